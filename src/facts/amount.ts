import type { Amount } from "./fact.ts";

/** An exact fraction; `bottom` is positive, the two need not be reduced. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The exact value of an amount; throws `SyntaxError` for a string that is none. */
export function ratioOf(amount: Amount): Ratio {
  const slash = amount.indexOf("/");
  if (slash >= 0) return { top: BigInt(amount.slice(0, slash)), bottom: BigInt(amount.slice(slash + 1)) };
  const point = amount.indexOf(".");
  if (point < 0) return { top: BigInt(amount), bottom: 1n };
  const places = amount.length - point - 1;
  return { top: BigInt(amount.slice(0, point) + amount.slice(point + 1)), bottom: 10n ** BigInt(places) };
}

/** The canonical form of a ratio: a decimal where one exists, else a reduced fraction. */
export function amountOf({ top, bottom }: Ratio): Amount {
  if (bottom === 1n) return String(top);
  const divisor = greatestDivisor(top < 0n ? -top : top, bottom);
  const reducedTop = top / divisor;
  const reduced = bottom / divisor;
  let rest = reduced;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  if (rest !== 1n) return `${reducedTop}/${reduced}`;
  const places = Math.max(twos, fives);
  return decimalOf((reducedTop * 10n ** BigInt(places)) / reduced, places);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** The canonical decimal of `units` × 10^-`places`. */
export function decimalOf(units: bigint, places: number): Amount {
  if (places <= 0) return String(units * 10n ** BigInt(-places));
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(places + 1, "0");
  return canonical(digits.slice(0, -places), digits.slice(-places), negative);
}

/** The canonical decimal of the digits before and after the point. */
export function canonical(whole: string, fraction: string, negative = false): Amount {
  let first = 0;
  while (first < whole.length - 1 && whole.charCodeAt(first) === 0x30) first++;
  let last = fraction.length;
  while (last > 0 && fraction.charCodeAt(last - 1) === 0x30) last--;
  const head = first === 0 ? whole : whole.slice(first);
  const text = last === 0 ? head : `${head}.${fraction.slice(0, last)}`;
  return negative && text !== "0" ? `-${text}` : text;
}

/** The amount times ten to the `power`. */
export function shift(amount: Amount, power: number): Amount {
  if (power === 0 || amount === "0") return amount;
  // Nearly all figures: whole numbers that a scale word makes greater.
  if (power > 0 && isWhole(amount)) return amount + "0".repeat(power);
  const { top, bottom } = ratioOf(amount);
  const factor = 10n ** BigInt(Math.abs(power));
  return amountOf(power > 0 ? { top: top * factor, bottom } : { top, bottom: bottom * factor });
}

/** The exact sum of two amounts. */
export function add(a: Amount, b: Amount): Amount {
  if (isSmall(a) && isSmall(b)) return String(Number(a) + Number(b));
  return amountOf(plus(ratioOf(a), ratioOf(b)));
}

/** The exact product of two amounts. */
export function multiply(a: Amount, b: Amount): Amount {
  if (a === "1") return b;
  if (b === "1") return a;
  return amountOf(times(ratioOf(a), ratioOf(b)));
}

/** The sum of two ratios. */
export function plus(a: Ratio, b: Ratio): Ratio {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** The product of two ratios. */
export function times(a: Ratio, b: Ratio): Ratio {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

function isWhole(amount: Amount): boolean {
  return !amount.includes(".") && !amount.includes("/");
}

/** A whole number of at most fifteen digits, which a number holds exactly. */
function isSmall(amount: Amount): boolean {
  return amount.length <= 15 && isWhole(amount);
}

/** The amount on the other side of zero. */
export function negate(amount: Amount): Amount {
  if (amount === "0") return amount;
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * One unit of the last digit that is not a filling zero: 10^8 for `234700000000`, 1/10 for `20.4`. Zeros at the end
 * of a whole number count as filling, because scale words leave no trace in an amount.
 */
export function lastDigitOf(amount: Amount): Ratio {
  if (amount.includes("/")) return { top: 1n, bottom: ratioOf(amount).bottom };
  const point = amount.indexOf(".");
  if (point >= 0) return { top: 1n, bottom: 10n ** BigInt(amount.length - point - 1) };
  let zeros = 0;
  while (zeros < amount.length - 1 && amount.charCodeAt(amount.length - 1 - zeros) === 0x30) zeros++;
  return { top: 10n ** BigInt(zeros), bottom: 1n };
}

/** Whether two values lie no further apart than `tolerance` and than one part in `share` of the greater. */
export function isNear(a: Ratio, b: Ratio, tolerance: Ratio, share: bigint): boolean {
  const bottom = a.bottom * b.bottom;
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  const gap = left > right ? left - right : right - left;
  const sizeLeft = left < 0n ? -left : left;
  const sizeRight = right < 0n ? -right : right;
  const size = sizeLeft > sizeRight ? sizeLeft : sizeRight;
  return gap * tolerance.bottom <= tolerance.top * bottom && gap * share <= size;
}

/**
 * Whether one amount can be the other rounded: they differ by no more than half a unit of the coarser one's last
 * digit. A figure without any rounding of its own (`1,987`) is held to it unless one side says `about`.
 */
export function isRounding(a: Amount, b: Amount, about: boolean): boolean {
  const unitA = lastDigitOf(a);
  const unitB = lastDigitOf(b);
  const aCoarser = compare(unitA, unitB) >= 0;
  const coarse = aCoarser ? unitA : unitB;
  const fine = aCoarser ? unitB : unitA;
  // Written with a scale word, or as if it were: 23억 4,700만, 25,000.
  const fineIsRound = fine.bottom === 1n && fine.top >= 1000n;
  if (!about && !fineIsRound) return false;
  // One digit says little: 2 million may not stand for 2.3 million, and about 2,000 not for 2,400.
  return isNear(ratioOf(a), ratioOf(b), { top: coarse.top, bottom: coarse.bottom * 2n }, about ? 10n : 20n);
}
