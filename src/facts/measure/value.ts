import type { Agreement, MeasureValue } from "../fact.ts";
import type { Ratio } from "../amount.ts";
import { compare, isNear, isRounding, lastDigitOf, plus, ratioOf, times } from "../amount.ts";
import { UNITS } from "./units.ts";

/**
 * One unit: as numbers. Two units of one dimension: converted exactly, and held to half a unit of the last digit that
 * either side shows. Dimensions that differ are `incomparable`; a bare 도/degree is held against a
 * temperature in either scale, and a kilobyte may be one of 1,024 bytes.
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
    if (a.unit === "degree" && unitB.dimension === "temperature") return agreeDegrees(a.amount, b, about);
    if (b.unit === "degree" && unitA.dimension === "temperature") return agreeDegrees(b.amount, a, about);
    return "incomparable";
  }
  const left = toBase(a);
  const right = toBase(b);
  if (compare(left, right) === 0) return "equal";
  if (unitA.dimension === "data" && compare(toBase(asBinary(a)), toBase(asBinary(b))) === 0) return "compatible";
  if (unitA.dimension === "temperature" && isSameChange(a, b)) return "compatible";
  const tolerance = coarser(stepOf(a), stepOf(b));
  // Zeros at the end may be digits: 40 miles is not 65 to 72 km. Temperatures are no ratios, so no share holds there.
  const share = unitA.dimension === "temperature" ? 1n : about ? 10n : 20n;
  return isNear(left, right, { top: tolerance.top, bottom: tolerance.bottom * 2n }, share)
    ? "compatible"
    : "contradict";
}

/** A bare 도 or degree is one of either scale, as its text has it. */
function agreeDegrees(degrees: string, measure: MeasureValue, about: boolean): Agreement {
  if (degrees === measure.amount) return "compatible";
  const isAgreeing = ["celsius", "fahrenheit"].some(
    (unit) => unit !== measure.unit && agreeMeasures({ amount: degrees, unit }, measure, about) !== "contradict",
  );
  return isAgreeing ? "compatible" : "contradict";
}

const BINARY: Readonly<Record<string, string>> = { kilo: "kibi", mega: "mebi", giga: "gibi", tera: "tebi" };

/** Memory is told in kilobytes of 1,024 bytes, whatever the sign. */
function asBinary({ amount, unit }: MeasureValue): MeasureValue {
  return { amount, unit: unit.replace(/^(?:kilo|mega|giga|tera)(?=byte$)/, (prefix) => BINARY[prefix] ?? prefix) };
}

/** So many degrees that a change of the weather or the climate has in both scales: 2.7 of Fahrenheit are 1.5 of Celsius. */
function isSameChange(a: MeasureValue, b: MeasureValue): boolean {
  const [left, right] = [times(ratioOf(a.amount), factorOf(a.unit)), times(ratioOf(b.amount), factorOf(b.unit))];
  const tolerance = coarser(stepOf(a), stepOf(b));
  return (
    left.top !== 0n &&
    isSmall(left) &&
    isSmall(right) &&
    isNear(left, right, { top: tolerance.top, bottom: tolerance.bottom * 2n }, 10n)
  );
}

/** Up to 20 degrees of Celsius either way. */
function isSmall({ top, bottom }: Ratio): boolean {
  return top <= 20n * bottom && top >= -20n * bottom;
}

function toBase(measure: MeasureValue): Ratio {
  const unit = UNITS.get(measure.unit);
  const scaled = times(ratioOf(measure.amount), factorOf(measure.unit));
  return unit?.offset === undefined ? scaled : plus(scaled, quotientOf(unit.offset));
}

/** One unit of the last digit shown, in base units. */
function stepOf(measure: MeasureValue): Ratio {
  const digit = lastDigitOf(measure.amount);
  // Temperatures are told to the degree, or to ten of an oven: 100°F is not 28°C.
  const isCoarse = UNITS.get(measure.unit)?.dimension === "temperature" && digit.top > 10n && measure.amount.length < 5;
  return times(isCoarse ? { top: 10n, bottom: 1n } : digit, factorOf(measure.unit));
}

/** Whether two units measure the same thing: lengths, weights, temperatures. */
export function isOfOneDimension(a: string, b: string): boolean {
  return UNITS.get(a)?.dimension === UNITS.get(b)?.dimension;
}

/** Whether two measurements of one dimension differ by no more than one part in `share` of the greater. */
export function isWithinShare(a: MeasureValue, b: MeasureValue, share: bigint): boolean {
  const [left, right] = [toBase(a), toBase(b)];
  return isNear(left, right, { top: left.top < 0n ? -left.top : left.top, bottom: left.bottom }, share);
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
