import type { DurationValue } from "../fact.ts";
import { skipSpaceBack, wordBefore } from "../words.ts";

type Toward = NonNullable<DurationValue["toward"]>;

/** Words before a stretch of time that say on which side of the moment it lies. */
const TOWARD: ReadonlyMap<string, Toward> = new Map([
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["preceding", "past"],
  ["recent", "past"],
  ["next", "future"],
  ["coming", "future"],
  ["upcoming", "future"],
  ["following", "future"],
]);

export interface Side {
  readonly toward: Toward;
  /** Where the word that says so begins. */
  readonly start: number;
  readonly word: string;
}

/** The side that the word before `start` names: the past 20 years, the next few days. */
export function sideBefore(text: string, start: number): Side | undefined {
  const end = skipSpaceBack(text, start);
  if (end === start) return undefined;
  const word = wordBefore(text, end);
  const toward = TOWARD.get(word);
  return toward === undefined ? undefined : { toward, start: end - word.length, word };
}

/** within an hour: an hour at the most. */
export function isWithin(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  return end !== start && wordBefore(text, end) === "within";
}
