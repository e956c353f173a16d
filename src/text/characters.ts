/** Which writing system a character belongs to. `common` is space, digits, punctuation and symbols. */
export type Script = "common" | "hangul" | "latin" | "han" | "kana" | "other";

// Mathematical letters and letter-like signs have no script; marks belong to whatever they stand on.
const OTHER_LETTER = /(?=\p{L})\P{Script=Common}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** The script of a code point. */
export function scriptOf(code: number): Script {
  if (code < 0x41) return "common";
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return "latin";
  if (code < 0xaa) return "common";
  if (isHangul(code)) return "hangul";
  if (code === 0xaa || code === 0xba || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7))
    return "latin";
  if ((code >= 0x1e00 && code <= 0x1eff) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return "latin";
  }
  if (isHan(code)) return "han";
  if ((code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || (code >= 0xff66 && code <= 0xff9f)) return "kana";
  if (code >= 0x2000 && code <= 0x2bff) return "common";
  const letter = String.fromCodePoint(code);
  if (!OTHER_LETTER.test(letter)) return "common";
  return LATIN_LETTER.test(letter) ? "latin" : "other";
}

/** Hangul syllables and jamo, conjoining, compatibility and half-width. */
export function isHangul(code: number): boolean {
  return (
    isHangulSyllable(code) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3131 && code <= 0x318e) ||
    (code >= 0xa960 && code <= 0xa97c) ||
    (code >= 0xd7b0 && code <= 0xd7fb) ||
    (code >= 0xffa0 && code <= 0xffdc)
  );
}

/** A composed syllable, 가 to 힣. */
export function isHangulSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Chinese characters of all planes, with the signs that stand for them (々, 〇). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** 0 to 9; digits of other scripts and full-width ones are none. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A to Z and a to z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Capitals of ASCII and of Latin-1 (À to Þ). */
export function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Characters without width: joiners, direction marks, the byte-order mark, soft hyphen, variation selectors. */
export function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xad ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** The final consonant's index (0 = none) of a composed syllable; -1 for anything else. */
export function batchimOf(code: number): number {
  return isHangulSyllable(code) ? (code - 0xac00) % 28 : -1;
}

/** Line feed, carriage return, and the separators of Unicode. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** Spaces of all widths, tabs and line breaks. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    isLineBreak(code)
  );
}

/** Whether a text holds a Hangul syllable or letter. */
export function hasHangul(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHangul(text.charCodeAt(i))) return true;
  return false;
}
