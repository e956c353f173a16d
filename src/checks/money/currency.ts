import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** The same figure in another currency: 300 dollars became 300원; or a sum that is given in another currency only. */
export const moneyCurrency: Check = clashCheck({
  rule: "money/currency",
  kind: "money",
  takesOtherKinds: true,
  summary: {
    en: "The same figure is given in different currencies, or a sum in another currency only.",
    ko: "같은 금액인데 통화가 서로 다르거나, 금액을 다른 통화로만 적었습니다.",
  },
  why: {
    en: "The same figure in another currency is no conversion: 300 dollars are about a thousand times as much as 300 won. The currency sign is easily left as it was in a template.",
    ko: "숫자는 그대로 두고 통화만 바꾼 것은 환산이 아닙니다. 300달러와 300원의 가치는 천 배 넘게 차이 납니다. 서식에 있던 통화 기호가 그대로 남아 생기는 일이 많습니다.",
  },
  accepts: (en, ko) => en.value.currency !== ko.value.currency,
  // Another figure may be a conversion for the readers.
  severity: (en, ko) => (en.value.amount === ko.value.amount ? undefined : "warning"),
  reason: (en, ko) =>
    en.value.amount === ko.value.amount
      ? {
          en: `${en.value.currency} became ${ko.value.currency} while the figure stayed the same, so this is no conversion.`,
          ko: `통화가 ${en.value.currency}에서 ${ko.value.currency}로 바뀌었는데 숫자는 그대로이므로 환산이 아닙니다.`,
        }
      : {
          en: "If this is a conversion, give the original sum beside it.",
          ko: "환산한 금액이라면 원래 금액도 함께 적으세요.",
        },
});
