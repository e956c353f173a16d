import { englishTokens } from "../../knowledge/english-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { koreanTokens } from "../../knowledge/korean-text.ts";
import { GAIN_STEP, LEAST_GAIN } from "../../knowledge/lexicon.ts";
import type { DocumentText } from "./document-text.ts";

/** A text as numbers of items, each with its weight; the squares of the weights sum to 1. */
type Vector = ReadonlyMap<string | number, number>;

/** A text of the other side with how much the two share: 0…1. */
export interface Likeness {
  readonly index: number;
  readonly score: number;
}

/** Of longer texts only the beginning is read. */
const MOST_CHARACTERS = 40_000;
/** Items that stand in more texts than this say little and would make the search quadratic. */
const MOST_PLACES = 200;

/**
 * For each Korean text the English ones that are most like it, best first: by the words that translate each other and by what
 * stands in both as it is (figures, Latin words, code, addresses), each by its rarity.
 */
export function findLikenesses(
  en: readonly DocumentText[],
  ko: readonly DocumentText[],
  knowledge: Knowledge,
  most: number,
): Likeness[][] {
  const english = en.map((text) => englishItems(text, knowledge));
  const korean = ko.map((text) => koreanItems(text, knowledge));
  const rarity = rarityOf(english, korean);
  const postings = new Map<string | number, Likeness[]>();
  english.forEach((items, index) => {
    for (const [item, score] of weighted(items, rarity)) {
      const known = postings.get(item);
      if (known === undefined) postings.set(item, [{ index, score }]);
      else known.push({ index, score });
    }
  });
  const scores = new Float64Array(en.length);
  return korean.map((items) => {
    scores.fill(0);
    for (const [item, weight] of weighted(items, rarity)) {
      const places = postings.get(item) ?? [];
      if (places.length > MOST_PLACES) continue;
      for (const { index, score } of places) scores[index] = (scores[index] as number) + weight * score;
    }
    return Array.from(scores, (score, index) => ({ index, score }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, most);
  });
}

/** What an English text holds: the Korean words that its words may be translated by, as numbers, and what stands as it is. */
function englishItems({ paragraphs, source }: DocumentText, { lexicon }: Knowledge): Map<string | number, number> {
  const counts = new Map<number, number>();
  for (const { id } of englishTokens(paragraphs.join("\n").slice(0, MOST_CHARACTERS), lexicon.english)) {
    if (id >= 0) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const items = literalItems(source);
  const { starts, ko: links, gain } = lexicon;
  for (const [id, count] of counts) {
    let sum = 0;
    const [from, to] = [starts[id] as number, starts[id + 1] as number];
    for (let link = from; link < to; link++) {
      if ((gain[link] as number) >= LEAST_GAIN) sum += Math.exp((gain[link] as number) * GAIN_STEP);
    }
    for (let link = from; link < to; link++) {
      if ((gain[link] as number) < LEAST_GAIN) continue;
      const lemma = links[link] as number;
      const share = Math.exp((gain[link] as number) * GAIN_STEP) / sum;
      items.set(lemma, (items.get(lemma) ?? 0) + count * share);
    }
  }
  return items;
}

function koreanItems({ paragraphs, source }: DocumentText, { korean }: Knowledge): Map<string | number, number> {
  const items = literalItems(source);
  for (const { lemma } of koreanTokens(paragraphs.join("\n").slice(0, MOST_CHARACTERS), korean)) {
    if (lemma >= 0) items.set(lemma, (items.get(lemma) ?? 0) + 1);
  }
  return items;
}

const LITERAL = /https?:\/\/[^\s)>\]"'`]{4,200}|[A-Za-z_][A-Za-z0-9_]{1,40}|\d{1,3}(?:,\d{3})+|\d[\d.]{0,20}/g;

/** Words in Latin letters, figures and addresses, with how often they stand there. */
function literalItems(source: string): Map<string | number, number> {
  const items = new Map<string | number, number>();
  for (const [found] of source.slice(0, MOST_CHARACTERS).matchAll(LITERAL)) {
    const item = found.startsWith("http") ? addressOf(found) : found.toLowerCase().replaceAll(",", "");
    items.set(item, (items.get(item) ?? 0) + 1);
  }
  return items;
}

/** An address without what differs between two versions: the protocol and the language. */
function addressOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replaceAll(/\/(?:en|ko|ko-kr|en-us|kr)(?=\/|$)/gi, "");
}

interface Rarity {
  readonly of: (item: string | number) => number;
}

/** What stands on one side alone is of no use; of the rest it counts in how many texts of either side it stands. */
function rarityOf(
  english: readonly ReadonlyMap<string | number, number>[],
  korean: readonly ReadonlyMap<string | number, number>[],
): Rarity {
  const [en, ko] = [countsOf(english), countsOf(korean)];
  return {
    of: (item) => {
      const [inEn, inKo] = [en.get(item) ?? 0, ko.get(item) ?? 0];
      if (inEn === 0 || inKo === 0) return 0;
      return Math.log(1 + Math.min(english.length / inEn, korean.length / inKo));
    },
  };
}

function countsOf(texts: readonly ReadonlyMap<string | number, number>[]): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const items of texts) for (const item of items.keys()) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function weighted(items: ReadonlyMap<string | number, number>, rarity: Rarity): Vector {
  const weights = new Map<string | number, number>();
  let square = 0;
  for (const [item, count] of items) {
    const weight = Math.sqrt(count) * rarity.of(item);
    if (weight === 0) continue;
    weights.set(item, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (const [item, weight] of weights) weights.set(item, weight / length);
  return weights;
}
