import type { Numeral } from "../numeral.ts";
import { add, canonical, shift } from "../amount.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, isHangulEnd, isOneOf, skipSpace, standsAlone } from "../words.ts";
import { nativeTail } from "./ko-native.ts";
import { GREAT, isScaleUse, SMALL, spacedScaleEnd, spacedSmallAt, Sum } from "./ko-scale.ts";

const DIGITS = "영일이삼사오육칠팔구";

/** The Sino-Korean digit at `at`, 륙 being 육 after another syllable; -1 without one. */
export function digitAt(text: string, at: number): number {
  return text.charAt(at) === "륙" ? 6 : at < text.length ? DIGITS.indexOf(text.charAt(at)) : -1;
}

const LONGEST = 32;
const LONGEST_FRACTION = 12;

/** Words that only begin like a figure: if, all sorts, archangels; come, live and be of somebody honoured; a letter's close. */
const WORDS = createWordList("만일|오만 가지|천사장|오세|사세|이세요|이만 줄", "|");

/** A run of Sino-Korean syllables without a space. */
interface Run {
  readonly end: number;
  readonly amount: string;
  /** Where two neighbouring digits stand for all between them (이삼백). */
  readonly upTo?: string;
  readonly scaled: boolean;
  /** The power of the scale that the run ends in; -1 where it ends in a digit. */
  readonly last: number;
}

/** 삼백이십, 이천이십육, 백스물두, 삼점일사, 삼백 삼십, 이십 만 (명), 이삼십, 오륙백. */
export function readSino(text: string, start: number): Numeral | undefined {
  const run = WORDS(text, start) === undefined ? runAt(text, start) : undefined;
  if (run === undefined) return undefined;
  if (run.upTo !== undefined) {
    return { ...numeralOf(start, run.end, run.amount, run.scaled), upTo: run.upTo };
  }
  return decimals(text, start, run) ?? goOn(text, start, run);
}

function numeralOf(start: number, end: number, amount: string, scaled: boolean): Numeral {
  const plain = amount.length <= 4 && !amount.includes(".") ? Number(amount) : -1;
  return { start, end, amount, plain, written: "words", ...(scaled ? { scaled: true } : {}) };
}

function runAt(text: string, start: number): Run | undefined {
  const limit = Math.min(text.length, start + LONGEST);
  const low = new Sum();
  const high = new Sum();
  let [item, upper] = ["", ""];
  let pairs = 0;
  let last = -1;
  let end = start;
  for (; end < limit; end++) {
    const digit = digitAt(text, end);
    if (digit >= 0 && !isCopula(text, start, end)) {
      if (item !== "" && !isPair(text, end, item, pairs)) return undefined;
      if (item !== "") pairs++;
      [item, upper] = item === "" ? [String(digit), String(digit)] : [item, String(digit)];
      last = -1;
      continue;
    }
    const letter = text.charCodeAt(end);
    const power = SMALL.get(letter) ?? GREAT.get(letter);
    // 만 명, 만오천: 만 may stand without a digit before it. 억 and 조 are words of their own, but for ranks.
    const opens = end === start && (text.charAt(end) === "만" || text.startsWith("번째", skipSpace(text, end + 1)));
    if (power === undefined || !(opens || low.accepts(item, power)) || !isScaleUse(text, start, end, false)) break;
    low.scale(item, power);
    high.scale(upper, power);
    [item, upper] = ["", ""];
    last = power;
  }
  if (end === start) return undefined;
  const amount = low.total(item);
  const isScaled = last >= 0 || end - start > 1 + pairs;
  return { end, amount, scaled: isScaled, last, ...(pairs > 0 ? { upTo: high.total(upper) } : {}) };
}

/** 구천오백이다, 백이고: behind a figure 이 opens the copula. */
function isCopula(text: string, start: number, at: number): boolean {
  return at > start && text.charAt(at) === "이" && isOneOf(text, at + 1, "다고며에었란라든나지면므니냐요");
}

/** 이삼, 오륙: a digit and the next. 일이 is most often 일 (work, one) with its particle. */
function isPair(text: string, at: number, item: string, pairs: number): boolean {
  if (pairs > 0 || digitAt(text, at) !== Number(item) + 1) return false;
  return item !== "1" || SMALL.has(text.charCodeAt(at + 1));
}

/** 일점칠삼, 이백점 칠일, 영쩜오, 삼점오억. */
function decimals(text: string, start: number, run: Run): Numeral | undefined {
  const point = skipSpace(text, run.end);
  if (!isOneOf(text, point, "점쩜")) return undefined;
  const first = skipSpace(text, point + 1);
  let end = first;
  let digits = "";
  for (let digit = digitAt(text, end); digit >= 0 && end - first < LONGEST_FRACTION; digit = digitAt(text, ++end)) {
    if (isCopula(text, first, end)) break;
    digits += digit;
  }
  if (digits === "" || !areDecimals(text, start, { point, first, end, runEnd: run.end })) return undefined;
  const amount = canonical(run.amount, digits);
  const power = GREAT.get(text.charCodeAt(end));
  if (power === undefined || !isScaleUse(text, start, end, false))
    return { ...numeralOf(start, end, amount, run.scaled), plain: -1 };
  return { ...numeralOf(start, end + 1, shift(amount, power), true), plain: -1, power };
}

interface Decimals {
  readonly runEnd: number;
  readonly point: number;
  readonly first: number;
  readonly end: number;
}

/** Units that take decimals: 삼점이 퍼센트, where 이 is no particle. */
const DECIMAL_UNITS = createWordList(
  "퍼센트 프로 도 배 미터 킬로 센티 밀리 리터 그램 톤 인치 마일 유로 달러 불 원 평 초 시간 억 만 조",
);

/** 이점이 많다 and 이 점 이상 hold no decimals: one digit behind the point must close the word or have a unit. */
function areDecimals(text: string, start: number, { runEnd, point, first, end }: Decimals): boolean {
  const unit = DECIMAL_UNITS(text, skipSpace(text, end));
  if (unit === undefined ? standsAlone(text, start, end) : endsKoreanWord(text, unit.end)) return true;
  if (end - first > 1) return true;
  return point === runEnd && first === point + 1 && !isOneOf(text, first, "이일사") && isHangulEnd(text, end);
}

/** How many words one figure may go over: 삼백 삼십 일. */
const MOST_WORDS = 4;

/** 삼백 삼십, 이십일조 삼백, 오십 이 (alone on its line), 이십 만 명: what follows a scale after one or two spaces. */
function goOn(text: string, start: number, first: Run): Numeral {
  let { end, amount, last } = first;
  for (let words = 1; words < MOST_WORDS && last > 0; words++) {
    const scale = last < 4 ? spacedScaleEnd(text, end) : -1;
    if (scale > 0) {
      last = GREAT.get(text.charCodeAt(scale - 1)) ?? 0;
      amount = shift(amount, last);
      end = scale;
      continue;
    }
    const next = nextWord(text, start, end, last);
    if (next === undefined) break;
    amount = add(amount, next.amount);
    ({ end, last } = next);
  }
  const tail = last > 0 && last < 4 ? nativeTail(text, end, last) : undefined;
  if (tail === undefined) return numeralOf(start, end, amount, first.scaled);
  return { ...numeralOf(start, tail.end, add(amount, String(tail.value)), false), native: true };
}

function nextWord(text: string, start: number, end: number, last: number): Run | undefined {
  if (text.charCodeAt(end) !== 0x20) return undefined;
  const place = skipSpace(text, end + 1);
  const next = runAt(text, place);
  if (next === undefined || next.upTo !== undefined || next.amount.length > last) return undefined;
  const long = next.scaled && next.end - place > 1;
  const counts =
    long || (next.scaled ? spacedSmallAt(text, end) !== undefined : last < 4 && isCounting(text, next.end));
  return counts || standsAlone(text, start, next.end) ? next : undefined;
}

/** What figures count whose syllables stand apart: 십 팔 개월, 오십 오 세. */
const COUNTED = createWordList("개월 개 명 세 세기 일 월 년 번째 분 층 쪽 호 권");

function isCounting(text: string, at: number): boolean {
  const place = skipSpace(text, at);
  const unit = COUNTED(text, place) ?? (isOneOf(text, place, "억만조") ? undefined : DECIMAL_UNITS(text, place));
  return unit !== undefined && endsKoreanWord(text, unit.end);
}
