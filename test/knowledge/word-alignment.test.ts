import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  learnTranslations,
  type AlignmentOptions,
  type TokenPair,
  type Translations,
} from "../../corpus/train/word-alignment.ts";

/** Sentences of few words, in an order that differs between the languages. */
const SENTENCES = `
dog sees cat | 개 고양이 보다
cat sees dog | 고양이 개 보다
dog eats bread | 개 빵 먹다
cat eats fish | 고양이 생선 먹다
child eats bread | 아이 빵 먹다
child sees dog | 아이 개 보다
child buys fish | 아이 생선 사다
mother buys bread | 어머니 빵 사다
mother sees child | 어머니 아이 보다
mother eats fish | 어머니 생선 먹다
dog finds house | 개 집 찾다
child finds cat | 아이 고양이 찾다
mother buys house | 어머니 집 사다
teacher sees house | 선생 집 보다
teacher finds book | 선생 책 찾다
teacher buys book | 선생 책 사다
child sees book | 아이 책 보다
mother finds dog | 어머니 개 찾다
teacher eats bread | 선생 빵 먹다
cat finds fish | 고양이 생선 찾다
`;
const EXPECTED: Readonly<Record<string, string>> = {
  dog: "개",
  cat: "고양이",
  child: "아이",
  mother: "어머니",
  teacher: "선생",
  bread: "빵",
  fish: "생선",
  house: "집",
  book: "책",
  sees: "보다",
  eats: "먹다",
  buys: "사다",
  finds: "찾다",
};
const OPTIONS: AlignmentOptions = { iterations: 8, diagonal: 1, nothing: 0.1, smoothing: 0.1 };

const rows = SENTENCES.trim()
  .split("\n")
  .map((line) => line.split(" | ").map((side) => side.split(" ")) as [string[], string[]]);
const english = [...new Set(rows.flatMap(([en]) => en))];
const korean = [...new Set(rows.flatMap(([, ko]) => ko))];

function pairsOf(sentences: readonly (readonly [readonly string[], readonly string[]])[], weight = 1): TokenPair[] {
  return sentences.map(([en, ko]) => ({
    en: Int32Array.from(en, (word) => english.indexOf(word)),
    ko: Int32Array.from(ko, (word) => korean.indexOf(word)),
    weight,
  }));
}

function learn(pairs: readonly TokenPair[], options: AlignmentOptions = OPTIONS): Translations {
  return learnTranslations(pairs, english.length, korean.length, options);
}

/** The Korean word that each English one was aligned with most. */
function bestOf({ en, ko, count }: Translations): Record<string, string> {
  const best = new Map<number, number>();
  for (let i = 0; i < count.length; i++) {
    const known = best.get(en[i] as number);
    if (known === undefined || (count[i] as number) > (count[known] as number)) best.set(en[i] as number, i);
  }
  return Object.fromEntries([...best].map(([word, i]) => [english[word] as string, korean[ko[i] as number] as string]));
}

beforeAll(() => {
  vi.spyOn(console, "log").mockReturnValue();
});
afterAll(() => {
  vi.restoreAllMocks();
});

test("there are twenty sentences with words for all translations", () => {
  expect(rows).toHaveLength(20);
  expect(english.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

describe("from twenty sentences", () => {
  test("the obvious translations are found", () => {
    expect(bestOf(learn(pairsOf(rows)))).toEqual(EXPECTED);
  });

  test("without regard to places too, and whatever order the pairs stand in", () => {
    expect(bestOf(learn(pairsOf(rows), { ...OPTIONS, diagonal: 0 }))).toEqual(EXPECTED);
    expect(bestOf(learn(pairsOf(rows.toReversed())))).toEqual(EXPECTED);
  });

  test("nothing is found before the first round", () => {
    expect(bestOf(learn(pairsOf(rows), { ...OPTIONS, iterations: 0 }))).not.toEqual(EXPECTED);
  });

  test("the same each time", () => {
    const first = learn(pairsOf(rows));
    // Long sentences between make the tables that are used again grow.
    const long = { en: new Int32Array(200), ko: new Int32Array(200), weight: 1 };
    learn([long]);
    expect(learn(pairsOf(rows))).toEqual(first);
  });
});

describe("counts", () => {
  test("words are counted by the weight of their sentences", () => {
    const { enCount, koCount } = learn(
      pairsOf(
        [
          [
            ["dog", "sees", "dog"],
            ["개", "보다"],
          ],
        ],
        2.5,
      ),
    );
    expect(enCount[english.indexOf("dog")]).toBe(5);
    expect(enCount[english.indexOf("sees")]).toBe(2.5);
    expect(koCount[korean.indexOf("개")]).toBe(2.5);
    expect(koCount[korean.indexOf("빵")]).toBe(0);
  });

  test("each pair of words stands once, and no pair was aligned oftener than its words were seen", () => {
    const { en, ko, count, enCount, koCount } = learn(pairsOf(rows));
    const together = new Set(rows.flatMap(([a, b]) => a.flatMap((e) => b.map((k) => `${e} ${k}`))));
    const found = Array.from(en, (e, i) => `${english[e]} ${korean[ko[i] as number]}`);
    expect(found.toSorted()).toEqual([...together].toSorted());
    count.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(0);
      const most = Math.min(enCount[en[i] as number] as number, koCount[ko[i] as number] as number);
      expect(value).toBeLessThanOrEqual(most + 1e-6);
    });
  });

  test("no sentence aligns more than its two sides can agree on", () => {
    // The root of two products that sum to the number of words of each side (Cauchy and Schwarz).
    const most = rows.reduce((sum, [en, ko]) => sum + Math.sqrt(en.length * ko.length), 0);
    const aligned = learn(pairsOf(rows)).count.reduce((sum, value) => sum + value, 0);
    expect(aligned).toBeLessThanOrEqual(most);
    expect(aligned).toBeGreaterThan(most / 2);
  });

  test("twice the weight aligns more", () => {
    const once = learn(pairsOf(rows));
    const twice = learn(pairsOf(rows, 2));
    const sum = ({ count }: Translations): number => count.reduce((total, value) => total + value, 0);
    expect(sum(twice)).toBeGreaterThan(1.9 * sum(once));
  });

  test("empty sentences count nothing", () => {
    const empty = { en: new Int32Array(0), ko: new Int32Array(0), weight: 1 };
    expect(learn([empty, ...pairsOf(rows), { ...empty, en: Int32Array.of(0) }]).count).toEqual(
      learn(pairsOf(rows)).count,
    );
    expect(learn([]).count).toHaveLength(0);
  });
});
