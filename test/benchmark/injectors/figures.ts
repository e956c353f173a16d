import type { Fact } from "../../../src/index.ts";
import type { Random } from "../random.ts";
import {
  choose,
  isExact,
  likeCase,
  within,
  type Change,
  type Injector,
  type Manner,
  type Meeting,
  type Place,
} from "./injector.ts";

/** Digits as they stand in running text: 1,000 and 3.5 are one figure. */
export const DIGITS: RegExp = /\d+(?:,\d{3})*(?:\.\d+)?/;

/** An injector that writes another figure into a fact. */
export function figureInjector(
  name: string,
  rules: readonly string[],
  isFitting: (meeting: Meeting) => boolean,
): Injector {
  return {
    name,
    rules,
    change: (place) => (isFitting(place.meeting) ? changeFigure(place) : undefined),
  };
}

/** Another figure in a fact, in the way in which the right one is written. */
export function changeFigure(place: Place): Change | undefined {
  const { fact, manner, random, side, meeting } = place;
  if (manner === "near" && !isExact(meeting)) return undefined;
  const figure = DIGITS.exec(fact.text);
  if (figure === null) return manner === "echo" ? undefined : changeWords(place);
  const [digits] = figure;
  // One is written with a singular in English, and often no number at all.
  if (side === "en" && digits === "1") return undefined;
  const by = manner === "echo" ? echoOf(place, DIGITS, digits) : otherDigits(digits, manner, random);
  return by === undefined || (side === "en" && by === "1") ? undefined : within(fact, figure.index, digits.length, by);
}

/** Kinds whose figures may be taken for one another. */
const FIGURES: ReadonlySet<Fact["kind"]> = new Set(["number", "percent", "money", "measure", "duration"]);

function isFigure(...facts: readonly Fact[]): boolean {
  return facts.every(({ kind }) => FIGURES.has(kind));
}

/** What a pattern finds in another fact of the same side that could stand here. */
export function echoOf({ pair, side, fact, random }: Place, pattern: RegExp, own: string): string | undefined {
  const others = pair.facts[side]
    .filter((other) => other.start !== fact.start && (other.kind === fact.kind || isFigure(other, fact)))
    .flatMap((other) => pattern.exec(other.text)?.[0] ?? [])
    .filter((other) => valueOf(other) !== valueOf(own) && isOfOneSize(other, own));
  return choose(others, random);
}

function valueOf(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

/** Whether the one could stand for the other without looking odd. */
function isOfOneSize(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && (b.includes(".") || !a.includes("."));
}

/** Far: another first digit. Near: two digits that have changed places, or the last one that counts off by one. */
export function otherDigits(digits: string, manner: Manner, random: Random): string {
  const signs = Array.from(digits);
  const places = [...signs.keys()].filter((place) => /\d/.test(signs[place] as string));
  const first = places.find((place) => signs[place] !== "0") ?? places[0] ?? 0;
  if (manner === "gross") return signs.with(first, farDigit(signs[first] as string, random)).join("");
  const swaps = places.slice(1).filter((place, index) => {
    const before = places[index] as number;
    return signs[place] !== signs[before] && !(index === 0 && signs[place] === "0");
  });
  const second = random.below(2) === 0 ? choose(swaps, random) : undefined;
  if (second !== undefined) {
    const before = places[places.indexOf(second) - 1] as number;
    return signs
      .with(second, signs[before] as string)
      .with(before, signs[second] as string)
      .join("");
  }
  const last = places.findLast((place) => signs[place] !== "0") ?? first;
  return signs.with(last, nextDigit(signs[last] as string, random)).join("");
}

function farDigit(digit: string, random: Random): string {
  const far = ["2", "3", "4", "5", "6", "7", "8", "9"].filter((other) => Math.abs(Number(other) - Number(digit)) > 1);
  return choose(far, random) as string;
}

function nextDigit(digit: string, random: Random): string {
  const near = [Number(digit) - 1, Number(digit) + 1].filter((other) => other >= 2 && other <= 9);
  return near.length === 0 ? farDigit(digit, random) : String(choose(near, random));
}

const ENGLISH_ONES = [
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
  ..."sixteen seventeen eighteen nineteen".split(" "),
];
const ENGLISH_TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ENGLISH_WORD = new RegExp(
  `(?<!\\p{L})(?:(?:${ENGLISH_TENS.slice(1).join("|")})-)?(?:${[...ENGLISH_ONES, ...ENGLISH_TENS.slice(1)].join("|")})(?!\\p{L})`,
  "iu",
);

/** Rows of Korean words for one, two, three …; a word is changed into another of its row. */
const KOREAN_ROWS = [
  "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열",
  "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열",
  "하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘",
  "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔",
  "열 스무 서른 마흔 쉰 예순 일흔 여든 아흔",
  "석 넉",
].map((row) => row.split(" "));
const KOREAN_TENS =
  /^(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?=\s?(?:한|하나|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉))/u;
const SINO_DIGITS = "일이삼사오육칠팔구";

function changeWords({ fact, manner, side, random }: Place): Change | undefined {
  return side === "en" ? changeEnglishWords(fact, manner, random) : changeKoreanWords(fact, manner, random);
}

function changeEnglishWords(fact: Place["fact"], manner: Manner, random: Random): Change | undefined {
  const match = ENGLISH_WORD.exec(fact.text);
  if (match === null) return undefined;
  const words = match[0].split("-");
  const last = words.at(-1) as string;
  const isTens = words.length === 1 && ENGLISH_TENS.indexOf(last.toLowerCase()) > 0;
  const row = isTens ? ENGLISH_TENS : words.length === 1 ? ENGLISH_ONES : ENGLISH_ONES.slice(0, 9);
  const other = otherOf(row, last.toLowerCase(), manner, random, words.length === 1 ? 1 : 0);
  // “One” is written with a singular, and often no number at all.
  if (other === undefined || (words.length === 1 && last.toLowerCase() === "one")) return undefined;
  const by = [...words.slice(0, -1), other].join("-");
  return within(fact, match.index, match[0].length, likeCase(by, match[0]));
}

function changeKoreanWords(fact: Place["fact"], manner: Manner, random: Random): Change | undefined {
  const lead = /^(?:제|약|단|만)\s?/u.exec(fact.text)?.[0].length ?? 0;
  const tens = KOREAN_TENS.exec(fact.text.slice(lead))?.[0].length ?? 0;
  const rest = fact.text.slice(lead + tens);
  const space = /^\s?/u.exec(rest)?.[0].length ?? 0;
  const word = rest.slice(space);
  const row = KOREAN_ROWS.flatMap((each) => each.map((entry) => ({ each, entry })))
    .filter(({ entry }) => word.startsWith(entry))
    .toSorted((a, b) => b.entry.length - a.entry.length)[0];
  if (row !== undefined) {
    // 한 may be no more than an article, so that nothing becomes one.
    const skip = tens === 0 && (row.each[0] === "한" || row.each[0] === "하나") ? 1 : 0;
    const other = otherOf(tens > 0 ? row.each.slice(0, 9) : row.each, row.entry, manner, random, skip);
    return other === undefined ? undefined : within(fact, lead + tens + space, row.entry.length, other);
  }
  const first = word.charAt(0);
  if (SINO_DIGITS.includes(first) && first !== "") {
    const other = otherOf(Array.from(SINO_DIGITS), first, manner, random, 1);
    return other === undefined ? undefined : within(fact, lead, 1, other);
  }
  // 십여 명 becomes 이십여 명.
  if (/^[십백천]/u.test(word)) return within(fact, lead, 1, `${manner === "near" ? "이" : "오"}${first}`);
  return undefined;
}

/** Another entry of a row that counts, not one of the first `skip`. */
export function otherOf(
  row: readonly string[],
  entry: string,
  manner: Manner,
  random: Random,
  skip: number,
): string | undefined {
  const place = row.indexOf(entry);
  if (place < 0) return undefined;
  const fitting = row.filter((_, index) => {
    const distance = Math.abs(index - place);
    return index >= skip && (manner === "near" ? distance === 1 : distance > 1);
  });
  return choose(fitting, random);
}
