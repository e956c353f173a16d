import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another age. */
export const ageValue: Check = clashCheck({
  rule: "age/value",
  kind: "duration",
  summary: {
    en: "The two texts give different ages.",
    ko: "두 글의 나이가 서로 다릅니다.",
  },
  why: {
    en: "An age tells people of one name apart and decides what the law allows. Where the old Korean way of counting is meant, the text should say so.",
    ko: "나이는 이름이 같은 사람을 구별하고 법적 자격을 정합니다. 세는나이로 옮겼다면 글에서 밝히는 편이 좋습니다.",
  },
  accepts: (en, ko) => en.value.age === true && ko.value.age === true,
});
