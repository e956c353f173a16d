import type { Span } from "../text/span.ts";

/** Finds the sentences of one language. A splitter for another one is one more such object. */
export interface SentenceSplitter {
  /** `ko`, `en` or an ISO 639-3 code. */
  readonly language: string;
  /** Sentences without the white space around them, in order; together they hold every other character. */
  readonly split: (text: string) => Span[];
}
