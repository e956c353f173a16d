import type { Candidate, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { add, amountOf, negate, ratioOf } from "../amount.ts";
import { readDigits } from "../digits.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, isOneOf, skipSpace, skipSpaceBack, standsAlone } from "../words.ts";
import { readSino } from "./ko-sino.ts";
import { slashAt } from "./notation.ts";

/** 3분의 1, 삼분의 이, 이십삼과 오분의 삼. */
export function readFraction(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.native === true || numeral.vague === true) return undefined;
  const own = fractionOf(text, numeral);
  if (own !== undefined) return candidateOf(numeral, own.amount, own.end);
  const joint = skipSpace(text, numeral.end);
  if (!isOneOf(text, joint, "과와") || text.charCodeAt(joint + 1) !== 0x20) return undefined;
  const slash = isDigit(text.charCodeAt(joint + 2)) ? slashAt(text, joint + 2) : undefined;
  if (slash !== undefined) return candidateOf(numeral, add(numeral.amount, slash.amount), slash.end);
  const part = figureAt(text, joint + 2);
  const share = part === undefined ? undefined : fractionOf(text, part);
  return share === undefined ? undefined : candidateOf(numeral, add(numeral.amount, share.amount), share.end);
}

function candidateOf(numeral: Numeral, amount: string, end: number): Candidate {
  return { kind: "number", value: { amount }, start: numeral.start, end, ...manner(numeral) };
}

interface Share {
  readonly amount: string;
  readonly end: number;
}

/** The denominator comes first; a minus may stand before either part. */
function fractionOf(text: string, bottom: Numeral): Share | undefined {
  const place = skipSpace(text, bottom.end);
  if (!text.startsWith("분의", place) || bottom.amount.includes(".") || bottom.amount === "0") return undefined;
  const at = skipSpace(text, place + 2);
  const minus = text.startsWith("마이너스 ", at) ? 5 : 0;
  const top = figureAt(text, at + minus);
  if (top === undefined || top.upTo !== undefined || top.native === true) return undefined;
  const cut = withoutOnly(text, top);
  // 삼십분의 일정: a schedule of half an hour.
  if (top.written !== undefined && !endsKoreanWord(text, cut.end) && !text.startsWith("조각", cut.end))
    return undefined;
  const [over, under] = [ratioOf(cut.amount), ratioOf(bottom.amount)];
  const sign = under.top < 0n ? -1n : 1n;
  const amount = amountOf({ top: over.top * under.bottom * sign, bottom: over.bottom * under.top * sign });
  return { amount: minus > 0 ? negate(amount) : amount, end: cut.end };
}

function figureAt(text: string, at: number): Numeral | undefined {
  if (!isDigit(text.charCodeAt(at))) return readSino(text, at);
  const run = readDigits(text, at);
  return run.amount === "" || run.amount.includes(".") ? undefined : { ...run, start: at };
}

/** 3분의 일만: 만 is "only" behind one digit. */
function withoutOnly(text: string, top: Numeral): Numeral {
  const isOnly = top.written !== undefined && top.end - top.start === 2 && text.charAt(top.end - 1) === "만";
  return isOnly ? (readSino(text.slice(0, top.end - 1), top.start) ?? top) : top;
}

/** Verbs and bounds behind 반 that make it a half, and no class or party. */
const HALVING = createWordList(
  "으로 나|으로 줄|으로 자|으로 잘|으로 접|으로 쪼|으로 갈|으로 가르|으로 뚝|으로 감|으로 깎|으로 꺾|으로 낮|으로 떨|으로 썰|" +
    "이 넘|이 조금 넘|이 훌쩍 넘|이 안 되|이 채 안 되|도 안 되|도 안 된|도 채|도 못|을 넘|을 훌쩍",
  "|",
);
const OUR_CLASS = createWordList("우리 저희 같은 옆 이 그 저 한 두 각 학생");

/** 절반, 반으로 (나누다), 반이 넘는: a half. */
export function readHalf(text: string, start: number): Candidate | undefined {
  if (text.startsWith("절반", start)) {
    return endsKoreanWord(text, start + 2) ? halfAt(start, start + 2) : undefined;
  }
  if (text.charAt(start) !== "반") return undefined;
  if (standsAlone(text, start, start + 1)) return halfAt(start, start + 1);
  const counted = halfCounted(text, start);
  if (counted !== undefined) return counted;
  if (HALVING(text, start + 1) === undefined || isClass(text, start)) return undefined;
  return halfAt(start, start + 1);
}

/** What is halved in kitchens; 반 개월 and 반 마디 go on otherwise. */
const IN_HALF = createWordList("개 포기 컵 병 잔 그릇 공기 스푼 큰술 숟가락 마리 모");

/** 양파 반 개, 물 반 컵. */
function halfCounted(text: string, start: number): Candidate | undefined {
  const place = skipSpace(text, start + 1);
  const counter = IN_HALF(text, place);
  if (place === start + 1 || counter === undefined || !endsKoreanWord(text, counter.end) || isClass(text, start)) {
    return undefined;
  }
  const value = { amount: "0.5", counter: text.slice(place, counter.end) };
  return { kind: "number", value, start, end: counter.end, written: "words" };
}

const LONGEST_WORD_BEFORE = 3;

/** 우리 반이 넘어졌다: a class. */
function isClass(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD_BEFORE && text.charCodeAt(from - 1) !== 0x20) from--;
  return isDigit(text.charCodeAt(end - 1)) || OUR_CLASS(text, from)?.end === end;
}

function halfAt(start: number, end: number): Candidate {
  return { kind: "number", value: { amount: "0.5" }, start, end, written: "words" };
}

/** 갑절, 곱절: twice as much. */
export function readTwofold(text: string, start: number): Candidate | undefined {
  if (text.charAt(start + 1) !== "절" || !endsKoreanWord(text, start + 2)) return undefined;
  return { kind: "number", value: { amount: "2", counter: "배" }, start, end: start + 2, written: "words" };
}

/** Counters that are halved in speech: 두 배 반, 한 컵 반. Three 반 behind 개 are classes. */
const HALVED: ReadonlySet<string> = new Set("배 잔 컵 병 그릇 바퀴 큰술 숟가락 스푼 판 모".split(" "));

/** The end of the 반 behind a counter, or -1. */
export function halfAfter(text: string, counter: string, end: number): number {
  const place = skipSpace(text, end);
  if (text.charAt(place) !== "반" || !HALVED.has(counter)) return -1;
  return endsKoreanWord(text, place + 1) ? place + 1 : -1;
}
