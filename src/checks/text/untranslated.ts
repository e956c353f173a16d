import { partsOf, type AlignedPassages, type Passage } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding } from "../check.ts";
import { isEnglishProse } from "./prose.ts";

/** A sentence or paragraph that the Korean version still has in English. */
export const textUntranslated: Check = {
  rule: "text/untranslated",
  level: "error",
  category: "accuracy/untranslated",
  summary: {
    en: "A passage of the Korean text is still in English.",
    ko: "한국어 글에 번역되지 않은 영어 문장이 남아 있습니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    return partsOf(context.aligned).flatMap((part) =>
      part.ko.filter(isEnglishProse).map((passage) => untranslatedFinding(context, part, passage)),
    );
  },
};

function untranslatedFinding(context: CheckContext, part: AlignedPassages, passage: Passage): Finding {
  const { segment } = passage;
  const source = part.en.map((each) => context.evidenceOf(each.segment.document, each.segment.span));
  return {
    en: source.length > 0 ? source : [context.place.en],
    ko: [context.evidenceOf(segment.document, segment.span)],
    message: {
      en: "This passage of the Korean text is in English. Translate it, or mark it as code if it must stay.",
      ko: "한국어 글의 이 부분이 영어로 남아 있습니다. 번역하거나, 그대로 두어야 한다면 코드로 표시하세요.",
    },
    confidence: source.length > 0 ? 0.95 : 0.7,
    ...(source.length > 0 ? {} : { severity: "warning" }),
  };
}
