import type { Candidate } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { readDigits } from "../digits.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, isOneOf, skipSpace } from "../words.ts";
import { readSino } from "./ko-sino.ts";
import { COUNTERS } from "./ko-words.ts";

/** 제3차, 제2의, 제21대, 제십이조, 제Ⅱ장: a rank whatever the counter. */
export function readPrefixed(text: string, start: number): Candidate | undefined {
  const at = skipSpace(text, start + 1);
  const figure = isDigit(text.charCodeAt(at)) ? wholeAt(text, at) : (romanAt(text, at) ?? spokenAt(text, at));
  if (figure === undefined || OTHER_RANKS(text, figure.end) !== undefined) return undefined;
  const found = COUNTERS(text, figure.end);
  const end = found?.end ?? figure.end;
  const isCounted = isOneOf(text, end - 1, "차조항호회") || endsKoreanWord(text, end);
  const counter = isCounted ? found?.value.counter : undefined;
  return {
    kind: "number",
    value: { amount: figure.amount, ordinal: true, ...(counter === undefined ? {} : { counter }) },
    start,
    end: counter === undefined ? figure.end : end,
    ...(figure.written === true ? { written: "words" } : {}),
  };
}

/** 제3자 is "third party", a word; 제3분기 and 제1사분기 are quarters of a year. */
const OTHER_RANKS = createWordList("자 분기 사분기");

interface Rank {
  readonly amount: string;
  readonly end: number;
  readonly written?: true;
}

function wholeAt(text: string, at: number): Rank | undefined {
  const run = readDigits(text, at);
  return run.plain < 0 ? undefined : run;
}

/** 제이차, 제십이조; 제일 (most), 제사장 (priest) and 제육 are words. */
function spokenAt(text: string, at: number): Rank | undefined {
  if (text.charCodeAt(at - 1) === 0x20) return undefined;
  const figure = readSino(text, at);
  if (figure === undefined || figure.plain <= 0 || figure.upTo !== undefined) return undefined;
  const counters = figure.end - at === 1 ? "차조항호편" : "차조항호편장절회대권관부";
  if (!isOneOf(text, figure.end, counters) || !endsKoreanWord(text, figure.end + 1)) return undefined;
  return { amount: figure.amount, end: figure.end, written: true };
}

const ROMAN_SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
const ROMAN = "I II III IV V VI VII VIII IX X XI XII".split(" ");
const LONGEST_ROMAN = 5;

/** Ⅱ, IV as far as chapters go. */
function romanAt(text: string, at: number): Rank | undefined {
  const sign = at < text.length ? ROMAN_SIGNS.indexOf(text.charAt(at)) : -1;
  if (sign >= 0) return { amount: String(sign + 1), end: at + 1 };
  let end = at;
  while (end - at < LONGEST_ROMAN && isOneOf(text, end, "IVX")) end++;
  const place = ROMAN.indexOf(text.slice(at, end));
  return place < 0 || !isOneOf(text, end, "장부편권절기차조") ? undefined : { amount: String(place + 1), end };
}

/** Parts of a text or list, of which 첫 names the first and not an initial one. */
const LISTED = createWordList("단어 문장 문단 단락 글자 줄 페이지 쪽 항목 행 열 칸 음절 구절");

/** 첫 번째, 첫째, 첫 줄. Otherwise 첫 (첫 회의) is "initial" as often as "first" and is left alone. */
export function readFirst(text: string, start: number): Candidate | undefined {
  const at = skipSpace(text, start + 1);
  const counter = text.startsWith("번째", at) ? "번째" : text.charAt(start + 1) === "째" ? "째" : undefined;
  if (counter === undefined) return at > start + 1 ? readFirstPart(text, start, at) : undefined;
  const end = counter === "째" ? start + 2 : at + 2;
  return { kind: "number", value: { amount: "1", ordinal: true, counter }, start, end, written: "words" };
}

function readFirstPart(text: string, start: number, at: number): Candidate | undefined {
  const part = LISTED(text, at);
  if (part === undefined || !endsKoreanWord(text, part.end)) return undefined;
  const counter = text.slice(at, part.end);
  return { kind: "number", value: { amount: "1", ordinal: true, counter }, start, end: part.end, written: "words" };
}

/** 지하 2층: counted downwards. */
export function readBasement(text: string, start: number): Candidate | undefined {
  const at = skipSpace(text, start + 2);
  if (!text.startsWith("지하", start) || !isDigit(text.charCodeAt(at))) return undefined;
  const run = readDigits(text, at);
  if (run.plain <= 0 || text.charAt(run.end) !== "층") return undefined;
  return {
    kind: "number",
    value: { amount: `-${run.amount}`, ordinal: true, counter: "층" },
    start,
    end: run.end + 1,
  };
}
