/**
 * What East Asian Width (Unicode Annex 11) calls wide or full-width, in order; emoji are told by a property of their own.
 * Characters of ambiguous width (“ ” · ① …) take one column: the answer must not depend on where it is asked.
 */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18df2],
  [0x1aff0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

// A letter of the flags is half of a flag.
const EMOJI = /(?!\p{Regional_Indicator})\p{Emoji_Presentation}/u;
/** Marks, joiners and the vowels and finals of a decomposed syllable stand on the letter before. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb]/u;

/** Columns that a text takes where every letter has one width: two for Hangul, hanja, kana, full-width forms and emoji. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) as number;
    columns += columnsOfCodePoint(code);
    at += code > 0xffff ? 2 : 1;
  }
  return columns;
}

/**
 * Columns of one UTF-16 code unit, so that lines can be measured without being cut into characters. Each half of a
 * surrogate pair counts one, which is right for emoji and rare Han characters.
 */
export function columnsOfUnit(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? 1 : columnsOfCodePoint(unit);
}

function columnsOfCodePoint(code: number): number {
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (code >= 0xac00 && code <= 0xd7a3) return 2;
  const character = String.fromCodePoint(code);
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) || EMOJI.test(character) ? 2 : 1;
}
