import type { Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit, isHangulSyllable } from "../../text/characters.ts";
import { add } from "../amount.ts";
import { endsKoreanWord } from "../particles.ts";
import {
  createSuffixList,
  createWordList,
  isHangulEnd,
  isOneOf,
  skipSpace,
  skipSpaceBack,
  standsAlone,
} from "../words.ts";

/**
 * A figure in words that stands without a counter and still means itself: alone on its line, before a noun (두 회사),
 * with a particle (백이십삼은, 셋으로), or in a statement about numbers (삼은 소수이다). Answers without a particle that
 * looked like a digit (칠십이 넘은).
 */
export function bareFigure(text: string, numeral: Numeral): Numeral | undefined {
  const { start, end } = numeral;
  if (numeral.upTo !== undefined || isDigit(text.charCodeAt(start - 1)) || isAsciiLetter(text.charCodeAt(start - 1))) {
    return undefined;
  }
  if (standsAlone(text, start, end)) return isAnswer(text, numeral) ? numeral : undefined;
  if (numeral.vague === true) return isVagueSize(text, numeral) ? numeral : undefined;
  if (numeral.native === true) return isBareNative(text, numeral) ? numeral : undefined;
  const figure = withoutParticle(text, numeral);
  if (!endsKoreanWord(text, figure.end)) return undefined;
  return isPlainFigure(text, figure) || speaksOfNumbers(text, figure) ? figure : undefined;
}

/** Words that are names or answers when they stand alone: 네 is yes, 한 Han, 오만 Oman, 일 Sunday, 수만 and 수조 no sizes. */
const OTHER_ANSWERS = createWordList("한 네 세 두 석 넉 일 이 오만 구조 수만 수조 수경");

function isAnswer(text: string, { start, end, amount, vague }: Numeral): boolean {
  if (vague === true && amount === "1") return false;
  // | 열 | heads a column.
  return OTHER_ANSWERS(text, start)?.end !== end && (end - start > 1 || !isCell(text, start, end));
}

function isCell(text: string, start: number, end: number): boolean {
  return text.charAt(skipSpaceBack(text, start) - 1) === "|" || text.charAt(skipSpace(text, end)) === "|";
}

/** 수백의, 수천에 달하는. */
function isVagueSize(text: string, { end, amount }: Numeral): boolean {
  return amount !== "1" && isOneOf(text, end, "의이에을") && endsKoreanWord(text, end);
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set("두 세 다섯 여섯 일곱 여덟 아홉 열두 스무".split(" "));

/** 두 회사, 세 자녀; 셋으로, 다섯이서; 스물셋, 서른아홉을: the two last mean nothing else anywhere. */
function isBareNative(text: string, { start, end, plain, bound }: Numeral): boolean {
  const word = text.slice(start, end);
  const isNounNext = text.charCodeAt(end) === 0x20 && isHangulSyllable(text.charCodeAt(end + 1));
  // 오 세 이상, 두 자릿수: a limit or a size.
  if (isNounNext && BEFORE_NOUNS.has(word)) return NO_NOUNS(text, end + 1) === undefined;
  if (bound !== undefined || word === "열세") return false;
  const isCompound = plain > 10 && plain % 10 > 0 && plain < 100;
  if (isCompound) return endsKoreanWord(text, end);
  return isPronoun(text, word, end);
}

const NO_NOUNS = createWordList("이상 이하 미만 초과 자릿수 자리수");

const DIVIDED = createWordList("로 나|로 쪼|로 갈|으로 나|으로 쪼|으로 갈|이서 ", "|");
const GROUPS: ReadonlySet<string> = new Set("다섯 여섯 일곱 여덟 아홉".split(" "));

/** 셋으로 나누다, 다섯이서, 일곱 중; 둘 is "both", 셋 a set and 넷 a net as often as a figure. */
function isPronoun(text: string, word: string, end: number): boolean {
  if (word === "둘" || word === "셋" || word === "넷") return DIVIDED(text, end) !== undefined;
  if (GROUPS.has(word)) return isHangulEnd(text, end) ? text.startsWith(" 중", end) : endsKoreanWord(text, end);
  // 쉰다: rests.
  return TENS.has(word) && isOneOf(text, end, "이을은에의보") && endsKoreanWord(text, end);
}

const TENS: ReadonlySet<string> = new Set("스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(" "));

/** 백만이 넘는, 이천이 있다: 이 behind a scale is the particle unless a counter follows. */
function withoutParticle(text: string, numeral: Numeral): Numeral {
  const { start, end, amount } = numeral;
  const last = end - 1;
  if (end - start < 2 || text.charAt(last) !== "이" || !isOneOf(text, last - 1, "십백천만억") || amount.includes(".")) {
    return numeral;
  }
  return text.charCodeAt(end) === 0x20
    ? { ...numeral, end: last, amount: add(amount, amount.startsWith("-") ? "2" : "-2") }
    : numeral;
}

/** Figures that are something else as well: cities, poets, Oman, "ten million (welcome)", tithes, "this much". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  "일조 이백 사백 삼천 이천 사천 오천 구천 일천 이만 오만 일만 사만 구만 천만 만일 만사 천사 천일 백일 백사 백구 십일조 백이 천이 구조 사조 이조 오조 삼조 백조 사경 구경".split(
    " ",
  ),
);

/** Two syllables with a scale, or more, followed by a particle: 칠십이, 백이십삼은, 일천구백입니다, 마이너스 삼은. */
function isPlainFigure(text: string, { start, end, amount, scaled }: Numeral): boolean {
  if (amount.startsWith("-") || amount.includes(".")) return true;
  if (OTHER_WORDS.has(text.slice(start, end))) return false;
  return isHangulEnd(text, end) ? scaled === true && isBounded(text, end) : end - start > 1;
}

const LIMITS = createWordList("이상 이하 미만 초과");

/** 백 이상, 이십 초과: a limit makes a figure of what may be a name. */
function isBounded(text: string, end: number): boolean {
  const limit = LIMITS(text, skipSpace(text, end));
  return limit !== undefined && isOneOf(text, limit.end, " ,.의이을인으") && !text.startsWith(" 없", limit.end);
}

const NAMES = createSuffixList("답은 정답은 값은 수는 숫자는 합은 차는 몫은 곱은 번호는");

/** 답은 구이다, 합은 십이다, 0은 영이다. */
function isNamed(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20) return false;
  return (
    NAMES(text, start - 1) !== undefined || (text.charAt(start - 2) === "은" && isDigit(text.charCodeAt(start - 3)))
  );
}

const REACH = 40;
const NUMBER_NOUNS = "숫자|자연수|정수|소수|분수|홀수|짝수|배수|약수|다른 수|같은 수|이 수는".split("|");

/** 삼은 자연수이다: what the clause behind the figure says makes it one. */
function speaksOfNumbers(text: string, { start, end }: Numeral): boolean {
  if (isNamed(text, start) && isOneOf(text, end, "이입다")) return true;
  if (!isOneOf(text, end, "은는과와이가")) return false;
  // 이는, 오는, 일은, 사이: other words.
  if (end - start === 1 && !isOneOf(text, start, "삼육칠팔")) return false;
  const clause = text.slice(end, end + REACH).split(/[.!?\n]/, 1)[0] ?? "";
  return NUMBER_NOUNS.some((noun) => clause.includes(noun));
}
