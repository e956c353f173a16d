import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isUpper } from "../../text/characters.ts";
import { compare, ratioOf } from "../amount.ts";
import { skipSpaceBack, wordBefore } from "../words.ts";

/** Whether two figures with a joint of ranges between them are no two ends of one: a change and where it led. */
export function areApart(text: string, left: Candidate, right: Candidate, joint: string): boolean {
  if (left.kind === "percent" && right.kind === "percent" && left.value.point !== right.value.point) return true;
  if (joint === "-") return isModel(text, left, right);
  if (joint === " to ") return left.kind === right.kind && isChange(text, left, right);
  return joint === "에서 " && isChangeBehind(text, left, right);
}

const SHORTEST_MODEL = 3;

/** a Boeing 737-800: figures of three digits behind a name that begins no sentence and is no plural (Rooms 100-200). */
function isModel(text: string, left: Candidate, right: Candidate): boolean {
  if (left.kind !== "number" || right.kind !== "number" || left.power !== undefined) return false;
  if (left.end - left.start !== SHORTEST_MODEL || right.end - right.start !== SHORTEST_MODEL) return false;
  const end = skipSpaceBack(text, left.start);
  const word = wordBefore(text, end);
  const start = end - word.length;
  if (word === "" || !isUpper(text.charCodeAt(start)) || word.endsWith("s")) return false;
  return word === "boeing" || isAsciiLetter(text.charCodeAt(skipSpaceBack(text, start) - 1));
}

const CHANGES: ReadonlySet<string> = new Set(
  "rose rise rises rising fell fall falls falling dropped drop drops climbed climb climbs gained gains increased increases decreased decreases cut cuts raised raises".split(
    " ",
  ),
);

/** fell 10,000 to 50,000, rose $2 to $15; not from 5 to 12, rose 5 to 10 percent, rose 3 to 5 million. */
function isChange(text: string, left: Candidate, right: Candidate): boolean {
  if (left.kind === "date" || left.kind === "time" || left.kind === "duration") return false;
  if (left.power === undefined && right.power !== undefined) return false;
  return CHANGES.has(wordBefore(text, skipSpaceBack(text, left.start)));
}

const CHANGED = /^ ?(?:내린|내려|내렸|오른|올라|올랐|늘어|늘었|늘린|줄어|줄었|줄인|떨어|낮아|낮춘|높아|높인)/;
const CHANGED_REACH = 4;

/** 3억 원에서 2,000만 원 내린: a sum and by how much it fell. */
function isChangeBehind(text: string, left: Candidate, right: Candidate): boolean {
  if (!CHANGED.test(text.slice(right.end, right.end + CHANGED_REACH))) return false;
  const [first, second] = [sizeOf(left), sizeOf(right)];
  return first !== undefined && second !== undefined && isGreater(first.amount, second.amount);
}

/** Whether a lower bound and an upper one hold something between them: not 65세 이상, 36개월 미만. */
export function isOpenBetween(left: Candidate, right: Candidate): boolean {
  const [first, second] = [sizeOf(left), sizeOf(right)];
  if (first === undefined || second === undefined) return left.kind === right.kind;
  const isOneUnit = first.unit === second.unit || first.unit === "";
  return isOneUnit && isGreater(second.amount, first.amount);
}

function isGreater(a: string, b: string): boolean {
  return compare(ratioOf(a), ratioOf(b)) > 0;
}

const PART = /^(PT?)([0-9.]+)([A-Z])$/;

/** How much of which unit; the unit of a bare figure is empty. */
function sizeOf(candidate: Candidate): { readonly amount: string; readonly unit: string } | undefined {
  switch (candidate.kind) {
    case "number":
      return { amount: candidate.value.amount, unit: candidate.value.counter ?? "" };
    case "percent":
      return { amount: candidate.value.amount, unit: "%" };
    case "money":
      return { amount: candidate.value.amount, unit: candidate.value.currency };
    case "measure":
      return { amount: candidate.value.amount, unit: candidate.value.unit };
    case "duration": {
      const [, lead = "", amount, unit = ""] = PART.exec(candidate.value.iso) ?? [];
      return amount === undefined ? undefined : { amount, unit: lead + unit };
    }
    case "date":
    case "time":
    case "range":
    case "literal":
    case "name":
      break;
  }
  return undefined;
}
