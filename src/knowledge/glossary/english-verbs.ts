import type { EnglishWord } from "./english-words.ts";

/** What stands in front of a verb, and of a noun hardly ever. */
const BEFORE_VERBS: ReadonlySet<string> = new Set(
  "can could may might must shall should will would cannot not i you we they us let's don't please help helps helped".split(
    " ",
  ),
);
/** What may stand in front of a verb that something follows which a noun is hardly ever followed by. */
const BEFORE_EITHER: ReadonlySet<string> = new Set("to and or then also by".split(" "));
const BEHIND_VERBS: ReadonlySet<string> = new Set(
  "a an the this that these those your their our its my his her it them us you me all any each every both one into back ahead".split(
    " ",
  ),
);

/**
 * Whether a word in its plain form is rather a verb here (you can import it, Export the outer one): a glossary mostly means the noun.
 * `words[at]` is the word.
 */
export function mayBeVerb(text: string, words: readonly EnglishWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const [before, behind] = [words[at - 1], words[at + 1]];
  const isFirst = before === undefined || /[.!?:\n*#>(]/.test(text.slice(before.end, word.start));
  if (!isFirst && before.gap !== undefined && BEFORE_VERBS.has(before.text.toLowerCase())) return true;
  if (!isFirst && !BEFORE_EITHER.has(before.text.toLowerCase())) return false;
  if (behind === undefined || text.slice(word.end, behind.start) !== " ") return false;
  // Go to the settings: only an order is followed so.
  return BEHIND_VERBS.has(behind.text) || (isFirst && (behind.text === "to" || behind.text === "through"));
}
