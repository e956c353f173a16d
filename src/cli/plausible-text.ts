import { isHangulSyllable } from "../text/characters.ts";

/**
 * Syllables of the commonest particles, endings and words. They make up about half of Korean prose, and a fortieth of the
 * Hangul that other encodings turn into when they are read as CP949.
 */
const FREQUENT = new Set(
  "이다는에의하을가고지로사한기도를은어리자인서아나대시그들으해수일스정있것보부제여전면라주장상만원었니",
);

/** Letters that must be Hangul, the others being Hanja or foreign, and frequent syllables among the Hangul. */
const LEAST_HANGUL = 0.5;
const LEAST_FREQUENT = 0.2;
const FEWEST_FREQUENT = 2;

const LETTER = /\p{L}/u;
/** What no text file holds; form feeds and the end mark of DOS do occur. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u009f]/;

/**
 * Whether text that was decoded as CP949 reads like Korean. `isDeclared`: the file says so itself, so that a few syllables
 * are enough.
 */
export function isPlausibleKorean(text: string, isDeclared: boolean): boolean {
  if (CONTROL.test(text)) return false;
  let letters = 0;
  let hangul = 0;
  let frequent = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) continue;
    if (isHangulSyllable(code)) {
      hangul++;
      if (FREQUENT.has(character)) frequent++;
    }
    if (LETTER.test(character)) letters++;
  }
  if (hangul < LEAST_HANGUL * letters || hangul === 0) return false;
  return isDeclared || (frequent >= FEWEST_FREQUENT && frequent >= LEAST_FREQUENT * hangul);
}

/** The share of characters that Korean and English texts are made of, and of ASCII characters: blanks, digits, full stops. */
const LEAST_FAMILIAR = 0.8;
const LEAST_ASCII = 0.05;

/**
 * Whether text that was decoded as UTF-16 without a byte-order mark reads like text. Hanja do not count: they are what
 * pairs of ASCII letters look like.
 */
export function isPlausibleUtf16(text: string): boolean {
  if (text === "" || CONTROL.test(text)) return false;
  let familiar = 0;
  let ascii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) ascii++;
    if (code < 0x250 || isHangulSyllable(code) || isPunctuation(code)) familiar++;
  }
  return ascii >= LEAST_ASCII * text.length && familiar >= LEAST_FAMILIAR * text.length;
}

function isPunctuation(code: number): boolean {
  return (code >= 0x2010 && code <= 0x203f) || (code >= 0x3000 && code <= 0x318f) || (code >= 0xff01 && code <= 0xffef);
}
