import { gazetteer } from "./data/gazetteer.ts";
import { seedLexicon } from "./data/seed-lexicon.ts";
import { commonTitles } from "./data/people.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";

/** What daejo knows of the two languages beyond the texts before it. Made once, then only read. */
export interface Knowledge {
  readonly lexicon: Lexicon;
}

let shared: Knowledge | undefined;

/** The knowledge that is shipped. Reading the lists takes some milliseconds, so it happens at the first call. */
export function loadKnowledge(): Knowledge {
  shared ??= { lexicon: createLexicon([seedLexicon, gazetteer, commonTitles]) };
  return shared;
}
