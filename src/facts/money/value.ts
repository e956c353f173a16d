import type { Agreement, MoneyValue } from "../fact.ts";
import { isRounding } from "../amount.ts";

/** Another currency with the same amount contradicts; another currency with another amount may be a conversion. */
export function agreeMoney(a: MoneyValue, b: MoneyValue, about: boolean): Agreement {
  if (a.currency !== b.currency) return a.amount === b.amount ? "contradict" : "incomparable";
  if (a.amount === b.amount) return "equal";
  return isRounding(a.amount, b.amount, about) ? "compatible" : "contradict";
}
