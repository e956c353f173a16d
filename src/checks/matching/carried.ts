import type { AlignedPassages, Side } from "../../alignment/bitext.ts";
import type { Fact, SingleFact } from "../../facts/fact.ts";
import type { Leaf } from "./leaf.ts";
import type { Placed } from "./placed.ts";

/** Words that count to two without a figure: 양측은, 부부가, 쌍둥이. */
const PAIRS = /양(?:측|국|사|쪽|당|자|팀|손|발|가|인|편|군)|쌍방|쌍둥이|부부|남매|형제|자매|모자|부자|커플|둘/;

/** Words that may say a rank, though they are read as no fact everywhere: a first survey and a second, 첫 조사. */
const ENGLISH_RANKS: readonly RegExp[] = [
  /\bfirst(?:ly)?\b|\binitial(?:ly)?\b|\binaugural\b|\bmaiden\b/i,
  /\bsecond(?:ly)?\b|\banother\b/i,
  /\bthird(?:ly)?\b/i,
  /\bfourth\b/i,
  /\bfifth\b/i,
];
const KOREAN_RANKS: readonly RegExp[] = [
  /첫|처음|최초|초대|맨 먼저|1차|제1/,
  /둘째|두 번째|두번째|두 차례|2차|제2|또 다른/,
  /셋째|세 번째|세번째|3차|제3/,
  /넷째|네 번째|네번째|4차|제4/,
  /다섯째|다섯 번째|다섯번째|5차|제5/,
];

/**
 * Leftovers without those that the other side carries in words that are read as no fact: the two of “the two sides” where
 * Korean says 양측, and ranks in words (the third year, 3년째).
 */
export function withoutCarried(left: Leaf, { en, ko }: AlignedPassages, textOf: (document: string) => string): Leaf {
  if (left.en.length + left.ko.length === 0) return left;
  const isCounted = (placed: Placed): boolean => {
    const words = isTh(placed, textOf) ? ENGLISH_RANKS[countOf(placed.fact) - 1] : undefined;
    return words !== undefined && en.some(({ segment }) => words.test(segment.prose.text));
  };
  const isSaid = (placed: Placed, side: Side, ranks: readonly RegExp[]): boolean => {
    const words = wordsFor(placed, ranks);
    return (
      words !== undefined &&
      side.some(({ segment }) => words.test(segment.prose.text)) &&
      // Then the word is most likely that fact.
      !side.some(({ facts }) => facts.some((fact) => isRank(fact, placed.fact)))
    );
  };
  return {
    ...left,
    en: left.en.filter((placed) => !isSaid(placed, ko, KOREAN_RANKS)),
    ko: left.ko.filter((placed) => !isSaid(placed, en, ENGLISH_RANKS) && !isCounted(placed)),
  };
}

/** 3년째: the third year. */
function isTh({ fact, document }: Placed, textOf: (document: string) => string): boolean {
  return fact.kind === "duration" && textOf(document)[fact.end] === "째";
}

function countOf(fact: SingleFact): number {
  return fact.kind === "duration" ? Number(/^P(\d+)[YMWD]$/.exec(fact.value.iso)?.[1] ?? Number.NaN) : Number.NaN;
}

function isRank(fact: Fact, like: SingleFact): boolean {
  return (
    fact.kind === "number" &&
    like.kind === "number" &&
    fact.value.ordinal === true &&
    like.value.ordinal === true &&
    fact.value.amount === like.value.amount
  );
}

/** What says a number of the other side without being one. */
function wordsFor({ fact }: Placed, ranks: readonly RegExp[]): RegExp | undefined {
  if (fact.kind !== "number" || fact.written === undefined) return undefined;
  if (fact.value.ordinal === true) return ranks[Number(fact.value.amount) - 1];
  return ranks === KOREAN_RANKS && fact.value.amount === "2" ? PAIRS : undefined;
}
