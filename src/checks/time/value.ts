import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another clock time. */
export const timeValue: Check = clashCheck({
  rule: "time/value",
  kind: "time",
  summary: {
    en: "The two texts give different clock times.",
    ko: "두 글의 시각이 서로 다릅니다.",
  },
});
