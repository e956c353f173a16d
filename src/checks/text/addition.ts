import type { Check } from "../check.ts";
import { gapCheck } from "./gap-check.ts";

/** A Korean sentence or paragraph without an English counterpart. */
export const textAddition: Check = gapCheck({
  rule: "text/addition",
  side: "ko",
  category: "accuracy/addition",
  summary: {
    en: "A sentence or paragraph of the Korean text is not in the English.",
    ko: "영어에 없는 문장이나 단락이 한국어에 있습니다.",
  },
  message: {
    en: "Nothing in the English text says this. Check whether it belongs here.",
    ko: "이 내용이 영어에 없습니다. 있어야 하는 내용인지 확인하세요.",
  },
});
