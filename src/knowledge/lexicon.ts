import { stemEnglish } from "./english-stem.ts";
import { isJosa } from "./josa.ts";
import { latinWords } from "./words.ts";

/** Which words of the two languages can translate each other: both sides lead to the concepts they may name. */
export interface Lexicon {
  /**
   * The concepts named in a run of English words, with how many words each takes. `words` are lower-case stems; the
   * form that starts at `at` may be longer than one word (`north korea`).
   */
  readonly english: (words: readonly string[], at: number) => Reading | undefined;
  /** The concepts named in a run of Hangul: the longest entries from left to right, inside compounds too. */
  readonly korean: (word: string) => readonly number[];
  /** How many concepts there are; their ids are below this. */
  readonly size: number;
}

export interface Reading {
  readonly concepts: readonly number[];
  /** Words of the English form. */
  readonly length: number;
}

const LONGEST_KOREAN_ENTRY = 10;
const LONGEST_ENGLISH_ENTRY = 5;

/** Reads lists of `english, english | korean, korean` lines, each line a concept; `#` lines and `type:` prefixes pass. */
export function createLexicon(lists: readonly string[]): Lexicon {
  const english = new Map<string, number[]>();
  const korean = new Map<string, number[]>();
  let size = 0;
  for (const list of lists) {
    for (const line of list.split("\n")) {
      const bar = line.indexOf("|");
      if (bar < 0 || line.startsWith("#")) continue;
      const colon = line.indexOf(":");
      const from = colon >= 0 && colon < bar ? colon + 1 : 0;
      for (const form of line.slice(from, bar).split(",")) add(english, englishKey(form), size);
      for (const form of line.slice(bar + 1).split(","))
        add(korean, form.includes(" ") ? form.replaceAll(" ", "") : form, size);
      size++;
    }
  }
  return {
    size,
    english: (words, at) => readEnglish(english, words, at),
    korean: (word) => readKorean(korean, word),
  };
}

function add(index: Map<string, number[]>, form: string, concept: number): void {
  if (form === "") return;
  const known = index.get(form);
  if (known === undefined) index.set(form, [concept]);
  else if (known.at(-1) !== concept) known.push(concept);
}

/** The form as texts are looked up: lower-case stems with one space between. */
function englishKey(form: string): string {
  if (isPlainWord(form)) return stemEnglish(form);
  return latinWords(form.toLowerCase())
    .map((word) => stemEnglish(word.text))
    .join(" ");
}

/** Nearly all forms are; the others (`u.s.`, `north korea`) go the way of running text. */
function isPlainWord(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

function readEnglish(index: Map<string, number[]>, words: readonly string[], at: number): Reading | undefined {
  let key = "";
  let found: Reading | undefined;
  for (let length = 1; length <= LONGEST_ENGLISH_ENTRY && at + length <= words.length; length++) {
    key = length === 1 ? (words[at] as string) : `${key} ${words[at + length - 1] as string}`;
    const concepts = index.get(key);
    if (concepts !== undefined) found = { concepts, length };
  }
  return found;
}

function readKorean(index: Map<string, number[]>, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < word.length;) {
    let step = 1;
    for (let length = Math.min(LONGEST_KOREAN_ENTRY, word.length - at); length >= 1; length--) {
      const concepts = index.get(word.slice(at, at + length));
      if (concepts === undefined) continue;
      // One syllable is a word only when nothing but a particle follows it; otherwise it is a part of something else.
      if (length === 1 && (at > 0 || !(word.length === 1 || isJosa(word.slice(1))))) continue;
      found.push(...concepts);
      step = length;
      break;
    }
    at += step;
  }
  return found;
}
