import { DaejoError, type ErrorCode } from "../../errors.ts";
import { hasHangul } from "../../text/characters.ts";
import { nameOf, type Forms, type Glossary, type Term, type TermInput } from "./glossary.ts";
import { squeeze } from "./squeeze.ts";

/** A term with where it stands, as messages say it: `Line 3 of the glossary`. */
export interface PlacedTerm {
  readonly term: TermInput;
  readonly place: string;
}

const FORM_KEYS = ["en", "ko", "forbiddenEn", "forbiddenKo"] as const;
const FLAG_KEYS = ["doNotTranslate", "caseSensitive"] as const;
const TEXT_KEYS = ["partOfSpeech", "note"] as const;
const KEYS: readonly string[] = [...FORM_KEYS, ...FLAG_KEYS, ...TEXT_KEYS];

/** Glossaries that have been checked: large ones need not be looked through again. */
const made = new WeakSet<object>();

/** Checks terms given as objects, or a glossary that was read before. Throws a `DaejoError` `bad-option` that names the entry. */
export function createGlossary(given: Glossary | readonly TermInput[]): Glossary {
  if (!Array.isArray(given) && made.has(given)) return given as Glossary;
  const list: unknown = Array.isArray(given) ? given : (given as Partial<Glossary> | null)?.terms;
  if (!Array.isArray(list)) {
    throw new DaejoError(
      "bad-option",
      'The option "glossary" is neither a list of terms nor a glossary.',
      'Pass [{ en: "deployment", ko: "배포" }] or what readGlossary() resolves to.',
    );
  }
  const placed = (list as readonly TermInput[]).map((term, index) => ({
    term,
    place: `Term ${index} of the glossary`,
  }));
  // One that was read has been looked through, and several may have been put together.
  return joinTerms(placed, "bad-option", { mayRepeat: !Array.isArray(given) });
}

/** Checks each term, then, unless one form may stand in several entries, all of them against each other. */
export function joinTerms(
  placed: readonly PlacedTerm[],
  code: ErrorCode,
  { mayRepeat = false }: { mayRepeat?: boolean } = {},
): Glossary {
  const read = placed.map(({ term, place }) => ({ place, term: readTerm(term, place, code) }));
  const glossary: Glossary = { terms: mayRepeat ? read.map(({ term }) => term) : withoutClashes(read, code) };
  made.add(glossary);
  return glossary;
}

function readTerm(input: TermInput, place: string, code: ErrorCode): Term {
  if (typeof input !== "object" || (input as unknown) === null || Array.isArray(input)) {
    throw new DaejoError(code, `${place} is no object.`, 'Write { en: "deployment", ko: "배포" }.');
  }
  for (const [key, value] of Object.entries(input)) {
    if (value !== undefined && !KEYS.includes(key)) {
      throw new DaejoError(
        code,
        `${place} has a key "${key}" that daejo does not know.`,
        `The keys are ${KEYS.join(", ")}.`,
      );
    }
  }
  for (const key of FLAG_KEYS) {
    if (!["boolean", "undefined"].includes(typeof input[key])) {
      throw new DaejoError(code, `${place}: "${key}" is neither true nor false.`, "Write true or false.");
    }
  }
  for (const key of TEXT_KEYS) {
    if (!["string", "undefined"].includes(typeof input[key])) {
      throw new DaejoError(code, `${place}: "${key}" is no text.`, "Write it in quotation marks, or leave it out.");
    }
  }
  const { partOfSpeech, note } = input;
  const term: Term = {
    en: formsOf(input.en, "en", place, code),
    ko: formsOf(input.ko, "ko", place, code),
    forbiddenEn: formsOf(input.forbiddenEn, "forbiddenEn", place, code),
    forbiddenKo: formsOf(input.forbiddenKo, "forbiddenKo", place, code),
    doNotTranslate: input.doNotTranslate ?? false,
    caseSensitive: input.caseSensitive ?? false,
    ...(partOfSpeech === undefined || partOfSpeech.trim() === "" ? {} : { partOfSpeech: partOfSpeech.trim() }),
    ...(note === undefined || note.trim() === "" ? {} : { note: note.trim() }),
  };
  mustMakeSense(term, place, code);
  return term;
}

function formsOf(value: Forms | undefined, key: string, place: string, code: ErrorCode): readonly string[] {
  if (value === undefined) return [];
  const given: readonly unknown[] = typeof value === "string" ? value.split("|") : value;
  if (!Array.isArray(given) || !given.every((form) => typeof form === "string")) {
    throw new DaejoError(code, `${place}: "${key}" is no text.`, `Write "${key}" as a text, or as a list of texts.`);
  }
  const forms = (given as readonly string[]).map((form) => form.normalize("NFC").replaceAll(/\s+/g, " ").trim());
  const wordless = forms.find((form) => form !== "" && !/[\p{L}\p{N}]/u.test(form));
  if (wordless !== undefined) {
    throw new DaejoError(code, `${place}: "${wordless}" holds no letter.`, "Write a word, or leave it empty.");
  }
  return [...new Set(forms.filter((form) => form !== ""))];
}

function mustMakeSense(term: Term, place: string, code: ErrorCode): void {
  const { en, ko, forbiddenEn, forbiddenKo, doNotTranslate } = term;
  const fail = (problem: string, hint: string): never => {
    throw new DaejoError(code, `${place} ${problem}`, hint);
  };
  if (en.length === 0 && ko.length === 0 && forbiddenEn.length === 0 && forbiddenKo.length === 0) {
    fail("is empty.", "Give it an English and a Korean form.");
  }
  if (doNotTranslate && en.length === 0) fail("is not to be translated but has no English form.", "Give it one.");
  const kept = doNotTranslate ? ko.find(hasHangul) : undefined;
  if (kept !== undefined) {
    fail(`is not to be translated but has the Korean form "${kept}".`, "Take out one of the two.");
  }
  const isForbidding = forbiddenEn.length > 0 || forbiddenKo.length > 0;
  if (!isForbidding && !doNotTranslate && (en.length === 0 || ko.length === 0)) {
    const [has, lacks] = en.length === 0 ? ["Korean", "English"] : ["English", "Korean"];
    fail(
      `("${nameOf(term)}") has a${has === "English" ? "n" : ""} ${has} form but no ${lacks} one.`,
      "Add it, mark the term as not to be translated, or take the entry out.",
    );
  }
  for (const [allowed, forbidden] of [
    [en, forbiddenEn],
    [ko, forbiddenKo],
  ] as const) {
    const both = forbidden.find((form) => allowed.some((other) => keyOf(other) === keyOf(form)));
    if (both !== undefined) fail(`both gives and forbids "${both}".`, "Take it out of one of the two.");
  }
}

interface ReadTerm {
  readonly term: Term;
  readonly place: string;
}

/**
 * Entries that are told apart by nothing are refused: which one holds? Repeated ones are taken once. Those of different
 * parts of speech are alternatives.
 */
function withoutClashes(read: readonly ReadTerm[], code: ErrorCode): Term[] {
  const byForm = new Map<string, ReadTerm[]>();
  return read.flatMap((entry) => {
    const { term, place } = entry;
    const namesakes = term.en.map((form) => namesakesOf(form, term, byForm));
    // What a repeated entry contradicts, the first one did.
    if (namesakes.some((others) => others.some((other) => isSame(term, other.term, FORM_KEYS)))) return [];
    for (const [index, others] of namesakes.entries()) {
      for (const other of others) {
        const form = term.en[index] as string;
        if (!isSame(term, other.term, ["ko", "forbiddenKo"])) mustDiffer(term, other, form, place, code);
      }
      others.push(entry);
    }
    return [term];
  });
}

/** The entries with one of their forms, to be added to. */
function namesakesOf(form: string, { caseSensitive }: Term, byForm: Map<string, ReadTerm[]>): ReadTerm[] {
  const key = caseSensitive ? form : form.toLowerCase();
  const known = byForm.get(key) ?? [];
  byForm.set(key, known);
  return known;
}

function mustDiffer(term: Term, other: ReadTerm, form: string, place: string, code: ErrorCode): void {
  const isTold =
    term.caseSensitive !== other.term.caseSensitive ||
    (term.partOfSpeech !== undefined &&
      other.term.partOfSpeech !== undefined &&
      term.partOfSpeech.toLowerCase() !== other.term.partOfSpeech.toLowerCase());
  const clash = [
    ...term.forbiddenKo.filter((ko) => other.term.ko.some((each) => keyOf(each) === keyOf(ko))),
    ...other.term.forbiddenKo.filter((ko) => term.ko.some((each) => keyOf(each) === keyOf(ko))),
  ][0];
  if (clash !== undefined) {
    throw new DaejoError(
      code,
      `${place} and ${lowerFirst(other.place)} contradict each other: one gives "${clash}" for "${form}", one forbids it.`,
      "Take it out of one of them.",
    );
  }
  if (isTold) return;
  throw new DaejoError(
    code,
    `${place} has "${form}", which ${lowerFirst(other.place)} has too.`,
    "Make them one entry with variants (form|other form), or give each its part of speech.",
  );
}

function isSame(a: Term, b: Term, keys: readonly (typeof FORM_KEYS)[number][]): boolean {
  return (
    keys.every((key) => a[key].map(keyOf).join("|") === b[key].map(keyOf).join("|")) &&
    a.doNotTranslate === b.doNotTranslate &&
    a.caseSensitive === b.caseSensitive
  );
}

/** Spaces, hyphens and capitals make no other term. */
function keyOf(form: string): string {
  return squeeze(form).text;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
