import { precedingWord, skipSpaceBack, wordBefore } from "../words.ts";
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

const ABOUT: ReadonlySet<string> = new Set("about around roughly approximately some just only another".split(" "));
const FUTURE: ReadonlySet<string> = new Set("will would shall ll going expected set due projected".split(" "));
/** So many words before a stretch of time may hold the verb that puts it ahead. */
const FARTHEST_VERB = 8;

/** will double in about 20 years: the stretch lies ahead. */
export function isAhead(text: string, start: number): boolean {
  let place = skipSpaceBack(text, start);
  let word = wordBefore(text, place);
  if (ABOUT.has(word)) {
    place = skipSpaceBack(text, place - word.length);
    word = wordBefore(text, place);
  }
  if (word !== "in") return false;
  for (let count = 0; count < FARTHEST_VERB && word !== ""; count++) {
    place = skipSpaceBack(text, place - word.length);
    word = wordBefore(text, place);
    if (FUTURE.has(word)) return true;
  }
  return false;
}

/** within an hour: an hour at the most. */
export function isWithin(text: string, start: number): boolean {
  return precedingWord(text, start) === "within";
}
