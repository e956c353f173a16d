import type { Candidate } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isLetterOrDigit, isOneOf } from "../words.ts";

/** No number with its signs is longer. */
const LONGEST = 28;

/** +82-2-555-0147, +1 (650) 555-0100, (+82) 10-1234-5678, +821012345678. */
const INTERNATIONAL =
  /^(?:\(\+\d{1,3}\)|\+\d{1,3})[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,12}(?:([ .-])\d{3,5}(?:\1\d{3,5}){0,2})?/;
/** 02-555-0147, (02) 555-0147, 010.1234.5678, 01012345678. */
const KOREAN =
  /^(?:\(0(?:2|[3-6][1-5])\) ?|0(?:2|[3-6][1-5]|1[016-9]|70|80|50\d)[ .)-])\d{3,4}[ .-]\d{4}|^01[016-9]\d{7,8}/;
/** 1588-1234: numbers of companies, all over Korea. */
const SERVICE = /^1[5-8]\d\d-\d{4}/;
/** 650-555-0100, (650) 555-0100, 1-800-555-0199. */
const AMERICAN = /^(?:1[ .-])?(?:\([2-9]\d\d\) ?\d{3}[.-]|[2-9]\d\d([.-])\d{3}\1)\d{4}/;

/** A phone number whose first digits stand at `at`; a bracket or plus before them belongs to it. */
export function readPhone(text: string, at: number): Candidate | undefined {
  if (!mayBeLonger(text, at)) return undefined;
  // (+82, +82 and (02 begin before their digits.
  for (let start = Math.max(0, at - 2); start <= at; start++) {
    const found = phoneAt(text, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the digits at `at` are many, or others follow behind a sign or space; most figures are no part of a number. */
function mayBeLonger(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  if (end - at >= 9) return true;
  let next = end;
  while (next < end + 2 && isOneOf(text, next, PHONE_SIGNS)) next++;
  return next > end && (isDigit(text.charCodeAt(next)) || text.charCodeAt(next) === 0x28);
}

const PHONE_SIGNS = " .-)";

function phoneAt(text: string, start: number): Candidate | undefined {
  if (isBehindMore(text, start)) return undefined;
  const stretch = text.slice(start, start + LONGEST);
  const written =
    INTERNATIONAL.exec(stretch)?.[0] ?? KOREAN.exec(stretch)?.[0] ?? AMERICAN.exec(stretch)?.[0] ?? serviceAt(stretch);
  if (written === undefined) return undefined;
  const end = start + written.length;
  const key = keyOf(written);
  // +10000000 is a figure with a sign.
  const fewest = key === written ? 10 : 8;
  if (isBeforeMore(text, end) || key.length < fewest || key.length > 16) return undefined;
  return { kind: "literal", value: { key, type: "phone" }, start, end };
}

/** 1588-1592 are years. */
function serviceAt(stretch: string): string | undefined {
  const written = SERVICE.exec(stretch)?.[0];
  if (written === undefined) return undefined;
  const [first = 0, second = 0] = written.split("-").map(Number);
  return second > first && second < 2100 ? undefined : written;
}

/** The digits; a country's code keeps its plus and drops the zero in brackets behind it, +82 (0)2. */
function keyOf(written: string): string {
  return written.replace("(0)", "").replaceAll(/[^\d+]/g, "");
}

/** The digits as they are dialled within the country, Korea and North America having one number for each. */
export function dialledAtHome(key: string): string {
  if (key.startsWith("+82")) return `0${key.slice(3).replace(/^0/, "")}`;
  if (key.startsWith("+1")) return key.slice(2);
  return key.length === 11 && key.startsWith("1") ? key.slice(1) : key;
}

/** Whether what begins at `start` goes on to the left: 1-02-555-0147, 3.02-555-0147. */
function isBehindMore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code === 0x2e || code === 0x2c) return isDigit(text.charCodeAt(start - 2));
  return isLetterOrDigit(code) || code === 0x2d || code === 0x2b;
}

/** Whether what ends at `end` goes on to the right. */
function isBeforeMore(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2e || code === 0x2c) return isDigit(text.charCodeAt(end + 1));
  return isLetterOrDigit(code) || code === 0x25 || (code === 0x2d && isLetterOrDigit(text.charCodeAt(end + 1)));
}

/** ISBNs, card and account numbers, 123456-1234567; 06236. */
const SERIAL = /^(?:\d{2,7}(?:-\d{1,7}){2,4}|\d{6}-\d{7}|0\d{4,11})/;

/** Digits that name something and count nothing. */
export function readSerial(text: string, start: number): Candidate | undefined {
  if (text.charCodeAt(start) !== 0x30 && text.charCodeAt(digitsEnd(text, start)) !== 0x2d) return undefined;
  const key = SERIAL.exec(text.slice(start, start + 40))?.[0];
  if (key === undefined || isBehindMore(text, start) || isBeforeMore(text, start + key.length)) return undefined;
  if (key.includes("-") && key.replaceAll("-", "").length < 9) return undefined;
  return { kind: "literal", value: { key, type: "identifier" }, start, end: start + key.length };
}
