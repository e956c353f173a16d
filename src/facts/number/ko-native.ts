import type { Numeral } from "../numeral.ts";
import type { WordTable } from "../words.ts";
import { createWordList, createWordTable, isOneOf, skipSpace, standsAlone, type Place } from "../words.ts";

const TENS: WordTable<number> = createWordTable([
  ["열", 10],
  ["스물", 20],
  ["스무", 20],
  ["서른", 30],
  ["마흔", 40],
  ["쉰", 50],
  ["예순", 60],
  ["일흔", 70],
  ["여든", 80],
  ["아흔", 90],
]);

/** The forms before a counter and those that stand alone; 석·서, 넉·너 stand before a few counters only. */
const ONES: WordTable<number> = createWordTable(
  "하나1 한1 둘2 두2 셋3 세3 석3 넷4 네4 넉4 다섯5 여섯6 일곱7 여덟8 아홉9"
    .split(" ")
    .map((entry) => [entry.slice(0, -1), Number(entry.slice(-1))] as const),
);

/** Two or three neighbours in one word: 두세 차례, 대여섯 개. */
const PAIRS: WordTable<readonly [number, number]> = createWordTable(
  (
    "한두12 한둘12 두세23 두셋23 두서너24 서너34 서넛34 너덧45 네댓45 네다섯45 너더댓45 다섯여섯56 대여섯56 " +
    "한_두12 두_세23 예닐곱67 일고여덟78 일여덟78 일곱여덟78 여덟아홉89 엳아홉89"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, -2).replace("_", " "), [Number(entry.at(-2)), Number(entry.at(-1))]] as const),
);

/** A little more than: 두어 명, 여남은 개, 스무남은 명. */
const SOME: WordTable<number> = createWordTable([
  ["두어", 2],
  ["여남은", 10],
  ["열댓", 15],
  ["열두어", 12],
  ["스무남은", 20],
  ["예수남은", 60],
]);

/** What may follow tens and ones that a space parts (스물 한 번째); 열 also is a column, and a row of a table. */
const AFTER_APART = createWordList("번째 번 명 개 살 시 시간 달 사람 분 마리 권 장 곳 가지 해");
const AFTER_APART_TEN = createWordList("번째 명 살 시 시간 달 사람");

/** What 백한 and 천두 count; 천한 사람 is a lowly man. */
const AFTER_HUNDRED = createWordList("번째 명 살 개");

/** 두, 열다섯, 스물네, 서른 두 (with a counter behind it), 두세, 열서너, 두어. */
export function readNative(text: string, start: number): Numeral | undefined {
  const some = SOME(text, start);
  if (some !== undefined) return { ...nativeOf(start, some.end, some.value), bound: "about" };
  const ten = TENS(text, start);
  const at = ten?.end ?? start;
  const tens = ten?.value ?? 0;
  const pair = PAIRS(text, at);
  if (pair !== undefined) {
    const [low, high] = pair.value;
    return { ...nativeOf(start, pair.end, tens + low), upTo: String(tens + high) };
  }
  const one = ONES(text, at) ?? (ten === undefined ? undefined : onesApart(text, start, at, tens));
  if (one !== undefined) return nativeOf(start, one.end, tens + one.value);
  return ten === undefined ? undefined : nativeOf(start, at, tens);
}

function nativeOf(start: number, end: number, value: number): Numeral {
  return { start, end, amount: String(value), plain: value, written: "words", native: true };
}

function onesApart(text: string, start: number, at: number, tens: number): Place<number> | undefined {
  if (text.charCodeAt(at) !== 0x20 || !isOneOf(text, at + 1, "하한두둘세셋네넷다여일아")) return undefined;
  const one = ONES(text, at + 1);
  if (one === undefined) return undefined;
  const after = tens === 10 ? AFTER_APART_TEN : AFTER_APART;
  const isCounting = after(text, skipSpace(text, one.end)) !== undefined;
  return isCounting || standsAlone(text, start, one.end) ? one : undefined;
}

/**
 * Native tens and ones behind a Sino-Korean scale: 백스물두, 백다섯, 구십다섯, 구십 다섯 살; 한 and 두 need their counter
 * (백한 번째).
 */
export function nativeTail(text: string, end: number, power: number): Place<number> | undefined {
  const at = power === 1 ? skipSpace(text, end) : end;
  const ten = power === 1 ? undefined : TENS(text, at);
  const one = ONES(text, ten?.end ?? at);
  if (ten !== undefined) return { value: ten.value + (one?.value ?? 0), end: one?.end ?? ten.end };
  if (one === undefined) return undefined;
  return (one.end - at > 1 && at === end) || AFTER_HUNDRED(text, skipSpace(text, one.end)) !== undefined
    ? one
    : undefined;
}
