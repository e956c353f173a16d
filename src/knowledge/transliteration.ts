import { isHangulSyllable } from "../text/characters.ts";
import { groupId, LONGEST_GROUP, renderingCost, soundId } from "./sounds.ts";

/** A Latin spelling made ready to be compared with many Korean ones. */
export interface LatinSpelling {
  readonly letters: string;
  /** Ids of the letter groups that start at each letter, LONGEST_GROUP of them a letter; -1 where there is none. */
  readonly groups: Int16Array;
  /** What it costs to leave each letter unheard. */
  readonly alone: Float64Array;
}

/** A Korean spelling made ready to be compared with many Latin ones. */
export interface HangulSpelling {
  /** Ids of its sounds, syllable by syllable. */
  readonly sounds: Uint8Array;
  /** What it costs to have each sound unwritten. */
  readonly alone: Float64Array;
}

export function latinSpelling(word: string): LatinSpelling {
  const letters = foldLatin(word);
  const groups = new Int16Array(letters.length * LONGEST_GROUP).fill(-1);
  const alone = new Float64Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    alone[i] = letterAlone(letters, i);
    for (let length = 1; length <= LONGEST_GROUP && i + length <= letters.length; length++) {
      groups[i * LONGEST_GROUP + length - 1] = groupId(letters.slice(i, i + length));
    }
  }
  return { letters, groups, alone };
}

const ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
/** Finals as they are heard: of two consonants the one that sounds. */
const CODAS = " ㄱㄲㄱㄴㄴㄴㄷㄹㄱㅁㄹㄹㄹㅂㄹㅁㅂㅂㅅㅆㅇㅈㅊㅋㅌㅂㅎ";

/** Sounds and what they cost alone, by the index of a jamo in the strings above; computed once. */
const onsetSounds = [...ONSETS].map((jamo) => (jamo === "ㅇ" ? -1 : soundId(jamo, "onset")));
const vowelSounds = [...VOWELS].map((jamo) => soundId(jamo, "vowel"));
const vowelAlone = [...VOWELS].map((jamo) => (jamo === "ㅡ" ? 0.1 : jamo === "ㅣ" ? 0.5 : 0.8));
const codaSounds = [...CODAS].map((jamo) => (jamo === " " ? -1 : soundId(jamo, "coda")));
const codaAlone = [...CODAS].map((jamo) => (jamo === "ㄹ" ? 0.25 : 0.6));
const ONSET_ALONE = 1.1;

export function hangulSpelling(word: string): HangulSpelling {
  const sounds: number[] = [];
  const alone: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isHangulSyllable(code)) continue;
    const index = code - 0xac00;
    const onset = onsetSounds[Math.floor(index / 588)] as number;
    const vowel = Math.floor((index % 588) / 28);
    const coda = index % 28;
    if (onset >= 0) {
      sounds.push(onset);
      alone.push(ONSET_ALONE);
    }
    sounds.push(vowelSounds[vowel] as number);
    alone.push(vowelAlone[vowel] as number);
    if (coda > 0) {
      sounds.push(codaSounds[coda] as number);
      alone.push(codaAlone[coda] as number);
    }
  }
  return { sounds: Uint8Array.from(sounds), alone: Float64Array.from(alone) };
}

/**
 * How well a Korean spelling renders a Latin one, 0…1: a weighted alignment of letter groups with jamo. 1 means that
 * every letter found a jamo that commonly renders it; below about 0.7 two spellings are hardly the same name.
 */
export function transliterationSimilarity(latin: string, hangul: string): number {
  return spellingSimilarity(latinSpelling(latin), hangulSpelling(hangul));
}

/** The same of prepared spellings. Gives 0 as soon as the result can only be below `least`. */
export function spellingSimilarity(latin: LatinSpelling, hangul: HangulSpelling, least = 0): number {
  const [rows, columns] = [latin.letters.length, hangul.sounds.length];
  if (rows === 0 || columns === 0) return 0;
  const size = (rows + columns) / 2;
  const cost = alignmentCost(latin, hangul, (1 - least) * size);
  return Math.max(0, 1 - cost / size);
}

/** The costs of all beginnings of both words; grown when a longer pair comes, never shared between calls. */
let table = new Float64Array(1024);

/** The cheapest way through both words, letter groups against sounds; infinite once it can only exceed `most`. */
function alignmentCost(latin: LatinSpelling, hangul: HangulSpelling, most: number): number {
  const rows = latin.letters.length;
  const columns = hangul.sounds.length;
  const width = columns + 1;
  if (table.length < (rows + 1) * width) table = new Float64Array((rows + 1) * width * 2);
  const cost = table.fill(Number.POSITIVE_INFINITY, 0, (rows + 1) * width);
  cost[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const cell = i * width + j;
      const here = cost[cell] as number;
      // A path that is already too dear leads nowhere.
      if (here > most) continue;
      if (i < rows) {
        const step = here + (latin.alone[i] as number);
        if (step < (cost[cell + width] as number)) cost[cell + width] = step;
      }
      if (j === columns) continue;
      const unwritten = here + (hangul.alone[j] as number);
      if (unwritten < (cost[cell + 1] as number)) cost[cell + 1] = unwritten;
      const sound = hangul.sounds[j] as number;
      for (let length = 1; length <= LONGEST_GROUP && i + length <= rows; length++) {
        const group = latin.groups[i * LONGEST_GROUP + length - 1] as number;
        if (group < 0) continue;
        const step = here + renderingCost(sound, group);
        const target = cell + length * width + 1;
        if (step < (cost[target] as number)) cost[target] = step;
      }
    }
  }
  return cost[rows * width + columns] as number;
}

/** Lower case without accents; letters only. */
export function foldLatin(latin: string): string {
  if (/^[a-z]*$/.test(latin)) return latin;
  const plain = latin.normalize("NFD").toLowerCase();
  let out = "";
  for (const character of plain) {
    if (character >= "a" && character <= "z") out += character;
    else out += SPELT_OUT[character] ?? "";
  }
  return out;
}

/** Letters that do not come apart into a plain one and a mark. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  þ: "th",
  ı: "i",
};

/** A letter that is written but not heard. */
function letterAlone(letters: string, at: number): number {
  const letter = letters[at] as string;
  const before = letters[at - 1];
  const after = letters[at + 1];
  if (letter === before) return 0.1;
  if (letter === "e" && after === undefined) return 0.15;
  if (letter === "h") return 0.3;
  if (letter === "r" && (after === undefined || !"aeiouy".includes(after))) return 0.25;
  if ("aeiouyw".includes(letter)) return 0.7;
  return 1.1;
}
