import type { Bound } from "./fact.ts";
import { isOneOf, skipJoint, skipSpace, skipSpaceBack, wordAt, wordBefore } from "./words.ts";

/** Words and the bound that each of them gives: "about: around roughly | over: above". */
function boundsOf(table: Readonly<Partial<Record<Bound, string>>>): ReadonlyMap<string, Bound> {
  return new Map(
    Object.entries(table).flatMap(([bound, words]) =>
      words.split(" ").map((word): [string, Bound] => [word, bound as Bound]),
    ),
  );
}

const SINGLE = boundsOf({
  about: "about around approximately approx roughly nearly almost virtually circa some estimated approaching",
  "at-least": "minimum",
  "more-than":
    "over exceeding exceeded exceeds exceed above beyond topping topped tops surpass surpassing surpassed surpasses",
  "at-most": "maximum max within",
  "less-than": "under below",
});

/** Last words of phrases, each with the words that may stand before it. */
const PHRASES: ReadonlyMap<string, ReadonlyMap<string, Bound>> = new Map([
  ["least", boundsOf({ "at-least": "at" })],
  ["most", boundsOf({ "at-most": "at" })],
  ["to", boundsOf({ "at-most": "up", about: "close", exact: "equal" })],
  [
    "of",
    boundsOf({
      "at-least": "minimum",
      "at-most": "maximum",
      "more-than": "upward upwards excess north",
      "less-than": "short shy",
      about: "neighborhood neighbourhood vicinity",
    }),
  ],
  ["as", boundsOf({ "at-most": "many much high", "at-least": "few little low" })],
]);

const MORE: ReadonlySet<string> = new Set("more greater larger higher longer older bigger heavier taller".split(" "));
const LESS: ReadonlySet<string> = new Set("less fewer lower smaller younger shorter lighter".split(" "));
const NEGATIONS: ReadonlySet<string> = new Set("no not never cannot without".split(" "));

/** What "not" makes of a bound: not exceeding 20 is 20 at most. */
const NEGATED: Readonly<Partial<Record<Bound, Bound>>> = { "more-than": "at-most", "less-than": "at-least" };

const OR_AFTER = boundsOf({
  "at-least": "more older above over greater higher longer later newer up upward upwards",
  "at-most": "less fewer under below younger lower earlier",
  about: "so thereabouts",
});
const AND_AFTER = boundsOf({
  "at-least": "above over older up upward upwards more",
  "at-most": "under below younger",
});
const HYPHENED = boundsOf({ about: "odd ish", "at-least": "plus" });

const SIGNS: Readonly<Record<string, Bound>> = {
  "~": "about",
  "≈": "about",
  "≥": "at-least",
  "≤": "at-most",
  ">": "more-than",
  "<": "less-than",
};

/** How the words beside an English figure bound it; the words themselves stay outside its span. */
export function englishBound(text: string, start: number, end: number): Bound {
  const after = boundAfter(text, end);
  if (after !== undefined && after !== "about") return after;
  return boundBefore(text, start) ?? boundOfMark(text, start, end) ?? after ?? "exact";
}

/** What passes a mark of size goes beyond it; exams, laws and rivers are passed and crossed, too. */
const PASSING: ReadonlySet<string> = new Set("passed passes passing crossed crosses crossing".split(" "));
const BIG = /\b(?:thousand|million|billion|trillion|percent|per cent|won|dollars|euros|yen)\b|[%$€£¥₩]|\d,\d{3}/i;

/** passed 3 trillion won, topped the 1 million mark, has crossed the $80 threshold. */
function boundOfMark(text: string, start: number, end: number): Bound | undefined {
  const last = skipSpaceBack(text, start);
  const article = last === start ? "" : wordBefore(text, last);
  if (article === "the") {
    const place = skipJoint(text, end);
    const isMark = place >= 0 && LIMITS.has(wordAt(text, place));
    const verb = wordBefore(text, skipSpaceBack(text, last - article.length));
    return isMark ? (PASSING.has(verb) ? "more-than" : (SIDES.get(verb) ?? OVER_MARK.get(verb))) : undefined;
  }
  return PASSING.has(article) && BIG.test(text.slice(start, end)) ? "more-than" : undefined;
}

function boundBefore(text: string, start: number): Bound | undefined {
  const space = skipSpaceBack(text, start);
  if (space === start) return undefined;
  // approx. 20
  const end = text.charCodeAt(space - 1) === 0x2e ? space - 1 : space;
  const first = wordBefore(text, end);
  if (end < space) return first === "approx" || first === "ca" ? "about" : undefined;
  const single = SINGLE.get(first);
  const rest = PHRASES.get(first);
  if (first === "" || (single === undefined && rest === undefined && first !== "than")) return undefined;
  const secondEnd = skipSpaceBack(text, end - first.length);
  const second = wordBefore(text, secondEnd);
  const before = skipSpaceBack(text, secondEnd - second.length);
  if (single !== undefined) return negatedBy(text, single, second, before);
  if (rest !== undefined) {
    const beyond = first === "of" && LIMITS.has(second) ? beyondLimit(text, before) : undefined;
    if (beyond !== undefined) return beyond;
    const isOrEqual = second === "equal" && wordBefore(text, before) === "or";
    // edged up to 3.2 percent: where a movement ended.
    if (second === "up" && RISING.has(wordBefore(text, before))) return undefined;
    return isOrEqual ? orEqual(text, skipSpaceBack(text, before - 2)) : rest.get(second);
  }
  return compared(text, second, before);
}

/** Verbs whose "up to" names where they led. */
const RISING: ReadonlySet<string> = new Set(
  (
    "edge edged edges edging inch inched inches inching tick ticked ticks ticking creep crept creeps creeping rise rose rises risen rising " +
    "climb climbed climbs climbing move moved moves moving go went goes gone going jump jumped jumps shoot shot shoots bump bumped nudge nudged " +
    "push pushed pushing drive drove driven bring brought come came crawl crawled heat heated warm warmed speed sped round rounded rounds"
  ).split(" "),
);

/** What a figure behind "of" may be, and words before it that say on which side of it something lies. */
const LIMITS: ReadonlySet<string> = new Set("limit threshold ceiling mark target level cap maximum minimum".split(" "));
const SIDES = boundsOf({
  "less-than": "below under beneath",
  "more-than": "above over beyond exceeding exceeded exceeds exceed past",
});

/** Verbs that lead beyond a mark. */
const OVER_MARK = boundsOf({
  "more-than": "topped tops surpass surpassed surpasses surpassing exceeding broke breaks breached",
});

/** below the limit of, above a threshold of; `end` is that of what stands before the limit. */
function beyondLimit(text: string, end: number): Bound | undefined {
  const article = wordBefore(text, end);
  if (article !== "the" && article !== "a" && article !== "its") return undefined;
  return SIDES.get(wordBefore(text, skipSpaceBack(text, end - article.length)));
}

/** not exceeding, shall not exceed, not to exceed. */
function negatedBy(text: string, bound: Bound, second: string, before: number): Bound {
  const word = second === "to" ? wordBefore(text, before) : second;
  return NEGATIONS.has(word) ? (NEGATED[bound] ?? bound) : bound;
}

/** more than, no fewer than; the word before "than", and the end of what stands before that. */
function compared(text: string, word: string, before: number): Bound | undefined {
  const bound = MORE.has(word) ? "more-than" : LESS.has(word) ? "less-than" : undefined;
  return bound === undefined ? undefined : negatedBy(text, bound, wordBefore(text, before), 0);
}

/** less than or equal to; `end` is that of "than". */
function orEqual(text: string, end: number): Bound {
  const word = wordBefore(text, end) === "than" ? wordBefore(text, skipSpaceBack(text, end - 4)) : "";
  return MORE.has(word) ? "at-least" : LESS.has(word) ? "at-most" : "exact";
}

function boundAfter(text: string, end: number): Bound | undefined {
  const mark = text.charCodeAt(end);
  if (mark === 0x2b) return "at-least";
  if (mark === 0x2d) return HYPHENED.get(wordAt(text, end + 1));
  let place = skipSpace(text, end);
  if (place === end) return undefined;
  const word = wordAt(text, place);
  if (word === "odd") return "about";
  if (word !== "or" && word !== "and" && word !== "at") {
    // 20 people or more
    const next = skipJoint(text, place + word.length);
    if (next < 0 || word === "" || !text.startsWith("or ", next)) return undefined;
    place = next;
  }
  const second = wordAt(text, skipSpace(text, place + wordAt(text, place).length));
  // Of people the older ones have more years, of versions (3.8 and older) the lower figures.
  if (second === "older" && /\d\.\d+$/.test(text.slice(Math.max(0, end - 8), end))) return "at-most";
  if (text.startsWith("or", place)) return OR_AFTER.get(second);
  if (text.startsWith("and", place)) return AND_AFTER.get(second);
  return second === "least" ? "at-least" : second === "most" ? "at-most" : undefined;
}

/** What a sign right before a figure says, in either language: ~20, ≥ 5, >= 5. Tildes between figures are ranges. */
export function signBound(text: string, start: number): Bound | undefined {
  const end = skipSpaceBack(text, start);
  if (isOneOf(text, end - 1, "=")) return equalBound(text, start, end);
  if (!isOneOf(text, end - 1, "~≈≥≤><")) return undefined;
  const sign = text.charAt(end - 1);
  const bound = SIGNS[sign];
  const before = text.charAt(skipSpaceBack(text, end - 1) - 1);
  // `->`, `=>`, `<tag>`, quotations and ranges.
  if (sign === "~" && !(before === "" || "([{,;:".includes(before) || text.charAt(end - 2) === " ")) return undefined;
  if (sign === "~" && before >= "0" && before <= "9") return undefined;
  if ((sign === ">" || sign === "<") && text.charAt(end - 2) !== " ") return undefined;
  return bound;
}

/** >= 5, <= 5, set apart from the figure as the signs in prose are. */
function equalBound(text: string, start: number, end: number): Bound | undefined {
  if (end === start || !isOneOf(text, end - 2, "><")) return undefined;
  return text.charAt(end - 2) === ">" ? "at-least" : "at-most";
}
