import type { TimeValue } from "../fact.ts";
import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordTable, isLatinEnd, skipSpace } from "../words.ts";
import { readKoreanWords } from "../number/ko-numeral.ts";
import { digitalAt } from "./digital.ts";
import { timeOf, ZONES } from "./value.ts";

type Half = "am" | "pm" | "dawn" | "morning" | "evening" | "night" | "midday";

const HALVES = createWordTable<Half>([
  ["오전", "am"],
  ["오후", "pm"],
  ["새벽", "dawn"],
  ["아침", "morning"],
  ["저녁", "evening"],
  ["밤", "night"],
  ["심야", "night"],
  ["낮", "midday"],
  ["한낮", "midday"],
]);

const FIXED = createWordTable<number>([
  ["정오", 12],
  ["자정", 0],
]);

/** Zones by their Korean names, before a time or in brackets after it. */
const KOREAN_ZONES = createWordTable<string>([
  ["한국시간", "KST"],
  ["한국시각", "KST"],
  ["한국 시간", "KST"],
  ["우리시간", "KST"],
  ["일본시간", "JST"],
  ["동부시간", "ET"],
  ["미 동부시간", "ET"],
  ["미국 동부시간", "ET"],
  ["미 동부 시간", "ET"],
  ["미국 동부 시간", "ET"],
  ["서부시간", "PT"],
  ["미 서부시간", "PT"],
  ["그리니치 표준시", "GMT"],
  ["그리니치표준시", "GMT"],
  ["협정세계시", "UTC"],
]);

/** 오전 9시 30분, 오후 7시, 새벽 4시, 19:30, 정오, 자정, 열두 시, 한국시간 오후 3시. */
export const koreanTime: KindReader = {
  numeral: (text, numeral) => readClock(text, numeral, undefined),
  heads: Array.from("오새아저밤심낮한정자우일동미서그협"),
  word: readNamed,
};

function readNamed(text: string, start: number): Candidate | undefined {
  const fixed = FIXED(text, start);
  if (fixed !== undefined) {
    if (!endsKoreanWord(text, fixed.end)) return undefined;
    return { kind: "time", value: { hour: fixed.value }, start, end: fixed.end, written: "words" };
  }
  const zone = KOREAN_ZONES(text, start);
  let place = zone === undefined ? start : skipSpace(text, zone.end);
  const half = HALVES(text, place);
  if (half === undefined && zone === undefined) return undefined;
  if (half !== undefined) place = skipSpace(text, half.end);
  const numeral = figureAt(text, place);
  const found = numeral === undefined ? undefined : readClock(text, numeral, half?.value);
  if (found?.kind !== "time") return undefined;
  return {
    ...found,
    value: zone === undefined || found.value.zone !== undefined ? found.value : { ...found.value, zone: zone.value },
    start,
  };
}

function figureAt(text: string, at: number): Numeral | undefined {
  if (!isDigit(text.charCodeAt(at))) return readKoreanWords(text, at);
  const plain = smallNumberAt(text, at, 2);
  const end = digitsEnd(text, at);
  return plain < 0 ? undefined : { start: at, end, amount: String(plain), plain };
}

function readClock(text: string, numeral: Numeral, half: Half | undefined): Candidate | undefined {
  const { start, plain } = numeral;
  if (plain < 0 || plain > 24) return undefined;
  const digital = numeral.written === undefined ? digitalAt(text, start) : undefined;
  const clock = digital ?? spokenAt(text, numeral);
  if (clock === undefined) return undefined;
  const zone = zoneAfter(text, clock.end);
  const hour = hourOf(clock.hour, half);
  const padded = digital?.padded === true;
  const ambiguous = half === undefined && !padded && clock.hour >= 1 && clock.hour <= 12;
  const value: TimeValue = timeOf(hour, clock.minute, clock.second, zone?.value, ambiguous);
  return { kind: "time", value, start, end: zone?.end ?? clock.end, ...manner(numeral) };
}

interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly end: number;
}

/** Words that begin with 시, and the honorific ending after 두- and 세- (받아 두시고). */
const NOT_HOUR = createWordTable(
  "시간 시즌 시절 시도 시리 시설 시장 시민 시작 시험 시스 시속 시기 시대 시범 시선 시의 시위 시청 시트 시점 시행 시드 시그 시고 시며 시니 시지 시겠 시었 시길"
    .split(" ")
    .map((word) => [word, true] as const),
);

function spokenAt(text: string, numeral: Numeral): Clock | undefined {
  const place = skipSpace(text, numeral.end);
  if (text.charAt(place) !== "시" || NOT_HOUR(text, place) !== undefined) return undefined;
  if (numeral.written !== undefined && (numeral.native !== true || !endsKoreanWord(text, place + 1))) return undefined;
  const hour = numeral.plain;
  const end = place + 1;
  const next = skipSpace(text, end);
  if (text.charAt(next) === "반" && endsKoreanWord(text, next + 1)) return { hour, minute: 30, end: next + 1 };
  const minute = partAt(text, next, "분");
  if (minute === undefined) return { hour, end };
  const second = partAt(text, skipSpace(text, minute.end), "초");
  return {
    hour,
    minute: minute.value,
    ...(second === undefined ? {} : { second: second.value }),
    end: second?.end ?? minute.end,
  };
}

function partAt(text: string, at: number, unit: string): { readonly value: number; readonly end: number } | undefined {
  const numeral = figureAt(text, at);
  if (numeral === undefined || numeral.plain < 0 || numeral.plain > 59) return undefined;
  const place = skipSpace(text, numeral.end);
  if (text.charAt(place) !== unit || text.startsWith("분의", place)) return undefined;
  return { value: numeral.plain, end: place + 1 };
}

/** 밤 12시 is midnight and 낮 12시 noon; 낮 11시 is before noon, 밤 1시 after midnight. */
function hourOf(hour: number, half: Half | undefined): number {
  if (half === undefined || hour > 12) return hour;
  if (hour === 12) return half === "pm" || half === "midday" || half === "evening" ? 12 : 0;
  if (half === "pm" || half === "evening") return hour + 12;
  if (half === "night") return hour >= 5 ? hour + 12 : hour;
  if (half === "midday") return hour <= 6 ? hour + 12 : hour;
  return hour;
}

/** ` KST`, `(한국시간)` after a time. */
function zoneAfter(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  const place = skipSpace(text, at);
  const open = text.charAt(place) === "(";
  const from = open ? place + 1 : place;
  const korean = open ? KOREAN_ZONES(text, from) : undefined;
  if (korean !== undefined)
    return text.charAt(korean.end) === ")" ? { value: korean.value, end: korean.end + 1 } : undefined;
  for (const length of [3, 2, 4]) {
    const zone = text.slice(from, from + length);
    if (!ZONES.has(zone) || !isLatinEnd(text, from + length)) continue;
    if (open && text.charAt(from + length) !== ")") return undefined;
    return { value: zone, end: from + length + (open ? 1 : 0) };
  }
  return undefined;
}
