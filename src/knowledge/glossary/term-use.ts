import type { Span } from "../../text/span.ts";
import type { Term } from "./glossary.ts";

/** A place where a form of a term stands. Offsets count in the text that was searched. */
export interface TermUse extends Span {
  readonly term: Term;
  /** As the glossary writes it. */
  readonly form: string;
  /** It is one of the forms that must not be used. */
  readonly isForbidden: boolean;
  /**
   * Surely the term: English as it is or in the plural, not with an ending of verbs; Korean between the borders of words,
   * not inside what may be another word.
   */
  readonly isSure: boolean;
}

/** A form of a glossary on one side. */
export interface TermForm {
  readonly term: Term;
  readonly form: string;
  readonly isForbidden: boolean;
}

/** All forms of one side, allowed and forbidden. */
export function formsOn(side: "en" | "ko", terms: readonly Term[]): TermForm[] {
  return terms.flatMap((term) => {
    const [allowed, forbidden] = side === "en" ? [term.en, term.forbiddenEn] : [term.ko, term.forbiddenKo];
    return [
      ...allowed.map((form) => ({ term, form, isForbidden: false })),
      ...forbidden.map((form) => ({ term, form, isForbidden: true })),
    ];
  });
}
