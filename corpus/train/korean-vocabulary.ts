/**
 * Which pieces Korean eojeols are made of, and how often each stands: counted on the texts with a morphological analyser
 * (kuromoji-ko with mecab-ko-dic), so that the library can read eojeols with a small table and without one.
 */
import { MeCab } from "kuromoji-ko";
import { conjugate } from "./conjugation.ts";

/** Counts by form. */
export interface KoreanCounts {
  readonly nouns: Map<string, number>;
  /** By stem without 다. */
  readonly verbs: Map<string, number>;
  /** What each verb looks like before its endings, by stem and then by form. */
  readonly verbForms: Map<string, Map<string, number>>;
  readonly nounTails: Map<string, number>;
  readonly verbTails: Map<string, number>;
}

interface AnalyserToken {
  readonly surface_form: string;
  readonly pos: string;
  readonly type: string;
  /** `하/XSV/*+ᆫ/ETM/*` of a fused piece. */
  readonly expression: string;
}

export interface Analyser {
  readonly tokenize: (text: string) => readonly AnalyserToken[];
}

/** Loads the analyser. Its own default path of the dictionary counts from the working folder, so it is given here. */
export async function loadAnalyser(): Promise<Analyser> {
  const dictPath = new URL("../dict/", import.meta.resolve("kuromoji-ko")).pathname;
  const { tokenizer } = (await MeCab.create({ engine: "ko", dictPath })) as unknown as { tokenizer: Analyser };
  return tokenizer;
}

const NOUN = /^(?:NNG|NNP|NP|NR|XR|MAG|MM|NNB|MAJ|IC|XPN|NNBC|SN)$/;
/** Suffixes that make no word of their own: plural and 적, whose forms are endings to us. */
const SUFFIX_TAILS: ReadonlySet<string> = new Set(["들", "적"]);
/** Particles of one syllable that are no words: the analyser, asked without context, takes some of them for nouns. */
const NO_WORDS = "의에을를은는로와과들며어면게다요라야";
/** The same of those that are words as well, and what one of them may count at the most. */
const RARE_WORDS = "이가도지서기고만인네나";
const MOST_OF_A_PARTICLE = 20;

const LEAST_TAIL = 3;
const LONGEST_TAIL = 7;
const LEAST_WORD = 1.4;
/** What a word counts that lists name and texts do not hold. */
const LISTED = 0.7;

/** Counts the pieces of eojeols, given with how often each stands. */
export function countPieces(eojeols: ReadonlyMap<string, number>, analyser: Analyser): KoreanCounts {
  const counts: KoreanCounts = {
    nouns: new Map(),
    verbs: new Map(),
    verbForms: new Map(),
    nounTails: new Map(),
    verbTails: new Map(),
  };
  for (const [eojeol, count] of eojeols) countEojeol(eojeol, count, analyser, counts);
  for (const tails of [counts.nounTails, counts.verbTails]) {
    for (const [tail, count] of tails) if (count < LEAST_TAIL || tail.length > LONGEST_TAIL) tails.delete(tail);
  }
  for (const words of [counts.nouns, counts.verbs]) {
    for (const [word, count] of words) if (count < LEAST_WORD) words.delete(word);
  }
  for (const syllable of NO_WORDS) counts.nouns.delete(syllable);
  for (const syllable of RARE_WORDS) {
    counts.nouns.set(syllable, Math.min(counts.nouns.get(syllable) ?? 1, MOST_OF_A_PARTICLE));
  }
  return counts;
}

function countEojeol(eojeol: string, count: number, analyser: Analyser, counts: KoreanCounts): void {
  let at = 0;
  let last: "noun" | "verb" | undefined;
  let tail = -1;
  for (const token of analyser.tokenize(eojeol)) {
    const { surface_form: surface, pos } = token;
    const first = pos.split("+")[0] ?? "";
    if (NOUN.test(pos) || (pos === "XSN" && !SUFFIX_TAILS.has(surface))) {
      add(counts.nouns, surface, count);
      last = "noun";
      tail = -1;
    } else if (first === "VV" || first === "VA") {
      const stem = stemOfToken(token);
      if (stem !== undefined) {
        add(counts.verbs, stem, count);
        last = "verb";
        const form = longestForm(stem, eojeol.slice(at), surface);
        const forms = counts.verbForms.get(stem) ?? new Map<string, number>();
        counts.verbForms.set(stem, forms);
        add(forms, form, count);
        tail = at + form.length;
      }
    } else if (last !== undefined && tail < 0) tail = at;
    at += surface.length;
  }
  if (last === undefined || tail <= 0 || tail >= eojeol.length) return;
  add(last === "noun" ? counts.nounTails : counts.verbTails, eojeol.slice(tail), count);
}

/** The stem of a verb's token, composed; undefined for what is no run of syllables. */
function stemOfToken({ surface_form: surface, type, expression }: AnalyserToken): string | undefined {
  const stem = (type === "Inflect" ? (expression.split("/")[0] ?? surface) : surface).normalize("NFC");
  return /^[가-힣]+$/.test(stem) ? stem : undefined;
}

function longestForm(stem: string, text: string, fallback: string): string {
  const forms = conjugate(stem).filter((form) => text.startsWith(form));
  return forms.reduce((longest, form) => (form.length > longest.length ? form : longest), forms[0] ?? fallback);
}

/** Adds a word that a list names, so that texts can be read with it. */
export function addListed(form: string, analyser: Analyser, counts: KoreanCounts): void {
  if (!/^[가-힣]+$/.test(form)) return;
  const tokens = analyser.tokenize(form);
  if (tokens.every(({ pos }) => NOUN.test(pos) || pos === "XSN")) {
    for (const { surface_form: part } of tokens) addMissing(counts.nouns, part);
    // A short word of several parts is mostly one of its own, and its parts say little.
    if (tokens.length > 1 && form.length <= 3) addMissing(counts.nouns, form);
    return;
  }
  const [token] = tokens;
  if (token !== undefined && /^V[VA]/.test(token.pos)) {
    const stem = stemOfToken(token);
    if (stem !== undefined) {
      addMissing(counts.verbs, stem);
      if (conjugate(stem).includes(form)) return;
    }
  }
  addMissing(counts.nouns, form);
}

/** Adds a verb by its stem. */
export function addListedVerb(stem: string, counts: KoreanCounts): void {
  if (/^[가-힣]+$/.test(stem)) addMissing(counts.verbs, stem);
}

function addMissing(counts: Map<string, number>, form: string): void {
  if (!counts.has(form) && !NO_WORDS.includes(form)) counts.set(form, LISTED);
}

function add(counts: Map<string, number>, form: string, count: number): void {
  counts.set(form, (counts.get(form) ?? 0) + count);
}
