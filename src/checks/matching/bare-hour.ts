import { agree, isAgreeing } from "../../facts/index.ts";
import type { FactOf, SingleFact } from "../../facts/fact.ts";

/** One end of a range of bare figures as an hour, beside one that is a time of day: open from 9 to 6, 9시부터 18시까지. */
export function bareHour(fact: SingleFact, other: SingleFact): FactOf<"time"> | undefined {
  if (fact.kind !== "number" || other.kind !== "time" || !fact.isRangeEnd || !other.isRangeEnd) return undefined;
  const { amount, counter, ordinal } = fact.value;
  const hour = Number(amount);
  if (counter !== undefined || ordinal === true || !/^\d+$/.test(amount) || hour > 24) return undefined;
  return { ...fact, kind: "time", value: hour > 12 ? { hour } : { hour, ambiguous: true } };
}

/** Whether a bare figure of one side is the hour of the other. */
export function isThatHour(en: SingleFact, ko: SingleFact): boolean {
  const [left, right] = [bareHour(en, ko) ?? en, bareHour(ko, en) ?? ko];
  return left.kind === "time" && right.kind === "time" && isAgreeing(agree(left, right));
}
