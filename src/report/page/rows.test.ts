import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { LIBRARY, reportOf, type BeadExample } from "../../../test/report/alignments.ts";
import type { Report } from "../report.ts";
import type { PageBead, PageRow } from "./page-data.ts";
import { toPagePair } from "./project.ts";

function rowsOf(report: Report): readonly PageRow[] {
  return toPagePair(report).sections[0]?.rows ?? [];
}

function beadsOf(rows: readonly PageRow[]): PageBead[] {
  return rows.filter((row) => row.kind === "bead");
}

/** The Korean column from top to bottom, by the number of each paragraph: what has moved is read where a row points to it. */
function readKorean(rows: readonly PageRow[], { documents }: Report): string[] {
  const text = documents[1]?.text ?? "";
  return rows.flatMap((row) => {
    if (row.kind === "elsewhere") return [text.slice(text.indexOf(row.text)).split("\n\n")[0] ?? ""];
    return row.isMoved ? [] : row.ko.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
  });
}

describe("rows", () => {
  it("stand in English order, and point to what has moved where it stands in Korean", () => {
    expect(
      rowsOf(LIBRARY).map((row) => (row.kind === "bead" ? `${row.en.length}–${row.ko.length}` : row.text)),
    ).toEqual(["1–1", "조용히 해 주세요. 감사합니다.", "1–1", "1–0", "1–1", "0–1"]);
    expect(rowsOf(LIBRARY)[1]).toMatchObject({ bead: "b3" });
    expect(beadsOf(rowsOf(LIBRARY)).map(({ isMoved }) => isMoved)).toEqual([false, false, false, true, false]);
  });

  it("say where their segments begin and what they are", () => {
    const [heading, hours] = beadsOf(rowsOf(LIBRARY));
    expect(heading?.en).toEqual([
      { id: "library.en.txt#0", block: "paragraph", line: 1, pieces: [{ text: "Library hours" }] },
    ]);
    expect(hours?.ko[0]).toMatchObject({ line: 5, pieces: [{ sentence: 0 }, { text: " " }, { sentence: 1 }] });
    expect(hours?.en[0]?.pieces.map(({ text }) => text)).toEqual([
      "The library opens at 9 a.m. Borrow up to 5 books.",
      " ",
      "Return them within 14 days.",
    ]);
  });

  it("tell which beads are locked", () => {
    const [first, ...others] = LIBRARY.beads;
    const report = { ...LIBRARY, beads: [{ ...first, locked: true } as Report["beads"][0], ...others] };
    expect(beadsOf(rowsOf(report)).map(({ isLocked }) => isLocked)).toEqual([true, false, false, false, false]);
  });

  it("point to each of the places that a moved bead has", () => {
    const report = reportOf({
      en: [["One."], ["Two."], ["Three."]],
      ko: [["셋의 앞."], ["하나."], ["셋의 뒤."], ["둘."]],
      beads: [
        { en: [0], ko: [1] },
        { en: [1], ko: [3] },
        { en: [2], ko: [0, 2], crossing: true },
      ],
    });
    expect(rowsOf(report).map((row) => (row.kind === "bead" ? row.id : row.text))).toEqual([
      "셋의 앞.",
      "b0",
      "셋의 뒤.",
      "b1",
      "b2",
    ]);
  });

  it("show the beginning of a long passage, on one line and not through a letter", () => {
    const long = `${"가".repeat(20)}\n${"나".repeat(38)}👍🏽${"다".repeat(300)}`;
    const report = reportOf({
      en: [["One."], ["Two."]],
      ko: [[long], ["하나."]],
      beads: [
        { en: [0], ko: [1] },
        { en: [1], ko: [0], crossing: true },
      ],
    });
    const [pointer] = rowsOf(report);
    expect(pointer).toEqual({ kind: "elsewhere", bead: "b1", part: 0, text: `${"가".repeat(20)} ${"나".repeat(38)}…` });
  });
});

/** Paragraphs in any alignment: what stands in order, gaps on both sides and what has moved. */
const alignments = fc
  .array(
    fc.record({ enCount: fc.nat({ max: 2 }), koCount: fc.nat({ max: 2 }), moved: fc.option(fc.nat({ max: 9 })) }),
    { maxLength: 12 },
  )
  .map((shapes) => {
    const enNumbers = countUp(shapes.map(({ enCount }) => enCount));
    const isCrossing = shapes.map(({ enCount, koCount, moved }) => moved !== null && enCount > 0 && koCount > 0);
    // What has moved takes its Korean somewhere else; the order of the others is their own.
    const order = shapes
      .map(({ moved }, index) => ({ index, at: isCrossing[index] === true ? (moved ?? 0) + 0.5 : index }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ index }) => index);
    const koNumbers: number[][] = [];
    const inKorean = countUp(order.map((index) => shapes[index]?.koCount ?? 0));
    for (const [place, index] of order.entries()) koNumbers[index] = inKorean[place] ?? [];
    const beads = shapes.map((_, index): BeadExample => ({
      en: enNumbers[index] ?? [],
      ko: koNumbers[index] ?? [],
      ...(isCrossing[index] === true ? { crossing: true } : {}),
    }));
    const filled = beads.filter(({ en, ko }) => (en?.length ?? 0) + (ko?.length ?? 0) > 0);
    return reportOf({
      en: enNumbers.flat().map((number) => [`Passage ${number}!`]),
      ko: inKorean.flat().map((number) => [`단락 ${number}!`]),
      beads: filled,
    });
  });

function countUp(counts: readonly number[]): number[][] {
  let next = 0;
  return counts.map((count) => Array.from({ length: count }, () => next++));
}

test("both columns of any alignment read in order, and each segment stands in one row", () => {
  fc.assert(
    fc.property(alignments, (report) => {
      const rows = rowsOf(report);
      const ids = beadsOf(rows).flatMap(({ en, ko }) => [...en, ...ko].map(({ id }) => id));
      expect(ids.toSorted()).toEqual(
        report.documents.flatMap(({ segments }) => segments.map(({ id }) => id)).toSorted(),
      );
      const [en = [], ko = []] = report.documents.map(({ text }) => (text === "" ? [] : text.split("\n\n")));
      const readEnglish = beadsOf(rows).flatMap(({ en: side }) => side.map((each) => each.pieces[0]?.text));
      expect(readEnglish).toEqual(en);
      // A pointer leads to where a run of paragraphs begins.
      const read = readKorean(rows, report);
      expect(read).toEqual(ko.filter((paragraph) => read.includes(paragraph)));
      const pointed = beadsOf(rows).filter(({ isMoved }) => isMoved);
      expect(rows.filter(({ kind }) => kind === "elsewhere")).toHaveLength(pointed.length);
    }),
  );
});
