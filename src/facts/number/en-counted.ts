import type { Candidate, Numeral } from "../numeral.ts";
import { isOneOf, wordAt, wordBefore } from "../words.ts";
import { DETERMINERS } from "./en-words.ts";

/** What Korean counts where English says one: 한 명, 1명, 한 줄, 한 건. */
const COUNTED: ReadonlySet<string> = new Set(
  "person man woman child boy girl student soldier officer gunman suspect victim passenger civilian worker patient case step line byte level page sentence seat vote goal ship".split(
    " ",
  ),
);
/** One man was killed; not one-man show, one man's, no one person, the one man I trust. */
export function isOneCounted(text: string, { start, end }: Numeral): boolean {
  if (text.charCodeAt(end) !== 0x20) return false;
  const noun = wordAt(text, end + 1);
  if (!COUNTED.has(noun) || isOneOf(text, end + 1 + noun.length, "-'’")) return false;
  const before = wordBefore(text, start - 1);
  return before !== "no" && before !== "any" && !DETERMINERS.has(before);
}

const PLURAL = /^(?:[a-z]{2,}[^siu]s|(?:wo)?men|children|people)$/;
/** Plurals that Korean does not count (양쪽, 부모), and what the object of a verb begins with: it both reads the file. */
const STRAYS: ReadonlySet<string> = new Set("sides ends ways directions hands parents and a an the".split(" "));

/** both women, in both cities; not both cats and dogs, nor the verb of "it both reads the file". */
export function readBoth(text: string, start: number, end: number): Candidate | undefined {
  const isBoth = end - start === 4 && (text.charCodeAt(start + 3) | 0x20) === 0x68;
  if (!isBoth || text.charCodeAt(end) !== 0x20) return undefined;
  const noun = wordAt(text, end + 1);
  const last = end + 1 + noun.length;
  if (!PLURAL.test(noun) || !/^(?:[ ,;:)]|\.(?!\w)|$)/.test(text.slice(last, last + 2))) return undefined;
  if (STRAYS.has(noun) || STRAYS.has(wordAt(text, last + 1))) return undefined;
  // They are both lawyers.
  const before = wordBefore(text, start - 1);
  if (before === "are" || before === "were") return undefined;
  return { kind: "number", value: { amount: "2" }, start, end, written: "words" };
}
