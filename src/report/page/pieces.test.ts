import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anyText } from "../../../test/properties/texts.ts";
import { joinsPrevious } from "../../text/graphemes.ts";
import type { Mark } from "./open-marks.ts";
import type { PagePiece } from "./page-data.ts";
import { toPieces, type SentenceSpan } from "./pieces.ts";

const TEXT = "Tea is free. Cake costs 3 euros. Sit down.";
const SENTENCES: readonly SentenceSpan[] = [
  { start: 0, end: 12, sentence: 0 },
  { start: 13, end: 32, sentence: 1 },
  { start: 33, end: 42, sentence: 1 },
];
const WHOLE = { start: 0, end: TEXT.length };

/** A mark on some words, or behind them. */
function markOn(words: string, finding: number, isBehind = false): Mark {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  return { start: isBehind ? end : start, end, finding };
}

describe("pieces", () => {
  it("are the whole text where nothing is to be told apart", () => {
    expect(toPieces(TEXT, WHOLE, [], [])).toEqual([{ text: TEXT }]);
    expect(toPieces(TEXT, { start: 4, end: 6 }, [], [])).toEqual([{ text: "is" }]);
  });

  it("end with sentences; sentences of one bead stay together", () => {
    expect(toPieces(TEXT, WHOLE, SENTENCES, [])).toEqual([
      { text: "Tea is free.", sentence: 0 },
      { text: " " },
      { text: "Cake costs 3 euros. Sit down.", sentence: 1 },
    ]);
  });

  it("do not take a sentence of no bead for part of those around it", () => {
    const [first, second, third] = SENTENCES as [SentenceSpan, SentenceSpan, SentenceSpan];
    const pieces = toPieces(TEXT, WHOLE, [{ ...first, sentence: 1 }, { ...second, sentence: undefined }, third], []);
    expect(pieces.filter(({ sentence }) => sentence === undefined).map(({ text }) => text)).toEqual([
      " ",
      "Cake costs 3 euros.",
      " ",
    ]);
  });

  it("name the findings that they are evidence of, several where evidence overlaps", () => {
    const marks = [markOn("costs 3", 4), markOn("3 euros", 1), markOn("3 euros", 4)];
    expect(toPieces(TEXT, WHOLE, SENTENCES, marks).slice(2, 6)).toEqual([
      { text: "Cake ", sentence: 1 },
      { text: "costs ", sentence: 1, findings: [4] },
      { text: "3", sentence: 1, findings: [1, 4] },
      { text: " euros", sentence: 1, findings: [1, 4] },
    ]);
  });

  it("are empty where something is missing", () => {
    expect(toPieces(TEXT, WHOLE, SENTENCES, [markOn("free.", 2, true), markOn("down.", 3, true)])).toEqual([
      { text: "Tea is free.", sentence: 0 },
      { text: "", sentence: 0, findings: [2] },
      { text: " " },
      { text: "Cake costs 3 euros. Sit down.", sentence: 1 },
      { text: "", sentence: 1, findings: [3] },
    ]);
  });

  it("show what lies beyond the text at its border", () => {
    const span = { start: 13, end: 32 };
    const marks = [
      { start: 0, end: 17, finding: 0 },
      { start: 40, end: 40, finding: 1 },
      { start: 2, end: 2, finding: 2 },
    ];
    expect(toPieces(TEXT, span, [], marks)).toEqual([
      { text: "", findings: [2] },
      { text: "Cake", findings: [0] },
      { text: " costs 3 euros." },
      { text: "", findings: [1] },
    ]);
  });

  it("hold whole letters", () => {
    const text = "a👍🏽e\u0301z";
    const marks = [
      { start: 2, end: 6, finding: 0 },
      { start: 6, end: 6, finding: 1 },
    ];
    expect(toPieces(text, { start: 0, end: text.length }, [], marks)).toEqual([
      { text: "a" },
      { text: "👍🏽e\u0301", findings: [0] },
      { text: "", findings: [1] },
      { text: "z" },
    ]);
  });

  it("of a letter without end are found in one walk", () => {
    const text = `a${"\u0301".repeat(100_000)}`;
    const marks = Array.from({ length: 50_000 }, (_, i) => ({ start: i + 1, end: i + 2, finding: i }));
    const pieces = toPieces(text, { start: 0, end: text.length }, [], marks);
    expect(pieces.map((piece) => [piece.text.length, piece.findings?.length])).toEqual([[text.length, marks.length]]);
  });
});

/** A text with a span in it, sentences in order and marks anywhere. */
const cases = anyText.chain((text) => {
  const place = fc.nat({ max: text.length });
  return fc.record({
    text: fc.constant(text),
    span: fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    borders: fc.array(fc.tuple(place, fc.option(fc.nat({ max: 2 }), { nil: undefined })), { maxLength: 8 }),
    marks: fc.array(
      fc.record({ start: place, length: fc.nat({ max: 8 }), finding: fc.nat({ max: 5 }) }).map((each) => {
        return { start: each.start, end: Math.min(text.length, each.start + each.length), finding: each.finding };
      }),
      { maxLength: 12 },
    ),
  });
});

test("pieces of any text are that text, cut between letters, and hold all of their evidence", () => {
  fc.assert(
    fc.property(cases, ({ text, span, borders, marks }) => {
      const starts = borders.toSorted(([a], [b]) => a - b);
      const sentences = starts.map(([start, sentence], i) => ({
        start,
        end: starts[i + 1]?.[0] ?? text.length,
        sentence,
      }));
      const pieces = toPieces(text, span, sentences, marks);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text.slice(span.start, span.end));
      let at = span.start;
      for (const piece of pieces) {
        if (at > span.start && at < span.end) expect(joinsPrevious(text, at)).toBe(false);
        const next = at + piece.text.length;
        const reasons = marks.filter(({ start, end }) => (next === at ? start === end : start < next && end > at));
        expect(reasons.map(({ finding }) => finding)).toEqual(expect.arrayContaining([...(piece.findings ?? [])]));
        at = next;
      }
      for (const { start, end, finding } of marks) {
        const marked = pieces.filter(({ findings }) => findings?.includes(finding) === true);
        expect(textOf(marked)).toContain(text.slice(Math.max(start, span.start), Math.min(end, span.end)));
        if (start === end) expect(marked).not.toEqual([]);
      }
    }),
  );
});

function textOf(pieces: readonly PagePiece[]): string {
  return pieces.map(({ text }) => text).join("");
}
