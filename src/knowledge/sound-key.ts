import { isHangulSyllable } from "../text/characters.ts";
import { foldLatin } from "./fold-latin.ts";

/**
 * The consonant skeleton of a word in seven classes that both scripts share: K (ㄱㄲㅋ), N (ㄴ, final ㅇ), T (ㄷㄸㅌ),
 * L (ㄹ), M (ㅁ), P (ㅂㅃㅍ), S (ㅅㅆㅈㅉㅊ). Vowels and ㅎ are left out, repeated classes stand once. Two spellings of
 * one name nearly always share a key, so keys find the candidates and `transliterationSimilarity` judges them.
 */
export function soundKeyOfHangul(word: string): string {
  return keyOfCode(soundCodeOfHangul(word));
}

/** The skeletons a Latin spelling may have: some letters can be heard in two ways, a final r need not be heard. */
export function soundKeysOfLatin(word: string): readonly string[] {
  return soundCodesOfLatin(word).map(keyOfCode);
}

/**
 * A key in the form that tables find fastest: its classes as the digits of a number to base 8, from the first on. One of
 * more than `MOST_DIGITS` classes, of which there are hardly any, stays a string. Equal keys are equal codes.
 */
export type SoundCode = number | string;

const CLASSES = "-KNTLMPS";
const MOST_DIGITS = 10;
const FULL = 8 ** (MOST_DIGITS - 1);

/** No name is longer; of a longer word the rest is left out, for time must stay in proportion. */
const LONGEST_WORD = 40;

/** The skeleton of a Korean word, as a code. Runs of other characters are passed over. */
export function soundCodeOfHangul(word: string): SoundCode {
  let code: SoundCode = 0;
  for (let i = 0; i < Math.min(word.length, LONGEST_WORD); i++) {
    const unit = word.charCodeAt(i);
    if (!isHangulSyllable(unit)) continue;
    const index = unit - 0xac00;
    code = append(code, ONSETS[Math.floor(index / 588)] as number);
    code = append(code, CODAS[index % 28] as number);
  }
  return code;
}

//                          ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
const ONSETS = classesOf("KKNTTLMPPSS-SSSKTP-");
//                         ∅ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ
const CODAS = classesOf("-KKKNNNTLKMLLLPLMPPTTNTTKTP-");

function classesOf(letters: string): readonly number[] {
  return Array.from(letters, (letter) => CLASSES.indexOf(letter));
}

/** A key with one more class; 0 is none. */
function append(code: SoundCode, sound: number): SoundCode {
  if (sound === 0) return code;
  if (typeof code === "string")
    return code.endsWith(CLASSES[sound] as string) ? code : code + (CLASSES[sound] as string);
  if ((code & 7) === sound) return code;
  return code < FULL ? code * 8 + sound : keyOfCode(code) + (CLASSES[sound] as string);
}

function keyOfCode(code: SoundCode): string {
  if (typeof code === "string") return code;
  let key = "";
  for (let rest = code; rest > 0; rest >>= 3) key = (CLASSES[rest & 7] as string) + key;
  return key;
}

function codeOfKey(key: string): SoundCode {
  if (key.length > MOST_DIGITS) return key;
  let code = 0;
  for (const letter of key) code = code * 8 + CLASSES.indexOf(letter);
  return code;
}

/** How many classes a key has. */
export function soundsOf(code: SoundCode): number {
  return typeof code === "string" ? code.length : Math.ceil((32 - Math.clz32(code)) / 3);
}

/** A key without one of its classes, counted from 0; what is left may repeat a class. */
export function withoutSound(code: SoundCode, place: number): SoundCode {
  if (typeof code === "string") return codeOfKey(code.slice(0, place) + code.slice(place + 1));
  const behind = 3 * (soundsOf(code) - 1 - place);
  return ((code >> (behind + 3)) << behind) | (code & ((1 << behind) - 1));
}

/** In a shorter key each class is needed to tell it from others. */
const SHORTEST_FUZZY = 2;

/** The keys that lack one class of a key; of a key of one class none. */
function shortened(code: SoundCode): SoundCode[] {
  const sounds = soundsOf(code);
  return sounds < SHORTEST_FUZZY ? [] : Array.from({ length: sounds }, (_, place) => withoutSound(code, place));
}

/** A key and those that lack one of its classes. */
export function nearCodes(code: SoundCode): SoundCode[] {
  return [code, ...shortened(code)];
}

/** Whether two keys are equal, or become equal where one of them or each lacks one class: `shortened` without making any key. */
export function areAlmostEqual(a: SoundCode, b: SoundCode): boolean {
  if (a === b) return true;
  if (typeof a === "string" || typeof b === "string") {
    const others = new Set(nearCodes(b));
    return nearCodes(a).some((code) => others.has(code));
  }
  const [short, long] = a < b ? [a, b] : [b, a];
  const [sounds, most] = [soundsOf(short), soundsOf(long)];
  if (sounds === 0 || most - sounds > 1) return false;
  if (most > sounds) {
    // The classes before the one that the longer has more, and those behind it.
    const differing = (long >> 3) ^ short;
    return differing === 0 || ((long ^ short) & lastClasses(firstOf(differing) + 1)) === 0;
  }
  if (sounds < SHORTEST_FUZZY) return false;
  const differing = short ^ long;
  const [first, last] = [firstOf(differing), Math.floor((31 - Math.clz32(differing & -differing)) / 3)];
  if (first === last) return true;
  // Between the first and the last difference one key stands a place further on than the other.
  const between = lastClasses(first + 1) & ~lastClasses(last + 1);
  return (((short << 3) ^ long) & between) === 0 || (((long << 3) ^ short) & between) === 0;
}

/** The place of the first class in which two keys differ, counted from the last on. */
function firstOf(differing: number): number {
  return Math.floor((31 - Math.clz32(differing)) / 3);
}

/** All bits of so many last classes. */
function lastClasses(count: number): number {
  return count >= MOST_DIGITS ? 0x3fffffff : (1 << (3 * count)) - 1;
}

const MOST_KEYS = 8;

/** The skeletons a Latin spelling may have, as codes; at most `MOST_KEYS`. */
export function soundCodesOfLatin(word: string): readonly SoundCode[] {
  const letters = foldLatin(word.slice(0, LONGEST_WORD));
  let codes: SoundCode[] = [0];
  for (let i = 0; i < letters.length;) {
    const { ways, length } = groupAt(letters, i);
    i += length;
    if (ways.length === 1) {
      for (let k = 0; k < codes.length; k++) codes[k] = appendAll(codes[k] as SoundCode, ways[0] as readonly number[]);
      continue;
    }
    const grown: SoundCode[] = [];
    for (const code of codes) {
      for (const way of ways) {
        const longer = appendAll(code, way);
        if (grown.length < MOST_KEYS && !grown.includes(longer)) grown.push(longer);
      }
    }
    codes = grown;
  }
  return codes;
}

function appendAll(code: SoundCode, sounds: readonly number[]): SoundCode {
  let grown = code;
  for (const sound of sounds) grown = append(grown, sound);
  return grown;
}

/** Letters that sound together, and the classes that they may be heard as. */
interface LetterGroup {
  readonly ways: readonly (readonly number[])[];
  readonly length: number;
}

const A = 0x61;
const LETTERS = 26;

function groupAt(letters: string, at: number): LetterGroup {
  const first = letters.charCodeAt(at) - A;
  const second = at + 1 < letters.length ? letters.charCodeAt(at + 1) - A : LETTERS;
  const isSch = second === C && (first === S || first === T) && letters.charCodeAt(at + 2) === A + H;
  return isSch ? SCH : (GROUPS[first * (LETTERS + 1) + second] as LetterGroup);
}

const [C, H, S, T] = [2, 7, 18, 19] as const;
const SCH: LetterGroup = { ways: [classesOf("S")], length: 3 };

const SILENT = ["-"];

/** The classes a letter group may sound as, by its first letter and the one behind it. */
function readGroup(letter: string, after: string): LetterGroup {
  const pair = PAIRS[letter + after];
  const isSoft = after !== "" && "eiy".includes(after);
  let ways = pair ?? SINGLES[letter] ?? SILENT;
  // Before another consonant or at the end, t and d may be a final ㅅ or stand as a syllable of their own: both T.
  if (pair === undefined) {
    if (letter === "c") ways = isSoft ? ["S"] : ["K", "S"];
    else if (letter === "g") ways = isSoft ? ["S", "K"] : ["K"];
    else if (letter === "r" && (after === "" || !"aeiouy".includes(after))) ways = ["-", "L"];
  }
  return { ways: ways.map(classesOf), length: pair === undefined ? 1 : 2 };
}

const PAIRS: Readonly<Record<string, readonly string[]>> = {
  ch: ["S", "K", "-"],
  sh: ["S"],
  th: ["T", "S"],
  ph: ["P"],
  gh: ["K", "-"],
  kh: ["K", "-"],
  ck: ["K"],
  ng: ["N", "NK"],
  ts: ["S", "TS"],
  tz: ["S"],
  dz: ["S"],
  dj: ["S"],
  qu: ["K"],
  kn: ["N", "KN"],
  wr: ["L"],
  ti: ["T", "S"],
  si: ["S"],
};

const SINGLES: Readonly<Record<string, readonly string[]>> = {
  b: ["P"],
  d: ["T"],
  f: ["P"],
  j: ["S", "-"],
  k: ["K"],
  l: ["L"],
  m: ["M"],
  n: ["N"],
  p: ["P"],
  q: ["K", "S"],
  r: ["L"],
  s: ["S"],
  t: ["T"],
  v: ["P"],
  x: ["KS", "S"],
  z: ["S"],
};

/** For each letter a row: the letter that follows, and last that none does. */
const GROUPS: readonly LetterGroup[] = Array.from({ length: LETTERS * (LETTERS + 1) }, (_, place) => {
  const second = place % (LETTERS + 1);
  const letterOf = (letter: number): string => String.fromCharCode(A + letter);
  return readGroup(letterOf(Math.floor(place / (LETTERS + 1))), second === LETTERS ? "" : letterOf(second));
});
