import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another percentage. Per cent against percentage points is a rule of its own. */
export const percentValue: Check = clashCheck({
  rule: "percent/value",
  kind: "percent",
  takesOtherKinds: true,
  accepts: (en, ko) => en.value.point === ko.value.point,
  summary: {
    en: "The two texts give different percentages.",
    ko: "두 글의 백분율이 서로 다릅니다.",
  },
  why: {
    en: "Rates, shares and growth are what a reader takes away from a report. A digit that was swapped or dropped turns the finding into another one.",
    ko: "비율, 점유율, 증가율은 독자가 글에서 가장 먼저 가져가는 정보입니다. 숫자 하나가 바뀌거나 빠지면 내용 자체가 달라집니다.",
  },
});
