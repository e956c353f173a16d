import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import type { Report, ReportedBead } from "../../src/report/report.ts";
import { anyText } from "../properties/texts.ts";
import { numbered } from "./texts.ts";

const checker = await createChecker();

const SIDES = ["en", "ko"] as const;

/** The ids of a document's paragraphs, each with those of its sentences; a paragraph of one sentence is its own. */
function paragraphsOf(report: Report, document: string): Map<string, string[]> {
  const segments = report.documents.find(({ id }) => id === document)?.segments ?? [];
  const paragraphs = segments.filter(({ kind }) => kind === "paragraph").map(({ id }) => id);
  return new Map(
    paragraphs.map((id) => {
      const sentences = segments.filter((each) => each.kind === "sentence" && each.id.startsWith(`${id}.`));
      return [id, sentences.length > 1 ? sentences.map((each) => each.id) : [id]];
    }),
  );
}

/** Every paragraph stands in one bead, and every sentence of a bead that lists them in one of those. */
function expectWhole(report: Report): void {
  const idsIn = (beads: readonly ReportedBead[], side: "en" | "ko"): string[] => beads.flatMap((bead) => bead[side]);
  for (const side of SIDES) {
    const paragraphs = paragraphsOf(report, side);
    expect(idsIn(report.beads, side).toSorted()).toEqual([...paragraphs.keys()].toSorted());
    for (const bead of report.beads) {
      if (bead.within.length === 0) continue;
      const sentences = bead[side].flatMap((id) => paragraphs.get(id) ?? []);
      expect(idsIn(bead.within, side).toSorted()).toEqual(sentences.toSorted());
    }
  }
  for (const bead of report.beads.flatMap((each) => [each, ...each.within])) {
    expect(bead.en.length + bead.ko.length).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
    expect(bead.en.length > 0 || bead.crossing === undefined).toBe(true);
  }
}

/** Sentences of a matter each, on either side or on both, behind some of which a paragraph ends. */
const versions = fc
  .array(
    fc.record({
      matter: fc.nat(40),
      on: fc.constantFrom("both", "both", "both", "both", "en", "ko"),
      ends: fc.record({ en: fc.constantFrom(" ", " ", " ", "\n\n"), ko: fc.constantFrom(" ", " ", "\n\n") }),
    }),
    { maxLength: 30, size: "max" },
  )
  .map((parts) => {
    const textOf = (side: "en" | "ko"): string =>
      parts
        .filter(({ on }) => on === "both" || on === side)
        .map(({ matter, ends }, at) => numbered(matter, 101 + at * 7)[side === "en" ? 0 : 1] + ends[side])
        .join("");
    return { en: textOf("en"), ko: textOf("ko") };
  });

describe("every paragraph stands in one bead, and every sentence in one of those inside", () => {
  it("of two versions that part their paragraphs differently", () => {
    let inside = 0;
    fc.assert(
      fc.property(versions, (input) => {
        const report = checker.check(input);
        expectWhole(report);
        inside += report.beads.filter(({ within }) => within.length > 1).length;
      }),
      { seed: 20240619, numRuns: 30 },
    );
    expect(inside).toBeGreaterThan(30);
  });

  it("of any two texts", () => {
    fc.assert(
      fc.property(anyText, anyText, (en, ko) => {
        expectWhole(checker.check({ en, ko }));
      }),
      { seed: 20240619, numRuns: 60 },
    );
  });
});
