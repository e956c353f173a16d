import { isLatinEnd, skipSpace, wordAt } from "../words.ts";

/** Which part of the day an hour of twelve belongs to. */
export type HalfDay = "morning" | "afternoon" | "night";

/** A half of the day, and where the words that state it end. */
export interface HalfMark {
  readonly half: HalfDay;
  readonly end: number;
}

const PARTS: ReadonlyMap<string, HalfDay> = new Map([
  ["morning", "morning"],
  ["afternoon", "afternoon"],
  ["evening", "afternoon"],
  ["night", "night"],
]);

/** The mark behind an hour: `p.m.`, ` PM`, `pm`, ` p. m.`, `.am`; ` in the afternoon`, ` at night`. */
export function halfAfter(text: string, at: number): HalfMark | undefined {
  return abbreviatedHalf(text, at) ?? spokenHalf(text, at);
}

/** The hour on the clock of 24 hours: 12 a.m. is 0, 12 p.m. is 12, 2 at night is 2 and 9 at night is 21. */
export function hourIn(hour: number, half: HalfDay | undefined): number {
  if (half === undefined || hour > 12) return hour;
  const isLate = half === "afternoon" || (half === "night" && hour >= 5 && hour < 12);
  return (hour % 12) + (isLate ? 12 : 0);
}

/** The last point is the mark's own, even where it ends the sentence as well. */
export function abbreviatedHalf(text: string, at: number): HalfMark | undefined {
  const place = text.charCodeAt(at) === 0x2e ? at + 1 : skipSpace(text, at);
  const letter = text.charCodeAt(place) | 0x20;
  if (letter !== 0x61 && letter !== 0x70) return undefined;
  const dotted = text.charCodeAt(place + 1) === 0x2e;
  const second = skipSpace(text, dotted ? place + 2 : place + 1);
  if ((text.charCodeAt(second) | 0x20) !== 0x6d || !isLatinEnd(text, second + 1)) return undefined;
  const end = dotted && text.charCodeAt(second + 1) === 0x2e ? second + 2 : second + 1;
  return { half: letter === 0x70 ? "afternoon" : "morning", end };
}

/** in the morning, in the early afternoon, at night. */
function spokenHalf(text: string, at: number): HalfMark | undefined {
  const place = skipSpace(text, at);
  if (place === at) return undefined;
  if (text.startsWith("at night", place) && isLatinEnd(text, place + 8)) return { half: "night", end: place + 8 };
  if (!text.startsWith("in the ", place)) return undefined;
  const first = wordAt(text, place + 7);
  const from = first === "early" || first === "late" ? place + 7 + first.length + 1 : place + 7;
  const word = wordAt(text, from);
  const half = PARTS.get(word);
  return half === undefined ? undefined : { half, end: from + word.length };
}
