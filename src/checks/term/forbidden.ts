import { contains } from "../../text/span.ts";
import type { BeadCheck, CheckContext, Finding } from "../check.ts";
import { direction } from "../wording.ts";
import {
  evidenceOf,
  placeIn,
  readTerms,
  reasonOf,
  severityIn,
  type PlacedUse,
  type TermPart,
  type TermReading,
} from "./reading.ts";
import { toReplace } from "./rendering.ts";

/** A form that the glossary forbids: for a term where that term stands, or everywhere where it names none. */
export const termForbidden: BeadCheck = {
  rule: "term/forbidden",
  level: "error",
  category: "terminology/inconsistent-with-terminology-resource",
  summary: {
    en: "A word that the glossary forbids stands in one of the texts.",
    ko: "용어집에서 금지한 말이 쓰였습니다.",
  },
  why: {
    en: "The word was forbidden for a reason: it is wrong, outdated, hurtful or another product's.",
    ko: "금지한 데에는 까닭이 있습니다. 틀렸거나, 낡았거나, 남을 다치게 하거나, 다른 제품의 용어입니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    const reading = readTerms(context);
    return reading.parts.flatMap((part) => [
      ...forbiddenKorean(part, reading).map((use) => koreanFinding(context, part, use)),
      ...forbiddenEnglish(part).map(({ korean, english }) => englishFinding(context, part, english, korean)),
    ]);
  },
};

interface KoreanUse {
  readonly korean: PlacedUse;
  /** The term on the English side; undefined where the entry has no English. */
  readonly english: PlacedUse | undefined;
  /** The Korean has the right form as often as the English has the term: the word may be there for something else. */
  readonly isSpare: boolean;
}

function forbiddenKorean(part: TermPart, reading: TermReading): KoreanUse[] {
  const english = part.en.flat();
  return part.ko.flatMap((korean): KoreanUse[] => {
    const { term, isForbidden, isSure } = korean;
    if (!isForbidden || !isSure || reading.ko.some((other) => isRather(other, korean, part))) return [];
    const isEverywhere = term.en.length === 0 && term.forbiddenEn.length === 0;
    const own = english.find((use) => use.term === term && use.isSure);
    if (own === undefined) return isEverywhere ? [{ korean, english: own, isSpare: false }] : [];
    const right = part.ko.filter((use) => use.term === term && !use.isForbidden && use.isSure).length;
    return [{ korean, english: own, isSpare: right >= english.filter((use) => use.term === term).length }];
  });
}

/** Whether what stands there is rather another term: a longer one, or the right word for another English term. */
function isRather(other: PlacedUse, korean: PlacedUse, part: TermPart): boolean {
  if (other === korean || other.document !== korean.document || !contains(other, korean)) return false;
  if (other.end - other.start > korean.end - korean.start) return true;
  return !other.isForbidden && part.en.flat().some((use) => use.term === other.term);
}

function koreanFinding(context: CheckContext, part: TermPart, { korean, english, isSpare }: KoreanUse): Finding {
  const better = korean.term.ko[0];
  const { evidence, suggestion } = toReplace(context, korean, better);
  return {
    en: [english === undefined ? placeIn(context, part, "en") : evidenceOf(context, english)],
    ko: [evidence],
    message: {
      en: `The glossary forbids “${korean.form}”${english === undefined ? "" : ` for “${english.form}”`}.${better === undefined ? "" : ` Write “${better}”.`}`,
      ko: `‘${korean.form}’: 용어집에서 ${english === undefined ? "" : `‘${english.form}’의 번역으로 `}금지한 말입니다. ${better === undefined ? "다른 말로 바꾸세요." : `‘${better}’${direction(better)} 바꾸세요.`}`,
    },
    ...reasonOf(korean),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(isSpare ? { confidence: SPARE_CONFIDENCE, severity: "info" } : certaintyOf(context, english)),
  };
}

const SPARE_CONFIDENCE = 0.4;

/** What the entry forbids everywhere needs no bead to be wrong. */
function certaintyOf(context: CheckContext, english: PlacedUse | undefined): Pick<Finding, "confidence" | "severity"> {
  if (english === undefined) return { confidence: 0.95 };
  return { confidence: Math.min(0.95, context.aligned.bead.confidence), ...severityIn(context) };
}

interface EnglishUse {
  readonly english: PlacedUse;
  readonly korean: PlacedUse | undefined;
}

function forbiddenEnglish(part: TermPart): EnglishUse[] {
  return part.en.flatMap((uses): EnglishUse[] => {
    if (uses.some((use) => !use.isForbidden)) return [];
    return uses
      .filter((use) => use.isSure)
      .slice(0, 1)
      .flatMap((english) => {
        const korean = part.ko.find((use) => use.term === english.term);
        return korean === undefined && english.term.ko.length > 0 ? [] : [{ english, korean }];
      });
  });
}

function englishFinding(
  context: CheckContext,
  part: TermPart,
  english: PlacedUse,
  korean: PlacedUse | undefined,
): Finding {
  const better = english.term.en[0];
  return {
    en: [evidenceOf(context, english)],
    ko: [korean === undefined ? placeIn(context, part, "ko") : evidenceOf(context, korean)],
    message: {
      en: `The glossary forbids “${english.form}” in English.${better === undefined ? "" : ` Write “${better}”.`}`,
      ko: `‘${english.form}’: 용어집에서 금지한 영어 표현입니다. ${better === undefined ? "다른 말로 바꾸세요." : `다음으로 바꾸세요: ‘${better}’.`}`,
    },
    ...reasonOf(english),
    ...certaintyOf(context, korean),
  };
}
