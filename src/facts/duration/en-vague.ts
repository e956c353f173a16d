import type { DurationValue } from "../fact.ts";
import type { Candidate } from "../numeral.ts";
import { multiply } from "../amount.ts";
import { isLatinEnd, skipSpace, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { sideBefore } from "./en-toward.ts";
import type { Unit } from "./en-units.ts";
import { UNITS } from "./en-units.ts";
import { isoOf } from "./value.ts";

/** Plural names of units that may stand without a figure. */
export const PLURALS: readonly string[] = "years decades centuries months weeks days hours minutes seconds".split(" ");

/** Words that make a size of the plural behind them. */
export const FEW: readonly string[] = "few several many some couple".split(" ");

/** for years, after months: what makes a bare plural a stretch of time. */
const BEFORE_PLURAL: ReadonlySet<string> = new Set("for after over within".split(" "));
const AFTER_PLURAL: ReadonlySet<string> = new Set("later earlier ago afterward afterwards".split(" "));
/** "in seconds" names a unit, "in years" a stretch. */
const LONG: ReadonlySet<string> = new Set("years decades centuries".split(" "));

const CLOCK: ReadonlySet<string> = new Set("hours minutes seconds".split(" "));

/** several weeks, a few days, many years, a couple of hours; `start` is where the article stands, if one does. */
export function readFew(text: string, start: number, wordStart: number, word: string): Candidate | undefined {
  let place = skipSpace(text, wordStart + word.length);
  if (word === "couple" && text.startsWith("of ", place)) place += 3;
  if (wordAt(text, place) === "more") place = skipSpace(text, place + 4);
  const name = wordAt(text, place);
  const unit = name.endsWith("s") ? UNITS.get(name) : undefined;
  const end = place + name.length;
  if (unit === undefined || unit[1] === "3" || !isLatinEnd(text, end)) return undefined;
  // "How many hours" asks for a figure.
  if (word === "many" && wordBefore(text, skipSpaceBack(text, start)) === "how") return undefined;
  // Some days are better than others.
  if (word === "some" && !isStretch(text, start, end, name)) return undefined;
  const side = sideBefore(text, start);
  const toward = side === undefined ? {} : { toward: side.toward };
  const from = side?.start ?? start;
  if (word !== "couple")
    return { kind: "duration", value: { ...vagueOf(unit), ...toward }, start: from, end, written: "words" };
  const value = { iso: isoOf([[multiply("2", unit[1]), unit[0]]]), ...toward };
  return { kind: "duration", value, start: from, end, bound: "about", written: "words" };
}

function vagueOf(unit: Unit): DurationValue {
  return { iso: isoOf([[unit[1], unit[0]]]), vague: true };
}

/** for decades, hours later, recent weeks, in the coming months, years-long. */
export function readPlural(text: string, start: number, end: number): Candidate | undefined {
  const name = text.slice(start, end).toLowerCase();
  const unit = UNITS.get(name);
  if (unit === undefined) return undefined;
  if (text.startsWith("-long", end) && isLatinEnd(text, end + 5)) {
    return { kind: "duration", value: vagueOf(unit), start, end: end + 5, written: "words" };
  }
  const side = sideBefore(text, start);
  if (side !== undefined && side.word !== "last") {
    const value = { ...vagueOf(unit), toward: side.toward };
    return { kind: "duration", value, start: side.start, end, written: "words" };
  }
  if (!isStretch(text, start, end, name)) return undefined;
  return { kind: "duration", value: vagueOf(unit), start, end, written: "words" };
}

function isStretch(text: string, start: number, end: number, name: string): boolean {
  const after = wordAt(text, skipSpace(text, end));
  if (AFTER_PLURAL.has(after)) return true;
  const cueEnd = skipSpaceBack(text, start);
  const cue = wordBefore(text, cueEnd);
  if (cueEnd === start || after === "of") return false;
  if (cue === "in" && LONG.has(name)) return wordBefore(text, skipSpaceBack(text, cueEnd - 2)) !== "measured";
  // After hours the shops are shut.
  return cue === "for" || (BEFORE_PLURAL.has(cue) && !CLOCK.has(name));
}
