import type { Knowledge } from "../../knowledge/knowledge.ts";
import { GAIN_STEP, RARITY_STEP } from "../../knowledge/lexicon.ts";

/** One for each model in use: a pass over all links takes milliseconds, but a text is read in less. */
const known = new WeakMap<Knowledge, Float32Array>();

/**
 * How far each Korean word is a name, by its number, 0…1: the share of capitals inside sentences that its English translations
 * have, weighted by how often each translates it. Korean has no capitals, but 러스트 is Rust and 서버 is server.
 */
export function propernessOf(knowledge: Knowledge): Float32Array {
  let shares = known.get(knowledge);
  if (shares === undefined) known.set(knowledge, (shares = measure(knowledge)));
  return shares;
}

function measure({ lexicon, names }: Knowledge): Float32Array {
  const { starts, ko, gain, enRarity, koRarity } = lexicon;
  const capital = new Float32Array(koRarity.length);
  const all = new Float32Array(koRarity.length);
  // A few thousand pairs of gain and rarity stand for all links.
  const weights = new Float64Array(1 << 16);
  for (let form = 0; form < enRarity.length; form++) {
    const share = names.capitalShare(form);
    if (share === undefined) continue;
    const rarity = enRarity[form] as number;
    for (let link = starts[form] as number; link < (starts[form + 1] as number); link++) {
      const lemma = ko[link] as number;
      const pair = ((gain[link] as number) << 8) | rarity;
      let weight = weights[pair] as number;
      if (weight === 0) {
        weight = Math.exp((gain[link] as number) * GAIN_STEP - rarity * RARITY_STEP);
        weights[pair] = weight;
      }
      all[lemma] = (all[lemma] ?? 0) + weight;
      capital[lemma] = (capital[lemma] ?? 0) + weight * share;
    }
  }
  return capital.map((value, lemma) => ((all[lemma] as number) > 0 ? value / (all[lemma] as number) : 0));
}
