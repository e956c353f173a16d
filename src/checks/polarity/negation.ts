import type { Check, CheckContext, Finding, Localised } from "../check.ts";
import { findInTexts, withEndings, type Texts } from "./side-text.ts";
import { turnedPermission } from "./turned-permission.ts";
import { turnedStatement, type Turned } from "./turned.ts";

/** From this score of `turnedStatement` on it is reported. */
const LEAST_SCORE = 2.5;
/** From this one on as a warning, below it as a note: of right pairs one in three hundred comes so far. */
const SURE_SCORE = 3;
/** The confidence at that score, at most, and what each point adds. */
const CONFIDENCE = { least: 0.6, most: 0.92, perPoint: 0.14 } as const;
const DOUBTFUL_BEAD = 0.5;

/** A statement that one text denies and the other affirms: a `not` that was dropped or slipped in. */
export const polarityNegation: Check = {
  rule: "polarity/negation",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "A statement is negated in one text and not in the other.",
    ko: "한쪽 글에서는 부정한 내용을 다른 쪽 글에서는 부정하지 않았습니다.",
  },
  why: {
    en: "A lost “not” turns a rule, a result or a denial into its contrary, and the sentence still reads smoothly.",
    ko: "‘않다’ 하나가 빠지거나 들어가면 규칙이나 결과가 반대로 바뀝니다. 문장은 여전히 매끄러워서 눈에 잘 띄지 않습니다.",
  },
  find: (context) => findInTexts(context, (texts) => findIn(texts, context)),
};

function findIn({ en, ko, part }: Texts, context: CheckContext): Finding[] {
  const turned = mostLikely(en.text, ko.text, context);
  if (turned === undefined || turned.score < LEAST_SCORE) return [];
  const evidence = {
    en: turned.en === undefined ? context.place.en : en.evidenceOf(turned.en, context),
    ko: turned.ko === undefined ? context.place.ko : ko.evidenceOf(withEndings(ko.text, turned.ko), context),
  };
  const { confidence } = part.bead;
  const isSure = turned.score >= SURE_SCORE && context.rendering === "close" && confidence >= DOUBTFUL_BEAD;
  return [
    {
      en: [evidence.en],
      ko: [evidence.ko],
      message: messageOf(turned.by, evidence.en.text, evidence.ko.text),
      confidence: Math.min(
        confidence,
        CONFIDENCE.most,
        CONFIDENCE.least + CONFIDENCE.perPoint * (turned.score - LEAST_SCORE),
      ),
      ...(isSure ? {} : { severity: "info" }),
    },
  ];
}

/** A ban beside a leave shows both words that clash, where a negation alone has what stands for its statement on the other side. */
function mostLikely(en: string, ko: string, { knowledge }: CheckContext): Turned | undefined {
  const turned = turnedStatement(en, ko, knowledge);
  const permission = turnedPermission(en, ko);
  if (permission === undefined) return turned;
  if (turned === undefined || turned.score < SURE_SCORE) return permission;
  return permission.by === turned.by ? { ...permission, score: Math.max(permission.score, turned.score) } : turned;
}

function messageOf(by: "en" | "ko", en: string, ko: string): Localised {
  const quoted = { en: en === "" ? "" : ` (“${en}”)`, ko: ko === "" ? "" : ` (“${ko}”)` };
  const quotedKo = { en: en === "" ? "" : `(‘${en}’)`, ko: ko === "" ? "" : `(‘${ko}’)` };
  return by === "en"
    ? {
        en: `The English negates this${quoted.en}, the Korean does not${quoted.ko}. Check which of the two is meant.`,
        ko: `영어${quotedKo.en}에서는 부정하는데 한국어${quotedKo.ko}에서는 부정하지 않습니다. 어느 쪽이 맞는지 확인하세요.`,
      }
    : {
        en: `The Korean negates this${quoted.ko}, the English does not${quoted.en}. Check which of the two is meant.`,
        ko: `한국어${quotedKo.ko}에서는 부정하는데 영어${quotedKo.en}에서는 부정하지 않습니다. 어느 쪽이 맞는지 확인하세요.`,
      };
}
