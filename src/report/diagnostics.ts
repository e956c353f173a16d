import { isFilled, type AlignedPassages, type Passage } from "../alignment/bitext.ts";
import type { LeftOut } from "../alignment/locked-bead.ts";
import type { Localised } from "../checks/check.ts";
import type { Excess, Limits } from "../text/limits.ts";
import type { Language } from "../text/span.ts";
import type { ReadDocument } from "./build-report.ts";
import type { Diagnostic } from "./report.ts";

/** What the reader must know about the input before trusting the result: empty texts, sides swapped, nothing to compare. */
export function diagnose(
  documents: readonly ReadDocument[],
  aligned: readonly AlignedPassages[],
  language: Language,
): Diagnostic[] {
  const over = overLimits(documents, language);
  const isWhole = ({ document }: ReadDocument): boolean => document.excess === undefined;
  const empty = [
    ...over,
    ...documents
      .filter((each) => each.passages.length === 0 && isWhole(each))
      .map((each) => emptyDocument(each, language)),
  ];
  const isCompared = aligned.some(isFilled);
  // What lies over a limit is why, not that the other language is not there.
  if (!isCompared && !documents.every(isWhole)) return empty;
  if (!isCompared) return [...empty, nothingToCompare(documents, language)];
  const [korean, english] = [shareOf(aligned, "en", "ko"), shareOf(aligned, "ko", "en")];
  if (korean > 0.5 && english > 0.5) {
    return [...empty, { code: "swapped-versions", level: "error", message: SWAPPED[language] }];
  }
  // A version that is translated in part is compared as far as it goes.
  if (korean < 1 && english < 1) return empty;
  const message = korean === 1 ? BOTH_KOREAN : BOTH_ENGLISH;
  return [...empty, { code: "wrong-language", level: "error", message: message[language] }];
}

/** An error for each document and each passage that was not compared because it is too large. */
function overLimits(documents: readonly ReadDocument[], language: Language): Diagnostic[] {
  return documents.flatMap(({ document, passages }): Diagnostic[] => {
    const found = [document, ...passages.map(({ excess, segment }) => ({ excess, span: segment.span }))];
    return found.flatMap((place): Diagnostic[] => {
      if (place.excess === undefined) return [];
      const message = OVER_LIMIT[place.excess.limit](document.id, place.excess)[language];
      const span = "span" in place ? { span: place.span } : {};
      return [{ code: "limit-reached", level: "error", message, document: document.id, ...span }];
    });
  });
}

const OVER_LIMIT: Readonly<Record<keyof Limits, (document: string, excess: Excess) => Localised>> = {
  documentLength: (document, { count, most }) => ({
    en: `"${document}" was not compared: it holds ${count} characters, the limit is ${most}. Split it, or raise the limit "documentLength".`,
    ko: `‘${document}’은(는) ${count}자로 한도 ${most}자를 넘어 대조하지 않았습니다. 문서를 나누거나 한도 ‘documentLength’를 높이세요.`,
  }),
  segments: (document, { count, most }) => ({
    en: `"${document}" was not compared: it holds ${count} paragraphs and sentences, the limit is ${most}. Split it, or raise the limit "segments".`,
    ko: `‘${document}’은(는) 단락과 문장이 ${count}개로 한도 ${most}개를 넘어 대조하지 않았습니다. 문서를 나누거나 한도 ‘segments’를 높이세요.`,
  }),
  facts: (document, { count, most }) => ({
    en: `A paragraph of "${document}" was not compared: it states ${count} facts, the limit is ${most}. Split it, or raise the limit "facts".`,
    ko: `‘${document}’의 한 단락은 수치가 ${count}개로 한도 ${most}개를 넘어 대조하지 않았습니다. 단락을 나누거나 한도 ‘facts’를 높이세요.`,
  }),
};

function emptyDocument({ document }: ReadDocument, language: Language): Diagnostic {
  const message = {
    en: `"${document.id}" holds no text to read.`,
    ko: `‘${document.id}’에 읽을 내용이 없습니다.`,
  };
  return { code: "empty-document", level: "warning", message: message[language], document: document.id };
}

/** A warning for each locked bead that could not be respected. */
export function diagnoseLocked(leftOut: readonly LeftOut[], language: Language): Diagnostic[] {
  return leftOut.map(({ why, segment, document }): Diagnostic => {
    const wording = LEFT_OUT[why](segment.begins);
    return {
      code: `${why}-alignment`,
      level: "warning",
      message: wording[language],
      ...(document === undefined ? {} : { document }),
    };
  });
}

const LEFT_OUT: Readonly<Record<LeftOut["why"], (begins: string) => Localised>> = {
  stale: (begins) => ({
    en: `A locked bead is left out, because its paragraph “${begins}” is not there any more. Lock the paragraphs again as they are now, or remove its entry.`,
    ko: `고정해 둔 짝의 단락을 찾지 못해 그 짝을 적용하지 않았습니다: ‘${begins}’. 다시 고정하거나 그 항목을 지우세요.`,
  }),
  conflicting: (begins) => ({
    en: `A locked bead is left out, because a later one holds its paragraph “${begins}” too. Remove one of the two entries.`,
    ko: `단락 ‘${begins}’이(가) 고정해 둔 짝 두 곳에 들어 있어 뒤의 짝만 적용했습니다. 둘 중 한 항목을 지우세요.`,
  }),
};

const NOTHING_TO_COMPARE: Readonly<Record<"en" | "ko" | "both" | "none", Localised>> = {
  ko: {
    en: "Only Korean text was found, so there was nothing to compare it with. Give the English version as well.",
    ko: "한국어만 있어 비교할 수 없습니다. 영어본도 함께 지정하세요.",
  },
  en: {
    en: "Only English text was found, so there was nothing to compare it with. Give the Korean version as well.",
    ko: "영어만 있어 비교할 수 없습니다. 한국어본도 함께 지정하세요.",
  },
  both: {
    en: "No Korean paragraph could be matched with an English one, so nothing was compared.",
    ko: "서로 대응하는 한국어 단락과 영어 단락을 찾지 못해 비교하지 못했습니다.",
  },
  none: {
    en: "Neither Korean nor English text was found, so nothing was compared.",
    ko: "한국어도 영어도 없어 비교하지 못했습니다.",
  },
};

function nothingToCompare(documents: readonly ReadDocument[], language: Language): Diagnostic {
  const languages = new Set(documents.flatMap((each) => each.passages.map((passage) => passage.segment.language)));
  const [hasEn, hasKo] = [languages.has("en"), languages.has("ko")];
  const found = hasEn && hasKo ? "both" : hasEn ? "en" : hasKo ? "ko" : "none";
  return { code: "nothing-to-compare", level: "error", message: NOTHING_TO_COMPARE[found][language] };
}

/** 0…1: how many of a side's passages are in a language. */
function shareOf(aligned: readonly AlignedPassages[], side: "en" | "ko", language: Language): number {
  const passages = aligned.flatMap((bead): readonly Passage[] => bead[side]);
  if (passages.length === 0) return 0;
  return passages.filter(({ segment }) => segment.language === language).length / passages.length;
}

const SWAPPED: Localised = {
  en: "The English version is in Korean and the Korean version in English. Swap the two.",
  ko: "영어본에는 한국어가, 한국어본에는 영어가 들어 있습니다. 두 글을 서로 바꿔 지정하세요.",
};
const BOTH_KOREAN: Localised = {
  en: "The English version is in Korean. Give the English version.",
  ko: "영어본이 한국어로 되어 있습니다. 영어본을 지정하세요.",
};
const BOTH_ENGLISH: Localised = {
  en: "The Korean version is in English. Give the Korean version, or translate it first.",
  ko: "한국어본이 영어로 되어 있습니다. 한국어본을 지정하거나 먼저 번역하세요.",
};
