import { factScale } from "../../facts/index.ts";
import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { slipOf } from "../scale-slip.ts";

/** The same digits at another power of ten: a zero too many, a 만 for a thousand, a 억 left out. */
export const numberScale: Check = clashCheck({
  rule: "number/scale",
  kind: "number",
  summary: {
    en: "The digits agree, the size does not: the number is off by a power of ten.",
    ko: "숫자는 같지만 자릿수가 다릅니다. 10의 거듭제곱만큼 차이가 납니다.",
  },
  accepts: (en, ko) => factScale(en.value.amount, ko.value.amount) !== undefined,
  reason: (en, ko) => slipOf(en.value.amount, ko.value.amount),
});
