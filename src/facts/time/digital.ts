import { isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";

/** `19:30`, `9:05:15` as it stands in digits, before anything that says which half of the day it is. */
export interface DigitalTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly end: number;
  /** Two digits with a leading zero (07:30) show the 24-hour clock. */
  readonly padded: boolean;
}

/** Reads hours, two digits of minutes and perhaps of seconds; scores (3:0), verses and slices (`[1:10]`) are none. */
export function digitalAt(text: string, start: number): DigitalTime | undefined {
  const hourEnd = digitsEnd(text, start);
  if (hourEnd === start || hourEnd - start > 2 || text.charCodeAt(hourEnd) !== 0x3a) return undefined;
  const before = text.charCodeAt(start - 1);
  if (before === 0x3a || before === 0x5b || before === 0x2e) return undefined;
  const hour = Number(text.slice(start, hourEnd));
  const minute = pairAt(text, hourEnd + 1);
  if (hour > 24 || minute < 0) return undefined;
  let end = hourEnd + 3;
  let second: number | undefined;
  if (text.charCodeAt(end) === 0x3a) {
    second = pairAt(text, end + 1);
    if (second < 0) return undefined;
    end += 3;
  }
  if (text.charCodeAt(end) === 0x3a || text.charCodeAt(end) === 0x5d) return undefined;
  // So does the T of 2026-09-03T10:00, and nobody writes seconds with half-days.
  const padded = text.charCodeAt(start) === 0x30 || before === 0x54 || second !== undefined;
  return { hour, minute, end, padded, ...(second === undefined ? {} : { second }) };
}

function pairAt(text: string, at: number): number {
  if (digitsEnd(text, at) !== at + 2 || !isDigit(text.charCodeAt(at))) return -1;
  const value = Number(text.slice(at, at + 2));
  return value < 60 ? value : -1;
}
