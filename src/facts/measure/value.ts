import type { Agreement, MeasureValue } from "../fact.ts";
import type { Ratio } from "../amount.ts";
import { compare, isNear, isRounding, lastDigitOf, plus, ratioOf, times } from "../amount.ts";
import { UNITS } from "./units.ts";

/**
 * One unit: as numbers. Two units of one dimension: converted exactly, and held to half a unit of the last digit that
 * either side shows. Dimensions that differ are `incomparable`; a bare 도/degree fits a temperature with its amount.
 */
export function agreeMeasures(a: MeasureValue, b: MeasureValue, about: boolean): Agreement {
  if (a.unit === b.unit) {
    if (a.amount === b.amount) return "equal";
    return isRounding(a.amount, b.amount, about) ? "compatible" : "contradict";
  }
  const unitA = UNITS.get(a.unit);
  const unitB = UNITS.get(b.unit);
  if (unitA === undefined || unitB === undefined) return "incomparable";
  if (unitA.dimension !== unitB.dimension) {
    const degree = a.unit === "degree" ? unitB : b.unit === "degree" ? unitA : undefined;
    return degree?.dimension === "temperature" && a.amount === b.amount ? "compatible" : "incomparable";
  }
  const left = toBase(a);
  const right = toBase(b);
  if (compare(left, right) === 0) return "equal";
  const tolerance = coarser(stepOf(a), stepOf(b));
  // Zeros at the end may be digits: 40 miles is not 65 to 72 km. Temperatures are no ratios, so no share holds there.
  const share = unitA.dimension === "temperature" ? 1n : about ? 10n : 20n;
  return isNear(left, right, { top: tolerance.top, bottom: tolerance.bottom * 2n }, share)
    ? "compatible"
    : "contradict";
}

function toBase(measure: MeasureValue): Ratio {
  const unit = UNITS.get(measure.unit);
  const scaled = times(ratioOf(measure.amount), factorOf(measure.unit));
  return unit?.offset === undefined ? scaled : plus(scaled, quotientOf(unit.offset));
}

/** One unit of the last digit shown, in base units. */
function stepOf(measure: MeasureValue): Ratio {
  return times(lastDigitOf(measure.amount), factorOf(measure.unit));
}

/** Whether two units measure the same thing: lengths, weights, temperatures. */
export function isOfOneDimension(a: string, b: string): boolean {
  return UNITS.get(a)?.dimension === UNITS.get(b)?.dimension;
}

/** How much of the base unit of its dimension a unit is. */
export function factorOf(unit: string): Ratio {
  return quotientOf(UNITS.get(unit)?.factor ?? "1");
}

/** A factor as the table writes it: `1609.344`, `5/9`, `1/3.6`. */
function quotientOf(factor: string): Ratio {
  const [top = "0", bottom = "1"] = factor.split("/");
  const over = ratioOf(top);
  const under = ratioOf(bottom);
  return { top: over.top * under.bottom, bottom: over.bottom * under.top };
}

function coarser(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b;
}
