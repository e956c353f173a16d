import type { FactValues } from "../fact.ts";
import type { Candidate, CandidateOf } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { skipSpace, wordAt } from "../words.ts";

/** October 8-13, 10월 8일부터 13일까지: the second day is of the month of the first. */
export function shareMonth(
  text: string,
  found: Candidate[],
  index: number,
  date: FactValues["date"],
  joint: string,
  range: boolean,
): void {
  const right = found[index + 1];
  if (right === undefined || date.day === undefined) return;
  if (right.kind === "date") {
    const { ambiguous: _, ...rest } = right.value;
    if (rest.day === undefined || rest.month !== undefined || rest.year !== undefined || rest.relative !== undefined)
      return;
    if (date.month !== undefined) found[index + 1] = { ...right, value: { ...rest, month: date.month } };
    // 지난달 3일부터 5일까지
    else if (date.relative?.unit === "month")
      found[index + 1] = { ...right, value: { ...rest, relative: date.relative } };
    return;
  }
  if (date.month === undefined) return;
  if (right.kind !== "number" || !isDay(right) || joint.startsWith(",")) return;
  if (!range && !endsDate(text, right.end)) return;
  const value = { month: date.month, day: Number(right.value.amount) };
  const after = found[index + 2];
  const year = after?.kind === "date" && after.value.month === undefined ? after.value.year : undefined;
  const gap = after === undefined ? "" : text.slice(right.end, after.start);
  if (after !== undefined && year !== undefined && (gap === ", " || gap === " ")) {
    const whole = { year, ...value };
    found.splice(index + 1, 2, { kind: "date", value: whole, start: right.start, end: after.end });
    return;
  }
  found[index + 1] = { kind: "date", value, start: right.start, end: right.end };
}

function isDay({ value, written }: CandidateOf<"number">): boolean {
  if (written !== undefined || value.counter !== undefined) return false;
  return value.amount.length <= 2 && Number(value.amount) >= 1 && Number(value.amount) <= 31;
}

/** "October 8 and 13 people": a noun makes the second figure a count. */
function endsDate(text: string, end: number): boolean {
  const word = wordAt(text, skipSpace(text, end));
  return word === "" || AFTER_DATE.has(word);
}

const AFTER_DATE: ReadonlySet<string> = new Set(
  "in at of on with for to and or by from when as after before during were was will are is this next last the but via under over about through across because while since until within near".split(
    " ",
  ),
);

/** 22-23 March, 9~10월, 2019~2021년, 3·4분기: the first end is the same part of a date as the second. */
export function datedBy(
  text: string,
  left: CandidateOf<"number">,
  right: CandidateOf<"date">,
  range: boolean,
): Candidate {
  const value = Number(left.value.amount);
  if (left.value.counter !== undefined || !Number.isInteger(value)) return left;
  const { year, month, day, quarter, decade, century, relative } = right.value;
  const place = { start: left.start, end: left.end };
  if (relative !== undefined && (right.written === "words") === (left.written !== undefined)) {
    // 2~3년 전; two or three years ago.
    const [first, second] = [value * Math.sign(relative.offset), relative.offset];
    const isNear = value > 0 && range && value < Math.abs(second);
    return isNear ? { kind: "date", value: { relative: { ...relative, offset: first } }, ...place } : left;
  }
  if (left.written !== undefined) return left;
  if (day !== undefined) {
    // March 3 begins with a word; what stands before it is no day. Nor is the 20 of "20 and 3일".
    if (value < 1 || value > 31 || !isDigit(text.charCodeAt(right.start)) || (year !== undefined && !range))
      return left;
    if (month === undefined) return range ? { kind: "date", value: { ...right.value, day: value }, ...place } : left;
    return text.charAt(right.end - 1) === "일" ? left : { kind: "date", value: { month, day: value }, ...place };
  }
  if (!range && quarter === undefined) return left;
  if (month !== undefined)
    return value < 1 || value > 12 || year !== undefined ? left : { kind: "date", value: { month: value }, ...place };
  // 300-200 BC
  if (year !== undefined && year < 0) return value < 1 ? left : { kind: "date", value: { year: -value }, ...place };
  if (year !== undefined)
    return left.value.amount.length === 4 ? { kind: "date", value: { year: value }, ...place } : left;
  if (quarter !== undefined)
    return value < 1 || value > 4 ? left : { kind: "date", value: { quarter: value }, ...place };
  if (century !== undefined)
    return value < 1 || value > 30 ? left : { kind: "date", value: { century: value }, ...place };
  if (decade === undefined || value % 10 !== 0) return left;
  // 70~80년대: of the century of the second.
  const hundreds = value < 100 ? decade - (decade % 100) : 0;
  return { kind: "date", value: { decade: hundreds + value }, ...place };
}
