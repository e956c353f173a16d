import type { KindReader } from "../numeral.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, skipJoint, skipSpace, wordAt } from "../words.ts";

/** 5%, 5 percent, 5 per cent, 5-percent, 5 percentage points, 5 pp. */
export const englishPercent: KindReader = {
  numeral: (text, numeral) => {
    const unit = unitAt(text, numeral.end);
    if (unit === undefined) return undefined;
    return {
      kind: "percent",
      value: { amount: numeral.amount, ...(unit.point ? { point: true } : {}) },
      start: numeral.start,
      end: unit.end,
      ...manner(numeral),
    };
  },
};

function unitAt(text: string, at: number): { readonly end: number; readonly point: boolean } | undefined {
  const sign = skipSpace(text, at);
  if (text.charCodeAt(sign) === 0x25) {
    const points = pointsEnd(text, sign + 1);
    if (points > 0) return { end: points, point: true };
    if (text.charAt(sign + 1) === "p" && isLatinEnd(text, sign + 2)) return { end: sign + 2, point: true };
    // printf placeholders (100 %s) are no percentages.
    return sign === at || isLatinEnd(text, sign + 1) ? { end: sign + 1, point: false } : undefined;
  }
  const place = skipJoint(text, at);
  if (place < 0 || (text.charCodeAt(place) | 0x20) !== 0x70) return undefined;
  const word = wordAt(text, place);
  const end = place + word.length;
  if (word === "percent" || word === "pct") {
    const points = pointsEnd(text, end);
    return points > 0 ? { end: points, point: true } : { end, point: false };
  }
  if (word === "per" && wordAt(text, end + 1) === "cent") return { end: end + 5, point: false };
  if (word === "percentage") {
    const points = pointsEnd(text, end);
    return points > 0 ? { end: points, point: true } : undefined;
  }
  return word === "pp" ? { end, point: true } : undefined;
}

function pointsEnd(text: string, at: number): number {
  const place = skipJoint(text, at);
  if (place < 0) return -1;
  const word = wordAt(text, place);
  return word === "point" || word === "points" ? place + word.length : -1;
}
