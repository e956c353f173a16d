import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { NameType } from "../../knowledge/names.ts";
import { sentenceKinds, type SentenceKind } from "./en-sentences.ts";
import { readTokens, wordReader, type Token, type WordKnowledge } from "./en-tokens.ts";

/** A text in reading: its words and what is known of them. */
export interface Reading {
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly tokens: readonly Token[];
  readonly word: (token: Token) => WordKnowledge;
  readonly kindOf: (token: Token) => SentenceKind;
  /** The lower-case word right before a word of the same sentence, `back` words off; empty without one. */
  readonly before: (index: number, back?: number) => string;
  /** The lower-case word right behind: only a space, hyphen or comma may stand between. */
  readonly after: (index: number) => string;
  readonly isAfterArticle: (index: number) => boolean;
}

/** A name as a stretch of words. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  readonly entity?: number;
}

/** A name that a word of it tells the type of. */
export interface Headed {
  readonly to: number;
  readonly type: NameType;
}

const ARTICLES: ReadonlySet<string> = new Set(
  "the a an any each this that these those such either neither no our your all both".split(" "),
);

/** Reads the words of an English text. */
export function openReading(text: string, knowledge: Knowledge): Reading {
  const tokens = readTokens(text);
  const word = wordReader(knowledge);
  const kinds = sentenceKinds(text, tokens, word);
  const before = (index: number, back = 1): string => {
    for (let i = index; i > index - back; i--) if ((tokens[i]?.gap ?? "break") === "break") return "";
    return tokens[index - back]?.lower ?? "";
  };
  return {
    text,
    knowledge,
    tokens,
    word,
    before,
    kindOf: (token) => kinds[token.sentence] as SentenceKind,
    after: (index) => {
      const next = tokens[index];
      return next === undefined || next.gap === "break" || next.gap === "comma" ? "" : next.lower;
    },
    isAfterArticle: (index) => ARTICLES.has(before(index)),
  };
}
