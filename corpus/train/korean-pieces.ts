import { ABSENT, COST_STEP, createKoreanTokeniser, type KoreanPieces } from "../../src/knowledge/korean-tokens.ts";
import { conjugate } from "./conjugation.ts";
import type { KoreanCounts } from "./korean-vocabulary.ts";
import { tableOf } from "./string-pool.ts";

/** Pieces ready to be used and to be written, with the words that their lemma numbers stand for. */
export interface KoreanInventory {
  readonly pieces: KoreanPieces;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
}

/** Counts are flattened by this power, since the texts at hand are not those of the user. */
const FLATTENING = 0.85;
const ROUNDS = 2;
/** What a piece counts that the reading of the texts never used. */
const UNUSED = { noun: 0.5, verb: 0.15, tail: 0.5 } as const;

/** Builds the pieces from counts, then reads the eojeols with them and counts again: twice is enough to settle. */
export function buildPieces(counts: KoreanCounts, eojeols: ReadonlyMap<string, number>): KoreanInventory {
  const forms: string[] = [];
  const formIds = new Map<string, number>();
  const lemmas: string[] = [];
  const lemmaIds = new Map<string, number>();
  const noun = new Map<number, number>();
  const verb = new Map<number, number>();
  const nounTail = new Map<number, number>();
  const verbTail = new Map<number, number>();
  const nounLemma = new Map<number, number>();
  const verbLemma = new Map<number, number>();

  for (const [word, count] of sorted(counts.nouns)) {
    const form = intern(formIds, forms, word);
    noun.set(form, count);
    nounLemma.set(form, intern(lemmaIds, lemmas, word));
  }
  // A form that several verbs share goes to the one that the texts use it of most.
  for (const [stem, count] of sorted(counts.verbs)) {
    // 말하다 is the noun with an ending, as other verbs of this kind are.
    if (stem.length > 1 && stem.endsWith("하") && counts.nouns.has(stem.slice(0, -1))) continue;
    const lemma = intern(lemmaIds, lemmas, `${stem}다`);
    const shapes = conjugate(stem);
    for (const shape of shapes) {
      const form = intern(formIds, forms, shape);
      const own = (counts.verbForms.get(stem)?.get(shape) ?? 0) + (SHARED * count) / shapes.length + UNUSED.verb;
      if (own <= (verb.get(form) ?? 0)) continue;
      verbLemma.set(form, lemma);
      verb.set(form, own);
    }
  }
  // What an analyser without context took for a noun: 모른다.
  for (const word of counts.nouns.keys()) {
    const form = word.endsWith("다") ? formIds.get(word.slice(0, -1)) : undefined;
    if (form !== undefined && verb.has(form)) noun.delete(formIds.get(word) as number);
  }
  for (const [tail, count] of sorted(counts.nounTails)) nounTail.set(intern(formIds, forms, tail), count);
  for (const [tail, count] of sorted(counts.verbTails)) verbTail.set(intern(formIds, forms, tail), count);

  const size = forms.length;
  const pieces: KoreanPieces = {
    forms: tableOf(forms),
    noun: costsOf(noun, size),
    verb: costsOf(verb, size),
    nounTail: costsOf(nounTail, size),
    verbTail: costsOf(verbTail, size),
    nounLemma: numbersOf(nounLemma, size),
    verbLemma: numbersOf(verbLemma, size),
  };
  for (let round = 0; round < ROUNDS; round++) {
    const seen = {
      noun: new Map<number, number>(),
      verb: new Map(),
      nounTail: new Map(),
      verbTail: new Map(),
      unknown: new Map(),
    };
    const tokeniser = createKoreanTokeniser(pieces);
    for (const [eojeol, count] of eojeols) {
      tokeniser.analyse(eojeol, 0, eojeol.length, (form, kind) => {
        seen[kind].set(form, (seen[kind].get(form) ?? 0) + count);
      });
    }
    for (const [kind, held, unused] of [
      ["noun", noun, UNUSED.noun],
      ["verb", verb, UNUSED.verb],
      ["nounTail", nounTail, UNUSED.tail],
      ["verbTail", verbTail, UNUSED.tail],
    ] as const) {
      // Half of what the analyser counted stays, so that a piece that another reading takes over is not lost.
      for (const [form, count] of held) held.set(form, (count + (seen[kind].get(form) ?? 0) + unused) / 2);
      pieces[kind].set(costsOf(held, size));
    }
  }
  return { pieces, forms, lemmas };
}

/** The part of what all forms of a verb count that goes to its forms alike: texts hold few of them. */
const SHARED = 0.05;

/** Most frequent first, equal ones by their letters, so that numbers do not depend on the order of the texts. */
function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function intern(ids: Map<string, number>, all: string[], text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  const id = all.length;
  ids.set(text, id);
  all.push(text);
  return id;
}

function costsOf(counts: ReadonlyMap<number, number>, size: number): Uint8Array {
  const costs = new Uint8Array(size).fill(ABSENT);
  let total = 0;
  for (const count of counts.values()) total += count ** FLATTENING;
  for (const [form, count] of counts) {
    const cost = Math.round(-Math.log(count ** FLATTENING / total) / COST_STEP);
    costs[form] = Math.min(ABSENT - 1, Math.max(1, cost));
  }
  return costs;
}

function numbersOf(numbers: ReadonlyMap<number, number>, size: number): Uint16Array {
  const array = new Uint16Array(size);
  for (const [form, number] of numbers) array[form] = number;
  return array;
}
