import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { add, canonical, multiply } from "../amount.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { isCountedUntil } from "../counted-days.ts";
import { digitsEnd } from "../digits.ts";
import { isDigit } from "../../text/characters.ts";
import { isLatinEnd, skipSpace } from "../words.ts";
import { readFraction } from "../number/ko-fraction.ts";
import { readKoreanFigure } from "../number/ko-numeral.ts";
import { COUNTERS } from "../number/ko-words.ts";
import { isLived, readBareAge, readDecade, readGenerations } from "./ko-age.ts";
import { isLasting, isWithin, sideBefore } from "./ko-around.ts";
import { lawMonths } from "./ko-law.ts";
import { unitAfter, type KoreanUnit } from "./ko-units.ts";
import { isVagueHead, readVague, readWord, WORD_HEADS } from "./ko-words.ts";
import { HALVES, isoOf, rankOf, type Compound, type Designator, type Part, type Side } from "./value.ts";

/** 10년, 2주간, 1시간 30분, 두 달, 사흘, 지난 20년, 몇 시간, 35세, 30대 초반. */
export const koreanDuration: KindReader = {
  numeral: (text, numeral) =>
    readDecade(text, numeral) ??
    readSpan(text, numeral) ??
    readPartOfSecond(text, numeral) ??
    readBareAge(text, numeral) ??
    readGenerations(text, numeral),
  heads: WORD_HEADS,
  word: (text, start) => readWord(text, start) ?? readVague(text, start),
};

function readSpan(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true || numeral.amount.startsWith("-") || isVagueHead(text, numeral)) return undefined;
  const first = unitAfter(text, numeral) ?? lawMonths(text, numeral);
  if (first === undefined) return undefined;
  const how = manner(first.about ? { ...numeral, bound: "about" } : numeral);
  const [designator, times] = first.unit;
  const { start } = numeral;
  if (designator === "age") {
    return { kind: "duration", value: { iso: `P${numeral.amount}Y`, age: true }, start, end: first.end, ...how };
  }
  const { parts, end } = compoundAfter(text, [multiply(numeral.amount, times), designator], first.end);
  const age = isLived(text, start, end);
  const side = age ? undefined : sideOf(text, numeral, first.unit, end);
  const value = {
    iso: isoOf(parts),
    ...(age ? ({ age } as const) : {}),
    ...(side === undefined ? {} : { toward: side.toward }),
    ...(numeral.vague === undefined ? {} : { vague: numeral.vague }),
  };
  const bound =
    isWithin(text, end) || (designator === "D" && isCountedUntil(text, start, end))
      ? { bound: "at-most" as const }
      : {};
  return { kind: "duration", value, start: side?.start ?? start, end, times, ...bound, ...how };
}

/** 10분의 1초, 천분의 일 초. */
function readPartOfSecond(text: string, numeral: Numeral): Candidate | undefined {
  if (!text.startsWith("분의", skipSpace(text, numeral.end))) return undefined;
  const share = readFraction(text, numeral);
  if (share?.kind !== "number") return undefined;
  const place = skipSpace(text, share.end);
  if (text.charAt(place) !== "초" || !endsKoreanWord(text, place + 1)) return undefined;
  const value = { iso: isoOf([[share.value.amount, "s"]]) };
  return { kind: "duration", value, start: numeral.start, end: place + 1, ...manner(numeral) };
}

/** 지난 3일 is the third and 과거 2000년 a year, unless the stretch goes on: 지난 3일간. */
function sideOf(
  text: string,
  { start, plain, written }: Numeral,
  [designator]: KoreanUnit,
  end: number,
): Side | undefined {
  const side = sideBefore(text, start);
  if (side === undefined || isLasting(text, end)) return side;
  if (designator === "Y" && plain >= 1000) return undefined;
  const isDay = designator === "D" && written === undefined && plain <= 31;
  return isDay && (side.word === "지난" || side.word.endsWith("오는")) ? undefined : side;
}

/** What stands behind the first part: 1시간 30분, 3년 6개월, 두 시간 반, 2박 3일. */
function compoundAfter(text: string, first: Part, firstEnd: number): Compound {
  let parts: readonly Part[] = [first];
  let end = firstEnd;
  let [, unit] = first;
  while (parts.length < 4) {
    const half = halfAfter(text, end, parts) ?? hundredthsAfter(text, end, parts);
    if (half !== undefined) return half;
    const next = nextPart(text, end, unit);
    if (next === undefined || isRate(parts, next.part)) break;
    // 2박 3일: the days hold the nights.
    parts = unit === "D" && next.part[1] === "D" ? [next.part] : [...parts, next.part];
    [, unit] = next.part;
    end = next.end;
  }
  return { parts, end };
}

function nextPart(
  text: string,
  end: number,
  unit: Designator,
): { readonly part: Part; readonly end: number } | undefined {
  const place = skipSpace(text, end);
  const figure = readKoreanFigure(text, place);
  if (figure === undefined || figure.amount === "") return undefined;
  const next = unitAfter(text, figure) ?? lawMonths(text, figure);
  if (next === undefined || next.unit[0] === "age") return undefined;
  const isStay = unit === "D" && text.charAt(end - 1) === "박" && text.charAt(next.end - 1) === "일";
  if (!isStay && !follows(unit, next.unit[0])) return undefined;
  return { part: [multiply(figure.amount, next.unit[1]), next.unit[0]], end: next.end };
}

/** 1일 8시간, 1주 40시간: so much in each, where 2일 3시간 is one stretch. */
function isRate([first, ...more]: readonly Part[], [, unit]: Part): boolean {
  return first?.[0] === "1" && more.length === 0 && unit === "h" && (first[1] === "D" || first[1] === "W");
}

/** 1년 6개월, 2시간 30분; not 3일 5시간째 of two events with a gap of more than two ranks. */
function follows(unit: Designator, next: Designator): boolean {
  const distance = rankOf(next) - rankOf(unit);
  return distance > 0 && distance <= 2;
}

/** 1시간 반 is PT1H30M, 3년 반 P3Y6M, 2분 반 PT2M30S, 두 달 반 P2.5M. */
function halfAfter(text: string, at: number, parts: readonly Part[]): Compound | undefined {
  const place = skipSpace(text, at);
  if (text.charAt(place) !== "반" || !(endsKoreanWord(text, place + 1) || isWithin(text, place + 1))) return undefined;
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const [amount, unit] = last;
  const half = HALVES[unit];
  return half === undefined
    ? { parts: [...parts.slice(0, -1), [add(amount, "0.5"), unit]], end: place + 1 }
    : { parts: [...parts, half], end: place + 1 };
}

/** 9초81, 1분45초32, 11초 35에: the shares of a second as they are written of races. */
function hundredthsAfter(text: string, at: number, parts: readonly Part[]): Compound | undefined {
  const last = parts.at(-1);
  const place = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const end = digitsEnd(text, place);
  if (last?.[1] !== "s" || text.charAt(at - 1) !== "초" || last[0].includes(".")) return undefined;
  if (end === place || end - place > 3 || text.charAt(end) === "분" || !endsKoreanWord(text, end)) return undefined;
  if (!isLatinEnd(text, end) || (place > at && !isApart(text, place, end))) return undefined;
  return { parts: [...parts.slice(0, -1), [canonical(last[0], text.slice(place, end)), "s"]], end };
}

const TAILS = /^(?:[에의을를이가은는]|으?로|만에)?(?:[ ).]|, |$)/;
const LONGEST_TAIL = 4;

/** Behind a space only hundredths are meant, and nothing counts by them: 11초 35에, not 30초 20회. */
function isApart(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !TAILS.test(text.slice(end, end + LONGEST_TAIL))) return false;
  const next = skipSpace(text, end);
  if (text.charAt(end) === "." && isDigit(text.charCodeAt(end + 1))) return false;
  return next === end || COUNTERS(text, next)?.value.counter === undefined;
}
