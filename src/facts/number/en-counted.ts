import type { Candidate, Numeral } from "../numeral.ts";
import { isOneOf, wordAt, wordBefore } from "../words.ts";

/** What Korean counts where English says one: 한 명, 1명, 한 줄, 한 건. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    "person man woman child boy girl student teacher soldier officer policeman guard gunman suspect victim passenger civilian worker driver " +
    "pilot patient protester case step line byte level page sentence seat vote goal ship plane"
  ).split(" "),
);
/** the one man, no one person, at any one step. */
const POINTERS: ReadonlySet<string> = new Set("the no any every each this that some which".split(" "));

/** One man was killed; not one-man show, one man's, the one person whom I trust. */
export function isOneCounted(text: string, { start, end }: Numeral): boolean {
  if (text.charCodeAt(end) !== 0x20) return false;
  const noun = wordAt(text, end + 1);
  return (
    COUNTED.has(noun) &&
    !isOneOf(text, end + 1 + noun.length, "-'’") &&
    !POINTERS.has(wordBefore(text, start - 1))
  );
}

/** Plurals without an s, and words in s that are none or that Korean does not count (양쪽, 부모). */
const PLURALS: ReadonlySet<string> = new Set("men women children people".split(" "));
const UNCOUNTED: ReadonlySet<string> = new Set(
  "sides ends ways directions hands parents parties worlds halves options this his its".split(" "),
);
/** They are both lawyers. */
const COPULAS: ReadonlySet<string> = new Set("are were be re".split(" "));

/** both women, in both cities; not both cats and dogs, nor the verb of "it both reads the file". */
export function readBoth(text: string, start: number, end: number): Candidate | undefined {
  if ((text.charCodeAt(start) | 0x20) !== 0x62 || text.charCodeAt(end) !== 0x20) return undefined;
  const noun = wordAt(text, end + 1);
  const last = end + 1 + noun.length;
  const isPlural = PLURALS.has(noun) || (noun.length > 3 && /[^siu]s$/.test(noun));
  if (!isPlural || UNCOUNTED.has(noun) || !/^(?:[ ,;:)]|\.(?!\w)|$)/.test(text.slice(last, last + 2))) return undefined;
  const next = wordAt(text, last + 1);
  if (next === "and" || next === "a" || next === "an" || next === "the") return undefined;
  if (COPULAS.has(wordBefore(text, start - 1))) return undefined;
  return { kind: "number", value: { amount: "2" }, start, end, written: "words" };
}
