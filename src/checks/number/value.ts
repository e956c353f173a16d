import { factScale } from "../../facts/index.ts";
import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another value, and not merely one shifted by a power of ten: that is `number/scale`. */
export const numberValue: Check = clashCheck({
  rule: "number/value",
  kind: "number",
  summary: {
    en: "The two texts give different numbers.",
    ko: "두 글의 숫자가 서로 다릅니다.",
  },
  accepts: (en, ko) => factScale(en.value.amount, ko.value.amount) === undefined,
});
