import type { Bead } from "../../src/alignment/bead.ts";
import type { DaejoError } from "../../src/errors.ts";
import type { Fact } from "../../src/facts/fact.ts";
import type { Report, ReportedBead } from "../../src/report/report.ts";

// What an input reached, in few words: of two inputs with the same words one is enough.

export function bucket(name: string, count: number): string {
  return `${name}<2^${Math.ceil(Math.log2(count + 1))}`;
}

export function featuresOfReport(report: Report): string[] {
  const { documents, beads, discrepancies, suppressed, diagnostics } = report;
  return [
    `verdict ${report.verdict}`,
    ...diagnostics.map(({ code }) => `diagnostic ${code}`),
    ...discrepancies.map(({ rule, severity }) => `${rule} ${severity}`),
    ...suppressed.map(({ rule, suppression }) => `suppressed ${suppression.kind} ${rule}`),
    ...documents.flatMap(({ format, spans, segments }) => [
      `format ${format}`,
      ...spans.map(({ language, inline }) => `span ${language}${inline.length > 0 ? " inline" : ""}`),
      ...segments.map(({ kind, block }) => `${kind} in ${block}`),
    ]),
    ...[...beads, ...beads.flatMap(({ within }) => within)].map(shapeOf),
    bucket("beads", beads.length),
    bucket("discrepancies", discrepancies.length),
  ];
}

function shapeOf({ en, ko, crossing, locked, given, partial }: ReportedBead): string {
  const marks = [crossing && "crossing", locked && "locked", given && "given", partial && "partial"].filter(Boolean);
  return `bead ${Math.min(en.length, 4)}–${Math.min(ko.length, 4)} ${marks.join(" ")}`;
}

export function featuresOfBeads(beads: readonly Bead[]): string[] {
  const shapes = beads.map(
    ({ en, ko, crossing, partial }) =>
      `bead ${Math.min(en.length, 4)}–${Math.min(ko.length, 4)}${crossing ? " crossing" : ""}${partial ? " partial" : ""}`,
  );
  return [
    ...shapes,
    ...beads.flatMap(({ anchors }) => anchors.map(({ kind }) => `anchor ${kind}`)),
    bucket("beads", beads.length),
  ];
}

export function featuresOfFacts(facts: readonly Fact[]): string[] {
  return [
    ...facts.map(({ kind, value, bound }) => `${kind} ${Object.keys(value).toSorted().join(",")} ${bound}`),
    bucket("facts", facts.length),
  ];
}

/** Which complaint it was, without what it quotes. */
export function featureOfError({ code, message }: DaejoError): string {
  return `error ${code} ${message
    .replaceAll(/[“"‘'].*[”"’']/gs, "…")
    .replaceAll(/[\d\p{L}]*\d+/gu, "0")
    .slice(0, 100)}`;
}
