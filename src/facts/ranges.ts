import type { FactValues } from "./fact.ts";
import type { Candidate, CandidateOf } from "./numeral.ts";
import { isDigit } from "../text/characters.ts";
import { compare, multiply, ratioOf, shift, times, type Ratio } from "./amount.ts";
import { sideBefore as englishSide } from "./duration/en-toward.ts";
import { sideBefore as koreanSide } from "./duration/ko-around.ts";
import { areApart, isOpenBetween } from "./range/apart.ts";
import { datedBy, shareMonth } from "./range/dates.ts";
import { isOneOf, skipSpace, skipSpaceBack, stretchBefore, wordBefore } from "./words.ts";

/**
 * What may stand between the two ends of a range, with the hyphen of "five- to ten-year", the sign of "2 - ~7 grams" and
 * the words of 적게는 3명에서 많게는 5명.
 */
const RANGE =
  /^-? ?(?:[~∼〜～–—-]|to|through|thru|until|till|에서|부터|내지)(?: (?:about|around|as many as|as much as|up to|약|최소|최대|많게는|길게는|크게는))? ?~?$/;
/** What stands between a lower bound and an upper one: 20세 이상 35세 미만, more than 20 and less than 35. */
const BOUNDED =
  /^ ?(?:(?:이상|초과)(?:의|인|,)?|보다는? (?:크고|높고|많고|길고),?|(?:and|but) (?:at most|no more than|(?:less|fewer|smaller|lower) than(?: or equal to)?)) ?$/;
const UPPER = /^ ?(?:이하|미만|이내|보다)/;
const LOWER = /(?:at least|no less than|(?:more|greater|larger|higher) than(?: or equal to)?) $/;
/** How much of the text behind and before a pair its bounds may take. */
const BOUND_REACH = 28;
/** What may also stand between two days of one month. */
const LIST = /^ ?(?:,|·|&|and|or|및|와|과|이나|, and) ?$/;
const LONGEST_JOINT = BOUND_REACH;
/** What stands between neighbours of which either may be meant: 2, 3년; two or three years. */
const NEAR = /^(?:, ?|·| or )$/;
/** A stretch of time in one unit. */
const PART = /^(PT?)([0-9.]+)([A-Z])$/;

/**
 * Lets the ends of ranges share what is written once: 10월 8일부터 13일까지, Oct. 8-13, 5~10%, 3 to 5 million.
 * Candidates are in order; the list is changed in place. Returns those that are the first end of a range whose other
 * end is the next one in the list.
 */
export function shareUnits(text: string, found: Candidate[]): ReadonlySet<Candidate> {
  if (found.length < 2) return NONE;
  const opening: number[] = [];
  for (let i = 0; i + 1 < found.length; i++) {
    const left = found[i];
    const right = found[i + 1];
    if (left === undefined || right === undefined || right.start - left.end > LONGEST_JOINT) continue;
    const joint = text.slice(left.end, right.start);
    const range = isRangeJoint(text, left, right, joint);
    const near = !range && isNeighbour(left, right, joint);
    if (!range && !near && !LIST.test(joint)) continue;
    const isDecade = right.kind === "duration" && right.value.decade === true;
    if (left.kind === "number" && right.kind === "date") found[i] = datedBy(text, left, right, range || near);
    else if (left.kind === "date") shareMonth(text, found, i, left.value, joint, range);
    else if (left.kind === "number" && right.kind === "duration" && (range || near || isDecade))
      shareStretch(text, found, i, left, right);
    else if (left.kind === "number" && (range || near)) found[i] = withUnitOf(text, left, right);
    else if (range && left.kind === "time" && right.kind === "time") shareHalf(text, found, i, left, right);
    else if (range && right.kind === "number") shareBack(found, i, left, right);
    if ((range || near) && opening.at(-1) !== i - 1) opening.push(i);
  }
  return new Set(opening.flatMap((i) => (isRange(found[i], found[i + 1]) ? [found[i] as Candidate] : [])));
}

const NONE: ReadonlySet<Candidate> = new Set();

/** Two ends of one kind that can hold something between them. */
function isRange(from: Candidate | undefined, to: Candidate | undefined): boolean {
  if (from === undefined || from.kind !== to?.kind) return false;
  return from.kind !== "literal" && from.kind !== "range";
}

/** Whether what stands between two candidates, and around them, makes a range of them. */
function isRangeJoint(text: string, left: Candidate, right: Candidate, joint: string): boolean {
  if (hasOtherSide(left) || hasOtherSide(right)) return false;
  if (!RANGE.test(joint)) return isBetween(text, left, right, joint) || isBounded(text, left, right, joint);
  if (areApart(text, left, right, joint)) return false;
  return !(joint.length === 1 && left.kind === "number" && right.kind === "number") || isRising(text, left, right);
}

/** A score is no end of a range: 4강에서 0-2로 졌다. */
function hasOtherSide({ kind, value }: Candidate): boolean {
  return kind === "number" && value.against !== undefined;
}

/** Not 1-222-2222, nor the results and codes that fall: 3-1, 2015-3. */
function isRising(text: string, left: CandidateOf<"number">, right: CandidateOf<"number">): boolean {
  if (isOneOf(text, left.start - 1, DASHES) && isDigit(text.charCodeAt(left.start - 2))) return false;
  if (isOneOf(text, right.end, DASHES) && isDigit(text.charCodeAt(right.end + 1))) return false;
  if (right.power !== undefined || left.value.vague === true || right.value.vague === true) return true;
  return compare(ratioOf(left.value.amount), ratioOf(right.value.amount)) < 0;
}

const DASHES = "-–~";

const AGES = "the ages of ";

/** between 5 and 10, between the ages of 18 and 24; 20과 30 사이. */
function isBetween(text: string, left: Candidate, right: Candidate, joint: string): boolean {
  if (joint === " and ") {
    const start = text.endsWith(AGES, left.start) ? left.start - AGES.length : left.start;
    return wordBefore(text, skipSpaceBack(text, start)) === "between";
  }
  return (joint === "과 " || joint === "와 ") && text.startsWith("사이", skipSpace(text, right.end));
}

/** 20세 이상 35세 미만, 20보다 크고 35보다 작다; more than 20 and less than 35. */
function isBounded(text: string, left: Candidate, right: Candidate, joint: string): boolean {
  if (!BOUNDED.test(joint) || !isOpenBetween(left, right)) return false;
  if (UPPER.test(text.slice(right.end, right.end + BOUND_REACH))) return true;
  return joint.startsWith(" ") && LOWER.test(stretchBefore(text, left.start, BOUND_REACH));
}

/** 2, 3년; two or three people: neighbours that leave open which of them it is. */
function isNeighbour(left: Candidate, right: Candidate, joint: string): boolean {
  if (left.kind !== "number" || left.value.counter !== undefined || left.value.ordinal === true) return false;
  const figure = left.value.amount.length === 1 ? Number(left.value.amount) : Number.NaN;
  if (right.kind === "number") {
    const isSpoken = joint === " or " && left.written !== undefined && right.value.ordinal !== true;
    return isSpoken && right.value.amount === String(figure + 1);
  }
  if (!NEAR.test(joint)) return false;
  if (right.kind === "date") return Math.abs(right.value.relative?.offset ?? 0) === figure + 1;
  return right.kind === "duration" && PART.exec(right.value.iso)?.[2] === String(figure + 1);
}

/** 오전 9시~10시, 7:30 to 9 p.m.: the half of the day is stated once. 9:00~18:00 are hours of the whole day. */
function shareHalf(
  text: string,
  found: Candidate[],
  index: number,
  left: CandidateOf<"time">,
  right: CandidateOf<"time">,
): void {
  const [from, to] = [left.value, right.value];
  const { ambiguous: _, ...rest } = from.ambiguous === true ? from : to;
  if (from.ambiguous === true) {
    if (to.ambiguous !== true) found[index] = { ...left, value: { ...rest, ...hourOf(text, from.hour, right) } };
  } else if (to.ambiguous === true && !isWholeDay(text, left) && text.charAt(right.end) !== "로") {
    const minutes = (hour: number, minute = 0): number => hour * 60 + minute;
    const early = to.hour % 12;
    const isLate = minutes(early, to.minute) <= minutes(from.hour, from.minute) && from.hour < early + 12;
    found[index + 1] = { ...right, value: { ...rest, hour: isLate ? early + 12 : early } };
  }
}

/** 14시, 18:00: more than twelve as it is written. */
function isWholeDay(text: string, { start }: CandidateOf<"time">): boolean {
  return Number.parseInt(text.slice(start, start + 2), 10) > 12;
}

/** $3-5 billion, aged 5 to 12: the first end says what the second one is too. */
function shareBack(found: Candidate[], index: number, left: Candidate, right: CandidateOf<"number">): void {
  if (right.value.counter !== undefined || right.value.ordinal === true) return;
  if (left.kind === "money") {
    found[index] = { ...left, value: { ...left.value, amount: scaled(left.value.amount, left, right) } };
    found[index + 1] = {
      ...right,
      kind: "money",
      value: { amount: right.value.amount, currency: left.value.currency },
    };
  } else if (left.kind === "duration" && left.value.age === true && right.power === undefined) {
    const age = { iso: `P${right.value.amount}Y`, age: true } as const;
    if (left.value.decade === undefined && left.value.iso.endsWith("Y"))
      found[index + 1] = { ...right, kind: "duration", value: age };
  }
}

/** 최근 2~3년, the next five to ten years: what is said before the first end is said of both. */
function shareStretch(
  text: string,
  found: Candidate[],
  index: number,
  left: CandidateOf<"number">,
  right: CandidateOf<"duration">,
): void {
  const [, lead = "P", , unit = "D"] = PART.exec(right.value.iso) ?? [];
  const { amount, counter, ordinal, vague } = left.value;
  if (!PART.test(right.value.iso) || (counter ?? ordinal ?? vague) !== undefined || amount.startsWith("-")) return;
  if (right.value.vague === true) return;
  const side = koreanSide(text, left.start) ?? englishSide(text, left.start);
  const { part: _, ...value } = side === undefined ? right.value : { ...right.value, toward: side.toward };
  const iso = `${lead}${multiply(amount, right.times ?? "1")}${unit}`;
  found[index] = { ...left, kind: "duration", value: { ...value, iso }, start: side?.start ?? left.start };
  if (side !== undefined) found[index + 1] = { ...right, value: { ...right.value, toward: side.toward } };
}

function withUnitOf(text: string, left: CandidateOf<"number">, right: Candidate): Candidate {
  if (left.value.counter !== undefined || left.value.ordinal === true) return left;
  // 10에서 수십 명: only the second end is no figure.
  if ("vague" in right.value) return left;
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
      return isHour(left, right.value) ? { ...left, kind: "time", value: hourOf(text, Number(amount), right) } : left;
    case "duration":
    case "date":
    case "range":
    case "name":
    case "literal":
      break;
  }
  return left;
}

const TEN: Ratio = { top: 10n, bottom: 1n };
const HUNDRED: Ratio = { top: 100n, bottom: 1n };

/**
 * 3 to 5 million: the scale is written once. A first end with its own scale keeps what it is, and so does one that is too
 * far from the second to share it: from 1 to 1 million, from 500 to 1 million.
 */
function scaled(amount: string, left: Candidate, right: Candidate): string {
  if (left.power !== undefined || right.power === undefined || !("amount" in right.value)) return amount;
  const first = ratioOf(amount);
  const second = ratioOf(shift(right.value.amount, -right.power));
  const isFar = compare(times(first, HUNDRED), second) <= 0 || compare(first, times(second, TEN)) >= 0;
  return isFar || compare(first, second) === 0 ? amount : shift(amount, right.power);
}

/** 9~18시, 14-18시; after the hours of a half of the day only such hours. */
function isHour(left: CandidateOf<"number">, end: FactValues["time"]): boolean {
  const hour = Number(left.value.amount);
  return Number.isInteger(hour) && hour >= 0 && hour <= (end.hour > 12 ? end.hour : 12) && end.hour > 0;
}

/** 7 to 9 p.m.: before noon or after is the second one's; 11 to 1 p.m. begins in the morning. */
function hourOf(text: string, hour: number, right: CandidateOf<"time">): FactValues["time"] {
  const end = right.value;
  if (end.ambiguous === true) return hour === 0 ? { hour } : { hour, ambiguous: true };
  if (hour > 12 || isWholeDay(text, right)) return { hour };
  const afternoon = (hour % 12) + 12;
  return { hour: end.hour >= 12 && afternoon <= end.hour ? afternoon : hour };
}
