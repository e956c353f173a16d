import type { AlignedPassages } from "../../alignment/bitext.ts";
import { englishTokens } from "../../knowledge/english-tokens.ts";
import { koreanTokens } from "../../knowledge/korean-text.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { LEAST_GAIN } from "../../knowledge/lexicon.ts";

/** A sentence of fewer known words says little about how closely it was translated. */
const FEWEST_WORDS = 5;

/** 0…1: which share of the English words of a bead is answered by a translation; 0 where there are too few to tell. */
export function answeredShare({ en, ko }: AlignedPassages, { lexicon, korean }: Knowledge): number {
  const lemmas = new Set(
    ko.flatMap(({ segment }) => koreanTokens(segment.prose.text, korean).map(({ lemma }) => lemma)),
  );
  const { starts, ko: links, gain } = lexicon;
  let [known, answered] = [0, 0];
  for (const { id } of en.flatMap(({ segment }) => englishTokens(segment.prose.text, lexicon.english))) {
    if (id < 0) continue;
    known++;
    for (let link = starts[id] as number; link < (starts[id + 1] as number); link++) {
      if ((gain[link] as number) < LEAST_GAIN || !lemmas.has(links[link] as number)) continue;
      answered++;
      break;
    }
  }
  return known < FEWEST_WORDS ? 0 : answered / known;
}
