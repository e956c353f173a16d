import { englishWords, nounKey } from "./english-words.ts";
import type { Term } from "./glossary.ts";
import { formsOn, type TermForm } from "./term-use.ts";

/** An English form of a glossary, as it is looked for. */
export interface EnglishForm extends TermForm {
  readonly words: readonly string[];
  /** Signs in front of the first word and behind the last one: `.NET`, `C++`. */
  readonly before: string;
  readonly after: string;
  readonly isNoun: boolean;
  /** Capitals count in every word, not only in those that are written in capitals alone. */
  readonly isCased: boolean;
}

/** What the words that have been read so far may be. */
interface Entry {
  readonly forms: EnglishForm[];
  /** A longer form begins so. */
  goesOn: boolean;
}

/** All forms by the keys of their words, and all their beginnings. */
export type FormIndex = Map<string, Entry>;

/** The index of all English forms of some terms. */
export function indexForms(terms: readonly Term[]): FormIndex {
  const index: FormIndex = new Map();
  for (const form of formsOn("en", terms)) addForm(index, form);
  return index;
}

function addForm(index: FormIndex, given: TermForm): void {
  const { term, form } = given;
  const words = englishWords(form);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  const read: EnglishForm = {
    ...given,
    words: words.map((word) => word.text),
    before: form.slice(0, first.start).trim(),
    after: form
      .slice(last.end)
      .replace(/^['’]s?/, "")
      .trim(),
    isNoun: /^(?:n$|noun|명사)/i.test(term.partOfSpeech ?? ""),
    isCased: term.caseSensitive || term.doNotTranslate,
  };
  addPath(
    index,
    words.map((word, place) => (place === 0 ? "" : (word.gap ?? "")) + nounKey(word.text)),
    read,
  );
  // data base is also written database.
  if (words.length > 1 && words.every((word, place) => place === 0 || word.gap === "")) {
    const solid = read.words.join("");
    addPath(index, [nounKey(solid)], { ...read, words: [solid] });
  }
}

function addPath(index: FormIndex, keys: readonly string[], form: EnglishForm): void {
  let path = "";
  for (const [place, key] of keys.entries()) {
    path = place === 0 ? key : `${path} ${key}`;
    let entry = index.get(path);
    if (entry === undefined) index.set(path, (entry = { forms: [], goesOn: false }));
    if (place + 1 < keys.length) entry.goesOn = true;
    else entry.forms.push(form);
  }
}
