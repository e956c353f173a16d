import { isClauseEnd, precedingWord, skipSpace, skipSpaceBack, wordAt } from "../words.ts";

const UNITS: ReadonlySet<string> = new Set("second minute sec min moment".split(" "));
const BEFORE: ReadonlySet<string> = new Set("just me us wait".split(" "));
const AFTER: ReadonlySet<string> = new Set("to please while and so or i here now".split(" "));

/** Give me a second, just a minute, hold on a sec: nobody looks at the clock. `start` is where the article stands. */
export function isPause(text: string, start: number, unit: string, end: number): boolean {
  if (!UNITS.has(unit) || !(isClauseEnd(text, end) || AFTER.has(wordAt(text, skipSpace(text, end))))) return false;
  const before = precedingWord(text, start);
  if (before !== "on") return BEFORE.has(before);
  const verb = precedingWord(text, skipSpaceBack(text, start) - 2);
  return verb === "hold" || verb === "hang";
}
