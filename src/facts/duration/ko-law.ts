import type { Numeral } from "../numeral.ts";
import type { UnitPlace } from "./ko-units.ts";
import { digitsEnd } from "../digits.ts";
import { stretchBefore } from "../words.ts";

const REACH_BEFORE = 14;
const REACH_AFTER = 24;
const SENTENCE_BEFORE = /(?:징역|금고|구류|집행유예|자격정지) ?(?:\d{1,2}년 ?)?$/;
const SENTENCE_AFTER =
  /^ ?(?:이상|이하|미만|이내)(?: \d{1,2}년 (?:이하|미만))?의? ?(?:유기 ?)?(?:징역|금고|구류|자격정지|기간)/;
const TERM_BEFORE = /날(?:로)?부터 ?(?:\d{1,2}년 ?)?$/;
const TERM_AFTER = /^ ?(?:이내|내에|안에|이상|간)/;

/**
 * Whether the figure at `start` with its 월 counts months, as in law alone: 징역 8월, 징역 2년 6월, 6월 이하의 징역,
 * 안 날부터 3월 이내.
 */
export function isLawMonths(text: string, start: number): boolean {
  const end = digitsEnd(text, start);
  if (end === start || end - start > 2 || text.charAt(end) !== "월") return false;
  const before = stretchBefore(text, start, REACH_BEFORE);
  const after = text.slice(end + 1, end + 1 + REACH_AFTER);
  if (/^ ?\d{1,2}일/.test(after)) return false;
  return (
    SENTENCE_BEFORE.test(before) || SENTENCE_AFTER.test(after) || (TERM_BEFORE.test(before) && TERM_AFTER.test(after))
  );
}

/** The 월 of a figure that counts months. */
export function lawMonths(text: string, { start, end, written }: Numeral): UnitPlace | undefined {
  if (written !== undefined || !isLawMonths(text, start)) return undefined;
  return { unit: ["M", "1"], end: end + 1, about: false };
}
