import type { Candidate, Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit, isHangulSyllable } from "../../text/characters.ts";
import { digitsEnd, readDigits } from "../digits.ts";
import { endsKoreanWord } from "../particles.ts";
import { isOneOf, skipSpace, skipSpaceBack } from "../words.ts";
import { readSino } from "./ko-sino.ts";
import { COUNTERS } from "./ko-words.ts";

/** 3대 1, 12.5 대 1, 2대0, 3-1로 이겼다, 1:3 비율. */
export function readScore(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true || numeral.native === true) return undefined;
  const joint = skipSpace(text, numeral.end);
  if (numeral.scaled === true) return readHundred(text, numeral, joint);
  if (text.charAt(joint) === "대") return readVersus(text, numeral, joint);
  const isSign = isOneOf(text, numeral.end, "-:–") && numeral.plain >= 0 && numeral.written === undefined;
  return isSign ? readSigned(text, numeral) : undefined;
}

function scoreOf(numeral: Numeral, against: string, end: number): Candidate {
  const { start, amount, written } = numeral;
  return { kind: "number", value: { amount, against }, start, end, ...(written === undefined ? {} : { written }) };
}

function readVersus(text: string, numeral: Numeral, joint: number): Candidate | undefined {
  const at = skipSpace(text, joint + 1);
  if (isDigit(text.charCodeAt(at))) {
    const run = readDigits(text, at);
    return run.plain >= 0 && isOtherSide(text, run.end) ? scoreOf(numeral, run.amount, run.end) : undefined;
  }
  // 삼 대 일: with spaces only; 일대일 is one to one, a word.
  const spaced = numeral.written !== undefined && joint > numeral.end && at > joint + 1;
  const other = spaced ? readSino(text, at) : undefined;
  const isSide = other !== undefined && other.plain >= 0 && other.upTo === undefined && isOtherSide(text, other.end);
  return isSide ? scoreOf(numeral, other.amount, other.end) : undefined;
}

/** 오십 대 오십, 육십 대 사십: shares of a hundred; behind 이십 대 anything else belongs to people of that age. */
function readHundred(text: string, numeral: Numeral, joint: number): Candidate | undefined {
  if (!text.startsWith("대 ", joint) || joint === numeral.end || numeral.plain < 0) return undefined;
  const other = readSino(text, joint + 2);
  if (other === undefined || numeral.plain + other.plain !== 100 || other.upTo !== undefined) return undefined;
  return isOtherSide(text, other.end) ? scoreOf(numeral, other.amount, other.end) : undefined;
}

const PARTICLES = "로의은는이가을를과와으에까였인무승패정";

/** 20대 1명, 30대 5%: behind people of an age a figure has a unit; behind the other side of a score it has none. */
function isOtherSide(text: string, end: number): boolean {
  if (isOneOf(text, end, "%~-:/") || isAsciiLetter(text.charCodeAt(end))) return false;
  if (isOneOf(text, end, ".,") && isDigit(text.charCodeAt(end + 1))) return false;
  if (isHangulSyllable(text.charCodeAt(end))) return isOneOf(text, end, PARTICLES) && !text.startsWith("인당", end);
  const next = skipSpace(text, end);
  if (next === end) return true;
  if (isOneOf(text, next, "여만천억조%대년월일시세살달원")) return false;
  const found = COUNTERS(text, next);
  return found?.value.counter === undefined || !endsKoreanWord(text, found.end);
}

const LONGEST_SIDE = 3;
const WON =
  "이기 이겼 이긴 승리 승 패 졌 지고 져 꺾 눌 물리 비겼 비기 앞서 앞섰 뒤진 뒤졌 역전 제압 완파 대파 격파 끝났 끝나 마쳤 리드".split(
    " ",
  );
const REACH = 24;
/** The hours of a day: 3:1 and 80:20 are no clock times. */
const HOURS = 24;

/** 3:1 is a ratio where it is no time of day; 3-1 a range unless somebody wins. */
function readSigned(text: string, numeral: Numeral): Candidate | undefined {
  const at = numeral.end + 1;
  const end = digitsEnd(text, at);
  if (end === at || end - at > LONGEST_SIDE || numeral.plain > 999) return undefined;
  if (numeral.start > 0 && isOneOf(text, numeral.start - 1, ":-–./,+")) return undefined;
  if (isOneOf(text, end, "%:–/") || (isOneOf(text, end, "-.,") && isDigit(text.charCodeAt(end + 1)))) return undefined;
  const isTold =
    text.charAt(numeral.end) === ":"
      ? end - at === 1 || numeral.plain > HOURS
      : isWon(text, end) || isNamed(text, numeral.start);
  return isTold && !isAsciiLetter(text.charCodeAt(end))
    ? scoreOf(numeral, String(Number(text.slice(at, end))), end)
    : undefined;
}

/** 세트 스코어 3-1. */
function isNamed(text: string, start: number): boolean {
  return text.startsWith("스코어", skipSpaceBack(text, start) - 3);
}

/** 3-1로 이겼다, 2-0 승리. */
function isWon(text: string, end: number): boolean {
  const behind = text.slice(end, end + REACH).split(/[.,!?\n]/, 1)[0] ?? "";
  return /^(으?로 | ?승| ?패| ?역전승)/.test(behind) && WON.some((word) => behind.includes(word));
}
