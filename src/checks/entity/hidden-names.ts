import type { Passage } from "../../alignment/bitext.ts";
import type { FactOf } from "../../facts/fact.ts";
import { stemsOf } from "../../knowledge/josa.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { RARITY_STEP } from "../../knowledge/lexicon.ts";
import { hangulWords } from "../../knowledge/words.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { CheckContext } from "../check.ts";

/** What a Korean given name of two syllables may cost, in nats, to be taken for one. */
const DEAREST_GIVEN = 12;
/** From which foreignness of its syllables, in nats, a word looks like a foreign name. */
const LEAST_FOREIGNNESS = 0.5;
/** How rare a word is that may be somebody's name, in nats: one of some five thousand sentences holds it. */
const RARE = 8.5;
const [SHORTEST, LONGEST] = [2, 6];
const MOSTLY_ORDINARY = 0.7;
/** So many syllables of no known word make a name, be they followed by others. */
const SHORTEST_UNKNOWN = 2;

/**
 * Words of a Korean text that may be persons' names although nothing in the text says so: 박근혜는, 잡스 대변인. A reader of names
 * leaves them out for good reason; beside an English name without a counterpart they are worth a look.
 */
export function hiddenNames(passage: Passage, context: CheckContext): FactOf<"name">[] {
  const { prose } = passage.segment;
  const known = context.namesOf(passage);
  return hangulWords(prose.text).flatMap(({ text, start }): FactOf<"name">[] => {
    const stems = stemsOf(text);
    const entity = stems.findLast((each) => isEntity(each, context.knowledge));
    if (entity !== undefined) {
      const index = context.knowledge.names.korean(entity, 0, entity.length);
      const span = toSource(prose, { start, end: start + entity.length });
      if (known.some((name) => name.start < span.end && span.start < name.end)) return [];
      const value = context.knowledge.names.entity(index);
      return [{ kind: "name", value, ...span, text: entity, bound: "exact" }];
    }
    if (stems.some((each) => isOrdinary(each, context.knowledge))) return [];
    const stem = stems.findLast((each) => each.length >= SHORTEST && looksLikePerson(each, context.knowledge));
    if (stem === undefined) return [];
    const span = toSource(prose, { start, end: start + stem.length });
    if (known.some((name) => name.start < span.end && span.start < name.end)) return [];
    return [{ kind: "name", value: { key: stem, type: "person" }, ...span, text: stem, bound: "exact" }];
  });
}

/** 포드, 대구: a name that daejo knows and that is another word as well. */
function isEntity(word: string, { names, korean }: Knowledge): boolean {
  const [token] = korean.tokenise(word, 0, word.length);
  return (
    // 지난 is the verb's form before it is Jinan.
    token?.end === word.length &&
    word.length >= SHORTEST &&
    names.korean(word, 0, word.length) >= 0 &&
    names.ordinariness(word, 0, word.length) < MOSTLY_ORDINARY
  );
}

/** 앞으로, 인종은: one common word and nothing else. */
function isOrdinary(word: string, { korean, lexicon }: Knowledge): boolean {
  const [token, ...others] = korean.tokenise(word, 0, word.length);
  if (token === undefined || others.length > 0 || token.lemma < 0) return false;
  return (
    token.start === 0 && token.end === word.length && (lexicon.koRarity[token.lemma] as number) * RARITY_STEP < RARE
  );
}

function looksLikePerson(word: string, { names, korean, lexicon }: Knowledge): boolean {
  if (word.length > LONGEST) return false;
  const tokens = korean.tokenise(word, 0, word.length);
  const [first] = tokens;
  if (first === undefined) return false;
  // No ordinary word: most such words in a Korean text are names.
  if (first.lemma < 0 && first.start === 0 && first.end >= Math.min(SHORTEST_UNKNOWN, word.length)) return true;
  const isRare = tokens.every(({ lemma }) => lemma < 0 || (lexicon.koRarity[lemma] as number) * RARITY_STEP >= RARE);
  if (!isRare) return false;
  const bearers = names.koreanPerson(word);
  if (bearers.first + bearers.later > 0) return true;
  const isWhole = tokens.length === 1 && first.end === word.length;
  if (word.length === 3 && isWhole && names.surname(word.slice(0, 1)) > 0) {
    return names.givenCost(word.charCodeAt(1), word.charCodeAt(2)) < DEAREST_GIVEN;
  }
  return tokens.length > 1 && names.foreignness(word, 0, word.length) >= LEAST_FOREIGNNESS;
}
