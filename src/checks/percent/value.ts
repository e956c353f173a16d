import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another percentage. Per cent against percentage points is a rule of its own. */
export const percentValue: Check = clashCheck({
  rule: "percent/value",
  kind: "percent",
  summary: {
    en: "The two texts give different percentages.",
    ko: "두 글의 백분율이 서로 다릅니다.",
  },
});
