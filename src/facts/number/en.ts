import type { KindReader, Numeral } from "../numeral.ts";
import { shift } from "../amount.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { DETERMINERS, NOT_RANKED, RANKED } from "./en-words.ts";

/** English figures in digits and words. The noun that follows is left out: it rarely matches a Korean counter. */
export const englishNumber: KindReader = {
  numeral: (text, numeral) => {
    if (numeral.written === "words" && !isCount(text, numeral)) return undefined;
    const thousand = isThousands(text, numeral);
    return {
      kind: "number",
      value: {
        amount: thousand ? shift(numeral.amount, 3) : numeral.amount,
        ...(numeral.ordinal === undefined ? {} : { ordinal: true }),
      },
      start: numeral.start,
      end: numeral.end + (thousand ? 1 : 0),
      ...manner(numeral),
    };
  },
};

/** 1.5k stars; kilometres carry an m. */
function isThousands(text: string, numeral: Numeral): boolean {
  return (
    text.charAt(numeral.end) === "k" &&
    numeral.written === undefined &&
    numeral.scaled === undefined &&
    isLatinEnd(text, numeral.end + 1)
  );
}

function isCount(text: string, numeral: Numeral): boolean {
  if (numeral.ordinal === true) return isRank(text, numeral);
  // "one" is a pronoun more often than a figure (one of, no one, one another, the one); with a unit other kinds take it.
  return numeral.amount !== "1" || numeral.scaled === true;
}

/** the third attempt, third quarter; not second thoughts, third-party, or first at the head of a clause. */
function isRank(text: string, numeral: Numeral): boolean {
  const hyphen = text.charCodeAt(numeral.end) === 0x2d;
  const next = wordAt(text, numeral.end + 1);
  if (RANKED.has(next)) return true;
  if (hyphen || NOT_RANKED.has(next)) return false;
  // Two words make it plain: twenty-first.
  if (text.slice(numeral.start, numeral.end).includes("-")) return true;
  const before = skipSpaceBack(text, numeral.start);
  return before !== numeral.start && DETERMINERS.has(wordBefore(text, before));
}
