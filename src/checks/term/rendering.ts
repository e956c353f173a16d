import { stemsOf } from "../../knowledge/josa.ts";
import { soundCodeOfHangul, soundCodesOfLatin } from "../../knowledge/sound-key.ts";
import { hangulWords } from "../../knowledge/words.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { CheckContext, Evidence } from "../check.ts";
import { replaceWord } from "./fit-josa.ts";
import type { PlacedUse, TermPart } from "./reading.ts";

/** From this likeness on a Korean word is taken for the English one as it sounds. */
const ALIKE = 0.9;
const SHORTEST_SPELLING = 2;

/** The Korean word that spells out how a one-word English term sounds, where there is one. */
export function spelledOut(context: CheckContext, part: TermPart, english: PlacedUse): PlacedWord | undefined {
  const word = english.form;
  if (!/^[A-Za-z]+$/.test(word)) return undefined;
  const { nameSimilarity } = context.knowledge.transliteration;
  // Spellings of one word nearly always share their consonants, and comparing those costs next to nothing.
  const sounds = new Set(soundCodesOfLatin(word));
  let best: PlacedWord | undefined;
  let likeness = ALIKE;
  for (const { segment } of part.aligned.ko) {
    for (const { text, start } of hangulWords(segment.prose.text)) {
      for (const stem of stemsOf(text)) {
        if (stem.length < SHORTEST_SPELLING || !sounds.has(soundCodeOfHangul(stem))) continue;
        const own = nameSimilarity(word, stem);
        if (own < likeness) continue;
        likeness = own;
        best = { document: segment.document, ...toSource(segment.prose, { start, end: start + stem.length }) };
      }
    }
  }
  return best;
}

export interface PlacedWord {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Evidence for a Korean word that another belongs in the place of, and the text for that place where it is sure. */
export function toReplace(
  context: CheckContext,
  word: PlacedWord,
  better: string | undefined,
): { readonly evidence: Evidence; readonly suggestion?: string } {
  const { document, start, end } = word;
  // A verb would need its endings.
  const found =
    better === undefined || /[가-힣]다$/.test(better)
      ? undefined
      : replaceWord(context.textOf(document), start, end, better);
  if (found === undefined) return { evidence: context.evidenceOf(document, word) };
  const evidence = context.evidenceOf(document, { start, end: end + found.taken });
  return { evidence, suggestion: found.text };
}
