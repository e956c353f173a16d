import { isFilled } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Evidence } from "../check.ts";
import { normalise } from "../../text/normalise.ts";
import { readable, writtenText } from "../markup/literals.ts";
import { ownLengths } from "./length-measure.ts";

/** A Korean passage that is much shorter or longer than its English usually makes it. */
export const textLength: Check = {
  rule: "text/length",
  level: "info",
  category: "accuracy/omission",
  summary: {
    en: "The Korean is much shorter or longer than the English lets expect.",
    ko: "한국어의 길이가 영어에 견주어 지나치게 짧거나 깁니다.",
  },
  why: {
    en: "A length that hardly any translation has hints at something left out, added or aligned wrongly, even where no figure or name tells so.",
    ko: "번역에서 거의 나오지 않는 길이라면 숫자나 이름이 맞더라도 빠지거나 덧붙은 내용, 잘못된 짝일 수 있습니다.",
  },
  find: (context) => {
    const { aligned, rendering } = context;
    if (rendering !== "close" || !isFilled(aligned) || aligned.bead.confidence < LEAST_CONFIDENCE) return [];
    const [en, ko] = [evidencesOf(context, "en"), evidencesOf(context, "ko")];
    const { en: enLength, ko: koLength } = ownLengths(textOf(context, "en"), textOf(context, "ko"));
    const [, lowest, highest] = BANDS.findLast(([from]) => enLength >= from) ?? BANDS[0];
    const ratio = koLength / enLength;
    if (enLength < BANDS[0][0] || koLength === 0 || (ratio >= lowest && ratio <= highest)) return [];
    const [percent, low, high] = [ratio, lowest, highest].map((share) => Math.round(share * 100));
    const isShort = ratio < lowest;
    return [
      {
        en,
        ko,
        message: {
          en: `The Korean has ${percent}% of the letters of the English, shared terms aside; nearly all translations have ${low} to ${high}%. Check whether something was ${isShort ? "left out" : "added"}.`,
          ko: `함께 쓰인 용어를 빼면 한국어 글자 수가 영어의 ${percent}%입니다. 번역은 거의 모두 ${low}~${high}%입니다. ${isShort ? "빠진" : "덧붙은"} 내용이 없는지 확인하세요.`,
        },
        confidence: 0.4 * aligned.bead.confidence,
      },
    ];
  },
};

/** Doubtful beads are reported as such. */
const LEAST_CONFIDENCE = 0.6;

/**
 * From so many English letters and digits on, the least and the greatest share of Korean ones: one in a thousand of some
 * 75,000 pairs of sentences, labels and paragraphs from thirty manuals, laws and textbooks lies below, another above.
 */
const BANDS: readonly [Band, ...Band[]] = [
  [16, 0.15, 1.35],
  [32, 0.18, 1.08],
  [64, 0.19, 0.9],
  [128, 0.165, 0.7],
  [256, 0.15, 0.65],
];

type Band = readonly [from: number, lowest: number, highest: number];

function evidencesOf(context: CheckContext, side: "en" | "ko"): Evidence[] {
  return readable(context.aligned[side]).map(({ segment }) => context.evidenceOf(segment.document, segment.span));
}

function textOf(context: CheckContext, side: "en" | "ko"): string {
  const texts = readable(context.aligned[side]).map((passage) => writtenText(context, passage));
  return normalise(texts.join("\n")).text;
}
