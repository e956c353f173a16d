import { isHangulSyllable } from "../text/characters.ts";
import { foldLatin } from "./fold-latin.ts";

/**
 * The consonant skeleton of a word in seven classes that both scripts share: K (ㄱㄲㅋ), N (ㄴ, final ㅇ), T (ㄷㄸㅌ),
 * L (ㄹ), M (ㅁ), P (ㅂㅃㅍ), S (ㅅㅆㅈㅉㅊ). Vowels and ㅎ are left out, repeated classes stand once. Two spellings of
 * one name nearly always share a key, so keys find the candidates and `transliterationSimilarity` judges them.
 */
export function soundKeyOfHangul(word: string): string {
  let key = "";
  for (let i = 0; i < Math.min(word.length, LONGEST_WORD); i++) {
    const code = word.charCodeAt(i);
    if (!isHangulSyllable(code)) continue;
    const index = code - 0xac00;
    key = append(key, ONSET_CLASSES[Math.floor(index / 588)] as string);
    key = append(key, CODA_CLASSES[index % 28] as string);
  }
  return key;
}

/** No name is longer; of a longer word the rest is left out, for time must stay in proportion. */
const LONGEST_WORD = 40;

//                    ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
const ONSET_CLASSES = "KKNTTLMPPSS-SSSKTP-";
//                   ∅ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ
const CODA_CLASSES = "-KKKNNNTLKMLLLPLMPPTTNTTKTP-";

function append(key: string, sound: string): string {
  return sound === "-" || key.endsWith(sound) ? key : key + sound;
}

const MOST_KEYS = 8;

/** The skeletons a Latin spelling may have: some letters can be heard in two ways, a final r need not be heard. */
export function soundKeysOfLatin(word: string): readonly string[] {
  const letters = foldLatin(word.slice(0, LONGEST_WORD));
  let keys = [""];
  for (let i = 0; i < letters.length;) {
    const [classes, length] = readLetters(letters, i);
    i += length;
    if (classes.length === 1) {
      keys = keys.map((key) => appendAll(key, classes[0] as string));
    } else {
      const grown = keys.flatMap((key) => classes.map((sounds) => appendAll(key, sounds)));
      keys = [...new Set(grown)].slice(0, MOST_KEYS);
    }
  }
  return keys;
}

function appendAll(key: string, sounds: string): string {
  let grown = key;
  for (const sound of sounds) grown = append(grown, sound);
  return grown;
}

const SILENT = ["-"];

/** The classes a letter group may sound as, and how many letters it takes. */
function readLetters(letters: string, at: number): readonly [readonly string[], number] {
  const pair = letters.slice(at, at + 2);
  if (letters.startsWith("sch", at) || letters.startsWith("tch", at)) return [["S"], 3];
  const group = PAIRS[pair];
  if (group !== undefined) return [group, 2];
  const letter = letters[at] as string;
  const after = letters[at + 1] ?? "";
  if (letter === "c") return ["eiy".includes(after) && after !== "" ? ["S"] : ["K", "S"], 1];
  if (letter === "g") return ["eiy".includes(after) && after !== "" ? ["S", "K"] : ["K"], 1];
  if (letter === "r" && (after === "" || !"aeiouy".includes(after))) return [["-", "L"], 1];
  // Before another consonant or at the end, t and d may be a final ㅅ or stand as a syllable of their own: both T.
  return [SINGLES[letter] ?? SILENT, 1];
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
