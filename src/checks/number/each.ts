import type { Check, CheckContext, Finding } from "../check.ts";
import { pairFinding } from "../findings.ts";
import type { FactPair } from "../matching/leaf.ts";
import type { Placed } from "../matching/placed.ts";

/** Words by which English counts apart. */
const ENGLISH = /\b(?:each|apiece|every|respective(?:ly)?|per|both|either|separate(?:ly)?|individual(?:ly)?)\b/i;
/** Right before the figure, or between it and what is counted. */
const KOREAN = /(?:^|\s)(?:각각|각기|제각기|저마다)\s?$/;
const BESIDE = 8;

/** Five in all became five each. */
export const numberEach: Check = {
  rule: "number/each",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "The Korean counts for each, the English all together.",
    ko: "영어는 모두 합친 수인데 한국어는 각각의 수입니다.",
  },
  why: {
    en: "Two countries that send five planes and two countries that send five each do not send the same number.",
    ko: "두 나라가 비행기 다섯 대를 보낸 것과 각각 다섯 대씩 보낸 것은 수가 다릅니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    return context.matches.met.flatMap((pair) => (isApart(pair, context) ? [toFinding(pair, context)] : []));
  },
};

function isApart({ en, ko, agreement }: FactPair, context: CheckContext): boolean {
  if (agreement !== "equal" || ko.fact.kind !== "number" || ko.fact.value.ordinal === true) return false;
  const before = context.textOf(ko.document).slice(Math.max(0, ko.fact.start - BESIDE), ko.fact.start);
  return KOREAN.test(before) && isSumOf(en, context);
}

/** Whether the English gives one figure and no word that would share it out; a second one may be the other share. */
function isSumOf({ fact, document, passage }: Placed, { textOf }: CheckContext): boolean {
  const others = passage.facts.filter((each) => each !== fact && each.kind === fact.kind && each.written === undefined);
  const { start, end } = passage.segment.span;
  return others.length === 0 && !ENGLISH.test(textOf(document).slice(start, end));
}

function toFinding(pair: FactPair, context: CheckContext): Finding {
  return {
    ...pairFinding(context, pair, {
      message: {
        en: `The Korean says “${pair.ko.fact.text}” of each, the English “${pair.en.fact.text}” of all together. Drop 각각, or check what is meant.`,
        ko: `한국어는 각각 ‘${pair.ko.fact.text}’인데 영어는 모두 합쳐 ‘${pair.en.fact.text}’입니다. ‘각각’을 빼거나 뜻을 확인하세요.`,
      },
    }),
    confidence: Math.min(0.7, pair.confidence),
  };
}
