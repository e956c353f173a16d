const MARKS = /[\p{M}\u200c\u200d]/u;

/**
 * Whether the character at a place belongs to the one before it (a combining mark, the second half of a surrogate
 * pair, a skin tone, what a joiner adds), so that no border may come between them. Conjoining jamo are not looked at: they are Hangul on
 * both sides, where no border is ever sought.
 */
export function joinsPrevious(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x300 || Number.isNaN(unit)) return false;
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const lead = text.charCodeAt(at - 1);
    return lead >= 0xd800 && lead <= 0xdbff;
  }
  // Half-width voicing marks and the vowels of Thai and Lao are letters to Unicode but never stand alone. A joiner makes one of two signs.
  if (unit === 0xff9e || unit === 0xff9f || unit === 0x0e33 || unit === 0x0eb3) return true;
  if (text.charCodeAt(at - 1) === 0x200d) return true;
  const code = text.codePointAt(at) as number;
  if (code >= 0x1f3fb && code <= 0x1f3ff) return true;
  return (code >= 0xe0020 && code <= 0xe007f) || MARKS.test(String.fromCodePoint(code));
}

/** So many UTF-16 units of a text's beginning at most, without a part of a character. */
export function beginningOf(text: string, most: number): string {
  let end = Math.min(most, text.length);
  while (end > 0 && end < text.length && joinsPrevious(text, end)) end--;
  return text.slice(0, end);
}

/** Whether a place lies between the two halves of a character. */
export function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
