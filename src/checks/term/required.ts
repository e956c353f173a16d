import type { BeadCheck, CheckContext, Finding } from "../check.ts";
import {
  evidenceOf,
  findMissing,
  placeIn,
  reasonOf,
  severityIn,
  type PlacedUse,
  type TermPart,
  type TermReading,
} from "./reading.ts";
import { spelledOut, toReplace } from "./rendering.ts";

/** An English term of the glossary whose Korean forms all are missing. */
export const termRequired: BeadCheck = {
  rule: "term/required",
  level: "warning",
  category: "terminology/inconsistent-with-terminology-resource",
  summary: {
    en: "An English term of the glossary stands in the passage, but none of its Korean forms does.",
    ko: "용어집에 있는 영어 용어의 한국어 번역이 쓰이지 않았습니다.",
  },
  why: {
    en: "Readers take two words for two things. A glossary term that is translated otherwise in one place sends them looking for a difference that is not there.",
    ko: "독자는 낱말이 다르면 뜻도 다르다고 여깁니다. 한 곳에서만 다르게 옮긴 용어는 없는 차이를 찾게 만듭니다.",
  },
  find: (context) => findMissing(context, missingOf, (part, missing) => [requiredFinding(context, part, missing)]),
};

/** Of the terms that one English form may be, the one to speak of: none where any of them is in the Korean. */
function missingOf(uses: readonly PlacedUse[], { ko, kept }: TermReading): PlacedUse | undefined {
  const isAnswered = ({ term }: PlacedUse): boolean =>
    ko.some((use) => use.term === term) || (term.doNotTranslate && kept.some((use) => use.term === term));
  // Where a forbidden form stands instead, that is what there is to say.
  if (uses.some(isAnswered)) return undefined;
  return uses.find(({ term, isForbidden }) => !isForbidden && !term.doNotTranslate && term.ko.length > 0);
}

const CONFIDENCE = { replaced: 0.85, missing: 0.6, weak: 0.35 } as const;

function requiredFinding(context: CheckContext, part: TermPart, english: PlacedUse): Finding {
  const { term, isSure } = english;
  const kept = part.kept.find((use) => use.term === term);
  const instead = kept ?? spelledOut(context, part, english);
  const [names, koNames] = [
    term.ko.map((form) => `“${form}”`).join(" or "),
    term.ko.map((form) => `‘${form}’`).join(" 또는 "),
  ];
  // What a verb looks like with its endings is not always known.
  const isWeak = instead === undefined && (!isSure || term.ko.some((form) => /[가-힣]다$/.test(form)));
  const confidence = isWeak ? CONFIDENCE.weak : instead === undefined ? CONFIDENCE.missing : CONFIDENCE.replaced;
  const { evidence, suggestion } =
    instead === undefined ? { evidence: placeIn(context, part, "ko") } : toReplace(context, instead, term.ko[0]);
  const found = instead === undefined ? "" : context.textOf(instead.document).slice(instead.start, instead.end);
  return {
    en: [evidenceOf(context, english)],
    ko: [evidence],
    message: {
      en: `The glossary has ${names} for “${english.form}”, but the Korean ${found === "" ? "does not say so. Check how it is translated" : `has “${found}”`}.`,
      ko: `용어집에서 ‘${english.form}’의 번역은 ${koNames}입니다. ${found === "" ? "한국어에 이 용어가 없으니 어떻게 옮겼는지 확인하세요." : `한국어에는 ‘${found}’ 형태로 있습니다.`}`,
    },
    ...reasonOf(english),
    ...(suggestion === undefined ? {} : { suggestion }),
    confidence: Math.min(confidence, context.aligned.bead.confidence),
    ...(isWeak ? { severity: "info" } : severityIn(context)),
  };
}
