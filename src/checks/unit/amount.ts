import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { slipOf } from "../scale-slip.ts";

/** Another figure of the same unit. */
export const unitAmount: Check = clashCheck({
  rule: "unit/amount",
  kind: "measure",
  summary: {
    en: "The two texts give different measurements in the same unit.",
    ko: "단위는 같은데 수치가 서로 다릅니다.",
  },
  why: {
    en: "Doses, lengths, weights and temperatures are used as they stand. Nobody measures again what a text has already given.",
    ko: "용량, 길이, 무게, 온도는 적힌 그대로 쓰입니다. 글에 나온 수치를 다시 재어 보는 사람은 없습니다.",
  },
  accepts: (en, ko) => en.value.unit === ko.value.unit,
  reason: (en, ko) => slipOf(en.value.amount, ko.value.amount),
});
