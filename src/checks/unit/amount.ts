import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { slipOf } from "../scale-slip.ts";
import { isLooseConversion } from "./conversion.ts";

/** Another figure of the same unit, or one of another unit that is no conversion of it. */
export const unitAmount: Check = clashCheck({
  rule: "unit/amount",
  kind: "measure",
  summary: {
    en: "The two texts give different measurements.",
    ko: "두 글의 측정값이 서로 다릅니다.",
  },
  why: {
    en: "Doses, lengths, weights and temperatures are used as they stand. Nobody measures again what a text has already given.",
    ko: "용량, 길이, 무게, 온도는 적힌 그대로 쓰입니다. 글에 나온 수치를 다시 재어 보는 사람은 없습니다.",
  },
  accepts: (en, ko) =>
    en.value.unit === ko.value.unit || (en.value.amount !== ko.value.amount && !isLooseConversion(en, ko)),
  reason: (en, ko) => (en.value.unit === ko.value.unit ? slipOf(en.value.amount, ko.value.amount) : undefined),
});
