import type { Candidate } from "../numeral.ts";
import type { Amount } from "../fact.ts";
import { isClauseEnd, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { CARDINALS } from "./en-words.ts";

/** Words that multiply, with how often. */
const MULTIPLES: ReadonlyMap<string, Amount> = new Map([
  ["twice", "2"],
  ["thrice", "3"],
  ["hundredfold", "100"],
  ...Array.from(CARDINALS, ([word, value]): [string, Amount] => [`${word}fold`, String(value)]).slice(2, 11),
  ...timesOf("2", "doubl"),
  ...timesOf("3", "tripl"),
  ...timesOf("3", "trebl"),
  ...timesOf("4", "quadrupl"),
  ...timesOf("0.5", "halv"),
]);

/** double, doubles, doubled, doubling. */
function timesOf(amount: Amount, stem: string): [string, Amount][] {
  return ["e", "es", "ed", "ing"].map((ending) => [stem + ending, amount]);
}

/** The words that `readMultiple` reads. */
export const MULTIPLE_HEADS: readonly string[] = [...MULTIPLES.keys()];

/** twice, tenfold, doubled, double the number; not a double room, to double down, tennis doubles. */
export function readMultiple(text: string, start: number, end: number): Candidate | undefined {
  const word = text.slice(start, end).toLowerCase();
  const amount = MULTIPLES.get(word);
  if (amount === undefined) return undefined;
  if (isTuple(text, start, end, word)) {
    return { kind: "number", value: { amount }, start, end, written: "words" };
  }
  if (!isMultiple(text, start, end, word)) return undefined;
  return { kind: "number", value: { amount, counter: "times" }, start, end, written: "words" };
}

function isMultiple(text: string, start: number, end: number, word: string): boolean {
  const mark = text.charCodeAt(end);
  if (mark === 0x2d || mark === 0x27 || text.charCodeAt(start - 1) === 0x2d) return false;
  const next = wordAt(text, end + 1);
  if (STRAYS.has(next)) return false;
  if (word === "twice" || word === "thrice" || word.endsWith("fold")) return true;
  if (word.endsWith("d") || word.endsWith("ing")) return !NOUNS_BEHIND.has(next);
  if (mark === 0x20 && WHOLES.has(next)) return true;
  // To double by 2030, more than double.
  return (
    (mark !== 0x20 || next === "" || TAILS.has(next)) && VERB_CUES.has(wordBefore(text, skipSpaceBack(text, start)))
  );
}

/** A triple of values, each triple: so many things that go together. */
function isTuple(text: string, start: number, end: number, word: string): boolean {
  if (word !== "triple" && word !== "quadruple") return false;
  if (!DETERMINERS.has(wordBefore(text, skipSpaceBack(text, start)))) return false;
  return isClauseEnd(text, end) || text.startsWith(" (", end) || TUPLE_TAILS.has(wordAt(text, end + 1));
}

const DETERMINERS: ReadonlySet<string> = new Set("a each every this another returned resulting".split(" "));
const TUPLE_TAILS: ReadonlySet<string> = new Set("of with containing consisting is has".split(" "));

const STRAYS: ReadonlySet<string> = new Set("down up over back check".split(" "));
const NOUNS_BEHIND: ReadonlySet<string> = new Set("consonant consonants letter letters quotes braces".split(" "));
const WHOLES: ReadonlySet<string> = new Set("the that its his her their our my your what those".split(" "));
const TAILS: ReadonlySet<string> = new Set("by to from in within over since every this last and or".split(" "));
const VERB_CUES: ReadonlySet<string> = new Set(
  "than nearly almost roughly about will would could may might to".split(" "),
);
