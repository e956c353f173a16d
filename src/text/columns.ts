import { isHan, isHangul, isZeroWidth } from "./characters.ts";

/** Terminal cells that a text takes: two for Hangul, hanja, kana and full-width forms, none for joiners and marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += cellsOf(character.codePointAt(0) as number);
  return columns;
}

function cellsOf(code: number): number {
  if (code < 0x300) return 1;
  if (isZeroWidth(code) || (code >= 0x300 && code <= 0x36f)) return 0;
  // Conjoining vowels and finals are drawn into the syllable that their onset opened.
  if (code >= 0x1160 && code <= 0x11ff) return 0;
  if (isHangul(code) || isHan(code) || (code >= 0x3000 && code <= 0x30ff)) return 2;
  return (code >= 0xff01 && code <= 0xff60) || code >= 0x1f300 ? 2 : 1;
}
