import type { Term } from "./glossary.ts";
import { type EnglishForm, type FormIndex, indexForms } from "./english-index.ts";
import { englishWords, isWordAt, nounKey, verbKey, type EnglishWord } from "./english-words.ts";
import { mayBeVerb } from "./english-verbs.ts";
import type { TermUse } from "./term-use.ts";

/** How a text is searched. */
export interface EnglishSearch {
  /** Capitals say nothing: a Korean text that has `github` has kept GitHub. */
  readonly anyCase?: boolean;
}

/** Finds English terms; where they overlap the longest stands. */
export type EnglishFinder = (text: string, search?: EnglishSearch) => TermUse[];

/** All forms stand in one index by their words, so that a text is walked through once however many there are. */
export function createEnglishFinder(terms: readonly Term[]): EnglishFinder {
  const index = indexForms(terms);
  if (index.size === 0) return () => [];
  const keysOf = createKeyReader();
  return (text, { anyCase = false } = {}) => {
    const words = englishWords(text);
    const uses: TermUse[] = [];
    for (let from = 0; from < words.length;) {
      const { noun, verb } = keysOf((words[from] as EnglishWord).text);
      const mayBegin =
        index.has(noun) || (verb !== undefined && index.has(verb)) || solidAt(index, text, words, from) !== undefined;
      if (!mayBegin) {
        from++;
        continue;
      }
      const found = longestAt({ index, keysOf, text, words, anyCase }, from);
      for (const use of found.uses) uses.push(use);
      from = found.uses.length > 0 ? found.to : from + 1;
    }
    return uses;
  };
}

interface WordKeys {
  readonly noun: string;
  readonly verb: string | undefined;
}

/** Most words of a text are among the few thousand that stand in any: their keys are kept. */
const KEPT_KEYS = 4096;

function createKeyReader(): (word: string) => WordKeys {
  const kept = new Map<string, WordKeys>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const noun = nounKey(word);
    const keys = { noun, verb: verbKey(word, noun) };
    if (kept.size === KEPT_KEYS) kept.clear();
    kept.set(word, keys);
    return keys;
  };
}

/** A text that is being searched. */
interface Search {
  readonly index: FormIndex;
  readonly keysOf: (word: string) => WordKeys;
  readonly text: string;
  readonly words: readonly EnglishWord[];
  readonly anyCase: boolean;
}

interface Longest {
  readonly uses: readonly TermUse[];
  /** The word behind them. */
  readonly to: number;
}

/** The longest forms that begin with a word, all of one length. */
function longestAt({ index, keysOf, text, words, anyCase }: Search, from: number): Longest {
  let uses: TermUse[] = [];
  let to = from;
  const first = words[from] as EnglishWord;

  const isLikelyVerb = (form: EnglishForm, last: number): boolean =>
    // In the plural or with a capital of its own it is none.
    last === from &&
    form.words.length === 1 &&
    !/s$/i.test(first.text) &&
    !VERB.test(form.term.partOfSpeech ?? "") &&
    mayBeVerb(text, words, from);
  const take = (forms: readonly EnglishForm[], last: number, isVerb: boolean, read: readonly string[]): void => {
    const end = (words[last] as EnglishWord).end;
    for (const form of forms) {
      if (last + 1 < to || (isVerb && form.isNoun)) continue;
      if (!anyCase && !hasCase(form, read)) continue;
      const { before, after, term, isForbidden } = form;
      if (!text.startsWith(before, first.start - before.length) || !text.startsWith(after, end)) continue;
      const span = { start: first.start - before.length, end: end + after.length };
      if (!isFree(text, span)) continue;
      if (last + 1 > to) [uses, to] = [[], last + 1];
      if (uses.some((use) => use.term === term && use.isForbidden === isForbidden)) continue;
      uses.push({ term, form: form.form, isForbidden, isSure: !isVerb && !isLikelyVerb(form, last), ...span });
    }
  };
  const step = (path: string, at: number, isVerb: boolean): void => {
    const entry = index.get(path);
    if (entry === undefined) return;
    if (entry.forms.length > 0) take(entry.forms, at, isVerb, textsOf(words, from, at));
    const next = words[at + 1];
    if (entry.goesOn && next?.gap !== undefined) walk(`${path} ${next.gap}`, next, at + 1, isVerb);
  };
  const walk = (path: string, word: EnglishWord, at: number, isVerb: boolean): void => {
    const { noun, verb } = keysOf(word.text);
    step(path + noun, at, isVerb);
    if (verb !== undefined) step(path + verb, at, true);
  };

  walk("", first, from, false);
  const solid = solidAt(index, text, words, from);
  if (solid !== undefined) take(solid.forms, from + 1, false, [solid.text]);
  return { uses, to };
}

/** What glossaries call verbs. */
const VERB = /^(?:v$|verb|동사)/i;

function textsOf(words: readonly EnglishWord[], from: number, last: number): string[] {
  return words.slice(from, last + 1).map((word) => word.text);
}

/** Second words of verbs that are written apart, where the noun is one word: check out, back up. */
const PARTICLES: ReadonlySet<string> = new Set(
  "up out off in on over down back away through by to around about along under upon".split(" "),
);
const SHORTEST_PART = 3;

/** The forms of one word that a word and its neighbour together are: data-set and data set are the dataset of a glossary. */
function solidAt(
  index: FormIndex,
  text: string,
  words: readonly EnglishWord[],
  from: number,
): { readonly text: string; readonly forms: readonly EnglishForm[] } | undefined {
  const [first, second] = [words[from] as EnglishWord, words[from + 1]];
  if (second?.gap !== "" || !mayBeOneWord(text, first, second)) return undefined;
  const solid = first.text + second.text;
  const forms = index.get(nounKey(solid))?.forms.filter(({ words: own }) => own.length === 1) ?? [];
  return forms.length > 0 ? { text: solid, forms } : undefined;
}

/** To log in is no login. */
function mayBeOneWord(text: string, first: EnglishWord, second: EnglishWord): boolean {
  if (text[first.end] === "-") return true;
  return (
    first.text.length >= SHORTEST_PART &&
    second.text.length >= SHORTEST_PART &&
    !PARTICLES.has(second.text.toLowerCase())
  );
}

/** Whether the words have the capitals that the form asks for: always where it is written in capitals, lest `it` be IT. */
function hasCase(form: EnglishForm, read: readonly string[]): boolean {
  return form.words.every((own, index) => {
    const word = read[index] ?? "";
    const isCapitals = own !== own.toLowerCase() && own === own.toUpperCase();
    if (!isCapitals && !form.isCased) return true;
    let same = 0;
    while (same < own.length && own[same]?.toLowerCase() === word[same]?.toLowerCase()) {
      if (own[same] !== word[same]) return false;
      same++;
    }
    return true;
  });
}

/** Signs that join a word to an identifier, a path or a call on one side of it. */
const JOINS_LEFT = "@$#\\=";
const JOINS_RIGHT = "=(@\\#+";
const LONGEST_PREFIX = 3;

/** Whether a span is no part of a longer word, an identifier, a path, an option. */
function isFree(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const [before, after] = [text[start - 1] ?? " ", text[end] ?? " "];
  if (JOINS_LEFT.includes(before) || JOINS_RIGHT.includes(after)) return false;
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return false;
  if (before === "." && isWordAt(text, start - 2)) return false;
  if (after === "." && isWordAt(text, end + 1)) return false;
  if (before === "-") {
    // --watch is an option; the mail in e-mail and the worker in co-worker are others.
    let letters = 0;
    while (isWordAt(text, start - 2 - letters)) letters++;
    if (letters <= LONGEST_PREFIX) return false;
  }
  if (after === "-") {
    let letters = 0;
    while (isWordAt(text, end + 1 + letters)) letters++;
    // The log in log-in.
    if (PARTICLES.has(text.slice(end + 1, end + 1 + letters).toLowerCase())) return false;
  }
  return true;
}
