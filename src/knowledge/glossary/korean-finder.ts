import { isAsciiLetter, isDigit, isHangulSyllable } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { isJosa } from "../josa.ts";
import type { KoreanToken, KoreanTokeniser } from "../korean-tokens.ts";
import { HASH_START, hashNext, openStringTable, type StringTable } from "../string-table.ts";
import type { Term } from "./glossary.ts";
import { squeeze, type Squeezed } from "./squeeze.ts";
import { formsOn, type TermForm, type TermUse } from "./term-use.ts";

interface KoreanForm extends TermForm {
  /** Where the form itself has a space or a hyphen, as places in its squeezed text. */
  readonly joints: readonly number[];
  readonly isSyllable: boolean;
}

/** Finds Korean terms, also those that overlap or stand inside others. */
export type KoreanFinder = (text: string) => TermUse[];

/** A form this long is hardly ever part of a word that has nothing to do with it. */
const TELLING_LENGTH = 4;

/** All forms stand in one table by their letters without spaces, so that a text is walked through once. */
export function createKoreanFinder(terms: readonly Term[], tokeniser: KoreanTokeniser): KoreanFinder {
  const byKey = new Map<string, KoreanForm[]>();
  /** Verbs and adjectives, by the word that their endings hang on. */
  const byLemma = new Map<number, TermForm[]>();
  for (const form of formsOn("ko", terms)) {
    for (const key of keysOf(form)) push(byKey, key.text, key.form);
    const lemma = lemmaOf(form.form, tokeniser);
    if (lemma !== undefined) push(byLemma, lemma, form);
  }
  if (byKey.size === 0) return () => [];
  const table = tableOf([...byKey.keys()]);
  const forms = [...byKey.values()];
  return (text) => {
    const reader = createReader(text, tokeniser);
    const uses: TermUse[] = [];
    searchForms(text, table, forms, reader, uses);
    if (byLemma.size > 0) searchLemmas(text, byLemma, reader, uses);
    return uses;
  };
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** A noun with 하다, 되다 or 시키다. */
const VERB_OF_NOUN = /^(.*\S{2})\s?(?:하다|되다|시키다)$/;

/** What a form is looked for as: itself, and the noun that 하다 and 되다 make a verb of. */
function keysOf(form: TermForm): { readonly text: string; readonly form: KoreanForm }[] {
  const whole = form.form.normalize("NFC");
  const noun = VERB_OF_NOUN.exec(whole)?.[1];
  return [...new Set(noun === undefined ? [whole] : [whole, noun])].map((text) => {
    const { text: key, places } = squeeze(text);
    const joints: number[] = [];
    for (let i = 1; i < key.length; i++) if ((places[i] as number) > (places[i - 1] as number) + 1) joints.push(i);
    return { text: key, form: { ...form, joints, isSyllable: key.length === 1 } };
  });
}

/** The word of a verb or adjective in its dictionary form (만들다, 빠르다); undefined for everything else. */
function lemmaOf(form: string, tokeniser: KoreanTokeniser): number | undefined {
  if (!/^[가-힣]+다$/.test(form) || VERB_OF_NOUN.test(form)) return undefined;
  const [token, ...others] = tokeniser.tokenise(form, 0, form.length);
  // A noun that ends so (바다) fills the whole word.
  return token === undefined || others.length > 0 || token.lemma < 0 || token.end === form.length
    ? undefined
    : token.lemma;
}

function tableOf(keys: readonly string[]): StringTable {
  const starts = new Uint32Array(keys.length + 1);
  for (const [index, key] of keys.entries()) starts[index + 1] = (starts[index] as number) + key.length;
  const pool = new Uint16Array(starts[keys.length] as number);
  for (const [index, key] of keys.entries()) {
    for (let i = 0; i < key.length; i++) pool[(starts[index] as number) + i] = key.charCodeAt(i);
  }
  return openStringTable(pool, starts);
}

function searchForms(
  text: string,
  table: StringTable,
  forms: readonly (readonly KoreanForm[])[],
  reader: WordReader,
  uses: TermUse[],
): void {
  const squeezed = squeeze(text);
  const { text: letters, places } = squeezed;
  for (let from = 0; from < letters.length; from++) {
    let hash = HASH_START;
    for (let to = from + 1; to <= letters.length; to++) {
      hash = hashNext(hash, letters.charCodeAt(to - 1));
      if (!table.mayBegin(hash)) break;
      const id = table.findHashed(hash, letters, from, to);
      if (id < 0) continue;
      const [start, end] = [places[from] as number, (places[to - 1] as number) + 1];
      if (isCutLatin(text, start, end)) continue;
      for (const { term, form, isForbidden, joints, isSyllable } of forms[id] as readonly KoreanForm[]) {
        if (!isJoinedAlike(squeezed, from, to, joints)) continue;
        const isSure = reader.isWhole(start, end, to - from);
        // A syllable that is part of another word says nothing at all.
        if (isSyllable && !isSure && !reader.mayBeWord(start, end)) continue;
        uses.push({ term, form, isForbidden, start, end, isSure });
      }
    }
  }
}

/** Fewest syllables before and behind a space that a text has and the glossary has not: 전 자신 is no 전자. */
const SHORTEST_PART = 2;

/** Whether the text has its spaces where the form has them, or where two longer parts meet. It may always leave them out. */
function isJoinedAlike({ places }: Squeezed, from: number, to: number, joints: readonly number[]): boolean {
  for (let i = from + 1; i < to; i++) {
    const gap = (places[i] as number) - (places[i - 1] as number) - 1;
    if (gap === 0 || (gap === 1 && joints.includes(i - from))) continue;
    if (gap > 1 || i - from < SHORTEST_PART || to - i < SHORTEST_PART) return false;
  }
  return true;
}

/** Whether Latin letters or digits go on at an end: the API in APIs may, the 5 in 50 not. */
function isCutLatin(text: string, start: number, end: number): boolean {
  const isLatin = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return isAsciiLetter(code) || isDigit(code);
  };
  if (isLatin(start) && isLatin(start - 1)) return true;
  return isLatin(end - 1) && isLatin(end) && !(text[end] === "s" && !isLatin(end + 1));
}

function searchLemmas(
  text: string,
  byLemma: ReadonlyMap<number, readonly TermForm[]>,
  reader: WordReader,
  uses: TermUse[],
): void {
  for (let at = 0; at < text.length;) {
    if (!isHangulSyllable(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = reader.runEnd(at);
    for (const token of reader.tokens(at, end)) {
      for (const form of byLemma.get(token.lemma) ?? []) {
        uses.push({ ...form, start: token.start, end: token.end, isSure: false });
      }
    }
    at = end;
  }
}

const LONGEST_TAIL = 12;

/** Reads the words around a place, each run of syllables once. */
interface WordReader {
  readonly runEnd: (at: number) => number;
  readonly tokens: (start: number, end: number) => readonly KoreanToken[];
  /** Whether words begin and end with a span; `length` is how many letters it has. */
  readonly isWhole: (start: number, end: number, length: number) => boolean;
  /** Whether a span may be a word of its own, or the last of a compound: no known word goes over its beginning. */
  readonly mayBeWord: (start: number, end: number) => boolean;
}

/** Of tokens in order those that end or begin at a place, or stand around it: a run may be as long as its text. */
function touching(tokens: readonly KoreanToken[], at: number): readonly KoreanToken[] {
  let [first, behind] = [0, tokens.length];
  while (first < behind) {
    const middle = (first + behind) >> 1;
    if ((tokens[middle] as KoreanToken).end < at) first = middle + 1;
    else behind = middle;
  }
  return tokens.slice(first, first + 2);
}

function createReader(text: string, tokeniser: KoreanTokeniser): WordReader {
  const read = new Map<number, readonly KoreanToken[]>();
  const isHangul = (at: number): boolean => isHangulSyllable(text.charCodeAt(at));
  let run: Span = { start: 0, end: 0 };
  /** The run of syllables that touches a place; kept, because much is asked of one run. */
  const runAt = (at: number): Span => {
    if (run.start < at && at < run.end) return run;
    let [start, end] = [at, at];
    while (start > 0 && isHangul(start - 1)) start--;
    while (end < text.length && isHangul(end)) end++;
    return (run = { start, end });
  };
  const runEnd = (at: number): number => runAt(at).end;
  const tokens = (start: number, end: number): readonly KoreanToken[] => {
    const known = read.get(start);
    if (known !== undefined) return known;
    const found = tokeniser.tokenise(text, start, end);
    read.set(start, found);
    return found;
  };
  /** Whether a word begins or ends at a place inside a run; or, where none is known around it, one may. */
  const bordersAt = (at: number, mustBeKnown: boolean): boolean => {
    const { start, end } = runAt(at);
    const own = touching(tokens(start, end), at);
    if (own.some((token) => token.start < at && at < token.end && token.lemma >= 0)) return false;
    return !mustBeKnown || own.some((token) => token.start === at || token.end === at);
  };
  const isTail = (from: number, to: number): boolean => {
    if (to - from > LONGEST_TAIL) return false;
    if (from === to || isJosa(text.slice(from, to)) || tokeniser.isEnding(text, from, to)) return true;
    for (let middle = from + 1; middle < to; middle++) {
      if (isJosa(text.slice(from, middle)) && isJosa(text.slice(middle, to))) return true;
    }
    return false;
  };
  return {
    runEnd,
    tokens,
    mayBeWord: (start, end) => isTail(end, runEnd(end)) && (!isHangul(start - 1) || bordersAt(start, false)),
    isWhole: (start, end, length) => {
      const isInsideLeft = isHangul(start) && isHangul(start - 1);
      const isInsideRight = isHangul(end - 1) && isHangul(end);
      if (length === 1) {
        const rest = text.slice(end, runEnd(end));
        return !isInsideLeft && (!isInsideRight || (isJosa(rest) && bordersAt(end, false)));
      }
      if (isInsideLeft && !bordersAt(start, true)) return false;
      if (!isInsideRight || (length >= TELLING_LENGTH && !isInsideLeft)) return true;
      return bordersAt(end, !isTail(end, runEnd(end)));
    },
  };
}
