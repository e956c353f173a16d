import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { shift } from "../amount.ts";
import { manner, quantity } from "../numeral.ts";
import { isLatinEnd, skipJoint, skipSpace, standsAlone, unitStart, wordAt } from "../words.ts";

/** 5%, 5 percent, 5 per cent, 5-percent, 5 percentage points, 5 pp, 25 basis points, half a percent. */
export const englishPercent: KindReader = {
  numeral: readPercent,
  heads: ["a", "half", "quarter"],
  word: readShare,
};

interface Unit {
  readonly end: number;
  readonly point: boolean;
  /** The power of ten between the unit and one percent: -2 for basis points. */
  readonly power: number;
}

function readPercent(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true) return undefined;
  const isShare = numeral.amount === "0.5" || numeral.amount === "0.25" || numeral.amount === "0.75";
  const unit =
    unitAt(text, numeral.start, unitStart(text, numeral)) ?? (isShare ? movedPoint(text, numeral.end) : undefined);
  if (unit === undefined) return undefined;
  const value = quantity(numeral);
  return {
    kind: "percent",
    value: { ...value, amount: shift(value.amount, unit.power), ...(unit.point ? { point: true } : {}) },
    start: numeral.start,
    end: unit.end,
    ...manner(numeral),
  };
}

function unitAt(text: string, start: number, at: number): Unit | undefined {
  const sign = skipSpace(text, at);
  if (text.charCodeAt(sign) === 0x25) return signUnit(text, at, sign);
  const joint = skipJoint(text, at);
  const place = joint < 0 ? at : joint;
  const letter = text.charCodeAt(place) | 0x20;
  // p, b: the units begin with no other letter.
  if (letter !== 0x70 && letter !== 0x62) return undefined;
  const word = wordAt(text, place);
  const end = place + word.length;
  switch (word) {
    case "percent":
    case "percents":
    case "pct":
      return pointed(text, end) ?? { end, point: false, power: 0 };
    case "per":
      return wordAt(text, end + 1) === "cent"
        ? (pointed(text, end + 5) ?? { end: end + 5, point: false, power: 0 })
        : undefined;
    case "percentage":
      return pointed(text, end) ?? (standsAlone(text, start, end) ? { end, point: false, power: 0 } : undefined);
    case "basis": {
      const points = pointed(text, end);
      return points === undefined ? undefined : { ...points, power: -2 };
    }
    case "pp":
    case "ppt":
      return { end, point: true, power: 0 };
    case "bps":
    case "bp":
      return { end, point: true, power: -2 };
  }
  return undefined;
}

function signUnit(text: string, at: number, sign: number): Unit | undefined {
  const points = pointed(text, sign + 1);
  if (points !== undefined) return points;
  if (text.charAt(sign + 1) === "p" && isLatinEnd(text, sign + 2)) return { end: sign + 2, point: true, power: 0 };
  // printf placeholders (100 %s) are no percentages.
  return sign === at || isLatinEnd(text, sign + 1) ? { end: sign + 1, point: false, power: 0 } : undefined;
}

/** ` points` behind the unit whose end is `at`. */
function pointed(text: string, at: number): Unit | undefined {
  const place = skipJoint(text, at);
  const word = place < 0 ? "" : wordAt(text, place);
  return word === "point" || word === "points" ? { end: place + word.length, point: true, power: 0 } : undefined;
}

/** a percentage point, a full percentage point, half-point cut, quarter-percentage point; "a percent of" is no figure. */
function readShare(text: string, start: number, end: number): Candidate | undefined {
  const place = text.startsWith(" full ", end) ? end + 5 : end;
  if ((text.charCodeAt(place + 1) | 0x20) !== 0x70) return undefined;
  const unit = movedPoint(text, place) ?? unitAt(text, start, place);
  if (unit?.point !== true) return undefined;
  const amount = end - start === 1 ? "1" : end - start === 4 ? "0.5" : "0.25";
  return { kind: "percent", value: { amount, point: true }, start, end: unit.end, written: "article" };
}

/** The point by half or a quarter of which a rate moves; not half points in chess. */
function movedPoint(text: string, at: number): Unit | undefined {
  const unit = pointed(text, at);
  const move = unit === undefined ? -1 : skipJoint(text, unit.end);
  return move >= 0 && MOVES.has(wordAt(text, move)) ? unit : undefined;
}

const MOVES: ReadonlySet<string> = new Set("cut cuts hike hikes rise increase reduction rate drop".split(" "));
