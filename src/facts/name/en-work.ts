import type { Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { FUNCTION_WORDS, WORK_NOUNS } from "./en-words.ts";

/** `, a low-budget comedy by`: an apposition that calls what stands before it a work. */
const APPOSITION = /^[”"’']?, (?:a|an|the|his|her|their|its)((?: [\p{L}-]+){1,4})/u;
/** Makers whose work stands before their calling: Squid Game creator Hwang. */
const MAKERS: ReadonlySet<string> = new Set(
  "star creator director author actor actress writer screenwriter showrunner producer".split(" "),
);

/** Whether `tokens[from, to)`, capitals all of them, are the title of a work, whatever else they look like (Mr. Sunshine). */
export function isTitleOfWork(reading: Reading, from: number, to: number): boolean {
  const { tokens, text } = reading;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  if (to - from < 2 || reading.kindOf(first).isTitle || last.isPossessive) return false;
  const isTitled = /^(?:mr|mrs|ms|miss|dr|the)$/.test(first.lower);
  const next = tokens[to];
  if (isTitled && MAKERS.has(reading.after(to)) && tokens[to + 1]?.isCapital === true) return next?.gap === "space";
  const apposition = APPOSITION.exec(text.slice(last.end, last.end + 60));
  if (apposition !== null && isTitled) {
    const nouns = (apposition[1] as string).trim().split(" ");
    // Up to the first word that ends the noun phrase.
    const stop = nouns.findIndex((noun) => FUNCTION_WORDS.has(noun));
    if ((stop < 0 ? nouns : nouns.slice(0, stop)).some((noun) => WORK_NOUNS.has(noun))) return true;
  }
  // Mid-sentence with a capital article: `where The Silent Harbour drew an ovation`.
  return first.lower === "the" && !first.isFirst && !/^(?:of|at|in|for|by)$/.test(reading.before(from));
}
