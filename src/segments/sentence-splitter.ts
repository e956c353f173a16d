import type { Span } from "../text/span.ts";
import { insideOf, shortQuotations, type Quotation } from "./quotations.ts";
import { sentencesBy, type Candidate } from "./sentence-borders.ts";

/** Finds the sentences of one language. A splitter for another one is one more such object. */
export interface SentenceSplitter {
  /** `ko`, `en` or an ISO 639-3 code. */
  readonly language: string;
  /** Sentences without the white space around them, in order; together they hold every other character. */
  readonly split: (text: string) => Span[];
}

/**
 * A splitter from what its language decides: whether the sentence around a quotation goes on behind it, and whether a
 * candidate outside such quotations is a border.
 */
export function createSplitter(
  language: string,
  goesOn: (text: string, quotation: Quotation) => boolean,
  isBorder: (text: string, candidate: Candidate, start: number) => boolean,
): SentenceSplitter {
  return {
    language,
    split: (text) => {
      const whole = shortQuotations(text).filter((quotation) => goesOn(text, quotation));
      if (whole.length === 0) return sentencesBy(text, (candidate, start) => isBorder(text, candidate, start));
      const isInside = insideOf(whole);
      return sentencesBy(text, (candidate, start) => !isInside(candidate.sign) && isBorder(text, candidate, start));
    },
  };
}
