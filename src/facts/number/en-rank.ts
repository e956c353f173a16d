import type { Numeral } from "../numeral.ts";
import { isPause } from "../duration/en-pause.ts";
import { isClauseEnd, skipSpaceBack, standsAlone, wordAt, wordBefore } from "../words.ts";
import { DETERMINERS, NOT_RANKED, RANKED, RANKING_VERBS } from "./en-words.ts";

/** the third attempt, third quarter, finished second; not second thoughts, third-party, or first at the head of a clause. */
export function isRank(text: string, { start, end, amount }: Numeral): boolean {
  if (standsAlone(text, start, end)) return true;
  const next = wordAt(text, end + 1);
  if (RANKED.has(next)) return !(next === "place" && amount === "1" && text.endsWith("in the ", start));
  if (text.charCodeAt(end) === 0x2d || NOT_RANKED.has(next)) return false;
  const words = text.slice(start, end);
  // Several words make it plain: twenty-first, two hundredth; but thirty seconds are a time.
  if (words.includes("-") || (words.includes(" ") && !words.endsWith(" second"))) return true;
  const before = skipSpaceBack(text, start);
  if (before === start) return false;
  const word = wordBefore(text, before);
  const verb = word === "in" ? wordBefore(text, skipSpaceBack(text, before - 2)) : word;
  // drops to second, down in fifth; not first in line, in first
  if (PLACED.has(word)) return isClauseEnd(text, end) && amount !== "1";
  // which came first
  if (RANKING_VERBS.has(verb) && !(word === "came" && amount === "1")) return next === "" || RANK_TAILS.has(next);
  return DETERMINERS.has(word) && !(word === "a" && isPause(text, before - 1, words.toLowerCase(), end));
}

const PLACED: ReadonlySet<string> = new Set("to into in".split(" "));
const RANK_TAILS: ReadonlySet<string> = new Set("in at among behind out with after overall on".split(" "));
