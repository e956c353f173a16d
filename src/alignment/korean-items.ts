import type { Knowledge } from "../knowledge/knowledge.ts";
import { koreanTokens, runsOf } from "../knowledge/korean-text.ts";
import type { KoreanToken } from "../knowledge/korean-tokens.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import { latinWords } from "../knowledge/words.ts";
import { endsStretch, type Work } from "../text/work.ts";
import type { Unit } from "./bead.ts";
import { collectFacts, Collector, type Item, plainItem, type SideItems } from "./items.ts";

/** The words of Korean segments, stretches that may be names, Latin strings and facts. */
export function* koreanItems(units: readonly Unit[], knowledge: Knowledge): Work<SideItems> {
  const collector = new Collector();
  const facts = new Map<string, number>();
  const lemmas = new Map<number, number>();
  const strange = new Map<string, number>();
  const runs = new Map<string, number>();
  const latins = new Map<string, number>();
  for (const [index, { text, facts: own }] of units.entries()) {
    if (endsStretch(index)) yield;
    collectFacts(own, facts, collector);
    const tokens = koreanTokens(text, knowledge.korean);
    for (const token of tokens) {
      const id =
        token.lemma >= 0
          ? knownId(token, text, lemmas, knowledge, collector)
          : heardId(text.slice(token.start, token.end), strange, collector);
      collector.hold(id);
    }
    // A name that was taken for several words is heard as a whole.
    for (const { start, end } of runsOf(tokens)) collector.hold(heardId(text.slice(start, end), runs, collector));
    for (const word of latinWords(text)) {
      const latin = word.text.toLowerCase();
      if (latin.length < 2 && !word.isCapitalised) continue;
      collector.hold(latinId(word.text, latin, latins, knowledge.lexicon, collector));
    }
    collector.endSegment();
  }
  return collector.side();
}

/** The id of a word that the lexicon knows. */
function knownId(
  { lemma, start, end }: KoreanToken,
  text: string,
  ids: Map<number, number>,
  { lexicon, chances }: Knowledge,
  collector: Collector,
): number {
  let id = ids.get(lemma);
  if (id === undefined) {
    const form = text.slice(start, end);
    id = collector.add({
      text: form,
      word: lemma,
      answered: (lexicon.koAnswered[lemma] as number) / 255,
      chance: chances.ko[lemma],
      latin: undefined,
      sound: soundable(form),
      fact: undefined,
    });
    ids.set(lemma, id);
  }
  return id;
}

/** The id of a word in Latin letters, `latin` in lower case; the lexicon may know it as a Korean one. */
function latinId(
  word: string,
  latin: string,
  ids: Map<string, number>,
  { pieces }: Lexicon,
  collector: Collector,
): number {
  let id = ids.get(latin);
  if (id === undefined) {
    const form = pieces.forms.find(latin, 0, latin.length);
    const item = plainItem(word, latin);
    id = collector.add(form < 0 ? item : { ...item, word: pieces.nounLemma[form] });
    ids.set(latin, id);
  }
  return id;
}

/** The id of a stretch of Korean of which nothing is known but how it sounds. */
function heardId(text: string, ids: Map<string, number>, collector: Collector): number {
  let id = ids.get(text);
  if (id === undefined) {
    id = collector.add(plainItem(text, undefined, soundable(text)));
    ids.set(text, id);
  }
  return id;
}

/** One syllable alone renders no name that its key would tell from a thousand others. */
function soundable(text: string): Item["sound"] {
  return text.length >= 2 ? "name" : undefined;
}
