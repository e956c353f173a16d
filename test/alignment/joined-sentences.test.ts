import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { numbered, sidesOf } from "./texts.ts";

const checker = await createChecker();

/** Each bead by what it holds. */
function beadsOf(en: readonly string[], ko: readonly string[]): string[] {
  return checker.align({ en, ko }).map((bead) => `${bead.en.join("+")}–${bead.ko.join("+")}`);
}

/** Headings and paragraphs of an article; `¦` stands where an editor has cut a sentence in two. */
const ARTICLE: Readonly<Record<"en" | "ko", readonly string[]>> = {
  en: [
    "Harbor plan",
    "The mayor said on Monday that the old harbor, which was closed in the spring, will become a park.",
    "Residents welcomed the decision.",
    "Work begins next year.",
    "Costs",
    "The city will pay half of the cost.",
    "The rest comes from a fund of the European Union.",
    "Traffic",
    "Two bus lines will stop at the park.",
  ],
  ko: [
    "항구 계획",
    "시장은 월요일에 봄에 문을 닫은 옛 항구를 공원으로 만들겠다고 말했다.",
    "주민들은 이 결정을 반겼다.",
    "공사는 내년에 시작된다.",
    "비용",
    "비용의 절반은 시가 부담한다.",
    "나머지는 유럽 연합 기금에서 나온다.",
    "교통",
    "버스 노선 두 개가 공원에 정차할 예정이다.",
  ],
};

const KO_CUT = ["시장은 월요일에 봄에 문을 닫은 옛 항구를", "공원으로 만들겠다고 말했다."] as const;
const EN_CUT = [
  "The mayor said on Monday that the old harbor,",
  "which was closed in the spring, will become a park.",
] as const;

describe("a sentence that was cut in two", () => {
  const { en, ko } = ARTICLE;
  const rest = (enMore: number, koMore: number): string[] =>
    en.slice(2).map((_, i) => `${i + 2 + enMore}–${i + 2 + koMore}`);

  it("belongs together with its translation as a whole", () => {
    expect(beadsOf(en, ko.toSpliced(1, 1, ...KO_CUT))).toEqual(["0–0", "1–1+2", ...rest(0, 1)]);
    expect(beadsOf(en.toSpliced(1, 1, ...EN_CUT), ko)).toEqual(["0–0", "1+2–1", ...rest(1, 0)]);
  });

  it("on both sides at different places is one bead of two and two", () => {
    // The last segment stands in English only, so that the two sides are not of one length.
    const beads = beadsOf([...en.toSpliced(1, 1, ...EN_CUT), "The park is free."], ko.toSpliced(1, 1, ...KO_CUT));
    expect(beads).toEqual(["0–0", "1+2–1+2", ...rest(1, 1), "10–"]);
  });

  it("in Korean is found at whichever word it was cut", () => {
    fc.assert(
      fc.property(cuts("ko"), ({ en: whole, ko: cut, at }) => {
        expect(beadsOf(whole, cut)).toEqual(
          whole.map((_, i) => (i < at ? `${i}–${i}` : i === at ? `${i}–${i}+${i + 1}` : `${i}–${i + 1}`)),
        );
      }),
      { seed: 20240619, numRuns: 40 },
    );
  });

  it("in English is found wherever the rest begins in lower case", () => {
    fc.assert(
      fc.property(cuts("en"), ({ en: cut, ko: whole, at }) => {
        fc.pre(/^[a-z]/.test(cut[at + 1] as string));
        expect(beadsOf(cut, whole)).toEqual(
          whole.map((_, i) => (i < at ? `${i}–${i}` : i === at ? `${i}+${i + 1}–${i}` : `${i + 1}–${i}`)),
        );
      }),
      { seed: 20240619, numRuns: 40 },
    );
  });
});

/** Nine sentences of which one was cut at a space on one side. */
function cuts(side: "en" | "ko"): fc.Arbitrary<{ en: string[]; ko: string[]; at: number }> {
  return fc.record({ matter: fc.nat(99), at: fc.nat(8), space: fc.nat(99) }).map(({ matter, at, space }) => {
    const lists = sidesOf(Array.from({ length: 9 }, (_, i) => numbered(matter + i, 103 + i * 17)));
    const words = (lists[side][at] as string).split(" ");
    const border = 1 + (space % (words.length - 1));
    const parts = [words.slice(0, border).join(" "), words.slice(border).join(" ")];
    return { ...lists, [side]: lists[side].toSpliced(at, 1, ...parts), at };
  });
}

describe("a heading", () => {
  const { en, ko } = ARTICLE;

  it("stays alone although it has no full stop", () => {
    expect(beadsOf(en, ko)).toEqual(en.map((_, i) => `${i}–${i}`));
  });

  it.each([
    [4, "the one of the second section"],
    [7, "the one of the third section"],
  ])("that was not translated is a gap: %i, %s", (at) => {
    const before = en.slice(0, at).map((_, i) => `${i}–${i}`);
    const after = en.slice(at + 1).map((_, i) => i + at);
    expect(beadsOf(en, ko.toSpliced(at, 1))).toEqual([...before, `${at}–`, ...after.map((i) => `${i + 1}–${i}`)]);
    expect(beadsOf(en.toSpliced(at, 1), ko)).toEqual([...before, `–${at}`, ...after.map((i) => `${i}–${i + 1}`)]);
  });
});
