import { beforeAll, describe, expect, it } from "vitest";
import { createChecker, type Checker, type CheckerOptions, type Report } from "../src/index.ts";

/** Paragraphs about so many halls, of which the second has another number of seats in Korean. */
function halls(count: number): { en: string; ko: string } {
  const en = Array.from({ length: count }, (_, i) => `Hall number ${i + 11} on the east side has ${i + 300} seats.`);
  const ko = en.map((_, i) => `동쪽의 ${i + 11}번 강당에는 좌석이 ${i === 1 ? 999 : i + 300}개 있습니다.`);
  return { en: en.join("\n\n"), ko: ko.join("\n\n") };
}

async function checkerWith(limits: NonNullable<CheckerOptions["limits"]>): Promise<Checker> {
  return createChecker({ limits, rules: { "align/*": "off", "style/*": "off" } });
}

function reached({ diagnostics }: Report): (readonly [string | undefined, string])[] {
  return diagnostics.map(({ code, level, document }) => [document, `${code} ${level}`] as const);
}

describe("a document over a limit", () => {
  const { en, ko } = halls(6);

  it("is not compared, which is said once, and is not called passed", async () => {
    const checker = await checkerWith({ documentLength: ko.length });
    expect(en.length).toBeGreaterThan(ko.length);
    const report = checker.check({ en, ko });
    expect(reached(report)).toEqual([["en", "limit-reached error"]]);
    expect(report.diagnostics[0]?.message).toContain(`${en.length} characters, the limit is ${ko.length}`);
    expect(report.verdict).toBe("did-not-run");
    expect(report.discrepancies).toEqual([]);
    expect(report.documents.map(({ length, segments }) => [length, segments.length])).toEqual([
      [en.length, 0],
      [ko.length, 6],
    ]);
  });

  it("at the limit is compared", async () => {
    const report = (await checkerWith({ documentLength: en.length, segments: 6 })).check({ en, ko });
    expect(report.diagnostics).toEqual([]);
    expect(report.discrepancies.map(({ rule }) => rule)).toEqual(["number/value"]);
  });

  it("counts paragraphs and sentences", async () => {
    const report = (await checkerWith({ segments: 5 })).check({ en, ko });
    expect(reached(report)).toEqual([
      ["en", "limit-reached error"],
      ["ko", "limit-reached error"],
    ]);
    expect(report.verdict).toBe("did-not-run");
    // A paragraph of two sentences is three segments.
    const two = { en: "The hall has 300 seats. It opened in May.", ko: "강당은 300석입니다. 5월에 열었습니다." };
    expect(reached((await checkerWith({ segments: 2 })).check(two))).toHaveLength(2);
    expect(reached((await checkerWith({ segments: 3 })).check(two))).toEqual([]);
  });

  it("that is a reference leaves the others as they are", async () => {
    const checker = await checkerWith({ documentLength: 100 });
    const text = "The hall has 300 seats.\n\n강당에는 좌석이 350개 있습니다.";
    const report = checker.check({ text, against: [{ id: "long", text: "A long reference. ".repeat(50) }] });
    expect(reached(report)).toEqual([["long", "limit-reached error"]]);
    expect(report.verdict).toBe("failed");
    expect(report.discrepancies.map(({ rule }) => rule)).toEqual(["number/value"]);
  });

  it("in its earlier revision alone does not make everything new", async () => {
    const checker = await checkerWith({ documentLength: 400 });
    const previous = "An earlier sentence. ".repeat(40);
    const report = checker.check({ en: { text: "The hall is open.", previous }, ko: "강당이 열려 있습니다." });
    expect(reached(report)).toEqual([["en", "limit-reached error"]]);
    expect(report.discrepancies).toEqual([]);
  });

  it("covers its text with spans all the same", async () => {
    const [document] = (await checkerWith({ documentLength: 10 })).check({ text: en }).documents;
    expect(document?.spans.map(({ start, end, language }) => [start, end, language])).toEqual([[0, en.length, "und"]]);
  });
});

describe("a paragraph with more facts than the limit", () => {
  const table = {
    en: `Codes: ${"7001, 7002, 7003, ".repeat(3)}7004.`,
    ko: `코드: ${"7001, 7002, 8003, ".repeat(3)}7004.`,
  };
  let checker: Checker;
  beforeAll(async () => {
    checker = await checkerWith({ facts: 9 });
  });

  it("is aligned and not compared; the others are", () => {
    const { en, ko } = halls(3);
    const report = checker.check({ en: `${en}\n\n${table.en}`, ko: `${ko}\n\n${table.ko}` });
    expect(reached(report)).toEqual([
      ["en", "limit-reached error"],
      ["ko", "limit-reached error"],
    ]);
    expect(report.diagnostics.map(({ span }) => span?.start)).toEqual([en.length + 2, ko.length + 2]);
    expect(report.beads.map((bead) => [bead.en.length, bead.ko.length])).toEqual(
      Array.from({ length: 4 }, () => [1, 1]),
    );
    expect(report.discrepancies.map((each) => [each.rule, each.ko[0]?.text])).toEqual([["number/value", "999개"]]);
    expect(report.verdict).toBe("failed");
  });

  it("is said of pairs and of segments too", () => {
    expect(reached(checker.checkPairs([{ id: "t", ...table }]))).toEqual([
      ["t/en", "limit-reached error"],
      ["t/ko", "limit-reached error"],
    ]);
    const lists = { en: ["The hall has 300 seats.", table.en], ko: ["강당은 300석이다.", table.ko] };
    const report = checker.checkSegments(lists);
    expect(reached(report).map(([document]) => document)).toEqual(["en#1", "ko#1"]);
    expect(report.verdict).toBe("did-not-run");
  });

  it("on one side only is not said to lack what it was not asked for", () => {
    const report = checker.checkPairs([{ en: table.en, ko: "코드는 7001번입니다." }]);
    expect(report.discrepancies).toEqual([]);
    expect(reached(report)).toHaveLength(1);
  });
});

describe("a segment that is longer than a document may be", () => {
  const long = `The hall has 300 seats.${" It is new.".repeat(20)}`;
  const lists = { en: ["The gate is open.", long], ko: ["문이 열려 있습니다.", "강당에는 좌석이 350개 있습니다."] };

  it("is refused where it would have to be aligned", async () => {
    const checker = await checkerWith({ documentLength: 100 });
    expect(() => checker.checkSegments(lists)).toThrow("A segment holds 243 characters, the limit is 100.");
    expect(() => checker.align(lists)).toThrow(expect.objectContaining({ code: "bad-input" }));
  });

  it("leaves its pair alone, and the others as they are", async () => {
    const checker = await createChecker({ limits: { documentLength: 100 } });
    const other = { en: "The hall has 300 seats.", ko: "강당에는 좌석이 350개 있습니다." };
    const report = checker.checkPairs([{ en: long, ko: lists.ko[1] as string }, other]);
    expect(reached(report)).toEqual([["0/en", "limit-reached error"]]);
    expect(report.discrepancies.map(({ rule, en }) => [rule, en[0]?.document])).toEqual([["number/value", "1/en"]]);
  });
});

describe("lists that are longer than the limit", () => {
  it("are refused", async () => {
    const checker = await checkerWith({ segments: 2 });
    const en = ["One hall.", "Two halls.", "Three halls."];
    expect(() => checker.align({ en, ko: [] })).toThrow(
      expect.objectContaining({ code: "bad-input", message: "A list has 3 segments, the limit is 2." }),
    );
    expect(checker.align({ en: en.slice(1), ko: [] })).toHaveLength(2);
  });
});

describe("the option limits", () => {
  it("takes Infinity, and says what it does not take", async () => {
    const { en, ko } = halls(3);
    expect((await checkerWith({ segments: Number.POSITIVE_INFINITY })).check({ en, ko }).diagnostics).toEqual([]);
    for (const limits of [{ facts: 0 }, { facts: Number.NaN }, { pages: 3 }, 7] as unknown[]) {
      await expect(createChecker({ limits: limits as never })).rejects.toMatchObject({ code: "bad-option" });
    }
  });

  it("has a bound of its own on hostile texts of the usual limits", async () => {
    const checker = await createChecker();
    const en = `Values ${"7, ".repeat(20_001)}end.`;
    const report = checker.checkPairs([{ en, ko: `값 ${"7, ".repeat(20_001)}끝.` }]);
    expect(reached(report).map(([, said]) => said)).toEqual(Array(2).fill("limit-reached error"));
  });
});
