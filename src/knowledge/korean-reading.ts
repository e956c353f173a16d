import { batchimOf, isAsciiLetter, isDigit, isHangulSyllable, isUpper } from "../text/characters.ts";

/**
 * How the reading of something in Korean may end, as a set of bits; 0 where that is not known. Korean particles ask for no
 * more than these three.
 */
export type Finals = number;
/** It may end in a vowel (는, 를, 로). */
export const VOWEL = 1;
/** It may end in ㄹ (은, 을, 로). */
export const RIEUL = 2;
/** It may end in another consonant (은, 을, 으로). */
export const CONSONANT = 4;
const UNKNOWN_FINALS = 0;

const RIEUL_INDEX = 8;

/** Finals of a text whose last character is a Hangul syllable, a digit, a Latin letter or a sign such as `%`. */
export function finalsOf(text: string): Finals {
  const code = text.charCodeAt(text.length - 1);
  if (isHangulSyllable(code)) return finalsOfBatchim(batchimOf(code));
  if (isDigit(code)) return finalsOfFigure(text);
  if (isAsciiLetter(code)) return finalsOfLatin(text);
  return SIGNS[text.at(-1) ?? ""] ?? UNKNOWN_FINALS;
}

function finalsOfBatchim(batchim: number): Finals {
  return batchim === 0 ? VOWEL : batchim === RIEUL_INDEX ? RIEUL : CONSONANT;
}

/** Signs that are read: percent, degrees, and the units that have a character of their own. */
const SIGNS: Readonly<Record<string, Finals>> = {
  "%": VOWEL,
  "％": VOWEL,
  "℃": VOWEL,
  "℉": VOWEL,
  "°": VOWEL,
  "㎏": CONSONANT,
  "㎎": CONSONANT,
  "㎞": VOWEL,
  "㎝": VOWEL,
  "㎜": VOWEL,
  "㎡": VOWEL,
  "㎢": VOWEL,
  ℓ: VOWEL,
  "㎖": VOWEL,
};

/** Digits as they are read in a Korean figure: 영, 일, 이 … A zero at the end is 십, 백, 천, 만, or 영, all with a consonant. */
const DIGITS: readonly Finals[] = [CONSONANT, RIEUL, VOWEL, CONSONANT, VOWEL, VOWEL, CONSONANT, RIEUL, RIEUL, VOWEL];
/** The same digits read in English, as in names of products and versions: 제로, 원, 투, 쓰리 … A zero is mostly -십 or 텐. */
const ENGLISH_DIGITS: readonly Finals[] = [
  VOWEL | CONSONANT,
  CONSONANT,
  VOWEL,
  VOWEL,
  VOWEL,
  VOWEL,
  VOWEL,
  CONSONANT,
  VOWEL,
  CONSONANT,
];

function finalsOfFigure(text: string): Finals {
  let start = text.length;
  while (start > 0 && (isDigit(text.charCodeAt(start - 1)) || isInFigure(text, start - 1))) start--;
  const figure = text.slice(start);
  const digit = Number(figure.at(-1));
  const before = text.slice(Math.max(0, start - 2), start).trimEnd();
  // Of money the currency comes last: $5 is read 5 dollars.
  if (/[$€£¥₩＄￡￥]$/.test(before)) return UNKNOWN_FINALS;
  const korean = DIGITS[digit] as Finals;
  if (figure === "0" || (digit === 0 && figure.includes("."))) return CONSONANT | VOWEL;
  // Names of versions and products are read either way: 3 is 삼 or 쓰리.
  const isInName =
    /[A-Za-z#+/-]$/.test(before) ||
    /\d\.\d+\.\d/.test(figure) ||
    isBehindName(text.slice(Math.max(0, start - 2), start));
  return isInName && (figure.length <= 3 || figure.includes(".")) ? korean | (ENGLISH_DIGITS[digit] as Finals) : korean;
}

/** 헬름 3, but not 10에서 3: a word without a josa in front of a figure may be a name that it belongs to. */
function isBehindName(before: string): boolean {
  return /[가-힣] $/.test(before) && !/[서를을은는이가에와과로의도만] $/.test(before);
}

function isInFigure(text: string, at: number): boolean {
  return (text[at] === "." || text[at] === ",") && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** Units as they are read in full and, where people do, by their letters. */
const UNITS: Readonly<Record<string, Finals>> = {
  km: VOWEL,
  m: VOWEL,
  cm: VOWEL,
  mm: VOWEL,
  nm: VOWEL,
  kg: CONSONANT | VOWEL,
  g: CONSONANT,
  mg: CONSONANT,
  l: VOWEL,
  L: VOWEL,
  ml: VOWEL,
  mL: VOWEL,
  kW: VOWEL,
  kWh: VOWEL,
  Hz: VOWEL,
  MHz: VOWEL,
  GHz: VOWEL,
  V: VOWEL,
  W: VOWEL,
  KB: VOWEL,
  kB: VOWEL,
  MB: VOWEL,
  GB: VOWEL,
  TB: VOWEL,
  ms: VOWEL,
  C: VOWEL,
};

function finalsOfLatin(text: string): Finals {
  let start = text.length;
  while (start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const letters = text.slice(start);
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || (before === 0x20 && isDigit(text.charCodeAt(start - 2)))) {
    if (Object.hasOwn(UNITS, letters)) return UNITS[letters] as Finals;
    if (isDigit(before) && letters.length > 1) return UNKNOWN_FINALS;
  }
  // An accented letter or an apostrophe inside: not an English word to be read by its end.
  if (before >= 0xc0 || before === 0x27) return UNKNOWN_FINALS;
  // LLMs: read with and without its s.
  if (/[A-Z]{2}s$/.test(letters)) return VOWEL | finalsOfLatin(letters.slice(0, -1));
  const word = lastHump(letters);
  if (word.length === 1) return LETTERS[word.toLowerCase()] ?? UNKNOWN_FINALS;
  // ROUND_HALF_UP: a part of a long name is a word, however short.
  if (before === 0x5f && word.length === 2) return UNKNOWN_FINALS;
  return isAllUpper(word) ? finalsOfCapitals(word.toLowerCase()) : finalsOfWord(word.toLowerCase());
}

/** `innerHTML` → `HTML`, `useState` → `State`, `macOS` → `OS`; a word without such a border is its own. */
function lastHump(letters: string): string {
  for (let i = letters.length - 1; i > 0; i--) {
    const [here, previous] = [letters.charCodeAt(i), letters.charCodeAt(i - 1)];
    if (isUpper(here) && !isUpper(previous)) return letters.slice(i);
    if (!isUpper(here) && isUpper(previous) && i > 1) return letters.slice(i - 1);
  }
  return letters;
}

function isAllUpper(word: string): boolean {
  return word === word.toUpperCase();
}

/** Letters by their Korean names: only L, M and N end in a consonant; R is 아르 or 알. */
const LETTERS: Readonly<Record<string, Finals>> = Object.fromEntries(
  Array.from("abcdefghijklmnopqrstuvwxyz", (letter): [string, Finals] => [
    letter,
    letter === "l" ? RIEUL : letter === "r" ? VOWEL | RIEUL : letter === "m" || letter === "n" ? CONSONANT : VOWEL,
  ]),
);

const LATIN_VOWELS = "aeiou";

/** Letters that end a word with the same kind of sound whether they are spelt out or read. */
const SAME_EITHER_WAY = "lmnaiouysfhjqvwxzr";

/** Capitals, spelt letter by letter (URL) or read as a word (NASA): known where both end alike. */
function finalsOfCapitals(word: string): Finals {
  const last = word.at(-1) as string;
  const beforeLast = word.at(-2) as string;
  if (SAME_EITHER_WAY.includes(last)) return LETTERS[last] as Finals;
  if (last === "e") return Array.from(word.slice(0, -1)).some(isVowelLetter) ? finalsOfWord(word) : VOWEL;
  if (word.length === 2) return VOWEL;
  // A stop behind a vowel may be swallowed (GET, JPEG), and so may ck and ng.
  const isSpelt = !isVowelLetter(beforeLast) && !/(?:ck|ng|mb)$/.test(word);
  return isSpelt || !hasVowel(word) ? VOWEL : UNKNOWN_FINALS;
}

function hasVowel(word: string): boolean {
  return Array.from(word).some(isVowelLetter);
}

function isVowelLetter(letter: string): boolean {
  return LATIN_VOWELS.includes(letter) || letter === "y";
}

/** Ends of English words and how loans with that end are heard in Korean, the longest first. Stops behind a vowel vary. */
const WORD_ENDS: readonly (readonly [pattern: RegExp, finals: Finals])[] = [
  [/(?:ng|[mn])$/, CONSONANT],
  [/l$/, RIEUL],
  [/[bcdfgkptziouy]le$/, RIEUL],
  [/[ae]le$/, RIEUL | VOWEL],
  [/[iou]e$|ee$/, VOWEL],
  [/(?:[gcszvdkbr]e)$/, VOWEL],
  [/(?:[nlr]d|[snlrfcpx]t|[nrsl]k|[mls]p|[rl]b)$/, VOWEL],
  [/[aiouysfhvwxzr]$/, VOWEL],
];

function finalsOfWord(word: string): Finals {
  // str, attr, dir: read as what they shorten, or letter by letter.
  if (/[^aeiouy]r$|(?:^|[^a])ir$/.test(word)) return UNKNOWN_FINALS;
  // png, html: no word without a vowel is read as one.
  if (!hasVowel(word)) return finalsOfCapitals(word);
  // Plurals are read with and without their s: Datasets is 데이터셋 too.
  if (/[^siu]s$/.test(word) && word.length > 3) return finalsOfPlural(word);
  return WORD_ENDS.find(([pattern]) => pattern.test(word))?.[1] ?? UNKNOWN_FINALS;
}

function finalsOfPlural(word: string): Finals {
  const singular = finalsOfWord(word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1));
  return singular === UNKNOWN_FINALS ? UNKNOWN_FINALS : singular | VOWEL;
}
