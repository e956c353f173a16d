import type { Agreement, MoneyValue } from "../fact.ts";
import { isRounding } from "../amount.ts";
import { isOfOneName } from "./names.ts";

/**
 * Another currency with the same amount contradicts; another currency with another amount may be a conversion. Names
 * that many nations have (디나르, pesos) are held against each nation's.
 */
export function agreeMoney(a: MoneyValue, b: MoneyValue, about: boolean): Agreement {
  const isSame = a.currency === b.currency;
  if (!isSame && !isOfOneName(a.currency, b.currency)) return a.amount === b.amount ? "contradict" : "incomparable";
  if (a.amount === b.amount) return isSame ? "equal" : "compatible";
  return isRounding(a.amount, b.amount, about) ? "compatible" : "contradict";
}
