import { isFilled } from "../../alignment/bitext.ts";
import type { Check } from "../check.ts";
import { onSide } from "../findings.ts";
import { missedIn } from "../text/gap-check.ts";

/** A paragraph for which the aligner found no counterpart: it was not compared with anything. */
export const alignUnaligned: Check = {
  rule: "align/unaligned",
  level: "info",
  category: "accuracy/omission",
  summary: {
    en: "A paragraph has no counterpart and was not compared.",
    ko: "대응하는 단락이 없어 비교하지 못했습니다.",
  },
  why: {
    en: "What has no counterpart was not checked, so that a clean report says nothing about it. The note tells which paragraphs you have to read yourself.",
    ko: "대응하는 단락이 없으면 검사도 하지 못하므로, 보고서가 깨끗해도 이 단락은 확인되지 않은 것입니다. 직접 읽어야 할 곳을 알려 줍니다.",
  },
  find: ({ aligned, rendering, place, evidenceOf }) => {
    // Against another document most stands alone; only what one text says twice is of interest.
    if (rendering === "reference" || isFilled(aligned)) return [];
    const { en, ko } = aligned;
    // What is reported as missing need not be reported as unaligned again.
    const reported = new Set([...missedIn(aligned, "en", rendering), ...missedIn(aligned, "ko", rendering)]);
    const rest = [...en, ...ko].filter((passage) => !reported.has(passage));
    const side = en.length > 0 ? "en" : "ko";
    return rest.map(({ segment }) => {
      return {
        ...onSide(side, evidenceOf(segment.document, segment.span), place),
        message: {
          en: `No ${side === "en" ? "Korean" : "English"} paragraph corresponds to this one; it was not compared.`,
          ko: `이 단락에 대응하는 ${side === "en" ? "한국어" : "영어"} 단락이 없어 비교하지 않았습니다.`,
        },
        confidence: aligned.bead.confidence,
      };
    });
  },
};
