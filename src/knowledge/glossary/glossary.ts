/** One entry of a glossary: what a term is called on either side, and what it must not be called. */
export interface Term {
  /** English forms, the preferred one first. Empty where only Korean words are forbidden. */
  readonly en: readonly string[];
  /** Korean forms, the preferred one first. */
  readonly ko: readonly string[];
  /** What the English must not call it. */
  readonly forbiddenEn: readonly string[];
  /** What the Korean must not call it. */
  readonly forbiddenKo: readonly string[];
  /** The Korean text keeps the English form in its own letters. */
  readonly doNotTranslate: boolean;
  /** English forms are found only with the capitals that they are given with. */
  readonly caseSensitive: boolean;
  /** As the glossary says it; `noun` keeps a form from being found with the endings of verbs. */
  readonly partOfSpeech?: string;
  /** For those who read the glossary. */
  readonly note?: string;
}

/** Terms that have been checked: as `readGlossary` reads them from a file, or `createGlossary` from objects. */
export interface Glossary {
  readonly terms: readonly Term[];
}

/** One or more forms: a list, or a string that separates them by `|`. */
export type Forms = string | readonly string[];

/** A term as a caller writes it. */
export interface TermInput {
  readonly en?: Forms | undefined;
  readonly ko?: Forms | undefined;
  /** Forbidden English forms. */
  readonly forbiddenEn?: Forms | undefined;
  /** Forbidden Korean forms. */
  readonly forbiddenKo?: Forms | undefined;
  /** The Korean text keeps the English form; false where it is left out. */
  readonly doNotTranslate?: boolean | undefined;
  /** English forms are found only with these capitals; false where it is left out. */
  readonly caseSensitive?: boolean | undefined;
  /** `noun` keeps a form from being found with the endings of verbs. */
  readonly partOfSpeech?: string | undefined;
  /** For those who read the glossary. */
  readonly note?: string | undefined;
}

/** For calls without one. */
export const NO_GLOSSARY: Glossary = { terms: [] };

/** The form that a term goes by in messages. */
export function nameOf({ en, ko, forbiddenKo, forbiddenEn }: Term): string {
  return en[0] ?? ko[0] ?? forbiddenKo[0] ?? forbiddenEn[0] ?? "";
}
