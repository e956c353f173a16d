import { factorOf, isOfOneDimension } from "../../facts/index.ts";
import type { FactOf } from "../../facts/fact.ts";
import type { Check, Localised } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** The same figure in another unit: 5 gigawatts became 5와트. */
export const unitMismatch: Check = clashCheck({
  rule: "unit/mismatch",
  kind: "measure",
  takesOtherKinds: true,
  summary: {
    en: "The same figure is given in different units.",
    ko: "수치는 같은데 단위가 서로 다릅니다.",
  },
  why: {
    en: "Five kilometres and five miles are different distances. A unit that was swapped or lost a kilo- on the way makes the value wrong by as much.",
    ko: "5킬로미터와 5마일은 다른 거리입니다. 단위가 바뀌거나 ‘킬로’가 빠지면 그 배수만큼 값이 틀립니다.",
  },
  accepts: (en, ko) => en.value.unit !== ko.value.unit && en.value.amount === ko.value.amount,
  reason: differenceOf,
});

function differenceOf(en: FactOf<"measure">, ko: FactOf<"measure">): Localised {
  if (!isOfOneDimension(en.value.unit, ko.value.unit)) {
    return { en: "The two units measure different things.", ko: "두 단위는 재는 대상부터 다릅니다." };
  }
  const [left, right] = [factorOf(en.value.unit), factorOf(ko.value.unit)];
  const isGreater = left.top * right.bottom > right.top * left.bottom;
  return {
    en: `The figure stayed the same while the unit became ${isGreater ? "smaller" : "larger"}, so this is no conversion.`,
    ko: `단위는 더 ${isGreater ? "작은" : "큰"} 것으로 바뀌었는데 수치는 그대로이므로 환산이 아닙니다.`,
  };
}
