import type { Embedder } from "../../src/alignment/embedding.ts";

/*
 * A language of which no lexicon knows a word: each concept has an English word and a Korean one that do not sound alike,
 * and an embedder that has learned both. Vectors are made of hashes, so that they are the same on every machine.
 */

const SIZE = 48;
const EN_PARTS = ["bl", "cr", "dw", "fl", "gr", "kl", "pr", "sn", "tr", "vl", "zw", "qu"].map((part) => `${part}i`);
const KO_PARTS = [..."갸녜뎌료뮤뱌쇼야쥬쳐켜텨펴혀"];

/** A number that only its arguments decide, 0…1. */
function hash(...parts: readonly number[]): number {
  let state = 0x811c9dc5;
  for (const part of parts) {
    state = Math.imul(state ^ part, 0x01000193);
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  }
  return ((state ^ (state >>> 12)) >>> 0) / 0x1_0000_0000;
}

function wordOf(concept: number, parts: readonly string[]): string {
  const digits = [
    concept % parts.length,
    Math.floor(concept / parts.length) % parts.length,
    (concept * 5 + 3) % parts.length,
  ];
  return digits.map((digit) => parts[digit]).join("");
}

/** What a list of concepts is called in both languages. */
export function say(concepts: readonly number[]): readonly [en: string, ko: string] {
  const [en, ko] = [concepts.map((c) => wordOf(c, EN_PARTS)), concepts.map((c) => wordOf(c, KO_PARTS))];
  return [`The ${en.join(" and the ")} waited.`, `${ko.join("와 ")}가 기다린다.`];
}

/** Concepts that no two sentences of a text share. */
export function conceptsOf(sentence: number): number[] {
  return [sentence * 2, sentence * 2 + 1];
}

/** How much of a vector says what the text says; the rest is noise of the text itself. */
const MEANING = 0.8;

/** An embedder of that language, which keeps a record of what it was asked. */
export function createEmbedder(
  options: Pick<Embedder, "use" | "widest"> = {},
): Embedder & { readonly asked: string[] } {
  const known = new Map<string, number>();
  for (let concept = 0; concept < 144; concept++) {
    for (const parts of [EN_PARTS, KO_PARTS]) known.set(wordOf(concept, parts), concept);
  }
  const asked: string[] = [];
  return {
    ...options,
    asked,
    embed: (texts) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((text) => vectorOf(text, known)));
    },
  };
}

function vectorOf(text: string, known: ReadonlyMap<string, number>): number[] {
  const concepts = text.split(/[\s.와가]+/u).flatMap((word) => known.get(word) ?? []);
  const letters = [...text].map((letter) => letter.codePointAt(0) as number);
  return Array.from({ length: SIZE }, (_, at) => {
    const meaning = concepts.reduce((sum, concept) => sum + hash(1, concept, at) - 0.5, 0);
    return MEANING * meaning + (1 - MEANING) * (hash(2, ...letters, at) - 0.5);
  });
}
