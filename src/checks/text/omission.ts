import type { Check } from "../check.ts";
import { gapCheck } from "./gap-check.ts";

/** An English sentence or paragraph without a Korean counterpart. */
export const textOmission: Check = gapCheck({
  rule: "text/omission",
  side: "en",
  category: "accuracy/omission",
  summary: {
    en: "A sentence or paragraph of the English text is missing from the Korean.",
    ko: "영어 문장이나 단락이 한국어에서 빠졌습니다.",
  },
  message: {
    en: "Nothing in the Korean text says this. Translate it, or check that it was left out on purpose.",
    ko: "이 내용이 한국어에 없습니다. 빠뜨린 것인지 확인하고 번역하세요.",
  },
});
