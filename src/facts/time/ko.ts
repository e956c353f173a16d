import type { TimeValue } from "../fact.ts";
import type { Candidate, CandidateOf, KindReader, Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordTable, isOneOf, pairsOf, skipSpace, TILDES, type Place } from "../words.ts";
import { readKoreanWords } from "../number/ko-numeral.ts";
import { digitalAt } from "./digital.ts";
import { abbreviatedHalf } from "./en-half.ts";
import { isHourWord } from "./ko-hour.ts";
import { koreanZoneAt, pastBasis, zoneAfter, ZONE_NAMES, zoneBeforeDay } from "./ko-zone.ts";
import { timeOf } from "./value.ts";

type Half = "am" | "pm" | "evening" | "night" | "midday";

const HALF_WORDS = pairsOf<Half>(
  "오전 am|오후 pm|새벽 am|아침 am|저녁 evening|초저녁 evening|밤 night|한밤 night|한밤중 night|심야 night|낮 midday|한낮 midday|대낮 midday|" +
    "점심 midday|am am|AM am|a.m. am|A.M. am|pm pm|PM pm|p.m. pm|P.M. pm",
);
const HALVES = createWordTable(HALF_WORDS);

const FIXED = createWordTable<number>([
  ["정오", 12],
  ["자정", 0],
]);

/** The second letters of the words that begin a time, which few other words have behind the same first one. */
const SECONDS: ReadonlySet<number> = new Set(
  ["정오", "자정", ...HALF_WORDS.map(([word]) => word), ...ZONE_NAMES].map((word) => word.charCodeAt(1)),
);

/** 오전 9시 30분, 오후 7시, 새벽 4시, 19:30, 정오, 자정, 열두 시, 한국시간 오후 3시, PM 3:30, 3pm. */
export const koreanTime: KindReader = {
  numeral: (text, numeral) => readClock(text, numeral, undefined),
  heads: [
    ...Array.from("오새아저초밤심낮한대점정자우서국일도동미뉴워중태베홍싱모그세협런영파베독프"),
    "am",
    "pm",
    "a",
    "p",
  ],
  word: readNamed,
};

function readNamed(text: string, start: number): Candidate | undefined {
  if (!SECONDS.has(text.charCodeAt(start + 1)) && !isOneOf(text, start, "밤낮")) return undefined;
  const fixed = FIXED(text, start);
  if (fixed !== undefined) {
    if (!endsKoreanWord(text, fixed.end)) return undefined;
    const place = { start, end: fixed.end, written: "words" } as const;
    return { kind: "time", value: { hour: fixed.value }, ...place, ...minutesBefore(text, fixed) };
  }
  const zone = koreanZoneAt(text, start);
  let at = zone === undefined ? start : pastBasis(text, zone.end);
  const half = HALVES(text, at);
  if (half === undefined && zone === undefined) return undefined;
  if (half !== undefined) at = skipSpace(text, half.end);
  if (isAsciiLetter(text.charCodeAt(at))) return undefined;
  const numeral = figureAt(text, at);
  if (numeral === undefined) return undefined;
  const last = lastOf(text, numeral);
  const found = readClock(text, last, half?.value);
  if (found?.kind !== "time") return undefined;
  const zoneName = zone?.value ?? zoneBeforeDay(text, start);
  const zoned = zoneName === undefined || found.value.zone !== undefined ? {} : { zone: zoneName };
  const whole = { ...found, value: { ...found.value, ...zoned }, start };
  return last === numeral ? whole : rangeOf(hourOf(numeral.plain, half?.value), whole);
}

/** 자정 5분 전, 정오 10분 전이었다. */
function minutesBefore(
  text: string,
  { value: hour, end }: Place<number>,
): Pick<CandidateOf<"time">, "value" | "end"> | undefined {
  const minute = text.charCodeAt(end) === 0x20 ? partAt(text, end + 1, "분") : undefined;
  const last = minute === undefined || minute.value === 0 ? undefined : beforeEnd(text, minute.end);
  if (minute === undefined || last === undefined) return undefined;
  return { value: { hour: (hour + 23) % 24, minute: 60 - minute.value }, end: last };
}

/** From an hour to the time whose words name the half of both: 오후 두세 시; 오전 11~1시 goes past noon. */
function rangeOf(first: number, { kind, value, ...place }: CandidateOf<"time">): Candidate {
  const from: Candidate = { ...place, kind, value: timeOf(first, undefined, undefined, value.zone) };
  const isPastNoon = value.hour < first && first < 12;
  const to: Candidate = { ...place, kind, value: isPastNoon ? { ...value, hour: value.hour + 12 } : value };
  return { ...place, kind: "range", value: { from, to } };
}

const JOINT = /^ ?[~∼〜～–,·-] ?/;
const LONGEST_JOINT = 3;

/** The second figure of two whose 시 is written once (오후 두세 시, 오후 2~3시, 오후 2, 3시); else the figure itself. */
function lastOf(text: string, numeral: Numeral): Numeral {
  const { end, plain, upTo, written } = numeral;
  if (upTo !== undefined) return { ...numeral, plain: Number(upTo) };
  if (written !== undefined || !isOneOf(text, skipSpace(text, end), `${TILDES}–,·-`)) return numeral;
  const joint = JOINT.exec(text.slice(end, end + LONGEST_JOINT))?.[0] ?? "";
  const at = end + joint.length;
  const other = isDigit(text.charCodeAt(at)) ? figureAt(text, at) : undefined;
  if (other === undefined || text.charAt(skipSpace(text, other.end)) !== "시") return numeral;
  return other.plain === plain + 1 || !isOneOf(joint.trim(), 0, ",·") ? other : numeral;
}

function figureAt(text: string, at: number): Numeral | undefined {
  if (!isDigit(text.charCodeAt(at))) return readKoreanWords(text, at);
  const plain = smallNumberAt(text, at, 2);
  const end = digitsEnd(text, at);
  return plain < 0 ? undefined : { start: at, end, amount: String(plain), plain };
}

function readClock(text: string, numeral: Numeral, half: Half | undefined): Candidate | undefined {
  const { start, plain, written } = numeral;
  if (plain < 0 || plain > 24) return undefined;
  const digital = written === undefined ? digitalAt(text, start) : undefined;
  const clock = digital ?? spokenAt(text, numeral, half !== undefined) ?? latinAt(text, numeral);
  if (clock === undefined) return undefined;
  const english = half === undefined && digital !== undefined ? abbreviatedHalf(text, clock.end) : undefined;
  const zone = zoneAfter(text, english?.end ?? clock.end);
  const stated = half ?? ("half" in clock ? clock.half : halfOf(english));
  const ambiguous = stated === undefined && digital?.padded !== true && clock.hour >= 1 && clock.hour <= 12;
  const hour = hourOf(clock.hour, stated);
  const value: TimeValue = timeOf(hour, clock.minute, clock.second, zone?.value, ambiguous);
  const end = zone?.end ?? english?.end ?? clock.end;
  const rough = isRough(text, end) ? { bound: "about" as const } : {};
  return { kind: "time", value, start, end, ...manner(numeral), ...rough };
}

interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly half?: Half;
  readonly end: number;
}

/** 3pm, 11 a.m. in a Korean text. */
function latinAt(text: string, { plain, end, written }: Numeral): Clock | undefined {
  const mark = written === undefined && plain >= 1 && plain <= 12 ? abbreviatedHalf(text, end) : undefined;
  const half = halfOf(mark);
  return mark === undefined || half === undefined ? undefined : { hour: plain, half, end: mark.end };
}

function halfOf(mark: ReturnType<typeof abbreviatedHalf>): Half | undefined {
  if (mark === undefined) return undefined;
  return mark.half === "afternoon" ? "pm" : "am";
}

/** 3시경, 3시께, 3시 무렵. */
function isRough(text: string, end: number): boolean {
  if (isOneOf(text, end, "경께") && endsKoreanWord(text, end + 1)) return true;
  const place = skipSpace(text, end);
  return text.startsWith("무렵", place) || (text.charAt(place) === "경" && endsKoreanWord(text, place + 1));
}

/** 9시 30분 15초, 세 시 반, 7시 15분 전. */
function spokenAt(text: string, numeral: Numeral, isSure: boolean): Clock | undefined {
  const place = skipSpace(text, numeral.end);
  if (text.charAt(place) !== "시") return undefined;
  const hour = numeral.plain;
  const next = skipSpace(text, place + 1);
  const minute = halfHourAt(text, next) ?? partAt(text, next, "분");
  if (minute === undefined) return isHourWord(text, numeral, place, isSure) ? { hour, end: place + 1 } : undefined;
  if (numeral.written !== undefined && numeral.native !== true) return undefined;
  const second = partAt(text, skipSpace(text, minute.end), "초");
  if (second !== undefined) return { hour, minute: minute.value, second: second.value, end: second.end };
  const before = beforeEnd(text, minute.end);
  if (before === undefined) return { hour, minute: minute.value, end: minute.end };
  return { hour: hour === 1 ? 12 : (hour + 23) % 24, minute: 60 - minute.value, end: before };
}

function halfHourAt(text: string, at: number): Place<number> | undefined {
  return text.charAt(at) === "반" && endsKoreanWord(text, at + 1) ? { value: 30, end: at + 1 } : undefined;
}

function partAt(text: string, at: number, unit: string): Place<number> | undefined {
  const numeral = figureAt(text, at);
  if (numeral === undefined || numeral.plain < 0 || numeral.plain > 59) return undefined;
  const place = skipSpace(text, numeral.end);
  if (text.charAt(place) !== unit) return undefined;
  return { value: numeral.plain, end: place + 1 };
}

/** The end of the 전 of 7시 15분 전; 7시 15분 전에 is before that time as well, and left as it is. */
function beforeEnd(text: string, at: number): number | undefined {
  const place = skipSpace(text, at);
  if (text.charAt(place) !== "전" || isOneOf(text, place + 1, "에까부")) return undefined;
  return endsKoreanWord(text, place + 1) ? place + 1 : undefined;
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
