import type { Candidate, Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isLatinEnd, skipSpace, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { YEAR_CUES } from "./en-words.ts";
import { isMonthDay } from "./value.ts";

/** A bare figure of four digits as a year, or with an s as a decade: in 2026, the 2024 election, the 1990s, '90s. */
export function readYear(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (text.charAt(end) === "s" || text.startsWith("'s", end)) return readDecade(text, numeral);
  if (end - start !== 4 || plain < 1500 || plain > 2100 || !isLatinEnd(text, end)) return undefined;
  const before = text.charCodeAt(start - 1);
  // 1.2026, $2026, #2026, 1:2026, foo/2026, x=2000
  if (before === 0x2e || before === 0x24 || before === 0x23 || before === 0x3a || before === 0x2f || before === 0x3d) {
    return undefined;
  }
  const place = skipSpaceBack(text, start);
  const cued = place !== start && YEAR_CUES.has(wordBefore(text, place));
  if (plain >= 1900 && plain <= 2050 ? isCounted(text, end) : !cued || isCounted(text, end)) return undefined;
  return { kind: "date", value: { year: plain }, start, end };
}

/** 2000 people, 1950 soldiers: a plural noun follows. */
function isCounted(text: string, end: number): boolean {
  const place = skipSpace(text, end);
  if (place === end) return text.charCodeAt(end) === 0x25;
  const word = wordAt(text, place);
  if (PLURALS.has(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith("s") &&
    !word.endsWith("ss") &&
    !word.endsWith("us") &&
    !word.endsWith("is") &&
    !YEAR_NOUNS.has(word)
  );
}

const PLURALS: ReadonlySet<string> = new Set("people men women children or percent km kg mb gb ms feet".split(" "));
/** What follows a year rather than a count. */
const YEAR_NOUNS: ReadonlySet<string> = new Set(
  "was has elections games olympics sales talks rules figures results attacks protests".split(" "),
);

function readDecade(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  const tail = text.charAt(end) === "s" ? 1 : 2;
  if (!isLatinEnd(text, end + tail) || plain % 10 !== 0 || plain <= 0) return undefined;
  const digits = end - start;
  if (digits === 4 && plain >= 1500 && plain <= 2100)
    return { kind: "date", value: { decade: plain }, start, end: end + tail };
  const quote = text.charCodeAt(start - 1);
  if (digits !== 2 || (quote !== 0x27 && quote !== 0x2019 && quote !== 0x2018)) return undefined;
  return { kind: "date", value: { decade: 1900 + plain }, start: start - 1, end: end + tail };
}

/** 3/25/2026, 25/3/2026; where both orders are possible only the year is certain. */
export function readSlashed(text: string, start: number): Candidate | undefined {
  const firstEnd = digitsEnd(text, start);
  if (firstEnd - start > 2 || text.charCodeAt(firstEnd) !== 0x2f || isDigit(text.charCodeAt(start - 2)))
    return undefined;
  const secondEnd = digitsEnd(text, firstEnd + 1);
  if (secondEnd === firstEnd + 1 || secondEnd - firstEnd > 3 || text.charCodeAt(secondEnd) !== 0x2f) return undefined;
  const end = digitsEnd(text, secondEnd + 1);
  if (end - secondEnd !== 5 || isAsciiLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2f) return undefined;
  const first = Number(text.slice(start, firstEnd));
  const second = Number(text.slice(firstEnd + 1, secondEnd));
  const year = Number(text.slice(secondEnd + 1, end));
  const american = isMonthDay(first, second);
  const european = isMonthDay(second, first);
  if (!american && !european) return undefined;
  if (american && european && first !== second) return { kind: "date", value: { year }, start, end };
  const value = american ? { year, month: first, day: second } : { year, month: second, day: first };
  return { kind: "date", value, start, end };
}
