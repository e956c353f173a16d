import { add } from "../amount.ts";
import { skipSpace } from "../words.ts";
import { figureAt, unitAfter, type UnitPlace } from "./en-units.ts";
import type { Compound } from "./value.ts";

const JOINTS: readonly string[] = [", ", " and ", "/", " / ", " "];
const NIGHT = /nights?$/i;
const LONGEST_UNIT = 6;

/** two nights, three days; a three-day, two-night trip: the days hold the nights. */
export function readStay(text: string, amount: string, { unit, end }: UnitPlace): Compound | undefined {
  if (unit[0] !== "D") return undefined;
  const joint = JOINTS.find((sign) => text.startsWith(sign, end));
  if (joint === undefined) return undefined;
  const figure = figureAt(text, skipSpace(text, end + joint.length));
  const other = figure === undefined ? undefined : unitAfter(text, figure.end);
  if (figure === undefined || other?.unit[0] !== "D") return undefined;
  const isNights = NIGHT.test(text.slice(end - LONGEST_UNIT, end));
  if (isNights === NIGHT.test(text.slice(other.end - LONGEST_UNIT, other.end))) return undefined;
  const [nights, days] = isNights ? [amount, figure.amount] : [figure.amount, amount];
  return add(nights, "1") === days ? { parts: [[days, "D"]], end: other.end } : undefined;
}
