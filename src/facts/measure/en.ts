import { isAsciiLetter } from "../../text/characters.ts";
import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { negate } from "../amount.ts";
import { manner, quantity } from "../numeral.ts";
import { isClauseEnd, skipJoint, unitStart, wordAt } from "../words.ts";
import { readEnglishFigure } from "../number/en-numeral.ts";
import { FRACTION_SIGNS, vulgarNumeral } from "../number/notation.ts";
import { readArticle } from "./en-article.ts";
import { nameAt, withTail } from "./en-names.ts";
import { withSmallerParts, type PartReader } from "./joined.ts";
import { feetAndInches, symbolAfter, type UnitPlace } from "./symbols.ts";

/** 64 km, 40 miles, 30-foot, 500 square meters, 5 ft 10 in, 30 degrees Celsius, 60 miles per hour, a kilogram. */
export const englishMeasure: KindReader = {
  numeral: readAfter,
  heads: ["a", "an", "half", "quarter"],
  word: readArticle,
  signs: FRACTION_SIGNS,
  sign: (text, start) => {
    const figure = vulgarNumeral(text, start);
    return figure === undefined ? undefined : readAfter(text, figure);
  },
};

function readAfter(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true || text.charAt(numeral.start - 1) === "%") return undefined;
  const height = numeral.plain < 0 ? undefined : feetAndInches(text, numeral.start, numeral.end);
  if (height !== undefined) return measure(numeral, String(height.inches), "inch", height.end);
  const unit = englishUnitAt(text, numeral);
  if (unit === undefined) return belowZero(text, numeral, { id: "degree", end: numeral.end });
  const whole = withSmallerParts(text, { ...unit, amount: numeral.amount }, PARTS);
  const last = whole.end === unit.end ? (barePart(text, numeral, unit) ?? whole) : whole;
  return belowZero(text, numeral, last) ?? measure(numeral, last.amount, last.id, last.end);
}

function measure(figure: Numeral, amount: string, unit: string, end: number): Candidate {
  return { kind: "measure", value: { ...quantity(figure), amount, unit }, start: figure.start, end, ...manner(figure) };
}

/** The unit behind an English figure: its symbol (64km, 5 m) or its name (40 miles, 3-inch). */
export function englishUnitAt(text: string, numeral: Numeral): UnitPlace | undefined {
  const symbol = numeral.written === undefined ? symbolAfter(text, numeral.start, numeral.end) : undefined;
  // scp-173m, part-20g: numbers of things; below-zero figures have no letter before their hyphen.
  const isNumbered = text.charCodeAt(numeral.start - 1) === 0x2d && isAsciiLetter(text.charCodeAt(numeral.start - 2));
  if (symbol !== undefined) return isNumbered && symbol.end <= numeral.end + 1 ? undefined : withTail(text, symbol);
  const joint = skipJoint(text, unitStart(text, numeral));
  if (joint >= 0) return nameAt(text, joint);
  // 10kph, 3gal, 6ft: names as short as symbols, stuck to the digits.
  return numeral.written === undefined ? nameAt(text, numeral.end) : undefined;
}

const PARTS: PartReader = {
  joints: [" ", ", ", " and ", ", and ", ""],
  figureAt: readEnglishFigure,
  unitAt: (text, numeral) => inchesAt(text, numeral.end) ?? englishUnitAt(text, numeral),
};

/** The "in" of 5 ft 2 in, which elsewhere is a preposition. */
function inchesAt(text: string, at: number): UnitPlace | undefined {
  const joint = skipJoint(text, at);
  const place = joint < 0 ? at : joint;
  return wordAt(text, place) === "in" ? { id: "inch", end: place + 2 } : undefined;
}

/** 6-foot-2, six foot two tall, he is six foot two: the inches behind feet, whose unit nobody says. */
function barePart(
  text: string,
  figure: Numeral,
  unit: UnitPlace,
): (UnitPlace & { readonly amount: string }) | undefined {
  const place = skipJoint(text, unit.end);
  const dash = text.charCodeAt(unit.end) === 0x2d;
  if (unit.id !== "foot" || place < 0 || (!dash && text.charAt(unit.end - 1) === "s")) return undefined;
  const inches = PARTS.figureAt(text, place);
  const isHeight = inches !== undefined && inches.plain >= 0 && inches.plain < 12 && figure.plain > 0;
  if (!isHeight || (!dash && wordAt(text, inches.end + 1) !== "tall" && !isClauseEnd(text, inches.end)))
    return undefined;
  return { id: "inch", end: inches.end, amount: String(figure.plain * 12 + inches.plain) };
}

const BELOW = " below zero";

/** 5 degrees below zero, 2 below zero. */
function belowZero(text: string, figure: Numeral, unit: UnitPlace): Candidate | undefined {
  if (!text.startsWith(BELOW, unit.end) || !["degree", "celsius", "fahrenheit"].includes(unit.id)) return undefined;
  return measure(figure, negate(figure.amount), unit.id, unit.end + BELOW.length);
}
