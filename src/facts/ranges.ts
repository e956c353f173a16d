import type { FactValues } from "./fact.ts";
import type { Candidate } from "./numeral.ts";
import { isDigit } from "../text/characters.ts";
import { shift } from "./amount.ts";
import { skipSpace, wordAt, wordBefore, skipSpaceBack } from "./words.ts";

/** What may stand between the two ends of a range. */
const RANGE = /^ ?(?:[~∼〜–—-]|to|에서|부터|내지) ?$/;
/** What may also stand between two days of one month. */
const LIST = /^ ?(?:,|·|&|and|or|및|와|과|이나|, and) ?$/;
const LONGEST_JOINT = 8;

/**
 * Lets the ends of ranges share what is written once: 10월 8일부터 13일까지, Oct. 8-13, 5~10%, 3 to 5 million.
 * Candidates are in order; the list is changed in place. Returns those that are the first end of a range whose other
 * end is the next one in the list.
 */
export function shareUnits(text: string, found: Candidate[]): ReadonlySet<Candidate> {
  const opening: number[] = [];
  for (let i = 0; i + 1 < found.length; i++) {
    const left = found[i];
    const right = found[i + 1];
    if (left === undefined || right === undefined || right.start - left.end > LONGEST_JOINT) continue;
    const joint = text.slice(left.end, right.start);
    const range = RANGE.test(joint) || isBetween(text, left, joint);
    if (!range && !LIST.test(joint)) continue;
    if (left.kind === "number" && right.kind === "date") found[i] = datedBy(text, left, right, range);
    else if (left.kind === "date") shareMonth(text, found, i, left.value, joint, range);
    else if (range && left.kind === "number") found[i] = withUnitOf(left, right);
    else if (range && left.kind === "money" && right.kind === "number") {
      // $3-5 billion
      found[i] = { ...left, value: { ...left.value, amount: scaled(left.value.amount, left, right) } };
      found[i + 1] = { ...right, kind: "money", value: { amount: right.value.amount, currency: left.value.currency } };
    }
    if (range && opening.at(-1) !== i - 1) opening.push(i);
  }
  return new Set(opening.flatMap((i) => (isRange(found[i], found[i + 1]) ? [found[i] as Candidate] : [])));
}

/** Two ends of one kind that can hold something between them. */
function isRange(from: Candidate | undefined, to: Candidate | undefined): boolean {
  if (from === undefined || from.kind !== to?.kind) return false;
  return from.kind !== "literal" && from.kind !== "range";
}

function isBetween(text: string, left: Candidate, joint: string): boolean {
  return joint === " and " && wordBefore(text, skipSpaceBack(text, left.start)) === "between";
}

function shareMonth(
  text: string,
  found: Candidate[],
  index: number,
  date: FactValues["date"],
  joint: string,
  range: boolean,
): void {
  const right = found[index + 1];
  if (right === undefined || date.month === undefined || date.day === undefined) return;
  if (right.kind === "date") {
    const { day, month, year, weekday } = right.value;
    if (day === undefined || month !== undefined || year !== undefined) return;
    const value = { month: date.month, day, ...(weekday === undefined ? {} : { weekday }) };
    found[index + 1] = { ...right, value };
    return;
  }
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

function isDay({ value, written }: Extract<Candidate, { kind: "number" }>): boolean {
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
function datedBy(text: string, left: NumberCandidate, right: DateCandidate, range: boolean): Candidate {
  const value = Number(left.value.amount);
  if (left.value.counter !== undefined || left.written !== undefined || !Number.isInteger(value)) return left;
  const { year, month, day, quarter, decade, century } = right.value;
  const place = { start: left.start, end: left.end };
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
  if (year !== undefined)
    return left.value.amount.length === 4 ? { kind: "date", value: { year: value }, ...place } : left;
  if (quarter !== undefined)
    return value < 1 || value > 4 ? left : { kind: "date", value: { quarter: value }, ...place };
  if (century !== undefined)
    return value < 1 || value > 30 ? left : { kind: "date", value: { century: value }, ...place };
  return decade !== undefined && value % 10 === 0 ? { kind: "date", value: { decade: value }, ...place } : left;
}

type DateCandidate = Extract<Candidate, { kind: "date" }>;
type NumberCandidate = Extract<Candidate, { kind: "number" }>;

function withUnitOf(left: NumberCandidate, right: Candidate): Candidate {
  if (left.value.counter !== undefined || left.value.ordinal === true) return left;
  const amount = "amount" in right.value ? scaled(left.value.amount, left, right) : left.value.amount;
  switch (right.kind) {
    case "percent":
      return { ...left, kind: "percent", value: { ...right.value, amount } };
    case "money":
      return { ...left, kind: "money", value: { ...right.value, amount } };
    case "measure":
      return { ...left, kind: "measure", value: { ...right.value, amount } };
    case "number":
      if (right.value.ordinal === true) return left;
      return { ...left, value: { ...right.value, amount } };
    case "time":
      return isHour(left) && right.value.hour > 0
        ? { ...left, kind: "time", value: hourOf(Number(amount), right.value) }
        : left;
    case "duration": {
      const single = /^(PT?)[0-9.]+([A-Z])$/.exec(right.value.iso);
      if (single === null || left.value.amount.startsWith("-")) return left;
      const [, lead = "P", unit = "D"] = single;
      return { ...left, kind: "duration", value: { ...right.value, iso: `${lead}${amount}${unit}` } };
    }
    case "date":
    case "range":
    case "literal":
      break;
  }
  return left;
}

/** 3 to 5 million: the scale is written once. A first end that is greater, or has its own scale, keeps what it is. */
function scaled(amount: string, left: Candidate, right: Candidate): string {
  if (left.power !== undefined || right.power === undefined) return amount;
  return shift(amount, right.power);
}

function isHour(left: NumberCandidate): boolean {
  const hour = Number(left.value.amount);
  return Number.isInteger(hour) && hour >= 1 && hour <= 12;
}

/** 7 to 9 p.m.: before noon or after is the second one's; 11 to 1 p.m. begins in the morning. */
function hourOf(hour: number, end: FactValues["time"]): FactValues["time"] {
  if (end.ambiguous === true) return { hour, ambiguous: true };
  const afternoon = (hour % 12) + 12;
  return { hour: end.hour >= 12 && afternoon <= end.hour ? afternoon : hour };
}
