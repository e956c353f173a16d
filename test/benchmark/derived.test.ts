import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import {
  asSummary,
  halfAndHalfText,
  indexBeads,
  interleavedText,
  tableText,
  withDeleted,
  withoutRepeats,
  withSwapped,
  type MixedDocument,
} from "./derived.ts";
import { documentOf } from "./units.ts";

const DOCUMENT = documentOf(
  "made-up",
  Array.from({ length: 12 }, (_, index) => ({ en: [`Paragraph ${index}.`], ko: [`문단 ${index}.`] })),
);

/** A report with these beads, each side a list of stretches of the text. */
function reportOf(beads: readonly { en: readonly [number, number][]; ko: readonly [number, number][] }[]): Report {
  const segments: { id: string; start: number; end: number }[] = [];
  const idsOf = (spans: readonly [number, number][]): string[] =>
    spans.map(([start, end]) => {
      const id = `text#${segments.length}`;
      segments.push({ id, start, end });
      return id;
    });
  const reported = beads.map(({ en, ko }) => ({ en: idsOf(en), ko: idsOf(ko) }));
  return { documents: [{ segments }], beads: reported } as unknown as Report;
}

describe("documents made of a document", () => {
  it("leave out what stands twice", () => {
    const repeated = documentOf("repeated", [
      { en: ["Note"], ko: ["주의"] },
      { en: ["Text"], ko: ["글"] },
      { en: ["Note"], ko: ["참고"] },
    ]);
    expect(withoutRepeats(repeated).en).toEqual(["Note", "Text"]);
  });

  it("miss every fourth Korean paragraph, or have only every third", () => {
    expect(withDeleted(DOCUMENT).ko).toHaveLength(9);
    expect(withDeleted(DOCUMENT).gold[3]).toEqual([[3], []]);
    expect(withDeleted(DOCUMENT).gold[4]).toEqual([[4], [3]]);
    expect(asSummary(DOCUMENT).ko).toEqual(["문단 0.", "문단 3.", "문단 6.", "문단 9."]);
  });

  it.each([
    ["near", 1],
    ["far", 4],
  ] as const)("have two paragraphs swapped %s", (distance, apart) => {
    const { gold, ko, moved } = withSwapped(DOCUMENT, distance);
    const [[[first], [second]], other] = moved as unknown as [[[number], [number]], unknown];
    expect(second - first).toBe(apart);
    expect(other).toEqual([[second], [first]]);
    for (const [[enPlace], [koPlace]] of gold) expect(ko[koPlace as number]).toBe(`문단 ${enPlace}.`);
  });
});

describe("mixed texts", () => {
  const makers: [string, (document: typeof DOCUMENT) => MixedDocument][] = [
    ["interleaved", interleavedText],
    ["half and half", halfAndHalfText],
    ["pipes", (document) => tableText(document, "pipes")],
    ["tabs", (document) => tableText(document, "tabs")],
  ];

  it.each(makers)("say where each segment lies: %s", (_, make) => {
    const { text, en, ko } = make(DOCUMENT);
    expect(en.map(({ start, end }) => text.slice(start, end))).toEqual(DOCUMENT.en);
    expect(ko.map(({ start, end }) => text.slice(start, end))).toEqual(DOCUMENT.ko);
  });

  it("write segments on one line and leave out untranslated ones", () => {
    const document = documentOf("lines", [
      { en: ["Two\n lines."], ko: ["두\n줄."] },
      { en: ["lib.py"], ko: ["lib.py"] },
    ]);
    expect(interleavedText(document).text).toBe("Two lines.\n\n두 줄.\n\n");
  });

  it("keep untranslated cells of a table", () => {
    const document = documentOf("cells", [{ en: ["lib.py"], ko: ["lib.py"] }]);
    expect(tableText(document, "pipes").text).toContain("| lib.py | lib.py |");
  });
});

describe("indexBeads", () => {
  const places: Pick<MixedDocument, "en" | "ko"> = {
    en: [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
    ],
    ko: [
      { start: 20, end: 30 },
      { start: 30, end: 40 },
    ],
  };

  it("joins halves that have the same counterpart", () => {
    const report = reportOf([
      { en: [[0, 5]], ko: [[20, 30]] },
      { en: [[5, 10]], ko: [[20, 30]] },
      { en: [[10, 20]], ko: [[30, 40]] },
    ]);
    expect(indexBeads(report, places)).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  it("joins what halves with different counterparts touch into one bead", () => {
    const report = reportOf([
      { en: [[0, 5]], ko: [[20, 30]] },
      { en: [[5, 10]], ko: [[30, 40]] },
    ]);
    expect(indexBeads(report, places)).toEqual([[[0], [0, 1]]]);
  });

  it("takes no notice of a half that is left alone", () => {
    const report = reportOf([
      { en: [[0, 5]], ko: [[20, 30]] },
      { en: [[5, 10]], ko: [] },
    ]);
    expect(indexBeads(report, places)).toEqual([[[0], [0]]]);
  });

  it("goes by where a segment was written, not by the language it was taken for", () => {
    const report = reportOf([{ en: [[20, 25]], ko: [[25, 30]] }]);
    expect(indexBeads(report, places)).toEqual([[[], [0]]]);
  });

  it("leaves out what touches no segment", () => {
    expect(indexBeads(reportOf([{ en: [[50, 60]], ko: [] }]), places)).toEqual([]);
  });
});
