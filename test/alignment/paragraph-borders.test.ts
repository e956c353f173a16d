import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { sentenceBeadsOf, textsOf, type BeadTexts } from "./reports.ts";

const checker = await createChecker();

const COUNCIL: readonly BeadTexts[] = [
  ["The council met on Tuesday in the town hall.", "시의회는 화요일 시청에서 회의를 열었다."],
  ["It approved the budget for the new library.", "시의회는 새 도서관 예산을 승인했다."],
  ["Two members voted against it.", "의원 두 명은 반대표를 던졌다."],
  ["They would rather repair the old swimming pool first.", "이들은 낡은 수영장을 먼저 고치기를 바란다."],
  ["Parents of young children had asked for that for years.", "어린 자녀를 둔 부모들은 몇 해 동안 이를 요구해 왔다."],
];
const BRIDGES: BeadTexts = [
  "Engineers will inspect 38 bridges along the river this summer.",
  "기술자들은 올여름 강을 따라 놓인 다리 38곳을 점검할 예정이다.",
];
const MEETING: readonly BeadTexts[] = [
  ["The mayor thanked the members for their patience.", "시장은 의원들의 인내심에 감사의 뜻을 전했다."],
  ["She wants to open the library before the winter.", "시장은 겨울이 오기 전에 도서관을 열고 싶어 한다."],
  ["A famous architect from Vienna drew the plans.", "설계도는 빈 출신의 유명한 건축가가 그렸다."],
  ["The next meeting is in May.", "다음 회의는 5월에 열린다."],
  ["Visitors are welcome if they register by telephone.", "전화로 등록하면 누구나 방청할 수 있다."],
];
const REST: readonly BeadTexts[] = [
  ["Schools reopen on Monday.", "학교는 월요일에 다시 문을 연다."],
  ["Bus fares will not change.", "버스 요금은 바뀌지 않는다."],
];

/** Paragraphs of sentences, one side of them. */
const textOf = (side: 0 | 1, ...paragraphs: readonly (readonly BeadTexts[])[]): string =>
  paragraphs.map((sentences) => sentences.map((pair) => pair[side]).join(" ")).join("\n\n");

/** The sentence about bridges ends the first paragraph of one side and begins the second of the other. */
function versions(early: "en" | "ko", bridges: BeadTexts = BRIDGES): { en: string; ko: string } {
  const ends = [[...COUNCIL, bridges], MEETING, ...REST.map((pair) => [pair])];
  const begins = [COUNCIL, [bridges, ...MEETING], ...REST.map((pair) => [pair])];
  const [en, ko] = early === "en" ? [ends, begins] : [begins, ends];
  return { en: textOf(0, ...en), ko: textOf(1, ...ko) };
}

describe.each(["en", "ko"] as const)("a sentence that stands in the paragraph before in %s", (early) => {
  it("is found, and every sentence has its own", () => {
    const report = checker.check(versions(early));
    const beads = sentenceBeadsOf(report);
    const expected = [...COUNCIL, BRIDGES, ...MEETING, ...REST];
    expect(textsOf(report, beads)).toEqual(expected);
    expect(beads[COUNCIL.length]?.confidence).toBeGreaterThan(0.5);
    expect(beads[COUNCIL.length]?.crossing).toBeUndefined();
    // The two paragraphs whose border the text crosses are one bead.
    expect(report.beads.map(({ en, ko }) => [en, ko])).toEqual([
      [
        ["en#0", "en#1"],
        ["ko#0", "ko#1"],
      ],
      ...[2, 3].map((i) => [[`en#${i}`], [`ko#${i}`]]),
    ]);
  });

  it("is neither left out nor added", () => {
    expect(checker.check(versions(early))).toMatchObject({ verdict: "passed", discrepancies: [] });
  });

  it("is compared: a wrong figure in it is found where it stands", () => {
    const input = versions(early, [BRIDGES[0], BRIDGES[1].replace("38", "83")]);
    const { discrepancies } = checker.check(input);
    expect(discrepancies.map(({ rule, en, ko }) => [rule, en[0]?.text, ko[0]?.text])).toEqual([
      ["number/value", "38", "83곳"],
    ]);
    expect(discrepancies[0]?.en[0]?.start).toBe(input.en.indexOf("38"));
    expect(discrepancies[0]?.ko[0]?.start).toBe(input.ko.indexOf("83"));
  });

  it("is found in decomposed Hangul as well", () => {
    const { en, ko } = versions(early);
    const shapes = (text: string): unknown[] =>
      sentenceBeadsOf(checker.check({ en, ko: text })).map((bead) => [bead.en, bead.ko, bead.confidence]);
    expect(shapes(ko.normalize("NFD"))).toEqual(shapes(ko));
  });
});

describe("a sentence that has no counterpart beyond the border", () => {
  it("is left out, and the one that stands there is added", () => {
    const other: BeadTexts = ["", "인근 주민 상당수는 소음 때문에 밤잠을 설친다고 호소했다."];
    const input = {
      en: textOf(0, [...COUNCIL, BRIDGES], MEETING, ...REST.map((pair) => [pair])),
      ko: textOf(1, COUNCIL, [other, ...MEETING], ...REST.map((pair) => [pair])),
    };
    const { discrepancies } = checker.check(input);
    const texts = discrepancies.filter(({ rule }) => rule.startsWith("text/"));
    expect(texts.map(({ rule, en, ko }) => [rule, en[0]?.text, ko[0]?.text])).toEqual([
      ["text/omission", BRIDGES[0], ""],
      ["text/addition", "", other[1]],
    ]);
  });
});
