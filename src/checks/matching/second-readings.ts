import { agree, factScale } from "../../facts/index.ts";
import type { FactOf, SingleFact } from "../../facts/fact.ts";
import { isThatHour } from "./bare-hour.ts";
import { isNextCount } from "./next-count.ts";
import type { Placed } from "./placed.ts";

/** Facts of a bead that found no counterpart in the reading that they were given. */
interface Rest {
  readonly en: readonly Placed[];
  readonly ko: readonly Placed[];
}

/** English and Korean facts that are one thing after all; several English ones where the Korean ran them together. */
export interface SecondReading {
  readonly en: readonly Placed[];
  readonly ko: Placed;
}

/**
 * What leftovers are to each other in a reading that only the other side suggests: 0715 is a time beside 7시 15분, 200 is 200
 * million euros behind 150 million euros and beside 2억 유로, 747 and 30 stand in 74730대, the 65th minute is 후반 20분, 15m
 * are 15분, more than one person are 두 명 이상, 6 is 18시 in a
 * range of hours, and three days after may be any day of the month.
 */
export function secondReadings({ en, ko }: Rest, textOf: (document: string) => string): SecondReading[] {
  const taken = new Set<Placed>();
  return ko.flatMap((right): SecondReading[] => {
    const free = en.filter((each) => !taken.has(each));
    const found =
      gluedIn(right, free) ??
      free
        .filter(
          (left) =>
            isSaidShort(left, right) ||
            isNextCount(left.fact, right.fact) ||
            isThatHour(left.fact, right.fact) ||
            isOnly(left, right) ||
            isMilitaryTime(left, right) ||
            isMinuteOfMatch(left, right, textOf) ||
            areMinutes(left, right, textOf) ||
            isDayAfterAll(left, right, textOf) ||
            mayBeThatDay(left, right, textOf),
        )
        .slice(0, 1);
    if (found.length === 0) return [];
    for (const each of found) taken.add(each);
    return [{ en: found, ko: right }];
  });
}

/** 보잉 74730대: a name's figure and the count behind it without the space between them. */
function gluedIn({ fact: ko }: Placed, en: readonly Placed[]): Placed[] | undefined {
  const digits = digitsOf(ko);
  if (digits.length < 3) return undefined;
  for (const first of en) {
    const head = digitsOf(first.fact);
    if (head === "" || !digits.startsWith(head)) continue;
    const last = en.find((each) => each !== first && digitsOf(each.fact) === digits.slice(head.length));
    if (last !== undefined) return [first, last];
  }
  return undefined;
}

function digitsOf(fact: SingleFact): string {
  return fact.kind === "number" && /^\d+\D*$/.test(fact.text) ? fact.value.amount : "";
}

/** 150 million euros … and tomorrow it will be 200: scale and currency go on from the sum before. */
function isSaidShort({ fact: en, passage }: Placed, { fact: ko }: Placed): boolean {
  if (en.kind !== "number" || ko.kind !== "money" || en.written !== undefined) return false;
  const power = factScale(en.value.amount, ko.value.amount);
  return (
    (power === 6 || power === 9 || power === 12) &&
    passage.facts.some((each) => each.kind === "money" && each.value.currency === ko.value.currency)
  );
}

/** only 0s and 1s, 0과 1만: behind a bare digit 만 may be the particle. */
function isOnly({ fact: en }: Placed, { fact: ko }: Placed): boolean {
  return (
    en.kind === "number" &&
    ko.kind === "number" &&
    ko.value.counter === undefined &&
    ko.text === `${en.value.amount}만` &&
    /^\d$/.test(en.value.amount)
  );
}

/** at 0715 */
function isMilitaryTime({ fact: en }: Placed, { fact: ko }: Placed): boolean {
  if (en.kind !== "number" || ko.kind !== "time" || !/^[012]\d[0-5]\d$/.test(en.text)) return false;
  const value = { hour: Number(en.text.slice(0, 2)), minute: Number(en.text.slice(2)) };
  return agree({ ...en, kind: "time", value } satisfies FactOf<"time">, ko) !== "contradict";
}

/** The minutes of a match that lie before each of its parts. */
const MINUTES_BEFORE: readonly (readonly [part: RegExp, minutes: number])[] = [
  [/연장 ?후반 ?$/, 105],
  [/연장 ?전반 ?$/, 90],
  [/후반 ?$/, 45],
  [/전반 ?$/, 0],
];
const LONGEST_PART = 8;
const LONGEST_MINUTE = 8;

/** in the 65th minute: 후반 20분. */
function isMinuteOfMatch(
  { fact: en, document: english }: Placed,
  { fact: ko, document: korean }: Placed,
  textOf: (document: string) => string,
): boolean {
  if (en.kind !== "number" || en.value.ordinal !== true || ko.kind !== "duration") return false;
  if (!/^ minute\b/.test(textOf(english).slice(en.end, en.end + LONGEST_MINUTE))) return false;
  const minutes = /^PT(\d+)M$/.exec(ko.value.iso)?.[1];
  const before = textOf(korean).slice(Math.max(0, ko.start - LONGEST_PART), ko.start);
  const part = MINUTES_BEFORE.find(([words]) => words.test(before));
  return minutes !== undefined && part !== undefined && Number(minutes) + part[1] === Number(en.value.amount);
}

/** What stands behind metres and never behind minutes, and the words right before them. */
const METRES_BEHIND =
  /^[ -](?:long|wide|tall|high|deep|thick|away|apart|above|below|across|behind|ahead|north|south|east|west|up|down|race|sprint|dash|hurdles|relay|freestyle|backstroke|breaststroke|butterfly|medley|final|pool|radius|diameter|distance|tower|cable)\b|^ ?[x×*] ?\d/i;
const LONGEST_BEHIND = 16;

/** Expires in 15m, 15분; a 90m cache, 1시간 30분. Alone, 15m are metres. */
function areMinutes(
  { fact: en, document }: Placed,
  { fact: ko }: Placed,
  textOf: (document: string) => string,
): boolean {
  if (en.kind !== "measure" || en.value.unit !== "meter" || ko.kind !== "duration" || !/^\d+m?$/.test(en.text)) {
    return false;
  }
  const [, hours = "0", minutes = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(ko.value.iso) ?? [];
  if (Number(hours) * 60 + Number(minutes) !== Number(en.value.amount) || Number(en.value.amount) === 0) return false;
  return !METRES_BEHIND.test(textOf(document).slice(en.end, en.end + LONGEST_BEHIND));
}

/** After the opening … until March 25, 개막 후 25일까지: what reads as so many days may be that day of a month. */
function isDayAfterAll(
  { fact: en }: Placed,
  { fact: ko, document }: Placed,
  textOf: (document: string) => string,
): boolean {
  return (
    en.kind === "date" &&
    en.value.day !== undefined &&
    ko.kind === "duration" &&
    /^\d+일$/.test(ko.text) &&
    ko.value.iso === `P${en.value.day}D` &&
    /^(?:까지|이 ?지)/.test(textOf(document).slice(ko.end, ko.end + 4))
  );
}

/** How far behind a stretch of days the word stands that counts from another event, in UTF-16 units. */
const BEHIND = 10;

/** three days after the landing, 지난 25일에: which day that is only the text around can tell. */
function mayBeThatDay(
  { fact: en, document }: Placed,
  { fact: ko }: Placed,
  textOf: (document: string) => string,
): boolean {
  if (ko.kind !== "date" || ko.value.day === undefined || en.kind !== "duration" || !/^P\d+[DW]$/.test(en.value.iso)) {
    return false;
  }
  return /^ (?:after|before|later|earlier|since)\b/.test(textOf(document).slice(en.end, en.end + BEHIND));
}
