import type { Draw } from "../draw.ts";

/** Kinds of characters that careless code trips over; each gives a few of them. */
const ALPHABETS: readonly ((draw: Draw) => string)[] = [
  // Any code unit: now and then half of a surrogate pair.
  (draw) => String.fromCharCode(draw.below(0x10000)),
  (draw) => String.fromCharCode(0xd800 + draw.below(0x800)),
  (draw) => String.fromCodePoint(0x10000 + draw.below(0x100000)),
  (draw) => String.fromCharCode(draw.below(0x20)),
  (draw) => draw.pick(["\0", "\u007f", "\u0085", "\u00ad", "\ufffe", "\uffff", "\ufffd", "\ue000", "\ufdd0"]),
  (draw) =>
    draw.pick(["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2069", "\u200e", "\u061c"]),
  (draw) => draw.pick(["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u180e", "\u3164", "\u115f", "\ufe0f"]),
  (draw) => draw.pick(["\r", "\n", "\r\n", "\u2028", "\u2029", "\v", "\f", "\t", "\u00a0", "\u3000", "\n\n"]),
  (draw) => `e${String.fromCharCode(0x300 + draw.below(0x70)).repeat(draw.size(40))}`,
  // Decomposed Hangul, whole and in parts.
  (draw) => String.fromCharCode(0x1100 + draw.below(19), 0x1161 + draw.below(21), 0x11a7 + draw.below(28)),
  (draw) => String.fromCharCode(0x1100 + draw.below(0x100)),
  (draw) => String.fromCharCode(0x3131 + draw.below(0x5e)),
  (draw) => String.fromCharCode(0xff01 + draw.below(0xe0)),
  (draw) => String.fromCharCode(0xac00 + draw.below(11_172)),
  (draw) => String.fromCharCode(0xac00 + draw.below(11_172)),
  (draw) => String.fromCharCode(0x4e00 + draw.below(0x5000)),
  (draw) => String.fromCharCode(0x3041 + draw.below(0xb0)),
  (draw) => String.fromCharCode(0x400 + draw.below(0x100)),
  (draw) => String.fromCharCode(0x5d0 + draw.below(0x150)),
  (draw) => String.fromCharCode(0x900 + draw.below(0x500)),
  (draw) => String.fromCharCode(0x20 + draw.below(0x5f)),
  (draw) => String.fromCharCode(0x20 + draw.below(0x5f)),
  (draw) => String.fromCharCode(0xc0 + draw.below(0x100)),
  (draw) => String(draw.below(10)),
  (draw) => draw.pick(["👩‍👩‍👧‍👦", "🇰🇷", "👍🏽", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "①", "㎞", "½", "²", "Ⅷ", "〇", "兆", "ﬁ", "İ", "ß", "ǆ"]),
  (draw) =>
    draw.pick([
      " ",
      " ",
      ". ",
      ", ",
      "? ",
      "! ",
      "다. ",
      "요. ",
      "“",
      "”",
      "‘",
      "’",
      "「",
      "」",
      "…",
      "—",
      "·",
      "~",
      "〜",
    ]),
];

/** Random characters of a few kinds, about as many as asked for. */
export function hostileCharacters(draw: Draw, length: number): string {
  const chosen = Array.from({ length: 1 + draw.below(5) }, () => draw.pick(ALPHABETS));
  const parts: string[] = [];
  for (let made = 0; made < length; made += parts.at(-1)?.length ?? 1) parts.push(draw.pick(chosen)(draw));
  return parts.join("");
}
