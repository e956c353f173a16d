import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { manner } from "../numeral.ts";
import { digitsEnd } from "../digits.ts";
import { isLatinEnd, precedingWord, skipSpace, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { isColonNear, raceAt } from "../duration/en-race.ts";
import { digitalAt } from "./digital.ts";
import type { HalfMark } from "./en-half.ts";
import { abbreviatedHalf, halfAfter, hourIn } from "./en-half.ts";
import { endsTime, oclockEnd, readMinutesPast, readQuarterPast, readSpokenMinutes } from "./en-spoken.ts";
import { zoneAfter } from "./en-zone.ts";
import { timeOf } from "./value.ts";
import { isCertainZone } from "./zone.ts";

/** 7:30 p.m., 7 p.m., 7pm, 19:30 KST, 9 o'clock, 3 in the afternoon, half past three, noon, midnight. */
export const englishTime: KindReader = {
  numeral: (text, numeral) =>
    numeral.ordinal === true
      ? undefined
      : (readClock(text, numeral) ??
        readRun(text, numeral) ??
        readMinutesPast(text, numeral) ??
        readSpokenMinutes(text, numeral) ??
        readBareHour(text, numeral)),
  heads: ["noon", "midnight", "midday", "noonish", "mid", "half", "quarter"],
  word: (text, start, end) => {
    const word = text.slice(start, end).toLowerCase();
    if (word === "half" || word === "quarter") return readQuarterPast(text, start, end);
    return isLatinEnd(text, end) ? readNamed(text, start, end, word) : undefined;
  },
};

/** noon, midnight, mid-night, 12 noon. */
function readNamed(text: string, start: number, end: number, word: string): Candidate | undefined {
  if (word === "mid" && !(text.charCodeAt(end) === 0x2d && wordAt(text, end + 1) === "night")) return undefined;
  const isNight = word === "midnight" || word === "mid";
  const nameEnd = word === "mid" ? end + 6 : end;
  const zone = zoneAfter(text, nameEnd);
  return {
    kind: "time",
    value: timeOf(isNight ? 0 : 12, undefined, undefined, zone?.value),
    start: twelveBefore(text, start),
    end: zone?.end ?? nameEnd,
    ...(word === "noonish" ? { bound: "about" } : {}),
    written: "words",
  };
}

/** 12 noon, twelve midnight. */
function twelveBefore(text: string, start: number): number {
  const before = skipSpaceBack(text, start);
  if (before === start) return start;
  if (text.endsWith("12", before) && isLatinEnd(text, before - 3)) return before - 2;
  return wordBefore(text, before) === "twelve" ? before - 6 : start;
}

/** A figure with a colon, a half of the day, o'clock or a zone: 7:30, 7pm, 9 o'clock, 8 GMT. */
function readClock(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start } = numeral;
  if (plain < 0 || plain > 24) return undefined;
  // Finished in 2:05:42: how long it took.
  if (numeral.written === undefined && isColonNear(text, start) && raceAt(text, start) !== undefined) return undefined;
  const digital = numeral.written === undefined ? (digitalAt(text, start) ?? lettered(text, numeral)) : undefined;
  const oclock = digital === undefined ? oclockEnd(text, numeral.end) : undefined;
  const clockEnd = digital?.end ?? oclock ?? numeral.end;
  const half = halfOf(text, numeral, clockEnd, digital !== undefined || oclock !== undefined);
  const zone = zoneAfter(text, half?.end ?? clockEnd);
  if (digital === undefined && oclock === undefined && half === undefined && !isZoned(numeral, zone)) return undefined;
  const hour = hourIn(plain, half?.half);
  const ambiguous = half === undefined && digital?.padded !== true && plain >= 1 && plain <= 12;
  const value = timeOf(hour, digital?.minute, digital?.second, zone?.value, ambiguous);
  return { kind: "time", value, start, end: zone?.end ?? half?.end ?? clockEnd, ...manner(numeral) };
}

function isZoned(numeral: Numeral, zone: ReturnType<typeof zoneAfter>): boolean {
  return numeral.written === undefined && zone !== undefined && isCertainZone(zone);
}

/** "One in the morning" is somebody or something, unless it stands where only a time can. */
function halfOf(text: string, { plain, start, written }: Numeral, end: number, isClock: boolean): HalfMark | undefined {
  if (plain > 12) return undefined;
  const half = abbreviatedHalf(text, end);
  if (half !== undefined || isClock) return half ?? halfAfter(text, end);
  const isDoubtful = plain === 0 || (plain === 1 && written !== undefined && precedingWord(text, start) !== "at");
  return isDoubtful ? undefined : (halfAfter(text, end) ?? shortHalf(text, start, end));
}

/** at 9p., by 7a: the letter alone is the half after a word that a time follows. */
function shortHalf(text: string, start: number, end: number): HalfMark | undefined {
  const letter = text.charAt(end);
  if ((letter !== "p" && letter !== "a") || !isLatinEnd(text, end + 1) || !endsTime(text, end + 1)) return undefined;
  const cue = precedingWord(text, start);
  if (cue !== "at" && cue !== "by" && cue !== "until") return undefined;
  return { half: letter === "p" ? "afternoon" : "morning", end: end + 1 };
}

interface Lettered {
  readonly minute?: number;
  readonly second?: undefined;
  readonly padded?: true;
  readonly end: number;
}

/** 15h00, 19h30, at 9h30, at 15h; a bare 2h30 is how long something takes. */
function lettered(text: string, { plain, end, start }: Numeral): Lettered | undefined {
  if (text.charAt(end) !== "h") return undefined;
  const minuteEnd = digitsEnd(text, end + 1);
  const cue = precedingWord(text, start);
  if (minuteEnd === end + 1)
    return (cue === "at" && isLatinEnd(text, end + 1)) || zoneAfter(text, end + 1) ? { end: end + 1 } : undefined;
  if (minuteEnd !== end + 3 || !isLatinEnd(text, minuteEnd)) return undefined;
  const minute = Number(text.slice(end + 1, minuteEnd));
  const isTime = plain > 12 || minute === 0 || cue === "at" || cue === "from" || cue === "between" || cue === "until";
  return minute < 60 && isTime ? { minute, end: minuteEnd } : undefined;
}

/** 7.30pm, 330 p.m., 1215 GMT, 0715 hours: hours and minutes without a colon need a mark beside them. */
function readRun(text: string, numeral: Numeral): Candidate | undefined {
  const { start, end, written } = numeral;
  const length = end - start;
  if (written !== undefined || length < 3 || length > 5) return undefined;
  const pointed = text.charCodeAt(end - 3) === 0x2e;
  const hour = Number(text.slice(start, pointed ? end - 3 : end - 2));
  const minute = Number(text.slice(end - 2, end));
  if (!(hour <= 24 && minute < 60) || (!pointed && (numeral.plain < 0 || length > 4))) return undefined;
  const half = hour >= 1 && hour <= 12 ? runHalf(text, numeral) : undefined;
  const zone = pointed ? undefined : zoneAfter(text, half?.end ?? end);
  const hours = pointed || half !== undefined ? undefined : hoursEnd(text, numeral);
  const isMarked =
    half !== undefined || hours !== undefined || (length === 4 && zone !== undefined && isCertainZone(zone));
  if (!isMarked) return undefined;
  const value = timeOf(hourIn(hour, half?.half), minute, undefined, zone?.value);
  return { kind: "time", value, start, end: zone?.end ?? hours ?? half?.end ?? end };
}

/** 340pm, at 730 in the evening. */
function runHalf(text: string, { start, end }: Numeral): HalfMark | undefined {
  return abbreviatedHalf(text, end) ?? (precedingWord(text, start) === "at" ? halfAfter(text, end) : undefined);
}

/** The end of "0715 hours", "at 2130 hours". */
function hoursEnd(text: string, { start, end }: Numeral): number | undefined {
  if (end - start !== 4 || (text.charCodeAt(start) !== 0x30 && precedingWord(text, start) !== "at")) return undefined;
  const place = skipSpace(text, end);
  const word = wordAt(text, place);
  return word === "hours" || word === "hrs" ? place + word.length : undefined;
}

/** Rates stood at 5: verbs that say how high something is. */
const LEVELS: ReadonlySet<string> = new Set(
  "stand stands stood standing put set remain remains remained stay stayed kept held valued estimated rated priced capped ranked fixed peaked averaged steady unchanged".split(
    " ",
  ),
);

function isLevel(text: string, start: number): boolean {
  return LEVELS.has(wordBefore(text, skipSpaceBack(text, skipSpaceBack(text, start) - "at".length)));
}

/** at 7, at three tomorrow, around 5ish: the hour alone, where the clause ends behind it. */
function readBareHour(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  // What counts from one on begins at 1, and no meeting in particular.
  if (plain < 2 || plain > 12) return undefined;
  const isRough = text.startsWith("ish", end) && isLatinEnd(text, end + 3);
  const cue = precedingWord(text, start);
  const isCued =
    (cue === "at" && !isLevel(text, start)) || (isRough && (cue === "around" || cue === "about" || cue === "by"));
  const timeEnd = isRough ? end + 3 : end;
  if (!isCued || !endsTime(text, timeEnd)) return undefined;
  const value = timeOf(plain, undefined, undefined, undefined, true);
  return {
    kind: "time",
    value,
    start,
    end: timeEnd,
    ...(isRough ? { ...manner(numeral), bound: "about" } : manner(numeral)),
  };
}
