import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bead } from "../../src/alignment/bead.ts";
import { createComparer } from "../../src/alignment/evidence.ts";
import { USUAL_RATIO } from "../../src/alignment/outlines.ts";
import { findPartial } from "../../src/alignment/partial.ts";
import { createChecker } from "../../src/create-checker.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import type { Report, ReportedPartial } from "../../src/report/report.ts";
import { anyText } from "../properties/texts.ts";
import { HALVES, type Halves } from "./halves.ts";
import { sentenceBeadsOf } from "./reports.ts";
import { numbered, unitsOf } from "./texts.ts";

const SEED = 20240619;
const [checker, knowledge] = await Promise.all([createChecker(), loadKnowledge()]);

const [{ en, ko }] = HALVES as readonly [Halves, ...Halves[]];
const VOTE = ["The vote was close.", "표결은 아슬아슬했다."] as const;
const [EN_WHOLE, KO_WHOLE] = [en.said.replace("…", en.half), ko.said.replace("…", ko.half)];

interface Lists {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

/** The words of the text as given that a bead says are on one side only. */
function named(bead: Bead, lists: Lists): string | undefined {
  const { partial } = bead;
  if (partial === undefined) return undefined;
  return (lists[partial.side][bead[partial.side][partial.segment] as number] as string).slice(
    partial.start,
    partial.end,
  );
}

function partialsIn(lists: Lists): (string | undefined)[] {
  return checker.align(lists).map((bead) => named(bead, lists));
}

describe("half a sentence that one side lacks", () => {
  it("is named in the text as it was given, whatever stands before it", () => {
    const decomposed = KO_WHOLE.replace("시의회는 화요일에", "시의회는 화요일에".normalize("NFD"));
    expect(decomposed.length).toBeGreaterThan(KO_WHOLE.length + 8);
    for (const text of [KO_WHOLE, decomposed, `\u200b${KO_WHOLE}`, KO_WHOLE.replace("화요일", "３월 ５일 화요일")]) {
      expect(partialsIn({ en: [en.alone, VOTE[0]], ko: [text, VOTE[1]] })).toEqual([ko.half, undefined]);
    }
    const wide = EN_WHOLE.replace("The council", "Ｔｈｅ　ｃｏｕｎｃｉｌ");
    for (const text of [EN_WHOLE, wide, EN_WHOLE.replace("The", "\ufeffThe")]) {
      expect(partialsIn({ en: [text, VOTE[0]], ko: [ko.alone, VOTE[1]] })).toEqual([en.half, undefined]);
    }
  });

  it("is named with all its characters where it holds some that are written otherwise", () => {
    const half = ko.half
      .replace("학교와 병원이", "학교와 병원이".normalize("NFD"))
      .replace("불평했다", "불평했다".normalize("NFD"));
    const text = ko.said.replace("…", half);
    expect(partialsIn({ en: [en.alone, VOTE[0]], ko: [text, VOTE[1]] })).toEqual([half, undefined]);
  });

  it("is not named of a bead that is doubtful as a whole", () => {
    const lists = {
      en: [EN_WHOLE, "The council approved the budget on Tuesday."],
      ko: ["화요일에 예산 회의가 있었다.", "시의회는 화요일에 새 예산을 심의했다."],
    };
    const [bead] = checker.align(lists) as [Bead, Bead];
    expect([bead.en, bead.ko]).toEqual([[0], [0]]);
    expect(bead.confidence).toBeLessThan(0.5);
    expect(bead.partial).toBeUndefined();
    // It is the doubt alone that keeps it back.
    const [enUnits, koUnits] = [unitsOf([EN_WHOLE], "en"), unitsOf([lists.ko[0] as string], "ko")];
    expect(findPartial(enUnits, koUnits, USUAL_RATIO, knowledge, createComparer(knowledge))?.side).toBe("en");
  });

  it("is said of no gap and of no faithful translation", () => {
    const lists = { en: [EN_WHOLE, VOTE[0], numbered(3, 41)[0]], ko: [KO_WHOLE, VOTE[1]] };
    expect(partialsIn(lists)).toEqual([undefined, undefined, undefined]);
  });

  it("lies inside its segment, whatever the segments hold", () => {
    const prefix = fc.oneof(fc.constant(""), anyText, fc.constant("\ufeff"));
    const written = ({ said, half, alone }: Halves["en"]): fc.Arbitrary<string> => {
      const whole = said.replace("…", half);
      const text = fc.constantFrom(alone, alone.normalize("NFD"), whole, whole.normalize("NFD"));
      return fc.tuple(prefix, text).map((parts) => parts.join(" "));
    };
    const pair = fc.constantFrom(...HALVES).chain((of) => fc.record({ en: written(of.en), ko: written(of.ko) }));
    let found = 0;
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 3 }), (pairs) => {
        const lists = { en: pairs.map((each) => each.en), ko: pairs.map((each) => each.ko) };
        for (const bead of checker.align(lists)) {
          const { partial } = bead;
          if (partial === undefined) continue;
          found++;
          const text = lists[partial.side][bead[partial.side][partial.segment] as number] as string;
          expect(partial.start).toBeGreaterThanOrEqual(0);
          expect(partial.end).toBeGreaterThan(partial.start);
          expect(partial.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(partial.start, partial.end).trim()).not.toBe("");
        }
      }),
      { seed: SEED, numRuns: 50 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

/** What a report says of halves, each with the text that its document holds there. */
function reportedIn(report: Report): { partial: ReportedPartial; there: string | undefined }[] {
  const documents = new Map(report.documents.map(({ id, text }) => [id, text]));
  return [...new Set([...report.beads, ...sentenceBeadsOf(report)])].flatMap(({ partial }) =>
    partial === undefined
      ? []
      : [{ partial, there: documents.get(partial.document)?.slice(partial.start, partial.end) }],
  );
}

describe("a report", () => {
  const others = [4, 9, 14].map((matter) => numbered(matter, 17));
  /** The sentence stands in the second paragraph, behind another one. */
  const documentOf = (sentence: string, side: 0 | 1): string => {
    const [first, second, third] = others.map((pair) => pair[side]) as [string, string, string];
    return [first, `${VOTE[side]} ${sentence}`, second, third].join("\n\n");
  };

  it("names the half where it stands in the document, and reports it", () => {
    const report = checker.check({ en: documentOf(EN_WHOLE, 0), ko: documentOf(ko.alone, 1) });
    expect(reportedIn(report)).toEqual([
      { partial: expect.objectContaining({ side: "en", document: "en", text: en.half }), there: en.half },
    ]);
    // That the Korean is short as a whole is only noted.
    const warned = report.discrepancies.filter(({ severity }) => severity !== "info");
    expect(warned.map(({ rule, en: [evidence] }) => [rule, evidence?.text])).toEqual([["text/omission", en.half]]);
    // Its sentences say it more exactly than the paragraph.
    expect(report.beads.every((bead) => bead.within.length === 0 || bead.partial === undefined)).toBe(true);
  });

  it("names a half that the Korean adds", () => {
    const report = checker.check({ en: documentOf(en.alone, 0), ko: documentOf(KO_WHOLE, 1) });
    expect(reportedIn(report).map(({ partial, there }) => [partial.side, partial.text, there])).toEqual([
      ["ko", ko.half, ko.half],
    ]);
    expect(report.discrepancies.map(({ rule }) => rule)).toEqual(["text/addition"]);
  });

  it("names none where both sides say all", () => {
    const report = checker.check({ en: documentOf(EN_WHOLE, 0), ko: documentOf(KO_WHOLE, 1) });
    expect(reportedIn(report)).toEqual([]);
    expect(report.discrepancies).toEqual([]);
  });

  it("leads back through markup and entities", () => {
    const half = en.half.replace("schools", "**schools**").replace("and", "&amp;");
    const text = documentOf(en.said.replace("…", half), 0);
    const [found, ...more] = reportedIn(checker.check({ en: text, ko: documentOf(ko.alone, 1) }));
    expect(more).toEqual([]);
    expect([found?.partial.text, found?.there]).toEqual([half, half]);
    expect(found?.partial.start).toBe(text.indexOf(half));
  });

  it("names the half of a pair that the caller vouches for", () => {
    const report = checker.checkPairs([{ id: "a", en: `  ${EN_WHOLE}`, ko: ko.alone }]);
    expect(reportedIn(report).map(({ partial, there }) => [partial.document, partial.text, there])).toEqual([
      ["a/en", en.half, en.half],
    ]);
  });

  it("holds the text of its document at every half it names", () => {
    const sentence = (side: 0 | 1): fc.Arbitrary<string> => {
      const of = HALVES.map((pair) => (side === 0 ? pair.en : pair.ko));
      const known = fc.constantFrom(...of.flatMap(({ said, half, alone }) => [said.replace("…", half), alone]));
      return fc
        .tuple(fc.constantFrom("", "**", "_", "&amp; ", "１ ", "\u200b"), known)
        .map(([sign, text]) => sign + text + sign);
    };
    let found = 0;
    fc.assert(
      fc.property(sentence(0), sentence(1), (enText, koText) => {
        for (const { partial, there } of reportedIn(
          checker.check({ en: documentOf(enText, 0), ko: documentOf(koText, 1) }),
        )) {
          found++;
          expect(partial.text).toBe(there);
          expect(partial.text.trim()).not.toBe("");
        }
      }),
      { seed: SEED, numRuns: 50 },
    );
    expect(found).toBeGreaterThan(5);
  });
});
