import { ABSENT, isEnding, type KoreanPieces, type KoreanToken, type KoreanTokeniser } from "../korean-tokens.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Morphology } from "./morphology.ts";

/** Tags of words that say something: nouns, roots, adverbs, determiners, interjections; and suffixes that make nouns. */
const NOUN = /^(?:NN[GPB]|NP|NR|XR|MAG|MAJ|MM|IC|XPN|XSN|NA|NF)/;
const VERB = /^V[VA]/;
/** Suffixes that are endings to the built-in tokeniser as well. */
const ENDINGS: ReadonlySet<string> = new Set(["들", "적"]);

/** The same knowledge with Korean words read by an analyser. */
export function withMorphology(knowledge: Knowledge, morphology: Morphology): Knowledge {
  return {
    model: knowledge.model,
    lexicon: knowledge.lexicon,
    get chances() {
      return knowledge.chances;
    },
    korean: morphologyTokeniser(morphology, knowledge.lexicon.pieces),
    get names() {
      return knowledge.names;
    },
    transliteration: knowledge.transliteration,
  };
}

/** A tokeniser that leaves the reading of eojeols to an analyser; its words are looked up among the same lemmas. */
export function morphologyTokeniser(morphology: Morphology, pieces: KoreanPieces): KoreanTokeniser {
  const { forms, nounLemma, verbLemma, noun, verb } = pieces;
  return {
    isEnding: (text, start, end) => isEnding(pieces, text, start, end),
    tokenise: (text, start, end) => {
      const tokens: KoreanToken[] = [];
      for (const morpheme of morphology.analyse(text.slice(start, end))) {
        const [from, to] = [start + morpheme.start, start + morpheme.end];
        const isVerb = VERB.test(morpheme.tag);
        if (!isVerb && (!NOUN.test(morpheme.tag) || ENDINGS.has(text.slice(from, to)))) continue;
        tokens.push({ lemma: lemmaOf(text, from, to, isVerb), start: from, end: to });
      }
      return tokens;
    },
  };

  /** A fused piece (간다, VV+EF) is found by the longest form that it begins with. */
  function lemmaOf(text: string, from: number, to: number, isVerb: boolean): number {
    const [costs, lemmas] = isVerb ? [verb, verbLemma] : [noun, nounLemma];
    for (let end = to; end > from; end--) {
      const form = forms.find(text, from, end);
      if (form >= 0 && costs[form] !== ABSENT) return lemmas[form] as number;
      if (!isVerb) break;
    }
    return -1;
  }
}
