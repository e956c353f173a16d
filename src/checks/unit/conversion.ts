import { isWithinShare } from "../../facts/index.ts";
import type { FactOf } from "../../facts/fact.ts";
import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** A conversion that is off by more than rounding allows: 110 miles became 117km. */
export const unitConversion: Check = clashCheck({
  rule: "unit/conversion",
  level: "warning",
  kind: "measure",
  summary: {
    en: "A measurement was converted into another unit, and the result does not fit.",
    ko: "다른 단위로 환산한 수치가 맞지 않습니다.",
  },
  why: {
    en: "Converting is part of translating for readers, and it is done by hand. A result outside rounding means a wrong factor or a slip of the keys.",
    ko: "단위 환산은 독자를 위한 번역의 일부이고 대개 손으로 합니다. 반올림 범위를 벗어난 값은 계산이나 입력이 틀렸다는 뜻입니다.",
  },
  accepts: isLooseConversion,
});

/** Another unit and a result near the right one: further off it is another measurement. */
export function isLooseConversion(en: FactOf<"measure">, ko: FactOf<"measure">): boolean {
  return (
    en.value.unit !== ko.value.unit && en.value.amount !== ko.value.amount && isWithinShare(en.value, ko.value, NEAR)
  );
}

/** One part in so many. */
const NEAR = 8n;
