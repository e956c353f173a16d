import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { daejo, folderWith, samples } from "./daejo.ts";

interface Place {
  document: string;
  start: number;
  end: number;
  text: string;
  line: number;
  column: number;
}
interface Bead {
  id: string;
  en: string[];
  ko: string[];
  confidence: number;
  within: Bead[];
}
interface JsonReport {
  version: number;
  verdict: string;
  documents: {
    id: string;
    format: string;
    length: number;
    spans: {
      start: number;
      end: number;
      language: string;
      confidence: number;
      inline: { start: number; end: number }[];
    }[];
    segments: { id: string; kind: string; language: string; start: number; end: number }[];
  }[];
  beads: Bead[];
  discrepancies: {
    rule: string;
    severity: string;
    confidence: number;
    category: string;
    message: string;
    suggestion?: string;
    bead: string;
    fingerprint: string;
    en: Place[];
    ko: Place[];
  }[];
  diagnostics: unknown[];
  summary: { beads: number; unaligned: { en: number; ko: number }; error: number; warning: number; info: number };
}

const CALLS = [
  ["briefing.txt"],
  ["notice.txt"],
  ["schedule.md"],
  ["half-and-half.md"],
  ["article.ko.txt", "--against", "summary.en.txt"],
  ["--en", "contract.en.txt", "--ko", "contract.ko.txt"],
  ["--en", "itinerary.en.txt", "--ko", "itinerary.ko.txt"],
  ["--en", "press-release.en.txt", "--ko", "press-release.ko.txt"],
  ["--en", "product.en.md", "--ko", "product.ko.md"],
  ["--en", "release-notes.en.md", "--ko", "release-notes.ko.md"],
  ["--en", "clean.en.txt", "--ko", "clean.ko.txt"],
];

/** Some samples once more as they come from Windows. */
const WINDOWS_CALLS = CALLS.slice(0, 3);
const crlf = folderWith(
  Object.fromEntries(
    WINDOWS_CALLS.flat().map((name) => [name, readFileSync(join(samples, name), "utf8").replaceAll("\n", "\r\n")]),
  ),
);

const share = expect.toSatisfy((value: number) => value >= 0 && value <= 1, "from 0 to 1") as number;
const count = expect.toSatisfy((value: number) => Number.isInteger(value) && value >= 0, "a count") as number;

describe("check --format json", () => {
  it.each([
    ...CALLS.map((call) => [call.join(" "), samples, call] as const),
    ...WINDOWS_CALLS.map((call) => [`${call.join(" ")} with CR LF`, crlf, call] as const),
  ])("%s", async (_, cwd, call) => {
    const { code, stdout, stderr } = await daejo(["check", "--format", "json", ...call], { cwd });
    expect(stderr).toBe("");
    const report = JSON.parse(stdout) as JsonReport;
    expect(code).toBe({ passed: 0, failed: 1, "did-not-run": 3 }[report.verdict]);
    const texts = new Map(report.documents.map(({ id }) => [id, readFileSync(join(cwd, id), "utf8")]));
    expectShape(report);
    for (const document of report.documents) expectSpans(document, texts.get(document.id) ?? "");
    expectBeads(report);
    for (const discrepancy of report.discrepancies) {
      for (const place of [...discrepancy.en, ...discrepancy.ko]) expectPlace(place, texts.get(place.document));
    }
  });
});

function expectShape(report: JsonReport): void {
  expect(Object.keys(report)).toEqual([
    "version",
    "verdict",
    "documents",
    "beads",
    "discrepancies",
    "suppressed",
    "diagnostics",
    "summary",
  ]);
  expect(report.version).toBe(1);
  expect(report.diagnostics).toEqual([]);
  const { discrepancies, summary } = report;
  const shown = (severity: string): number => discrepancies.filter((each) => each.severity === severity).length;
  expect(summary).toEqual({
    beads: report.beads.filter((bead) => bead.en.length > 0 && bead.ko.length > 0).length,
    unaligned: { en: count, ko: count },
    error: shown("error"),
    warning: shown("warning"),
    info: shown("info"),
    suppressed: 0,
  });
  const known = new Set(report.beads.map((bead) => bead.id));
  for (const each of discrepancies) {
    expect(each).toMatchObject({
      rule: expect.stringMatching(/^[a-z]+\/[a-z-]+$/) as string,
      severity: expect.stringMatching(/^(?:error|warning|info)$/) as string,
      confidence: share,
      category: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/) as string,
      message: expect.stringMatching(/\S/) as string,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    expect(known).toContain(each.bead);
    if ("suggestion" in each) expect(each.suggestion).toMatch(/\S/);
  }
}

function expectSpans({ length, spans, segments }: JsonReport["documents"][number], text: string): void {
  expect(length).toBe(text.length);
  let at = 0;
  for (const span of spans) {
    expect(span).toEqual({
      start: at,
      end: expect.any(Number) as number,
      language: expect.any(String) as string,
      confidence: share,
      inline: expect.any(Array) as [],
    });
    for (const { start, end } of span.inline) expect(start >= span.start && end <= span.end && start < end).toBe(true);
    at = span.end;
  }
  expect(at).toBe(text.length);
  expect(new Set(segments.map((segment) => segment.id)).size).toBe(segments.length);
  for (const { kind, start, end } of segments) {
    expect(kind).toMatch(/^(?:paragraph|sentence)$/);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(end).toBeGreaterThan(start);
  }
}

function expectBeads({ documents, beads }: JsonReport): void {
  const kinds = new Map(documents.flatMap(({ segments }) => segments.map(({ id, kind }) => [id, kind] as const)));
  const walk = (bead: Bead, kind: string): void => {
    expect(bead.confidence).toEqual(share);
    expect(bead.en.length + bead.ko.length).toBeGreaterThan(0);
    if (kind === "paragraph") for (const id of [...bead.en, ...bead.ko]) expect(kinds.get(id)).toBe(kind);
    for (const id of [...bead.en, ...bead.ko]) expect(kinds.has(id)).toBe(true);
    for (const inner of bead.within) walk(inner, "sentence");
  };
  for (const bead of beads) walk(bead, "paragraph");
}

function expectPlace(place: Place, text: string | undefined): void {
  expect(Object.keys(place)).toEqual(["document", "start", "end", "text", "line", "column"]);
  expect(text?.slice(place.start, place.end)).toBe(place.text);
  const before = (text ?? "").slice(0, place.start).split(/\r\n|\r|\n/);
  expect([place.line, place.column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
}

it("every paragraph of two versions stands in exactly one bead", async () => {
  const { stdout } = await daejo([
    "check",
    "--format",
    "json",
    "--en",
    "press-release.en.txt",
    "--ko",
    "press-release.ko.txt",
  ]);
  const { documents, beads } = JSON.parse(stdout) as JsonReport;
  const paragraphs = (id: string): string[] =>
    documents.flatMap((document) =>
      document.segments.filter((each) => document.id === id && each.kind === "paragraph").map((each) => each.id),
    );
  expect(beads.flatMap((bead) => bead.en).toSorted()).toEqual(paragraphs("press-release.en.txt").toSorted());
  expect(beads.flatMap((bead) => bead.ko).toSorted()).toEqual(paragraphs("press-release.ko.txt").toSorted());
});

it("says the same whatever the line ends are", async () => {
  const [lf, windows] = await Promise.all(
    [samples, crlf].map(async (cwd) => {
      const { stdout } = await daejo(["check", "--format", "json", "briefing.txt"], { cwd });
      const { discrepancies } = JSON.parse(stdout) as JsonReport;
      return discrepancies.map(({ rule, message, fingerprint, en, ko }) => ({
        rule,
        message,
        fingerprint,
        places: [...en, ...ko].map(({ text, line, column }) => `${line}:${column} ${text}`),
      }));
    }),
  );
  expect(lf).not.toEqual([]);
  expect(windows).toEqual(lf);
});
