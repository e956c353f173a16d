import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../knowledge/load.ts";
import type { Unit } from "./bead.ts";
import { readSentenceEnds, type SentenceEnds } from "./sentence-ends.ts";
import { finish } from "../text/work.ts";

const { korean } = await loadKnowledge();

const unitsOf = (texts: readonly string[]): Unit[] => texts.map((text) => ({ text, facts: [], kind: "paragraph" }));

const readEnds = (en: readonly string[], ko: readonly string[]): { en: SentenceEnds; ko: SentenceEnds } =>
  finish(readSentenceEnds(unitsOf(en), unitsOf(ko), korean));

/** Sentences that end, so that one more without an end is the exception. */
const WHOLE = {
  en: ["It rained all night.", "The river rose.", "Nobody was hurt.", "The road is open again."],
  ko: ["밤새 비가 내렸다.", "강물이 불어났다.", "다친 사람은 없었다.", "길은 다시 열렸다."],
} as const;

/** What is read of a Korean segment before others that end. */
function koreanEnd(text: string): { open: number; surely: number } {
  const { open, surely } = readEnds(WHOLE.en, [text, ...WHOLE.ko]).ko;
  return { open: open[0] as number, surely: surely[0] as number };
}

/** What is read of an English segment before a next one. */
function englishEnd(text: string, next: string): { open: number; surely: number } {
  const { open, surely } = readEnds([text, next, ...WHOLE.en], WHOLE.ko).en;
  return { open: open[0] as number, surely: surely[0] as number };
}

describe("a Korean segment", () => {
  it.each([
    ["a subject", "시장은 화요일 기자 회견에서 시민들이"],
    ["an object", "그는 회의에서 나온 의견을"],
    ["a particle of place", "새 다리는 다음 달 부산에서"],
    ["a clause that gives a reason", "밤새 비가 많이 와서"],
    ["a clause that goes on", "아이들은 집으로 돌아갔고"],
    ["a clause of contrast", "다리는 다시 열렸지만"],
    ["a comma", "서울,"],
    ["a comma in a quotation", "“내일 봅시다,”"],
    ["a particle behind a figure", "집회에 모인 시민 3,000명의"],
    ["a particle behind a bracket", "세계보건기구(WHO)는"],
    ["a particle behind a quotation", "그 말은 “간다”라고"],
    ["a particle in markup", "**시장은**"],
  ])("stays open behind %s", (_, text) => {
    expect(koreanEnd(text)).toEqual({ open: 1, surely: 1 });
  });

  it.each([
    ["a full stop", "회의가 끝났다."],
    ["a full stop in a quotation", "그는 “회의가 끝났다.”"],
    ["a full stop in brackets", "(회의가 끝났다.)"],
    ["a question", "회의는 언제 끝나는가?"],
    ["three dots", "회의가 끝나면…"],
    ["a colon", "참석자는 다음과 같은:"],
    ["a semicolon", "회의가 끝나서;"],
    ["nothing at all", ""],
    ["signs alone", "***"],
  ])("is closed by %s", (_, text) => {
    expect(koreanEnd(text)).toEqual({ open: 0, surely: 0 });
  });

  it("may be a heading where it ends in a noun, less open than before a particle", () => {
    for (const text of ["새로운 도시 계획", "경제 성장", "도시 계획의 목표", "2024"]) {
      const { open } = koreanEnd(text);
      expect(open).toBeGreaterThan(0);
      expect(open).toBeLessThan(0.5);
    }
  });

  it("that has only lost the full stop behind its last verb is less open than a noun", () => {
    for (const text of ["회의가 끝났다", "회의는 내일 열릴 예정임", "언제 만날까요"]) {
      const { open } = koreanEnd(text);
      expect(open).toBeGreaterThan(0);
      expect(open).toBeLessThan(koreanEnd("도시 계획의 목표").open);
    }
  });
});

describe("an English segment", () => {
  it.each([
    ["The mayor met", "the citizens of the town."],
    ["The mayor met", "(as planned) the citizens."],
    ["The mayor, who came late,", "The citizens waited."],
    ["“We will rebuild,”", "The mayor said so twice."],
  ])("goes on before lower case and behind a comma: %s / %s", (text, next) => {
    const { open, surely } = englishEnd(text, next);
    expect(open).toBeGreaterThan(0.5);
    expect(surely).toBe(open);
  });

  it.each([
    ["The mayor met the citizens.", "they spoke for an hour."],
    ["He said, “I am going.”", "then he left."],
    ["The road is closed (again!)", "drivers are angry."],
    ["You will need:", "two eggs"],
    ["two eggs;", "some flour"],
  ])("is closed by its sign, whatever follows: %s / %s", (text, next) => {
    expect(englishEnd(text, next)).toEqual({ open: 0, surely: 0 });
  });

  it("without a sign before a capital, a figure or other letters is most likely a heading", () => {
    const bare = koreanEnd("도시 계획의 목표");
    for (const [text, next] of [
      ["City plan", "The mayor spoke first."],
      ["City plan", "2 million people live here."],
      ["City plan", "도시 계획"],
    ] as const) {
      const { open, surely } = englishEnd(text, next);
      expect(open).toBe(bare.open);
      expect(surely).toBeGreaterThan(0);
      expect(surely).toBeLessThan(bare.surely / 2);
    }
  });
});

describe("what lacks a full stop", () => {
  const heading = { en: "City plan", ko: "도시 계획" } as const;
  const others = {
    en: ["Traffic", "Housing"],
    ko: ["교통", "주택"],
  } as const;

  it("does not count where the other side has as much of it", () => {
    const { en, ko } = readEnds([heading.en, ...WHOLE.en], [heading.ko, ...WHOLE.ko]);
    expect([en.open[0], ko.open[0]]).not.toContain(0);
    expect([en.surely[0], ko.surely[0]]).toEqual([0, 0]);
  });

  it("counts on the side that has more of it, as far as it has more", () => {
    const surelyWith = (enHeadings: readonly string[]): number => {
      const ko = [heading.ko, WHOLE.ko[0], others.ko[0], WHOLE.ko[1], ...WHOLE.ko];
      const en = [...WHOLE.en, ...WHOLE.en].slice(enHeadings.length);
      const ends = readEnds([...enHeadings, ...en], ko);
      expect([...ends.en.surely].every((surely) => surely === 0)).toBe(true);
      return ends.ko.surely[0] as number;
    };
    const [none, one, two] = [[], [heading.en], [heading.en, others.en[0]]].map(surelyWith) as [number, number, number];
    expect(none).toBe(koreanEnd(heading.ko).open);
    expect(one).toBeCloseTo(none / 2);
    expect(two).toBe(0);
  });

  it("takes nothing from a segment that must go on", () => {
    const cut = "시장은 어제 시민들과";
    const en = [heading.en, others.en[0], ...WHOLE.en];
    const { ko } = readEnds(en, [heading.ko, others.ko[0], cut, ...WHOLE.ko, ...WHOLE.ko]);
    expect(Array.from(ko.surely).slice(0, 3)).toEqual([0, 0, 1]);
  });

  it("is not trusted where most of a text lacks it", () => {
    const { open, surely } = readEnds(WHOLE.en, ["시장은 어제", "시민들과 만나", "다리를 건넜고", "모두가 웃었다"]).ko;
    expect([...open].filter((each) => each > 0)).toHaveLength(3);
    expect([...surely]).toEqual([0, 0, 0, 0]);
  });

  it("is trusted less, the more of a text lacks it", () => {
    const cut = "시장은 어제 시민들과";
    const surely = [5, 6, 7, 8].map((share) => {
      const texts = Array.from({ length: 20 }, (_, i) => (i % 10 < share ? cut : (WHOLE.ko[0] as string)));
      return readEnds(WHOLE.en, texts).ko.surely[0] as number;
    });
    expect(surely).toEqual(surely.toSorted((a, b) => b - a));
    expect(new Set(surely).size).toBeGreaterThanOrEqual(3);
  });
});

describe("the ends of a list", () => {
  it("has none at its last segment, which nothing goes on with", () => {
    const { en, ko } = readEnds([...WHOLE.en, "and then the"], [...WHOLE.ko, "그리고 사람들을"]);
    expect([en.open.at(-1), ko.open.at(-1)]).toEqual([0, 0]);
  });

  it("knows how many sentences each segment holds, half a one for one", () => {
    const { en, ko } = readEnds(
      ["It rained. The river rose.", "The mayor met", "the citizens."],
      ["비가 내렸다. 강물이 불었다. 길이 끊겼다.", "", "시장은 시민들을"],
    );
    expect([[...en.sentences], [...ko.sentences]]).toEqual([
      [2, 1, 1],
      [3, 0, 1],
    ]);
  });
});
