import type { Agreement, PercentValue } from "../fact.ts";
import { isRounding } from "../amount.ts";

/** Per cent and percentage points are different things even with one amount. */
export function agreePercents(a: PercentValue, b: PercentValue, about: boolean): Agreement {
  if (a.point !== b.point) return a.amount === b.amount ? "contradict" : "incomparable";
  if (a.amount === b.amount) return "equal";
  return about && isRounding(a.amount, b.amount, true) ? "compatible" : "contradict";
}
