import type { Candidate, Numeral } from "../numeral.ts";
import { digitsEnd } from "../digits.ts";
import { isLatinEnd, skipSpaceBack, wordAt, wordBefore } from "../words.ts";

/** A 3-1 win, won 2–0, by 101 to 98, a 3:1 ratio, 2-to-1: two figures of digits, of which the second stands against the first. */
export function readScore(text: string, numeral: Numeral): Candidate | undefined {
  const { start, end, plain } = numeral;
  if (plain < 0 || plain > 999 || numeral.written !== undefined) return undefined;
  const joint = jointAfter(text, end);
  if (joint === undefined) return undefined;
  const last = digitsEnd(text, joint.end);
  if (last === joint.end || last - joint.end > 3 || !isLatinEnd(text, last) || isContinued(text, start, last)) {
    return undefined;
  }
  const second = text.slice(joint.end, last);
  const isScore =
    joint.sort === "ratio"
      ? // 3:30 is a time.
        second.length === 1 || plain > 24
      : isOdds(text, end, second) || isContest(text, start, last, joint.sort);
  if (!isScore) return undefined;
  const against = String(Number(second));
  return { kind: "number", value: { amount: numeral.amount, against }, start, end: last };
}

type Sort = "hyphen" | "to" | "ratio";

function jointAfter(text: string, at: number): { readonly sort: Sort; readonly end: number } | undefined {
  const sign = text.charCodeAt(at);
  if (sign === 0x3a) return { sort: "ratio", end: at + 1 };
  if (text.startsWith("-to-", at)) return { sort: "to", end: at + 4 };
  if (sign === 0x2d || sign === 0x2013 || sign === 0x2011) return { sort: "hyphen", end: at + 1 };
  return text.startsWith(" to ", at) ? { sort: "to", end: at + 4 } : undefined;
}

/** 10-to-1. */
function isOdds(text: string, end: number, second: string): boolean {
  return second === "1" && text.charCodeAt(end) === 0x2d && text.charCodeAt(end + 1) === 0x74;
}

/** Times, dates, versions, places in files: 3:10:05, 1-2-3, 3:1.5, main.c:3:1. */
function isContinued(text: string, start: number, end: number): boolean {
  if (":-–./,+[".includes(text.charAt(start - 1)) && start > 0) return true;
  const code = text.charCodeAt(end);
  if (code === 0x25 || code === 0x3a || code === 0x2013 || code === 0x2f) return true;
  return (code === 0x2d || code === 0x2e || code === 0x2c) && digitsEnd(text, end + 1) > end + 1;
}

const FARTHEST = 4;

/** Whether a word beside the two figures speaks of a match, a vote or a proportion. */
function isContest(text: string, start: number, end: number, sort: Sort): boolean {
  const next = wordAt(text, end + 1);
  if (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x2d) {
    if (RESULTS.has(next)) return true;
    if (SIDES.has(next) && RESULTS.has(wordAt(text, end + next.length + 2))) return true;
    // won 10-15 seats
    if (next !== "" && !TAILS.has(next)) return false;
  }
  let at = skipSpaceBack(text, start);
  // lost in the semifinals, 2-0
  if (sort === "hyphen" && text.charCodeAt(at - 1) === 0x2c) at--;
  for (let step = 0; step < (sort === "to" ? 2 : FARTHEST); step++) {
    const word = wordBefore(text, at);
    if (word === "") return false;
    if (sort === "to" ? RATIOS.has(word) || CONTESTS.has(word) : CONTESTS.has(word)) return true;
    if (sort === "hyphen" && STAGES.has(word)) return true;
    // are up 2-0
    if (sort === "hyphen" && word === "up" && step === 0 && LEADERS.has(wordBefore(text, skipSpaceBack(text, at - 2))))
      return true;
    at = skipSpaceBack(text, at - word.length);
  }
  return false;
}

const RESULTS: ReadonlySet<string> = new Set(
  "win wins victory victories lead loss losses defeat defeats draw draws tie score scoreline triumph rout vote ruling decision record advantage upset comeback shutout ratio odds margin aggregate".split(
    " ",
  ),
);
const SIDES: ReadonlySet<string> = new Set("home away road final".split(" "));
const CONTESTS: ReadonlySet<string> = new Set(
  "won win wins winning beat beats beaten beating lost lose loses losing defeat defeated defeats drew draw draws drawn score scored scoreline lead led leads leading trailed trailing tied vote votes voted edged ruled split passed".split(
    " ",
  ),
);
/** Behind them two figures are a score where a hyphen joins them. */
const STAGES: ReadonlySet<string> = new Set(
  "finals semifinal semifinals quarterfinal quarterfinals penalties shootout tiebreak".split(" "),
);
const LEADERS: ReadonlySet<string> = new Set("is are was were went go goes going".split(" "));
const RATIOS: ReadonlySet<string> = new Set("ratio odds outnumbered proportion scale".split(" "));
const TAILS: ReadonlySet<string> = new Set(
  "on over against in at to after with and as thanks from for before when while but by of that this last".split(" "),
);
