import { precedingWord, skipSpaceBack } from "../words.ts";
import type { Side } from "./value.ts";

/** Words before a stretch of time that say on which side of the moment it lies. */
const TOWARD: ReadonlyMap<string, Side["toward"]> = new Map([
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

/** The side that the word before `start` names: the past 20 years, the next few days. */
export function sideBefore(text: string, start: number): Side | undefined {
  const word = precedingWord(text, start);
  const toward = TOWARD.get(word);
  return toward === undefined ? undefined : { toward, start: skipSpaceBack(text, start) - word.length, word };
}

/** within an hour: an hour at the most. */
export function isWithin(text: string, start: number): boolean {
  return precedingWord(text, start) === "within";
}
