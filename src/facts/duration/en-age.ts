import type { Bound, DurationValue } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import { manner } from "../numeral.ts";
import {
  isApostrophe,
  isLatinEnd,
  precedingWord,
  skipJoint,
  skipSpace,
  skipSpaceBack,
  stretchBefore,
  wordAt,
  wordBefore,
} from "../words.ts";
import { DECADES } from "../date/en-words.ts";

/** The end of `-old`, `-olds`, ` old`, ` of age` behind a stretch of time, or -1. */
export function ageEnd(text: string, at: number): number {
  const place = skipJoint(text, at);
  if (place < 0) return -1;
  const word = wordAt(text, place);
  if (word === "old" || word === "olds") return place + word.length;
  return text.startsWith("of age", place) && isLatinEnd(text, place + 6) ? place + 6 : -1;
}

/** 87 yo, 87yo, 35 y/o. */
function shortAgeEnd(text: string, at: number): number {
  const place = skipSpace(text, at);
  for (const short of ["yo", "y.o.", "y/o"]) {
    if (text.startsWith(short, place) && isLatinEnd(text, place + short.length)) return place + short.length;
  }
  return -1;
}

/** aged 35, age 5, at the age of 35, between the ages of 18 and 24: the words before a figure that make it an age. */
function isAged(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  if (end === start) return false;
  const word = wordBefore(text, end);
  if (AGE_WORDS.has(word)) return true;
  if (word !== "of" && word !== "between") return false;
  return AGE_WORDS.has(wordBefore(text, skipSpaceBack(text, end - word.length)));
}

const AGE_WORDS: ReadonlySet<string> = new Set(["age", "ages", "aged"]);

const AGE_BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ["under", "less-than"],
  ["below", "less-than"],
  ["over", "more-than"],
  ["above", "more-than"],
]);

/** under the age of 18: the words between keep the bound from the figure. */
function boundBefore(text: string, start: number): { readonly bound?: Bound } {
  const phrase = " the age of ";
  const end = start - phrase.length;
  const bound = text.startsWith(phrase, end) ? AGE_BOUNDS.get(wordBefore(text, end)) : undefined;
  return bound === undefined ? {} : { bound };
}

/** aged 35, 87 yo; ages with their unit are read where stretches of time are. */
export function readAge(text: string, numeral: Numeral): Candidate | undefined {
  const { amount, start, plain, written } = numeral;
  if (plain < 0 || plain > 150 || numeral.ordinal === true) return undefined;
  const short = written === undefined ? shortAgeEnd(text, numeral.end) : -1;
  if (short < 0 && (!isAged(text, start) || !isWhole(text, numeral.end))) return undefined;
  const end = short < 0 ? numeral.end : short;
  const value = { iso: `P${amount}Y`, age: true } as const;
  return { kind: "duration", value, start, end, ...manner(numeral), ...boundBefore(text, start) };
}

/** Ages of 30 pages, age 3D: what follows must not make the figure something else. */
function isWhole(text: string, end: number): boolean {
  return isLatinEnd(text, end) && text.charCodeAt(end) !== 0x25 && text.charCodeAt(end) !== 0x3a;
}

const PARTS: ReadonlyMap<string, NonNullable<DurationValue["part"]>> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
]);
const OWNERS: ReadonlySet<string> = new Set("his her their my your our its s".split(" "));
/** Words for people, and for what is theirs, by the decade of their lives. */
const PEOPLE: ReadonlyMap<string, number> = new Map([
  ["teenage", 10],
  ...["teenager 10", "sexagenarian 60", "septuagenarian 70", "octogenarian 80", "nonagenarian 90"].flatMap(
    (entry): [string, number][] => {
      const [word = "", years] = entry.split(" ");
      return [
        [word, Number(years)],
        [`${word}s`, Number(years)],
      ];
    },
  ),
]);
const TENS: readonly string[] = ["teens", "twenties", ...DECADES.keys()];

/** Words that may name the decade of a life. */
export const AGE_HEADS: readonly string[] = [...TENS, ...PEOPLE.keys(), "teen"];

/** in his 30s, in her mid-40s: a figure with an s behind it. */
export function readDecade(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end, written } = numeral;
  if (written !== undefined || plain < 20 || plain > 90 || plain % 10 !== 0) return undefined;
  const mark = isApostrophe(text, end) ? end + 1 : end;
  if (text.charAt(mark) !== "s" || !isLatinEnd(text, mark + 1)) return undefined;
  return decadeOf(text, start, mark + 1, plain);
}

/** in her thirties, in his late teens, teenagers. */
export function readDecadeWord(text: string, start: number, end: number): Candidate | undefined {
  const word = text.slice(start, end).toLowerCase();
  const tens = TENS.indexOf(word) + 1;
  if (tens > 0) {
    const found = decadeOf(text, start, end, tens * 10) ?? (word === "teens" ? teensAt(text, start, end) : undefined);
    return found === undefined ? undefined : { ...found, written: "words" };
  }
  if (text.charCodeAt(end) === 0x2d || text.charCodeAt(start - 1) === 0x2d) return undefined;
  const years = PEOPLE.get(word);
  if (years === undefined) return undefined;
  return { kind: "duration", value: { iso: `P${years}Y`, age: true, decade: true }, start, end, written: "words" };
}

/** popular among teens, two teens: people, where the teens are a decade or how warm it is. */
function teensAt(text: string, start: number, end: number): Candidate | undefined {
  const before = precedingWord(text, start);
  if (before === "the" || PARTS.has(before) || text.charCodeAt(start - 1) === 0x2d) return undefined;
  return { kind: "duration", value: { iso: "P10Y", age: true, decade: true }, start, end };
}

/** What joins two parts of a decade: in her mid-to-late thirties. */
const SPREAD = /(?:early|mid|middle)[ -](?:to|or)[ -]$/i;
const LONGEST_SPREAD = 10;

/** Decades of a life belong to somebody (his 30s, people in their 20s and 30s); those of a century do not. */
function decadeOf(text: string, start: number, end: number, years: number): Candidate | undefined {
  const joint = text.charCodeAt(start - 1);
  const before = joint === 0x20 || joint === 0x2d ? start - 1 : start;
  const word = wordBefore(text, before);
  const part = PARTS.get(word);
  const span = part === undefined ? undefined : SPREAD.exec(stretchBefore(text, before - word.length, LONGEST_SPREAD));
  const from = part === undefined ? start : before - word.length - (span?.[0].length ?? 0);
  if (!isOwned(text, from) && !followsDecade(text, from)) return undefined;
  const value = {
    iso: `P${years}Y`,
    age: true,
    decade: true,
    ...(part === undefined || span ? {} : { part }),
  } as const;
  return { kind: "duration", value, start: from, end };
}

function isOwned(text: string, start: number): boolean {
  return OWNERS.has(precedingWord(text, start));
}

/** The second of two: in their 20s and 30s, in his 40s or 50s. */
function followsDecade(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  const word = wordBefore(text, end);
  if (word !== "and" && word !== "or" && word !== "to") return false;
  const first = skipSpaceBack(text, end - word.length);
  const name = wordBefore(text, first);
  const nameStart = name === "s" ? first - 3 : TENS.includes(name) ? first - name.length : -1;
  if (nameStart < 0) return false;
  const part = wordBefore(text, nameStart - 1);
  return isOwned(text, PARTS.has(part) ? nameStart - 1 - part.length : nameStart);
}
