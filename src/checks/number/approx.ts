import type { SingleFact } from "../../facts/fact.ts";
import type { Check, CheckContext } from "../check.ts";
import { pairFinding } from "../findings.ts";
import type { Placed } from "../matching/placed.ts";

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
      if (!isDropped(en, ko) && (!isDropped(ko, en) || isHabit(ko))) return [];
      if (isAboutTwo(pair.en, context) || isAboutTwo(pair.ko, context)) return [];
      const isEnglish = en.bound === "about";
      return [
        pairFinding(context, pair, {
          message: {
            en: `“${en.text}” is ${isEnglish ? "approximate" : "exact"} in English, “${ko.text}” ${isEnglish ? "exact" : "approximate"} in Korean. ${isEnglish ? "Add 약 or 여 if it matters here." : "Drop 약 or 여 if the figure is exact."}`,
            ko: `영어(‘${en.text}’)는 ${isEnglish ? "어림수" : "정확한 수"}인데 한국어(‘${ko.text}’)는 ${isEnglish ? "정확한 수" : "어림수"}입니다. 필요하면 ‘약’이나 ‘여’를 ${isEnglish ? "넣으세요" : "빼세요"}.`,
          },
          severity: "info",
        }),
      ];
    });
  },
};

/** How far apart two figures stand that one word calls approximate, in UTF-16 units. */
const JOINED = 40;
const ABOUT_BEHIND = /^[^.,;]{0,6}(?:가까|남짓|정도|쯤|가량|안팎|내외)/;

/** Some 86,000 tons of steel and 410,000 cubic metres; 두 분기 가까운: the word stands further off than a bound does. */
function isAboutTwo({ fact, document, passage }: Placed, { textOf }: CheckContext): boolean {
  if (fact.bound === "about") return false;
  const text = textOf(document);
  const before = passage.facts.findLast((each) => each.end <= fact.start);
  const between = before === undefined ? "" : text.slice(before.end, fact.start);
  const isJoined = before?.bound === "about" && between.length <= JOINED && /\band\b|,|[와과]|및/.test(between);
  return isJoined || ABOUT_BEHIND.test(text.slice(fact.end, fact.end + JOINED));
}

/** 2시 17분께, 3분의 1 정도: Korean rounds clock times and shares by habit. */
function isHabit({ kind, value }: SingleFact): boolean {
  return kind === "time" || (kind === "number" && value.amount.includes("/"));
}

/** What the figure itself rounds needs no word for it. */
function isDropped(about: SingleFact, exact: SingleFact): boolean {
  if (about.bound !== "about" || exact.bound !== "exact" || about.kind !== exact.kind) return false;
  return about.kind !== "date" && about.kind !== "literal";
}
