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
  why: {
    en: "What is missing cannot be seen by reading the translation: only beside the original does it show. A warning or a condition that was dropped may be the one that mattered.",
    ko: "빠진 내용은 번역문만 읽어서는 보이지 않고 원문과 나란히 놓아야 드러납니다. 빠진 것이 하필 중요한 경고나 조건일 수 있습니다.",
  },
  message: {
    en: "Nothing in the Korean text says this. Translate it, or check that it was left out on purpose.",
    ko: "이 내용이 한국어에 없습니다. 빠뜨린 것인지 확인하고 번역하세요.",
  },
});
