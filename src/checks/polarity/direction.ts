import type { Check, CheckContext, Finding } from "../check.ts";
import { opposedWords } from "./opposed.ts";
import { findInTexts, withEndings, type Texts } from "./side-text.ts";

const CONFIDENCE = 0.8;
const DOUBTFUL_BEAD = 0.5;

/** 24 hours after, 하루 전에: what comes first is said of either of two events. Few is also quite a few. */
const TURNABLE = /^(?:before|prior|after|following|few)$/i;

/** The opposite of what the other text says: rise for fall, import for export, before for after. */
export const polarityDirection: Check = {
  rule: "polarity/direction",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "A word of one text is rendered by its opposite: rise by fall, import by export, before by after.",
    ko: "증가를 감소로, 수입을 수출로, 이전을 이후로 옮기는 등 한쪽 글의 말이 다른 쪽 글에서 반대말로 바뀌었습니다.",
  },
  why: {
    en: "Prices that rose did not fall, and who imports does not export. With the figures all right, the one wrong word is easy to overlook.",
    ko: "오른 값과 내린 값, 수입과 수출은 정반대입니다. 숫자가 모두 맞으면 낱말 하나가 뒤바뀐 것은 놓치기 쉽습니다.",
  },
  find: (context) => findInTexts(context, (texts) => findIn(texts, context)),
};

function findIn({ en, ko, part }: Texts, context: CheckContext): Finding[] {
  const { confidence } = part.bead;
  const isSure = context.rendering === "close" && confidence >= DOUBTFUL_BEAD;
  return opposedWords(en.text, ko.text, context.knowledge).map((opposed): Finding => {
    const evidence = {
      en: en.evidenceOf(opposed.en, context),
      ko: ko.evidenceOf(withEndings(ko.text, opposed.ko), context),
    };
    return {
      en: [evidence.en],
      ko: [evidence.ko],
      message: {
        en: `“${evidence.en.text}” in the English and “${evidence.ko.text}” in the Korean are opposites. Check which of the two is meant.`,
        ko: `영어의 ‘${evidence.en.text}’, 한국어의 ‘${evidence.ko.text}’ 두 말의 뜻이 서로 반대입니다. 어느 쪽이 맞는지 확인하세요.`,
      },
      confidence: Math.min(confidence, CONFIDENCE),
      ...(isSure && !TURNABLE.test(evidence.en.text) ? {} : { severity: "info" }),
    };
  });
}
