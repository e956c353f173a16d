import { englishTokens } from "../knowledge/english-tokens.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import { latinWords, type Word } from "../knowledge/words.ts";
import { FUNCTION_WORDS } from "../spans/latin-words.ts";
import { endsStretch, type Work } from "../text/work.ts";
import type { Unit } from "./bead.ts";
import { collectFacts, Collector, type Item, plainItem, type SideItems } from "./items.ts";

/** Words that say nothing about which sentence this is, and are never transliterated. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...(
    "a then here them him us i my me am done having shall nor so off onto out up upon without within " +
    "again against down few further just most much many own same some too until very whom why said " +
    "say says told tell new one two three first last even still however since per via like well back"
  ).split(" "),
]);

const SHORTEST_NAME = 3;
const SHORTEST_WORD = 5;
const LONGEST_JOINED_NAME = 20;

/** The words of English segments, names that are joined to meet their Korean, and facts. */
export function* englishItems(units: readonly Unit[], { lexicon, chances }: Knowledge): Work<SideItems> {
  const collector = new Collector();
  const facts = new Map<string, number>();
  const ids = new Map<string, number>();
  const phrases = new Map<string, number>();
  const names = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (endsStretch(index)) yield;
    collectFacts(unit.facts, facts, collector);
    const words = latinWords(unit.text);
    for (const token of englishTokens(unit.text, lexicon.english, words)) {
      const word = words[token.from] as Word;
      const isWord = token.to - token.from === 1;
      // By its letters and not by its stem alone: SDKs and SDK are one word, but only one of them stands in a Korean text.
      const key = isWord ? word.text : `${token.key}/${word.text}`;
      const table = isWord ? ids : phrases;
      let id = table.get(key);
      if (id === undefined) {
        const isKnown = token.id >= 0 && hasLinks(lexicon, token.id);
        if (!isKnown && !isTelling(word, token.key)) continue;
        id = collector.add({
          text: unit.text.slice(token.start, token.end),
          word: isKnown ? token.id : undefined,
          answered: isKnown ? (lexicon.enAnswered[token.id] as number) / 255 : undefined,
          chance: isKnown ? chances.en[token.id] : undefined,
          latin: isWord ? word.text.toLowerCase() : undefined,
          // A common word whose translation is known is not a transliteration as well.
          sound: !isWord || (isKnown && !word.isCapitalised) ? undefined : soundOf(word),
          fact: undefined,
        });
        table.set(key, id);
      }
      collector.hold(id);
    }
    collectJoinedNames(unit.text, words, names, collector);
    collector.endSegment();
  }
  return collector.side();
}

function hasLinks({ starts }: Lexicon, word: number): boolean {
  return (starts[word + 1] as number) > (starts[word] as number);
}

function isTelling(word: Word, stem: string): boolean {
  if (PASSED_OVER.has(word.text.toLowerCase())) return false;
  return stem.length >= (word.isCapitalised ? 2 : 3);
}

function soundOf(word: Word): Item["sound"] {
  if (PASSED_OVER.has(word.text.toLowerCase())) return undefined;
  if (word.isCapitalised && word.text.length >= SHORTEST_NAME) return "name";
  return word.text.length >= SHORTEST_WORD ? "word" : undefined;
}

/** `Kim Jong-un`, `Gil-dong`: Korean writes such names as one word, so the parts are joined to meet it. */
function collectJoinedNames(
  text: string,
  words: readonly Word[],
  ids: Map<string, number>,
  collector: Collector,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i] as Word;
    if (!first.isCapitalised || !isJoined(text, words[i + 1] as Word)) continue;
    if (PASSED_OVER.has(first.text.toLowerCase())) continue;
    let joined = first.text;
    for (let k = i + 1; k < words.length && k < i + 3; k++) {
      const next = words[k] as Word;
      if (!isJoined(text, next)) break;
      joined += next.text;
      if (joined.length > LONGEST_JOINED_NAME) break;
      const key = joined.toLowerCase();
      let id = ids.get(key);
      if (id === undefined) {
        id = collector.add(plainItem(text.slice(first.start, next.end), key, "name"));
        ids.set(key, id);
      }
      collector.hold(id);
    }
  }
}

/** Whether a word may go on with the name that the word before it is of. */
function isJoined(text: string, { start, isCapitalised, followsDirectly }: Word): boolean {
  return followsDirectly && (isCapitalised || text[start - 1] === "-");
}
