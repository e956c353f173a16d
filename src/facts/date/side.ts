import type { Language, Span } from "../../text/span.ts";
import { stretchBefore } from "../words.ts";

/** On which side of a date something lies. */
export type DateSide = "before" | "after";

const BEFORE_DATE = /\b(?:by|until|till|before|no later than|not later than|prior to|up to)\s$/i;
const AFTER_DATE = /\b(?:after|since|no earlier than)\s$/i;
const LONGEST_CUE = 16;
const BEHIND_DATE = /^\s?(?:까지|이전|전까지|전에)/;
const BEHIND_AFTER_DATE = /^\s?(?:이후|부터|후에)/;
const LONGEST_TAIL = 6;

/** The side of a date that the word beside it names: by April 10, after May 1; 4월 10일까지, 5월 1일 이후. */
export function sideOfDate(text: string, { start, end }: Span, language: Language): DateSide | undefined {
  const [beside, before, after] =
    language === "en"
      ? ([stretchBefore(text, start, LONGEST_CUE), BEFORE_DATE, AFTER_DATE] as const)
      : ([text.slice(end, end + LONGEST_TAIL), BEHIND_DATE, BEHIND_AFTER_DATE] as const);
  return before.test(beside) ? "before" : after.test(beside) ? "after" : undefined;
}
