import type { Modality } from "../../knowledge/polarity/modality.ts";
import type { Check, CheckContext, Finding, Localised } from "../check.ts";
import { clashingModals } from "./clashing-modals.ts";
import { findInTexts, withEndings, type Texts } from "./side-text.ts";

const NAMES: Readonly<Record<Modality, Localised>> = {
  duty: { en: "must be done", ko: "의무" },
  leave: { en: "may or can be done", ko: "허용·가능" },
  ban: { en: "must not or cannot be done", ko: "금지·불가" },
  "need-not": { en: "need not be done", ko: "불필요" },
  certain: { en: "is certain to happen", ko: "확실" },
};

const CONFIDENCE = 0.6;

/** A duty that the other text only allows, or a ban that it only calls needless. */
export const polarityModality: Check = {
  rule: "polarity/modality",
  level: "info",
  category: "accuracy/mistranslation",
  summary: {
    en: "What must be done in one text may be done in the other, or what is forbidden there is merely not needed.",
    ko: "한쪽 글의 의무가 다른 쪽 글에서는 허용으로, 또는 금지가 불필요로 바뀌었습니다.",
  },
  why: {
    en: "Whether something must be done or may be done decides what a contract, a law or a manual demands of its reader.",
    ko: "‘해야 한다’와 ‘할 수 있다’는 다릅니다. 계약서, 법령, 설명서에서는 이 차이로 의무가 있는지 없는지가 정해집니다.",
  },
  find: (context) => findInTexts(context, (texts) => findIn(texts, context)),
};

function findIn({ en, ko, part }: Texts, context: CheckContext): Finding[] {
  return clashingModals(en.text, ko.text, context.knowledge).map((clash): Finding => {
    const evidence = {
      en: en.evidenceOf(clash.en, context),
      ko: ko.evidenceOf(withEndings(ko.text, clash.ko), context),
    };
    const [own, other] = [NAMES[clash.en.modality], NAMES[clash.ko.modality]];
    return {
      en: [evidence.en],
      ko: [evidence.ko],
      message: {
        en: `In the English this ${own.en} (“${evidence.en.text}”), in the Korean it ${other.en} (“${evidence.ko.text}”).`,
        ko: `영어(‘${evidence.en.text}’)는 ‘${own.ko}’, 한국어(‘${evidence.ko.text}’)는 ‘${other.ko}’에 해당하는 표현입니다. 강도를 맞추세요.`,
      },
      confidence: Math.min(part.bead.confidence, CONFIDENCE),
    };
  });
}
