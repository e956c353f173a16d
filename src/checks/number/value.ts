import { factScale } from "../../facts/index.ts";
import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { isPlain } from "./sort.ts";

/** Another value, and not merely one shifted by a power of ten: that is `number/scale`. */
export const numberValue: Check = clashCheck({
  rule: "number/value",
  kind: "number",
  summary: {
    en: "The two texts give different numbers.",
    ko: "두 글의 숫자가 서로 다릅니다.",
  },
  why: {
    en: "A wrong figure survives every reading of the translation alone, because the sentence is still good Korean. Readers act on it, and whoever quotes the text passes it on.",
    ko: "틀린 숫자는 한국어만 읽어서는 드러나지 않습니다. 문장은 자연스럽기 때문입니다. 독자는 그 숫자를 믿고 움직이며, 인용되면 오류도 함께 퍼집니다.",
  },
  accepts: (en, ko) => isPlain(en, ko) && factScale(en.value.amount, ko.value.amount) === undefined,
});
