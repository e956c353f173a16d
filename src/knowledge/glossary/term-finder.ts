import type { KoreanTokeniser } from "../korean-tokens.ts";
import { createEnglishFinder, type EnglishFinder } from "./english-finder.ts";
import type { Glossary } from "./glossary.ts";
import { createKoreanFinder, type KoreanFinder } from "./korean-finder.ts";

/** A glossary made ready for searching texts of both languages. */
export interface TermFinder {
  readonly glossary: Glossary;
  readonly findEnglish: EnglishFinder;
  readonly findKorean: KoreanFinder;
}

/** Reads all terms once; what it costs to search a text does not grow with their number. */
export function createTermFinder(glossary: Glossary, tokeniser: KoreanTokeniser): TermFinder {
  return {
    glossary,
    findEnglish: createEnglishFinder(glossary.terms),
    findKorean: createKoreanFinder(glossary.terms, tokeniser),
  };
}
