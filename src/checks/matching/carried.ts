import type { AlignedPassages, Side } from "../../alignment/bitext.ts";
import type { Fact, SingleFact } from "../../facts/fact.ts";
import { namesOne } from "../../facts/index.ts";
import type { Leaf } from "./leaf.ts";
import type { Placed } from "./placed.ts";

/** Words that count to two without a figure: 양측은, 부부가, 쌍둥이. */
const PAIRS =
  /양(?:측|국|사|쪽|당|자|팀|손|발|가|인|편|군)|쌍방|쌍둥이|부부|남매|형제|자매|커플|(?<![가-힣])(?:모자|부자|둘)/;

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

/** What Korean counts behind a figure where English has a word for so many, by the amount. */
const COUNTED: readonly (readonly [korean: RegExp, english: Readonly<Partial<Record<string, RegExp>>>])[] = [
  [
    /^\d+ ?(?:인조|중주|중창)/,
    {
      2: /\b(?:duos?|duets?|pairs?|twosome)\b/i,
      3: /\b(?:trios?|threesome)\b/i,
      4: /\b(?:quartets?|foursome)\b/i,
      5: /\bquintets?\b/i,
      6: /\bsextets?\b/i,
      7: /\bseptets?\b/i,
      8: /\boctets?\b/i,
    },
  ],
  [/^\d+ ?부작/, { 2: /\bduolog(?:y|ies)\b/i, 3: /\btrilog(?:y|ies)\b/i, 4: /\btetralog(?:y|ies)\b/i }],
  [/^\d+ ?종 ?경기/, { 3: /\btriathl/i, 5: /\bpentathl/i, 7: /\bheptathl/i, 10: /\bdecathl/i }],
  [/^\d+루/, { 2: /\bsecond[- ]base|\bdoubles?\b/i, 3: /\bthird[- ]base|\btriples?\b/i }],
  [
    /^\d+ ?강/,
    {
      4: /\bsemi-?\s?final|\b(?:last|final) four\b/i,
      8: /\bquarter-?\s?final|\b(?:last|elite) eight\b/i,
      16: /\bsweet sixteen\b/i,
    },
  ],
];
/** How much behind a figure may still name what it counts, in UTF-16 units. */
const BEHIND = 12;

/** Stretches that English tells in a phrase. */
const PHRASES: Readonly<Partial<Record<string, RegExp>>> = {
  PT24H: /\b(?:a)?round[- ]the[- ]clock\b|\b24\/7\b|\bday and night\b/i,
  P2W: /\bbi-?weekly\b/i,
  P2M: /\bbi-?monthly\b/i,
  P2Y: /\bbi-?enni(?:al|um)|\bbiannual/i,
};

/** Who is a teenager without a figure. */
const YOUTHS = /청소년|틴에이저|미성년/;

/** Always open, in either language. */
const DAILY = /^(?:(?:7|seven) days (?:a|per) week|36[56] days (?:a|per) year)\b/i;
const ALWAYS = /연중\s?무휴|무휴|연중\s?내내|일주일\s?내내|매일|날마다|쉬는\s?날\s?없이/;

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
  const isWorded = (placed: Placed): boolean =>
    en.some(({ segment }) => isInWords(placed, segment.prose.text, behindStart(placed, textOf)));
  const isSaidBy = (words: RegExp): boolean => ko.some(({ segment }) => words.test(segment.prose.text));
  const isElsewhere = (placed: Placed): boolean => {
    const { fact, document } = placed;
    const isDaily = DAILY.test(textOf(document).slice(fact.start, fact.end + BEHIND));
    if (fact.kind === "duration" && fact.value.decade === true && fact.value.iso === "P10Y" && isSaidBy(YOUTHS)) {
      return true;
    }
    return (isDaily && isSaidBy(ALWAYS)) || isScored(placed, ko, textOf);
  };
  return {
    ...left,
    en: left.en.filter((placed) => !isSaid(placed, ko, KOREAN_RANKS) && !isElsewhere(placed)),
    ko: left.ko.filter((placed) => !isSaid(placed, en, ENGLISH_RANKS) && !isCounted(placed) && !isWorded(placed)),
  };
}

/** The figure with what stands behind it. */
function behindStart({ fact, document }: Placed, textOf: (document: string) => string): string {
  return textOf(document).slice(fact.start, fact.end + BEHIND);
}

/** Whether an English text has a word for a Korean figure: a quartet, a teaspoon, around the clock. */
function isInWords({ fact }: Placed, english: string, korean: string): boolean {
  switch (fact.kind) {
    case "number":
      return COUNTED.some(
        ([counted, words]) => counted.test(korean) && words[fact.value.amount]?.test(english) === true,
      );
    case "measure":
      return fact.value.amount === "1" && namesOne(english, fact.value.unit);
    case "duration":
      return PHRASES[fact.value.iso]?.test(english) === true;
    default:
      return false;
  }
}

/** 4-3 whose other figure met the score of the Korean, 3 대 4: the side that is left is said there, too. */
function isScored({ fact, document }: Placed, ko: Side, textOf: (document: string) => string): boolean {
  if (fact.kind !== "number" || fact.written !== undefined) return false;
  const text = textOf(document);
  const isSide =
    /\d[-–]$/.test(text.slice(0, fact.start).slice(-2)) || /^[-–]\d/.test(text.slice(fact.end, fact.end + 2));
  const { amount } = fact.value;
  return (
    isSide &&
    ko.some(({ facts }) =>
      facts.some(
        ({ kind, value }) =>
          kind === "number" && (value.against === amount || (value.against !== undefined && value.amount === amount)),
      ),
    )
  );
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
