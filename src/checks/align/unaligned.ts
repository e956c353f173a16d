import type { Check } from "../check.ts";
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
    if (rendering === "reference" || (aligned.en.length > 0 && aligned.ko.length > 0)) return [];
    const { en, ko } = aligned;
    // What is reported as missing need not be reported as unaligned again.
    const reported = new Set([...missedIn(aligned, "en", rendering), ...missedIn(aligned, "ko", rendering)]);
    const rest = [...en, ...ko].filter((passage) => !reported.has(passage));
    return rest.map(({ segment }) => {
      const own = [evidenceOf(segment.document, segment.span)];
      return {
        en: en.length > 0 ? own : [place.en],
        ko: ko.length > 0 ? own : [place.ko],
        message: {
          en: `No ${en.length > 0 ? "Korean" : "English"} paragraph corresponds to this one; it was not compared.`,
          ko: `이 단락에 대응하는 ${en.length > 0 ? "한국어" : "영어"} 단락이 없어 비교하지 않았습니다.`,
        },
        confidence: aligned.bead.confidence,
      };
    });
  },
};
