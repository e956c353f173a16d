import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { slipOf } from "../scale-slip.ts";

/** Another amount of the same currency. */
export const moneyAmount: Check = clashCheck({
  rule: "money/amount",
  kind: "money",
  summary: {
    en: "The two texts give different amounts of money.",
    ko: "두 글의 금액이 서로 다릅니다.",
  },
  accepts: (en, ko) => en.value.currency === ko.value.currency,
  reason: (en, ko) => slipOf(en.value.amount, ko.value.amount),
});
