import type { SingleFact } from "../../facts/fact.ts";
import type { Check } from "../check.ts";
import { pairFinding } from "../findings.ts";

/** The same figure, called approximate on one side only. */
export const numberApprox: Check = {
  rule: "number/approx",
  level: "info",
  category: "accuracy/mistranslation",
  summary: {
    en: "One text calls a figure approximate, the other gives it as exact.",
    ko: "한쪽은 어림수인데 다른 쪽은 정확한 수로 적었습니다.",
  },
  why: {
    en: "“About 30” claims less than “30”. Dropping the word is customary in running text and matters in contracts, science and statistics.",
    ko: "‘약 30’은 ‘30’보다 약한 진술입니다. 보통 글에서는 흔히 생략하지만 계약서, 논문, 통계에서는 차이가 납니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    return context.matches.met.flatMap((pair) => {
      const [en, ko] = [pair.en.fact, pair.ko.fact];
      if (!isDropped(en, ko) && !isDropped(ko, en)) return [];
      const isEnglish = en.bound === "about";
      return [
        pairFinding(context, pair, {
          message: {
            en: `“${en.text}” is ${isEnglish ? "approximate" : "exact"} in English, “${ko.text}” ${isEnglish ? "exact" : "approximate"} in Korean. ${isEnglish ? "Add 약 or 여 if it matters here." : "Drop 약 or 여 if the figure is exact."}`,
            ko: `영어 ‘${en.text}’는 ${isEnglish ? "어림수" : "정확한 수"}인데 한국어 ‘${ko.text}’는 ${isEnglish ? "정확한 수" : "어림수"}입니다. 필요하면 ‘약’이나 ‘여’를 ${isEnglish ? "넣으세요" : "빼세요"}.`,
          },
          severity: "info",
        }),
      ];
    });
  },
};

/** What the figure itself rounds needs no word for it. */
function isDropped(about: SingleFact, exact: SingleFact): boolean {
  if (about.bound !== "about" || exact.bound !== "exact" || about.kind !== exact.kind) return false;
  return about.kind !== "date" && about.kind !== "literal";
}
