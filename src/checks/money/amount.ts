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
  why: {
    en: "People pay, claim and sign for amounts. In a contract the two versions then promise different things, and a court has to decide which one holds.",
    ko: "금액은 지급과 청구, 서명의 근거입니다. 계약서라면 두 판이 서로 다른 것을 약속하게 되고, 어느 쪽이 유효한지 다투게 됩니다.",
  },
  accepts: (en, ko) => en.value.currency === ko.value.currency,
  reason: (en, ko) => slipOf(en.value.amount, ko.value.amount),
});
