import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { add, multiply } from "../amount.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, skipJoint, skipSpace, skipSpaceBack, unitStart, wordAt, wordBefore } from "../words.ts";
import { AGE_HEADS, ageEnd, readAge, readDecade, readDecadeWord } from "./en-age.ts";
import { LONGS, readArticle, readHalf, readLong, readWhole, SINGULARS, WHOLES } from "./en-article.ts";
import { readCompound } from "./en-compound.ts";
import { readEveryOther } from "./en-every.ts";
import { readRace } from "./en-race.ts";
import { readStay } from "./en-stay.ts";
import { isAhead, isWithin, sideBefore } from "./en-toward.ts";
import type { UnitPlace } from "./en-units.ts";
import { partOf, unitAfter } from "./en-units.ts";
import { PARTS, readPartOfSecond, readParts } from "./en-second.ts";
import { FEW, PLURALS, readFew, readPlural } from "./en-vague.ts";
import { isoOf } from "./value.ts";

type WordReader = NonNullable<KindReader["word"]>;

const WORDS: ReadonlyMap<string, WordReader> = new Map<string, WordReader>([
  ...["a", "an"].map((word): [string, WordReader] => [word, readAfterArticle]),
  ...FEW.map((word): [string, WordReader] => [word, (text, start) => readFew(text, start, start, word)]),
  ...PLURALS.map((word): [string, WordReader] => [word, readPlural]),
  ...WHOLES.map((word): [string, WordReader] => [word, readWhole]),
  ...[...SINGULARS, ...LONGS].map((word): [string, WordReader] => [word, readLong]),
  ...AGE_HEADS.map((word): [string, WordReader] => [word, readDecadeWord]),
  ["half", readHalf],
  ["every", readEveryOther],
  ...PARTS.map((word): [string, WordReader] => [word, readParts]),
]);

/** 10 years, ten-year, a year, half an hour, 1 hour 30 minutes, the past 20 years, for decades, 35-year-old, aged 35. */
export const englishDuration: KindReader = {
  numeral: (text, numeral) =>
    readRace(text, numeral) ??
    readDecade(text, numeral) ??
    readQuarters(text, numeral) ??
    readSpan(text, numeral) ??
    readPartOfSecond(text, numeral) ??
    readAge(text, numeral),
  signs: "½¼¾",
  sign: readShare,
  heads: [...WORDS.keys()],
  word: (text, start, end) => {
    const found = WORDS.get(text.slice(start, end).toLowerCase())?.(text, start, end);
    return found !== undefined && isWithin(text, found.start) ? { bound: "at-most", ...found } : found;
  },
};

function readAfterArticle(text: string, start: number, end: number): Candidate | undefined {
  const place = skipSpace(text, end);
  const word = wordAt(text, place);
  return word === "few" || word === "couple" ? readFew(text, start, place, word) : readArticle(text, start, end);
}

function readSpan(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true || numeral.amount.startsWith("-")) return undefined;
  // 21:30 hours is a time of day.
  if (text.charCodeAt(numeral.start - 1) === 0x3a) return undefined;
  const mixed = mixedAfter(text, numeral);
  const amount = mixed?.amount ?? numeral.amount;
  const first = mixed ?? shareOf(text, numeral) ?? unitAfter(text, unitStart(text, numeral));
  if (first === undefined) return undefined;
  const stay = readStay(text, amount, first);
  if (stay === undefined && isSomeDay(text, numeral, first)) return undefined;
  const { start } = numeral;
  const age = ageEnd(text, first.end);
  if (age > 0) {
    const vague = numeral.vague === undefined ? {} : { vague: numeral.vague };
    const value = { iso: isoOf([partOf(amount, first.unit)]), age: true, ...vague } as const;
    return { kind: "duration", value, start, end: age, ...manner(numeral) };
  }
  const { parts, end } = stay ?? readCompound(text, first.end, partOf(amount, first.unit));
  const side = sideBefore(text, start);
  const toward = side?.toward ?? first.toward ?? (isAhead(text, start) ? "future" : undefined);
  const value = {
    iso: isoOf(parts),
    ...(toward === undefined ? {} : { toward }),
    ...(numeral.vague === undefined ? {} : { vague: numeral.vague }),
  };
  const [, times] = first.unit;
  const bound = isWithin(text, start) ? { bound: "at-most" as const } : {};
  return { kind: "duration", value, start: side?.start ?? start, end, times, ...bound, ...manner(numeral) };
}

/** The past three quarters are parts of years, not three quarters of a thing. */
function readQuarters(text: string, numeral: Numeral): Candidate | undefined {
  const { start, end, amount, written } = numeral;
  const side = written !== undefined && text.endsWith("quarters", end) ? sideBefore(text, start) : undefined;
  if (side === undefined || text.startsWith(" of ", end)) return undefined;
  const value = { iso: isoOf([[multiply(amount, "12"), "M"]]), toward: side.toward };
  return { kind: "duration", value, start: side.start, end, ...manner(numeral) };
}

/** one and three quarters of an hour: a figure with a fraction may have its unit behind "of". */
function shareOf(text: string, { amount, end }: Numeral): UnitPlace | undefined {
  if (!/[./]/.test(amount) || !text.startsWith(" of ", end)) return undefined;
  const article = wordAt(text, end + 4);
  return unitAfter(text, article === "an" || article === "a" ? end + 4 + article.length : end + 3);
}

const SHARES: Readonly<Record<string, string>> = { "½": "0.5", "¼": "0.25", "¾": "0.75" };

/** ½ hour. */
function readShare(text: string, start: number): Candidate | undefined {
  const amount = SHARES[text.charAt(start)];
  const found = amount === undefined ? undefined : unitAfter(text, start + 1);
  if (amount === undefined || found === undefined) return undefined;
  const value = { iso: isoOf([partOf(amount, found.unit)]) };
  return { kind: "duration", value, start, end: found.end };
}

/** "One day" and "one night" are some day, unless words around them measure time. */
function isSomeDay(text: string, { amount, start, written }: Numeral, { unit, end }: UnitPlace): boolean {
  if (amount !== "1" || written !== "words" || unit[0] !== "D" || text.charCodeAt(end) === 0x2d) return false;
  if (MEASURED_AFTER.has(wordAt(text, skipSpace(text, end)))) return false;
  return !MEASURED_BEFORE.has(wordBefore(text, skipSpaceBack(text, start)));
}

const MEASURED_AFTER: ReadonlySet<string> = new Set(
  "later before after ago earlier of off per old each every long or".split(" "),
);
const MEASURED_BEFORE: ReadonlySet<string> = new Set(
  "in within for than about least just only another exactly last past next takes took to and every".split(" "),
);

/** Parts of a unit between a figure and it: two and a half hours, one and three quarters hours, one and a quarter of an hour. */
function mixedAfter(text: string, numeral: Numeral): (UnitPlace & { readonly amount: string }) | undefined {
  if (!text.startsWith(" and ", numeral.end) || numeral.plain < 0) return undefined;
  const from = numeral.end + 5;
  const first = wordAt(text, from);
  const count = COUNTS.get(first);
  const place = count === undefined ? from : skipJoint(text, from + first.length);
  if (place < 0) return undefined;
  const name = wordAt(text, place);
  const size = name === "half" ? "0.5" : name === "quarter" || name === "quarters" ? "0.25" : undefined;
  if (size === undefined) return undefined;
  const end = place + name.length;
  const of = text.startsWith(" of an", end) ? end + 6 : text.startsWith(" of", end) ? end + 3 : end;
  const unit = isLatinEnd(text, of) ? unitAfter(text, of) : undefined;
  if (unit === undefined || unit.unit[1] === "3") return undefined;
  return { ...unit, amount: add(numeral.amount, multiply(count ?? "1", size)) };
}

const COUNTS: ReadonlyMap<string, string> = new Map([
  ["a", "1"],
  ["an", "1"],
  ["one", "1"],
  ["two", "2"],
  ["three", "3"],
]);
