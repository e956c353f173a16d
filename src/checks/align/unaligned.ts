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
