import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { isOrdinal } from "./sort.ts";

/** Another rank: the third became 네 번째. */
export const numberOrdinal: Check = clashCheck({
  rule: "number/ordinal",
  kind: "number",
  summary: {
    en: "The two texts give different ranks.",
    ko: "두 글의 순서나 차례가 서로 다릅니다.",
  },
  why: {
    en: "A rank names one thing among many: the second article, the 38th session, third place. Another rank names another thing.",
    ko: "순서는 여럿 가운데 하나를 가리킵니다. 제2조, 제38차, 3위가 다른 수로 바뀌면 가리키는 대상이 달라집니다.",
  },
  accepts: isOrdinal,
});
