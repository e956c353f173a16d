import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** The same figure in another currency: 300 dollars became 300원. */
export const moneyCurrency: Check = clashCheck({
  rule: "money/currency",
  kind: "money",
  summary: {
    en: "The same figure is given in different currencies.",
    ko: "같은 금액인데 통화가 서로 다릅니다.",
  },
  accepts: (en, ko) => en.value.currency !== ko.value.currency && en.value.amount === ko.value.amount,
  reason: (en, ko) => ({
    en: `${en.value.currency} became ${ko.value.currency} while the figure stayed the same, so this is no conversion.`,
    ko: `통화가 ${en.value.currency}에서 ${ko.value.currency}로 바뀌었는데 숫자는 그대로이므로 환산이 아닙니다.`,
  }),
});
