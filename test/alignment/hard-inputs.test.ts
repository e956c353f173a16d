import { describe, expect, it } from "vitest";
import type { Bead } from "../../src/alignment/bead.ts";
import { prepareSides, scoreSides } from "../../src/alignment/compare.ts";
import { findSteps } from "../../src/alignment/steps.ts";
import { weights } from "../../src/alignment/weights.ts";
import { createChecker } from "../../src/create-checker.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { countSteps } from "../steps.ts";
import { numbered, numberedText, sidesOf, unitsOf } from "./texts.ts";
import { finish } from "../../src/text/work.ts";

const [checker, knowledge] = await Promise.all([createChecker(), loadKnowledge()]);

const repeated = (text: string, count: number): string[] => Array.from({ length: count }, () => text);

function expectEachOnce(beads: readonly Bead[], enSize: number, koSize: number): void {
  const indices = (side: "en" | "ko"): number[] => beads.flatMap((bead) => bead[side]).toSorted((a, b) => a - b);
  expect(indices("en")).toEqual(Array.from({ length: enSize }, (_, i) => i));
  expect(indices("ko")).toEqual(Array.from({ length: koSize }, (_, i) => i));
  expect(beads.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
}

describe("lists that say nothing", () => {
  it.each([
    ["nothing on either side", [], []],
    ["nothing on one side", ["The end.", "Good night."], []],
    ["nothing on the other", [], ["끝.", "안녕히."]],
    ["empty strings", ["", "", ""], ["", ""]],
    ["spaces and line breaks", [" ", "\n\t", "\u3000"], ["\r\n", " "]],
    ["signs alone", ["...", "!!!", "—", "* * *"], ["…", "?", "(())"]],
    ["one sign beside a text", ["—"], ["밤새 비가 내렸다.", "강물이 불어났다."]],
    ["code alone", ["const a = 1;", "return a;", "}"], ["const a = 1;", "return a;", "}"]],
    ["half a character", ["\ud800", "a\udc00"], ["\udc00", "\u1112\u1161\u11ab"]],
  ])("hold every segment once: %s", (_, en, ko) => {
    expectEachOnce(checker.align({ en, ko }), en.length, ko.length);
  });

  it("keep an empty segment from the ones around it", () => {
    const { en, ko } = sidesOf([0, 1, 2, 3].map((matter) => numbered(matter, 41 + matter)));
    const beads = checker.align({ en: en.toSpliced(2, 0, ""), ko });
    expect(beads.map((bead) => [bead.en, bead.ko])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], [2]],
      [[4], [3]],
    ]);
  });
});

describe("one segment of a hundred thousand characters", () => {
  it.each([
    ["The mayor spoke. ", "시장이 말했다. "],
    ["a", "가"],
    ["Kim Lee ", "김이박"],
    ["(", "“"],
    ["\n", "\n"],
  ])("takes steps in proportion to its length: %j, %j", (en, ko) => {
    const steps = (length: number): number =>
      countSteps(() => {
        const lists = { en: [en.repeat(length / en.length)], ko: [ko.repeat(length / ko.length)] };
        expectEachOnce(checker.align(lists), 1, 1);
      });
    expect(steps(100_000) / steps(20_000)).toBeLessThan(6);
  });
});

/** How many beads are scored while two lists are aligned. */
function scoredBeads(en: readonly string[], ko: readonly string[]): number {
  const comparison = finish(scoreSides(finish(prepareSides(unitsOf(en, "en"), unitsOf(ko, "ko"), knowledge)), weights));
  const { step } = comparison.scoring;
  let scored = 0;
  const counted: typeof step = (...bead) => {
    scored++;
    return step(...bead);
  };
  const steps = finish(findSteps({ ...comparison, scoring: { ...comparison.scoring, step: counted } }, weights));
  expect(steps.reduce((sum, { enCount }) => sum + enCount, 0)).toBe(en.length);
  return scored;
}

describe("thousands of segments", () => {
  it("that are all the same correspond one to one, in a linear number of steps", () => {
    const beads = checker.align({ en: repeated("OK", 3000), ko: repeated("확인", 3000) });
    expect(beads.every(({ en, ko }) => en.length === 1 && ko[0] === en[0])).toBe(true);
    expectEachOnce(beads, 3000, 3000);
    const [few, many] = [500, 2000].map((size) => scoredBeads(repeated("OK", size), repeated("확인", size)));
    expect((many as number) / (few as number)).toBeLessThan(4.5);
  });

  it("that stand the other way round take a linear number of steps", () => {
    const reversed = (size: number): number => {
      const { en, ko } = sidesOf(numberedText(size));
      return scoredBeads(en, ko.toReversed());
    };
    expect(reversed(800) / reversed(200)).toBeLessThan(6);
  });
});

describe("documents", () => {
  const pairs = [3, 8, 13, 21].map((matter) => numbered(matter, 17 + matter));
  const [en, ko] = [pairs.map(([text]) => text), pairs.map(([, text]) => text)];

  it("with line ends of Windows are aligned as those of other systems, with offsets of their own", () => {
    const wrong = ko.with(2, (ko[2] as string).replace(/\d+/, "81"));
    const reportOf = (lineEnd: string): ReturnType<typeof checker.check> =>
      checker.check({ en: en.join(lineEnd + lineEnd), ko: wrong.join(lineEnd + lineEnd) });
    const [plain, windows] = [reportOf("\n"), reportOf("\r\n")];
    expect(windows.beads).toEqual(plain.beads);
    expect(plain.discrepancies).toHaveLength(1);
    const found = (report: typeof plain): unknown[] =>
      report.discrepancies.map(({ rule, en: [inEn], ko: [inKo] }) => [rule, inEn?.text, inKo?.text]);
    expect(found(windows)).toEqual(found(plain));
    const [evidence] = windows.discrepancies[0]?.ko ?? [];
    const text = windows.documents.find(({ id }) => id === evidence?.document)?.text ?? "";
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    expect(evidence?.text).toMatch(/^81/);
  });

  it("of nothing but code are aligned too", () => {
    const code = "```\nconst a = 1;\n```\n\n```\nreturn a;\n```\n";
    const { beads, discrepancies } = checker.check({ en: code, ko: code });
    expect(beads.map((bead) => [bead.en, bead.ko])).toEqual([
      [["en#0"], ["ko#0"]],
      [["en#1"], ["ko#1"]],
    ]);
    expect(discrepancies).toEqual([]);
  });
});
