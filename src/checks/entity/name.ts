import type { Check, CheckContext, Finding } from "../check.ts";
import { withoutAgreed } from "./agreed-names.ts";
import { misreadNames, type Misread } from "./misread.ts";
import { nameMatches, type Swap } from "./swaps.ts";

/** From this likeness of sound on one name was misread rather than another one put in its place. */
const MISREAD = 0.05;
/** So much of the likeness of two names bore out where a reviser had read the news. */
const SHARE = 0.75;
/** From this likeness on a finding is an error. */
const SURE = 0.8;

/** Another person, place or organization in the same role. */
export const entityName: Check = {
  rule: "entity/name",
  level: "error",
  category: "accuracy/mistranslation",
  summary: {
    en: "The two texts name different persons, places or organizations.",
    ko: "두 글에 나오는 사람, 장소, 단체의 이름이 서로 다릅니다.",
  },
  why: {
    en: "A wrong name puts words into the mouth of somebody else or an event into another country. Readers of the translation have no way to notice.",
    ko: "이름이 틀리면 하지 않은 말을 한 사람이 되거나 사건이 다른 나라 일이 됩니다. 번역문만 읽는 사람은 알아챌 수 없습니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    const findings = [
      ...nameMatches(context).swaps.map((swap) => toFinding(swap, context)),
      ...misreadNames(context).map((misread) => toNote(misread, context)),
    ];
    return withoutAgreed(findings, context);
  },
};

/** How often a syllable that differs was no other way to romanise it. */
const OTHER_SYLLABLE = 0.4;

function toNote({ en, ko }: Misread, context: CheckContext): Finding {
  return {
    en: [context.evidenceOf(en.document, en.name)],
    ko: [context.evidenceOf(ko.document, ko.name)],
    message: misreading(en.name.text, ko.name.text),
    confidence: Math.min(OTHER_SYLLABLE, context.aligned.bead.confidence),
    severity: "info",
  };
}

function misreading(en: string, ko: string): Finding["message"] {
  return {
    en: `“${ko}” is no usual way to write “${en}”. Check the spelling.`,
    ko: `한국어(‘${ko}’)를 영어 ‘${en}’의 표기로 보기 어렵습니다. 표기를 확인하세요.`,
  };
}

function toFinding({ en, ko, others, similarity, confidence, areKnown }: Swap, context: CheckContext): Finding {
  const isMisread = similarity >= MISREAD;
  const sure = Math.min(confidence, context.aligned.bead.confidence);
  const rivals = [...new Set([ko, ...others].map(({ name }) => name.text))];
  const likely = Math.min(confidence * SHARE, context.aligned.bead.confidence);
  return {
    en: [context.evidenceOf(en.document, en.name)],
    ko: [ko, ...others].map(({ document, name }) => context.evidenceOf(document, name)),
    message: isMisread
      ? misreading(en.name.text, ko.name.text)
      : {
          en: `The English names “${en.name.text}”, the Korean ${rivals.map((name) => `“${name}”`).join(" or ")}. Check which one is meant.`,
          ko: `영어는 ‘${en.name.text}’, 한국어는 ${rivals.map((name) => `‘${name}’`).join(" 또는 ")}입니다. 어느 쪽이 맞는지 확인하세요.`,
        },
    confidence: Math.round(likely * 100) / 100,
    ...(sure >= SURE && areKnown && !isMisread && rivals.length === 1 ? {} : { severity: "warning" as const }),
  };
}
