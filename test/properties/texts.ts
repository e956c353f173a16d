import * as fc from "fast-check";

/** Pieces that break careless text handling, and ordinary words and signs for them to stand between. */
const PIECES: readonly string[] = [
  "\ud800",
  "\udc00",
  "\u1112\u1161\u11ab",
  "\u1100",
  "\u11a8",
  "가\u11a8",
  "e\u0301",
  "\u0301",
  "\u200d",
  "\u200b",
  "\ufeff",
  "\u00ad",
  "\r\n",
  "\r",
  "\n",
  "\u2028",
  "\0",
  "\n\n",
  "👩‍👩‍👧‍👦",
  "❤️",
  "👍🏽",
  "🇰🇷",
  "ＡＢ１",
  "①",
  "　",
  "𠀀",
  "漢字",
  "かな",
  "ﾊﾞ",
  "กำ",
  "привет",
  "مرحبا",
  "हिन्दी",
  " ",
  " ",
  " ",
  "다. ",
  "요? ",
  ". ",
  "! ",
  "…",
  "。",
  '"',
  "“",
  "”",
  "‘",
  "’",
  "(",
  ")",
  "[",
  "/",
  " / ",
  " | ",
  "|",
  ": ",
  " - ",
  "\t",
  "# ",
  "- ",
  "> ",
  "```\n",
  "2024. 3. 5.",
  "3.",
  "U.S. ",
  "Mr. ",
  "the ",
  "Notice ",
  "word",
  "CNN",
  "은 ",
  "한국어 ",
  "개요",
  "말했다",
  "https://example.com/",
  "<b>",
  "a_b",
];

/** Texts made of such pieces and of arbitrary UTF-16. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

/** The places between two characters as a reader sees them, by the rules of Unicode. */
export function graphemeBorders(text: string): Set<number> {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const borders = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) borders.add(index);
  return borders;
}
