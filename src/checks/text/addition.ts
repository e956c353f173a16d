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
  why: {
    en: "The Korean then states something that the English author never said. It may be an explanation for Korean readers, or what is left of an older version.",
    ko: "영어 원문에 없는 말을 한국어가 하고 있습니다. 한국 독자를 위한 설명일 수도 있지만, 이전 판의 내용이 남은 것일 수도 있습니다.",
  },
  message: {
    en: "Nothing in the English text says this. Check whether it belongs here.",
    ko: "이 내용이 영어에 없습니다. 있어야 하는 내용인지 확인하세요.",
  },
});
