import type { Relative, RelativeUnit } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import { manner } from "../numeral.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import {
  createSuffixList,
  createSuffixTable,
  createWordList,
  createWordTable,
  isHangulEnd,
  isOneOf,
  pairsOf,
  skipSpace,
  skipSpaceBack,
} from "../words.ts";
import { NATIVE_DAYS, SPOKEN_DAYS } from "./ko-calendar.ts";
import { endsTimeWord } from "./ko-ending.ts";
import { onSide } from "./value.ts";

/** From the greatest to the smallest: the smaller ones stand behind the greater. */
const UNITS = createWordTable(
  pairsOf<RelativeUnit>(
    "세기 century|년 year|해 year|개월 month|달 month|주 week|주일 week|일 day|시간 hour|분 minute|초 second",
  ),
);
const SIZES: readonly RelativeUnit[] = ["century", "year", "month", "week", "day", "hour", "minute", "second"];

/** Stretches that are words of their own. */
const SPANS = createWordTable<Relative>([
  ...[...SPOKEN_DAYS, ...NATIVE_DAYS].map(([word, offset]): [string, Relative] => [word, { unit: "day", offset }]),
  ["보름", { unit: "day", offset: 15 }],
  ["반년", { unit: "month", offset: 6 }],
  ["며칠", { unit: "day", offset: 1, vague: true }],
  ["몇일", { unit: "day", offset: 1, vague: true }],
  ["여러 해", { unit: "year", offset: 1, vague: true }],
  ["여러 달", { unit: "month", offset: 1, vague: true }],
]);

/** What the 반 behind a unit is in smaller ones. */
const HALVES: Readonly<Partial<Record<RelativeUnit, Relative>>> = {
  year: { unit: "month", offset: 6 },
  hour: { unit: "minute", offset: 30 },
  minute: { unit: "second", offset: 30 },
};

interface Span {
  readonly span: Relative;
  readonly end: number;
}

/** 3일 전, 두 달 전, 2년 1개월 21일 전, 몇 주 전; 앞으로 3일 뒤. Centuries and ages go with figures of up to three digits. */
export function readAgo(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  const vague = numeral.vague === true && numeral.amount === "1";
  if (!vague && (plain < 1 || plain > 999)) return undefined;
  const unit = UNITS(text, skipSpace(text, end));
  if (unit === undefined || !fits(text, numeral, unit.end)) return undefined;
  const span: Relative = vague ? { unit: unit.value, offset: 1, vague } : { unit: unit.value, offset: plain };
  const found = pointFrom(text, start, withSmaller(text, { span, end: unit.end }));
  return found === undefined ? undefined : { ...found, ...manner(numeral) };
}

/** 사흘 전, 보름 뒤, 며칠 전. */
export function readSpanAgo(text: string, start: number): Candidate | undefined {
  const found = SPANS(text, start);
  const point = found === undefined ? undefined : pointFrom(text, start, { span: found.value, end: found.end });
  return point === undefined ? undefined : { ...point, written: "words" };
}

const NATIVE_UNITS: ReadonlySet<string> = new Set(["시간", "주", "주일", "달", "해", "세기"]);

/** Native figures go with 시간, 주, 달 and 해, the others with the rest: 두 분 are two persons, 수주 orders. */
function fits(text: string, { start, end, plain, native, vague, written }: Numeral, unitEnd: number): boolean {
  const unit = text.slice(skipSpace(text, end), unitEnd);
  if (vague === true) return unit !== "주" || text.charAt(start) === "몇";
  // 이분 전에: before this person.
  if (unit === "분" && plain === 2 && written !== undefined) return false;
  if (native === true) return NATIVE_UNITS.has(unit);
  return unit !== "해" && (written === undefined || unit !== "달");
}

/** 1년 6개월, 2년 1개월 21일, 2년 반, 한 달 21일. */
function withSmaller(text: string, whole: Span): Span {
  const { span } = whole;
  const place = skipSpace(text, whole.end);
  const half = text.charAt(place) === "반" ? HALVES[span.unit] : undefined;
  if (half !== undefined) return { span: { ...span, plus: half }, end: place + 1 };
  const figure = smallNumberAt(text, place, 2);
  if (figure < 1) return whole;
  const smaller = UNITS(text, skipSpace(text, digitsEnd(text, place)));
  if (smaller === undefined || SIZES.indexOf(smaller.value) <= SIZES.indexOf(span.unit)) return whole;
  const plus = withSmaller(text, { span: { unit: smaller.value, offset: figure }, end: smaller.end });
  return { span: { ...span, plus: plus.span }, end: plus.end };
}

/** Words that may stand between the stretch and 전: 10년쯤 전, 한 달 정도 전. */
const ROUGHLY = createWordList("쯤 정도 가량 여");

/** The moment that lies so far before the text, or after it; nothing where it counts from something else. */
function pointFrom(text: string, start: number, { span, end }: Span): Candidate | undefined {
  const roughly = ROUGHLY(text, skipSpace(text, end));
  const place = skipSpace(text, roughly?.end ?? end);
  const isPast = text.charAt(place) === "전";
  const isLater = isOneOf(text, place, "후뒤");
  if (!(isPast || isLater) || !endsTimeWord(text, place + 1)) return undefined;
  const now = FROM_NOW(text, skipSpaceBack(text, start));
  const counts = now !== undefined || (isPast ? !isBeforeEvent(text, start, place + 1) : isAhead(text, place + 1));
  if (!counts) return undefined;
  const relative = onSide(isPast ? -1 : 1, span);
  return { kind: "date", value: { relative }, start: now?.end ?? start, end: place + 1 };
}

/** Words that say that time is counted from now; `end` is where they begin. */
const FROM_NOW = createSuffixList("앞으로 지금으로부터 지금부터 오늘부터 이제");

/**
 * What may stand before a stretch that is counted from the day of the text: particles and adverbs. After a noun it is
 * counted from what the noun says (선거 3일 전, 시작하기 3일 전).
 */
const BEFORE_SPAN = createSuffixTable<boolean>([
  ...Array.from("은는이가을를에도서로며면만게께테랑터지와고들때요").map((particle): [string, boolean] => [
    particle,
    true,
  ]),
  ..."약 불과 이미 벌써 바로 한편 당시 딱 정확히 무려 거의 대략 겨우 고작 나 저 아마 앞서"
    .split(" ")
    .map((word): [string, boolean] => [word, true]),
  ..."휴가 평가 그로부터 이로부터 공지 사고 광고 신고 선고".split(" ").map((word): [string, boolean] => [word, false]),
]);

/** Nouns that 전 (all, former) belongs to: 3년 전 세계에서, 3일 전 대통령이. */
const WHOLE_OR_FORMER = createWordList("세계 국민 직원 지역 대통령 대표 장관 총리 의원 회장 감독");

function isWholeOrFormer(text: string, end: number): boolean {
  return text.charCodeAt(end) === 0x20 && WHOLE_OR_FORMER(text, end + 1) !== undefined;
}

function isBeforeEvent(text: string, start: number, end: number): boolean {
  if (text.startsWith("까지", end) || text.startsWith("부터", end) || isWholeOrFormer(text, end)) return true;
  const before = skipSpaceBack(text, start);
  return !isHangulEnd(text, before - 1) && BEFORE_SPAN(text, before)?.value !== true;
}

/** How far behind 뒤 the verb may stand that tells what is still to come. */
const VERB_REACH = 32;

const FUTURE = createWordList("겠 예정 세요 십시오 줘");

/** Three days later is counted from the text where its verb lies ahead: 3일 뒤 떠날 것이다, 3일 뒤 들러 주세요. */
function isAhead(text: string, end: number): boolean {
  const limit = Math.min(text.length, end + VERB_REACH);
  for (let at = end; at < limit && !isOneOf(text, at, ".?!\n"); at++) {
    if (FUTURE(text, at) !== undefined) return true;
    if (endsInRieul(text.charCodeAt(at)) && isFutureNoun(text, at + 1)) return true;
  }
  return false;
}

/** 떠날, 할: syllables of the ending that speaks of the future. */
function endsInRieul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 === 8;
}

/** 게(요), 거야, 것이다 behind such a syllable. */
function isFutureNoun(text: string, at: number): boolean {
  if (text.charAt(at) === "게") return text.charAt(at + 1) === "요" || isHangulEnd(text, at + 1);
  const place = skipSpace(text, at);
  return place > at && (isOneOf(text, place, "거") || text.startsWith("것이", place) || text.startsWith("것입", place));
}
