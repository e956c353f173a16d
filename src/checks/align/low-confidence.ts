import { isFilled, type Side } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding, PlacedFinding } from "../check.ts";

/** Two passages that were put together although hardly anything speaks for it: what was compared there means little. */
export const alignLowConfidence: Check = {
  rule: "align/low-confidence",
  level: "info",
  category: "accuracy/mistranslation",
  summary: {
    en: "Two passages were compared although they may not belong together.",
    ko: "서로 대응하지 않을 수 있는 두 단락을 비교했습니다.",
  },
  why: {
    en: "Texts that say the same share figures, names and words. Where these are lacking, either the pair is wrong or the translation is.",
    ko: "같은 내용이라면 숫자, 이름, 낱말이 겹칩니다. 겹치는 것이 거의 없으면 짝이 잘못되었거나 번역이 잘못된 것입니다.",
  },
  findAcross: (beads) => {
    const filled = beads.filter(({ aligned }) => isFilled(aligned));
    // Where there is nothing else to choose from, the caller has made the pair.
    if (filled.length < FEWEST) return [];
    return filled.filter(isDoubtful).map((bead): PlacedFinding => ({ bead, finding: toFinding(bead) }));
  },
};

const FEWEST = 3;

function isDoubtful({ aligned, rendering }: CheckContext): boolean {
  // Brackets and signs alone share nothing that could tell, and need not.
  return (
    rendering !== "reference" && aligned.bead.confidence < DOUBTFUL && holdsWords(aligned.en) && holdsWords(aligned.ko)
  );
}

function toFinding({ aligned, evidenceOf }: CheckContext): Finding {
  const evidence = (side: Side) => side.map(({ segment }) => evidenceOf(segment.document, segment.span));
  return {
    en: evidence(aligned.en),
    ko: evidence(aligned.ko),
    message: {
      en: "It is doubtful whether these passages correspond. Check the pair before anything else that is reported here.",
      ko: "서로 대응하는 내용인지 확실하지 않습니다. 여기서 알리는 다른 문제보다 먼저 짝이 맞는지 확인하세요.",
    },
    confidence: 1 - aligned.bead.confidence,
  };
}

/** Beads of less confidence are right hardly more often than wrong. */
const DOUBTFUL = 0.6;

function holdsWords(side: Side): boolean {
  return side.some(({ segment }) => segment.block !== "code" && /\p{L}{2}/u.test(segment.prose.text));
}
