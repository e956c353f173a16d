import type { Agreement, Amount, NumberValue } from "../fact.ts";
import { isRounding, ratioOf } from "../amount.ts";

/**
 * Equal amounts are `equal`, whatever their counters; a rank and a count of one amount are `compatible`, and so is a
 * figure and its rounding. `about` says that one side calls its figure approximate.
 */
export function agreeNumbers(a: NumberValue, b: NumberValue, about: boolean): Agreement {
  if (a.against !== undefined || b.against !== undefined) return agreeScores(a, b);
  if (a.amount === b.amount) return a.ordinal === b.ordinal ? "equal" : "compatible";
  if (floorOf(a) === floorOf(b)) return "compatible";
  if (a.ordinal === true || b.ordinal === true) return "contradict";
  return isRounding(a.amount, b.amount, about) ? "compatible" : "contradict";
}

/** How far below the ground a floor lies (지하 1층), where other texts count from one too; else the amount. */
export function floorOf({ amount, ordinal }: NumberValue): Amount {
  return ordinal === true && amount.startsWith("-") ? amount.slice(1) : amount;
}

/**
 * The winner's figure comes first in one text and the loser's in the other, so the order is free. One figure alone may
 * be either side of the other text's score.
 */
function agreeScores(a: NumberValue, b: NumberValue): Agreement {
  if (a.against !== undefined && b.against !== undefined) {
    if (a.amount === b.amount && a.against === b.against) return "equal";
    return a.amount === b.against && a.against === b.amount ? "compatible" : "contradict";
  }
  const [score, single] = a.against === undefined ? [b, a] : [a, b];
  return single.amount === score.amount || single.amount === score.against ? "compatible" : "incomparable";
}

/**
 * The power of ten that leads from `a` to `b` (4 from 3 to 3만, -4 the other way round), 0 for equal amounts,
 * undefined if no power of ten does. The sign must be the same.
 */
export function factScale(a: Amount, b: Amount): number | undefined {
  if (a === b) return 0;
  const left = ratioOf(a);
  const right = ratioOf(b);
  let x = left.top * right.bottom;
  let y = right.top * left.bottom;
  if (x === 0n || y === 0n || x < 0n !== y < 0n) return undefined;
  if (x < 0n) [x, y] = [-x, -y];
  const [small, large, sign] = x < y ? [x, y, 1] : [y, x, -1];
  if (large % small !== 0n) return undefined;
  let rest = large / small;
  let power = 0;
  for (; rest % 10n === 0n; rest /= 10n) power++;
  return rest === 1n ? power * sign : undefined;
}
