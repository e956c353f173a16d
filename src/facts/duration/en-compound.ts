import { isDigit } from "../../text/characters.ts";
import { add, multiply } from "../amount.ts";
import { digitsEnd } from "../digits.ts";
import { isLatinEnd, skipSpace, wordAt } from "../words.ts";
import { figureAt, partOf, unitAfter } from "./en-units.ts";
import { rankOf, type Compound, type Designator, type Part } from "./value.ts";

/** The parts behind the first one, which ends at `end`: 1 hour 30 minutes, a year and a half, 2h 15m, 1 hour thirty. */
export function readCompound(text: string, firstEnd: number, first: Part): Compound {
  const parts: Part[] = [first];
  let end = firstEnd;
  if (text.startsWith(" and a half", end) && isLatinEnd(text, end + 11)) {
    return { parts: [[multiply(add(unitsIn(first), "0.5"), timesOf(first)), first[1]]], end: end + 11 };
  }
  let [, designator] = first;
  while (parts.length < 4) {
    const next = nextPart(text, end, designator);
    if (next === undefined) break;
    parts.push(next.part);
    [, designator] = next.part;
    end = next.end;
  }
  return { parts, end };
}

/** "A decade and a half" is fifteen years: the half is of the unit as it is named. */
function timesOf([amount, designator]: Part): string {
  if (designator !== "Y") return "1";
  return amount.endsWith("00") ? "100" : amount.endsWith("0") ? "10" : "1";
}

function unitsIn(part: Part): string {
  const times = timesOf(part);
  return times === "1" ? part[0] : part[0].slice(0, 1 - times.length);
}

function nextPart(
  text: string,
  at: number,
  designator: Designator,
): { readonly part: Part; readonly end: number } | undefined {
  const joined = text.startsWith(" and ", at);
  const place = joined ? at + 5 : text.startsWith(", ", at) ? at + 2 : skipSpace(text, at);
  const figure = figureAt(text, place);
  if (figure === undefined) return undefined;
  const unit = unitAfter(text, figure.end) ?? letteredMinutes(text, figure.end, designator);
  if (unit !== undefined) {
    const part = partOf(figure.amount, unit.unit);
    return rankOf(part[1]) > rankOf(designator) ? { part, end: unit.end } : undefined;
  }
  // 1 hour thirty, 2h30
  const isMinutes = designator === "h" && figure.plain >= 10 && figure.plain < 60 && !joined && place - at < 2;
  return isMinutes && isBareMinutes(text, at, figure.end) ? { part: [figure.amount, "m"], end: figure.end } : undefined;
}

function letteredMinutes(text: string, at: number, designator: Designator): ReturnType<typeof unitAfter> {
  if (designator !== "h" || text.charAt(at) !== "m" || !isLatinEnd(text, at + 1) || !isDigit(text.charCodeAt(at - 1)))
    return undefined;
  return { unit: ["m", "1"], end: at + 1 };
}

function isBareMinutes(text: string, at: number, end: number): boolean {
  if (isDigit(text.charCodeAt(at))) return digitsEnd(text, at) === at + 2;
  const next = wordAt(text, skipSpace(text, end));
  return text.charCodeAt(at) === 0x20 && !isDigit(text.charCodeAt(at + 1)) && next === "";
}
