import { scriptOf } from "../text/characters.ts";
import { isBlank, type Span } from "../text/span.ts";

/** Columns that a stretch of text takes up where every letter has one width, Korean, Chinese and Japanese ones two. */
export function columnsOf(text: string, span: Span): number {
  let columns = 0;
  for (let i = span.start; i < span.end; i++) columns += columnsOfUnit(text.charCodeAt(i));
  return columns;
}

/** Columns of the first word of a stretch: up to the first blank. */
export function firstWordColumns(text: string, span: Span): number {
  let columns = 0;
  for (let i = span.start; i < span.end && !isBlank(text.charCodeAt(i)); i++) {
    columns += columnsOfUnit(text.charCodeAt(i));
  }
  return columns;
}

export function hasBlankInside(text: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) if (isBlank(text.charCodeAt(i))) return true;
  return false;
}

function columnsOfUnit(unit: number): number {
  if (unit < 0x300) return 1;
  // Marks, joiners and the middle and last jamo of a decomposed syllable stand on the letter before.
  if (unit <= 0x36f || (unit >= 0x1160 && unit <= 0x11ff) || (unit >= 0x200b && unit <= 0x200f)) return 0;
  if ((unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff60)) return 2;
  // Each half of a surrogate pair counts one, which makes an emoji or a rare Han character two.
  if (unit >= 0xd800 && unit <= 0xdfff) return 1;
  const script = scriptOf(unit);
  return script === "hangul" || script === "han" || script === "kana" ? 2 : 1;
}
