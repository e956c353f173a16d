import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Percent on one side, percentage points on the other. */
export const percentPoint: Check = clashCheck({
  rule: "percent/point",
  kind: "percent",
  summary: {
    en: "One text says percent, the other percentage points.",
    ko: "한쪽은 퍼센트(%), 다른 쪽은 퍼센트포인트(%p)입니다.",
  },
  why: {
    en: "A rate that rises from 4% to 5% rises by one percentage point, but by 25 percent.",
    ko: "4%에서 5%로 오르면 1%포인트 오른 것이지만, 비율로는 25% 오른 것입니다.",
  },
  accepts: (en, ko) => en.value.point !== ko.value.point,
});
