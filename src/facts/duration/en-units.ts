import type { Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { multiply } from "../amount.ts";
import { digitsEnd } from "../digits.ts";
import { readEnglishFigure } from "../number/en-numeral.ts";
import { isLatinEnd, isOneOf, skipJoint, skipSpace, wordAt } from "../words.ts";
import type { Part } from "./value.ts";

/** How often the ISO unit is in the named one: a decade is ten years. */
export type Unit = readonly [designator: Part[1], times: string];

const PLURALS: Readonly<Record<string, string>> = { century: "centuries", millennium: "millennia" };

/** Units of time by their names, singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    "year Y 1|yr Y 1|decade Y 10|century Y 100|millennium Y 1000|month M 1|quarter M 3|week W 1|wk W 1|fortnight W 2|day D 1|night D 1|" +
    "hour h 1|hr h 1|minute m 1|min m 1|second s 1|sec s 1|millisecond s 0.001|ms s 0.001|" +
    "microsecond s 0.000001|nanosecond s 0.000000001"
  )
    .split("|")
    .flatMap((entry): [string, Unit][] => {
      const [name = "", designator, times = "1"] = entry.split(" ");
      const unit: Unit = [designator as Part[1], times];
      return [
        [name, unit],
        [PLURALS[name] ?? `${name}s`, unit],
      ];
    }),
);

/** Between a figure and its unit: 2 more minutes, three business days. */
const BETWEEN: ReadonlySet<string> = new Set(
  "more extra additional further full whole long solid straight consecutive business working calendar trading".split(
    " ",
  ),
);

/** Behind "two second": an ordinal, not the unit. */
const SECOND_THINGS: ReadonlySet<string> = new Set(
  "half hand place round grade graders chances term class quarter mortgage".split(" "),
);

/** 5 upcoming years, the three coming weeks. */
const AHEAD: ReadonlySet<string> = new Set(["upcoming", "coming"]);

/** A unit behind a figure. */
export interface UnitPlace {
  readonly unit: Unit;
  readonly end: number;
  /** 5 upcoming years. */
  readonly toward?: "future";
}

/** The unit behind a figure that ends at `at`: ` years`, `-year`, ` more minutes`, `h`, `min`. */
export function unitAfter(text: string, at: number): UnitPlace | undefined {
  const joint = skipJoint(text, at);
  if (joint < 0) return attachedUnit(text, at);
  const first = wordAt(text, joint);
  const place = BETWEEN.has(first) || AHEAD.has(first) ? skipSpace(text, joint + first.length) : joint;
  const word = place === joint ? first : wordAt(text, place);
  const unit = UNITS.get(word) ?? (word === "h" ? HOUR : undefined);
  const end = place + word.length;
  if (unit === undefined || !isLatinEnd(text, end)) return undefined;
  if (word === "second" && isOrdinal(text, end)) return undefined;
  // A quarter is a part of a thing as well: three quarters of an hour.
  if (unit[1] === "3" && (text.startsWith(" of", end) || text.charCodeAt(at) === 0x2d)) return undefined;
  return { unit, end, ...(AHEAD.has(first) ? { toward: "future" } : {}) };
}

const HOUR: Unit = ["h", "1"];

function isOrdinal(text: string, end: number): boolean {
  const next = skipJoint(text, end);
  return next >= 0 && SECOND_THINGS.has(wordAt(text, next));
}

const ATTACHED: ReadonlySet<string> = new Set(
  "h hr hrs min mins sec secs day days yr yrs wk wks year years month months week weeks hour hours".split(" "),
);

/** 5m and 30s are other things; 30min, 24h and 3day are not. */
function attachedUnit(text: string, at: number): UnitPlace | undefined {
  if (!isDigit(text.charCodeAt(at - 1)) && !isOneOf(text, at - 1, "½¼¾")) return undefined;
  const word = wordAt(text, at);
  if (!ATTACHED.has(word) && word !== "ms") return undefined;
  const unit = UNITS.get(word) ?? HOUR;
  const end = at + word.length;
  // 2h30
  const isFollowed = word === "h" && digitsEnd(text, end) === end + 2;
  return isFollowed || isLatinEnd(text, end) ? { unit, end } : undefined;
}

/** A figure in digits or words at `at`, for the further parts of a compound: 1 hour 30 minutes. */
export function figureAt(text: string, at: number): Numeral | undefined {
  const numeral = readEnglishFigure(text, at);
  return numeral === undefined || numeral.amount === "" || numeral.ordinal === true ? undefined : numeral;
}

/** So much of a unit as a part in the ISO one. */
export function partOf(amount: string, unit: Unit): Part {
  return [multiply(amount, unit[1]), unit[0]];
}
