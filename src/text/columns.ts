import { isHan, isHangul, isZeroWidth, scriptOf } from "./characters.ts";

/** Columns that a text takes where every letter has one width: two for Hangul, hanja, kana and full-width forms. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += columnsOfUnit(text.charCodeAt(i));
  return columns;
}

/** Columns of one UTF-16 code unit, so that lines can be measured without being cut into characters. */
export function columnsOfUnit(unit: number): number {
  if (unit < 0x300) return unit === 0xad ? 0 : 1;
  // Marks, joiners and the vowels and finals of a decomposed syllable stand on the letter before.
  if (unit <= 0x36f || isZeroWidth(unit)) return 0;
  if ((unit >= 0x1160 && unit <= 0x11ff) || (unit >= 0xd7b0 && unit <= 0xd7fb)) return 0;
  // Each half of a surrogate pair counts one, which makes an emoji or a rare Han character two.
  if (unit >= 0xd800 && unit <= 0xdfff) return 1;
  if (unit >= 0xff61 && unit <= 0xffdc) return 1;
  if ((unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff60)) return 2;
  return isHangul(unit) || isHan(unit) || scriptOf(unit) === "kana" ? 2 : 1;
}
