import { findPath } from "./transliteration-path.ts";
import { arrange, type HangulName, type LatinName } from "./transliteration-spelling.ts";
import { EXTRA, type Weights } from "./transliteration-weights.ts";

/** Natural, last word first (Gil-dong Hong), first word last (Hong Gil-dong where the Korean has it behind). */
const ORDERS = 3;

/** The order in which the Latin words fit best, and the weight of the best path then. */
export interface OrderedScore {
  readonly order: number;
  /** In ones, bias included. */
  readonly score: number;
  /** The path of this order is the one that was found last. */
  readonly isLast: boolean;
}

/** So much for each letter, and the natural order is right. */
const SURE = 0.25;

/**
 * Tries the orders of the Latin words; turning them costs what it usually is worth in names of that class. With `least`
 * (in ones) orders that cannot come near it are given up half way, and a natural order that fits well is not questioned; with
 * `leastMeeting` those are given up too that could come near it only without anything that meets.
 */
export function bestOrder(
  weights: Weights,
  latin: LatinName,
  hangul: HangulName,
  least?: number,
  leastMeeting?: number,
): OrderedScore {
  let best = Number.NEGATIVE_INFINITY;
  let order = 0;
  let last = 0;
  const { weights: table, extra, steps } = weights;
  const bias = table[extra + EXTRA.bias] as number;
  for (let turn = 0; turn < ORDERS; turn++) {
    const arrangement = arrange(weights, latin, turn);
    if (arrangement === undefined) continue;
    const turned = turn === 0 ? 0 : (table[extra + EXTRA.turned + latin.first] as number);
    const needed = least === undefined ? undefined : Math.max(least * steps - bias, best) - turned;
    const meeting = leastMeeting === undefined ? undefined : leastMeeting * steps - bias - turned;
    const value = findPath(weights, latin, arrangement, hangul, needed, meeting) + turned;
    last = turn;
    if (value > best) {
      best = value;
      order = turn;
    }
    if (least !== undefined && best + bias > SURE * steps * arrangement.size) break;
  }
  return { order, score: (best + bias) / steps, isLast: last === order };
}
