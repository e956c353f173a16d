import { isDigit, isHangulSyllable } from "../text/characters.ts";
import { SPELT_OUT } from "./fold-latin.ts";

/** Letters a–z are 0…25; this stands for a border of a word where a letter is looked for. */
export const BORDER = 26;
/** The symbol of a number in figures among the letters. */
export const LATIN_NUMBER = 27;

/** Sounds of Korean: onsets 0…18 (ㅇ is silent and left out), vowels 19…39, codas 40…66 by their index in Unicode. */
export const SOUNDS = 67;
const SILENT_ONSET = 11;
const VOWEL = 19;
const CODA = 39;

/** Latin letters that stand in a Korean text follow the sounds, then any number. */
export const KOREAN_LETTER = 67;
/** The symbol of a number in figures among the sounds. */
export const KOREAN_NUMBER: number = SOUNDS + 26;

/** Beyond this many letters or sounds nothing is compared: names are shorter, and time must not explode. */
export const LONGEST_NAME = 72;
/** Characters that may hold so many letters, with marks, spaces and punctuation. */
const LONGEST_TEXT = 160;

/** Marks on letters, as the weights number them: 0 none, 9 any that is not listed. */
export const MARKS = 10;
const MARK_NUMBERS: Readonly<Record<string, number>> = {
  "\u0300": 1,
  "\u0301": 2,
  "\u0302": 3,
  "\u0303": 4,
  "\u0308": 5,
  "\u030c": 6,
  "\u0304": 7,
  "\u0306": 8,
};
const OTHER_MARK = 9;

/** A word of a Latin spelling: letters [start, end) of the name. */
export interface LatinWord {
  readonly start: number;
  readonly end: number;
  /** In lower case without marks; figures as they are. */
  readonly text: string;
  /** Of a numeral, Roman or in figures; -1 of any other word. */
  readonly number: number;
  readonly followsComma: boolean;
}

/** A Latin spelling as numbers, and its words. Letters as in `BORDER` and `LATIN_NUMBER`, marks as in `MARKS`, one for each letter. */
export interface LatinSymbols {
  // Plain arrays: typed ones of this size are dear to make and to throw away.
  readonly letters: readonly number[];
  readonly marks: readonly number[];
  readonly words: readonly LatinWord[];
}

// Not typed either, so that what is in use of them is copied at once.
const letterBuffer = zeros(LONGEST_NAME);
const markBuffer = zeros(LONGEST_NAME);

function zeros(size: number): number[] {
  return Array.from({ length: size }, () => 0);
}

/** Letters and words of a Latin spelling. Spaces, hyphens and full stops alike part words, apostrophes do not. */
export function readLatin(text: string): LatinSymbols {
  const capped = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const plain = isAscii(capped) ? capped : capped.toLowerCase().normalize("NFD");
  const words: LatinWord[] = [];
  let size = 0;
  let start = -1;
  let comma = false;
  let followsComma = false;
  const close = (): void => {
    if (start >= 0 && size > start) words.push(latinWord(start, size, followsComma));
    start = -1;
  };
  for (let i = 0; i < plain.length && size < LONGEST_NAME; i++) {
    const code = plain.charCodeAt(i);
    const letter = (code | 32) - 97;
    if (code < 128 && letter >= 0 && letter < 26) {
      if (start < 0) [start, followsComma] = [size, comma];
      letterBuffer[size] = letter;
      markBuffer[size++] = 0;
    } else if (isDigit(code)) {
      close();
      const from = i;
      while (i + 1 < plain.length && isDigit(plain.charCodeAt(i + 1))) i++;
      // `3rd`, `2nd`: the ending belongs to the figure.
      if (/^(?:st|nd|rd|th)(?![a-z])/i.test(plain.slice(i + 1, i + 4))) i += 2;
      const figures = plain.slice(from, i + 1);
      letterBuffer[size] = LATIN_NUMBER;
      markBuffer[size++] = 0;
      const number = Number.parseInt(figures, 10);
      words.push({ start: size - 1, end: size, text: figures, number, followsComma: comma });
    } else if (code >= 0x300 && code <= 0x36f) {
      if (start >= 0) markBuffer[size - 1] = MARK_NUMBERS[plain[i] as string] ?? OTHER_MARK;
    } else if (code > 127 && SPELT_OUT[plain[i] as string] !== undefined) {
      if (start < 0) [start, followsComma] = [size, comma];
      for (const character of SPELT_OUT[plain[i] as string] as string) {
        if (size === LONGEST_NAME) break;
        letterBuffer[size] = character.charCodeAt(0) - 97;
        markBuffer[size++] = OTHER_MARK;
      }
    } else if (!isApostrophe(code)) {
      close();
      if (code === 0x2c || code === 0x28) comma = true;
    }
  }
  close();
  return { letters: letterBuffer.slice(0, size), marks: markBuffer.slice(0, size), words };
}

function latinWord(start: number, end: number, followsComma: boolean): LatinWord {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(97 + (letterBuffer[i] as number));
  return { start, end, text, number: start === 0 ? -1 : readRoman(text), followsComma };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bb || code === 0x2bc || code === 0x60;
}

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The value of a Roman numeral up to 39, which no ruler exceeds; -1 of anything else. */
function readRoman(word: string): number {
  if (word.length > 7 || !ROMAN.test(word)) return -1;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const here = romanValue(word[i]);
    value += here < romanValue(word[i + 1]) ? -here : here;
  }
  return value;
}

function romanValue(letter: string | undefined): number {
  return letter === "x" ? 10 : letter === "v" ? 5 : letter === "i" ? 1 : 0;
}

/** A word of a Korean spelling: sounds [start, end) of the name. */
export interface HangulWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a number in figures, with a 세 or 대 behind it; -1 of any other word. */
  readonly number: number;
}

/** A Korean spelling as numbers (`SOUNDS`, `KOREAN_LETTER`, `KOREAN_NUMBER`), and its words. */
export interface HangulSymbols {
  readonly sounds: readonly number[];
  readonly words: readonly HangulWord[];
}

const soundBuffer = zeros(LONGEST_NAME + 3);
const JAMO = /[\u1100-\u11ff]/;

/** Sounds and words of a Korean spelling; Latin letters and figures in it keep symbols of their own. */
export function readHangul(text: string): HangulSymbols {
  const capped = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const composed = JAMO.test(capped) ? capped.normalize("NFC") : capped;
  const words: HangulWord[] = [];
  let size = 0;
  for (let i = 0; i < composed.length && size < LONGEST_NAME;) {
    const from = i;
    const start = size;
    let number = -1;
    if (isHangulSyllable(composed.charCodeAt(i))) {
      while (i < composed.length && size < LONGEST_NAME && isHangulSyllable(composed.charCodeAt(i))) {
        size = addSyllable(composed.charCodeAt(i++) - 0xac00, size);
      }
    } else if (isDigit(composed.charCodeAt(i))) {
      while (i < composed.length && isDigit(composed.charCodeAt(i))) i++;
      number = Number.parseInt(composed.slice(from, i), 10);
      if (composed[i] === "세" || composed[i] === "대") i++;
      soundBuffer[size++] = KOREAN_NUMBER;
    } else {
      const letter = (composed.charCodeAt(i++) | 32) - 97;
      if (letter < 0 || letter > 25) continue;
      soundBuffer[size++] = KOREAN_LETTER + letter;
    }
    words.push({ start, end: size, text: composed.slice(from, i), number });
  }
  return { sounds: soundBuffer.slice(0, size), words };
}

function addSyllable(index: number, size: number): number {
  const onset = Math.floor(index / 588);
  const coda = index % 28;
  let end = size;
  if (onset !== SILENT_ONSET) soundBuffer[end++] = onset;
  soundBuffer[end++] = VOWEL + Math.floor((index % 588) / 28);
  if (coda > 0) soundBuffer[end++] = CODA + coda;
  return end;
}
