import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import type { Discrepancy, Report } from "../../src/report/report.ts";
import { toText } from "../../src/report/text.ts";
import { readSamples, type Gold, type GoldDiscrepancy, type GoldSpan } from "./samples.ts";

const checker = await createChecker();
const samples = readSamples();

/** Of the gold beads, how many must be found exactly. A free summary leaves room for opinion at its edges. */
const LEAST_BEADS: Readonly<Record<string, number>> = { summary: 0.8 };

test("there are samples", () => {
  expect(samples.length).toBeGreaterThanOrEqual(8);
});

describe.each(samples)("$name", ({ name, gold, input }) => {
  const report = checker.check(input);

  test("language spans", () => {
    const found = report.documents.flatMap(({ id, spans }) =>
      spans.map(({ start, end, language }) => ({ file: id, start, end, language })),
    );
    expect(found).toEqual(gold.spans.map(({ file, start, end, language }) => ({ file, start, end, language })));
  });

  test("beads", () => {
    const found = new Set(beadsOf(report));
    const expected = goldBeads(gold);
    const missing = expected.filter((bead) => !found.has(bead));
    const least = LEAST_BEADS[name] ?? 1;
    expect(missing.length, missing.join("\n")).toBeLessThanOrEqual(Math.floor(expected.length * (1 - least) + 1e-9));
  });

  test("every planted discrepancy is found at its place", () => {
    for (const planted of gold.discrepancies) {
      expect(
        report.discrepancies.filter((found) => speaksOf(found, planted)),
        planted.rule,
      ).not.toEqual([]);
    }
  });

  test("nothing else is reported as an error or a warning", () => {
    const others = report.discrepancies.filter(
      (found) => found.severity !== "info" && !gold.discrepancies.some((planted) => speaksOf(found, planted)),
    );
    expect(others).toEqual([]);
  });

  test.each(["en", "ko"] as const)("the whole report (%s)", async (language) => {
    const localised = (await createChecker({ lang: language })).check(input);
    await expect(toText(localised, { language })).toMatchFileSnapshot(`reports/${name}.${language}.txt`);
  });
});

function beadsOf(report: Report): string[] {
  const segments = new Map(
    report.documents.flatMap(({ id, segments: list }) => list.map((each) => [each.id, { ...each, file: id }] as const)),
  );
  const place = (id: string): string => placeOf(segments.get(id) ?? { file: "", start: -1, end: -1 });
  return report.beads.map(({ en, ko }) => `${en.map(place).join(" ")} | ${ko.map(place).join(" ")}`);
}

function goldBeads({ beads }: Gold): string[] {
  return beads.map(({ en, ko }) => `${en.map(placeOf).join(" ")} | ${ko.map(placeOf).join(" ")}`);
}

function placeOf({ file, start, end }: GoldSpan): string {
  return `${file}:${start}-${end}`;
}

/** The same rule, or one that may speak of the same slip, with evidence on the planted places. */
function speaksOf(found: Discrepancy, planted: GoldDiscrepancy): boolean {
  const rules = [planted.rule, ...(planted.also ?? [])];
  return rules.includes(found.rule) && (["en", "ko"] as const).every((side) => touches(found[side], planted[side]));
}

function touches(evidence: Discrepancy["en"], place: GoldSpan | null): boolean {
  // Where the text is missing, the evidence is an empty span: any place between the right neighbours will do.
  if (place === null) return evidence.every(({ start, end }) => start === end);
  return evidence.some(({ document, start, end }) => document === place.file && start < place.end && place.start < end);
}
