/** Classes of names by their letters: naive Bayes over letter triples, seeded with well-known names, then maximised. */
import { readHangul, readLatin } from "../../src/knowledge/transliteration-symbols.ts";
import { tripleAt } from "../../src/knowledge/transliteration-spelling.ts";
import { CLASSES, STEPS, TRIPLES } from "../../src/knowledge/transliteration-weights.ts";
import { readSurnames } from "./lists.ts";
import type { NamePair } from "./transliteration-names.ts";

/** Names that nearly always belong to one class; from general knowledge, a start and no more. */
const SEEDS: readonly string[] = [
  "", // Korean: by surname and syllables
  "takeshi kenji hiroshi yuki akira tanaka suzuki yamamoto nakamura kobayashi watanabe sato takahashi ito kato yoshida haruka ayumi keiko naoko hiroyuki kazuki yamada matsumoto",
  "wang zhang li liu chen yang zhao huang zhou wu xu sun zhu hu lin guo deng xiao jun wei ming zheng xie cao feng jiang",
  "john william james george robert michael david thomas charles richard smith johnson jones brown williams taylor wilson edward henry",
  "jean pierre jacques francois louis michel philippe antoine henri rene andre marcel claude yves alain",
  "hans karl friedrich wolfgang johann heinrich ludwig otto wilhelm hermann franz josef georg ernst werner schmidt muller",
  "jose juan carlos luis miguel pedro manuel antonio francisco javier fernando diego garcia rodriguez silva joao santos",
  "giovanni giuseppe francesco marco paolo luigi andrea antonio mario roberto alessandro rossi vincenzo",
  "vladimir ivan sergei nikolai alexei mikhail dmitri yuri boris pavel jan milan petrovic ivanov novak stanislaw jozef jiri",
  "lars erik sven nils olaf bjorn willem hendrik pieter van gudmundsson andersen hansen johansson nielsen mikko jukka",
  "muhammad mohammed ahmed ali hassan abdul abdullah ibrahim khan singh kumar mustafa mehmet hussein omar",
  "gaius marcus lucius publius titus aurelius alexios konstantinos theodoros ioannes demetrius philippos georgios papadopoulos nikolaos",
];

const LABELS: Readonly<Record<string, number>> = {
  "translit-jpn": 1,
  "translit-cmn": 2,
  "translit-deu": 5,
  "translit-spa": 6,
  "translit-por": 6,
  "translit-por-br": 6,
  "translit-ita": 7,
  "translit-ron": 7,
  "translit-pol": 8,
  "translit-ces": 8,
  "translit-slk": 8,
  "translit-hbs": 8,
  "translit-slv": 8,
  "translit-nld": 9,
  "translit-swe": 9,
  "translit-isl": 9,
  "translit-fin": 9,
  "translit-est": 9,
  "translit-tur": 10,
  "translit-ell": 11,
  "translit-grc": 11,
  "translit-lat": 11,
};

const ROUNDS = 5;
const SMOOTHING = 0.15;

/** `triple * CLASSES + class` and the prior, in steps of a `STEPS`-th. */
export function learnClasses(pairs: readonly NamePair[]): Int8Array {
  const names = pairs.map((pair) => ({ triples: triplesOf(pair.en), seed: seedClass(pair) }));
  let table = maximise(
    names.filter(({ seed }) => seed >= 0).map(({ triples, seed }) => ({ triples, shares: oneOf(seed) })),
  );
  for (let round = 0; round < ROUNDS; round++) {
    table = maximise(
      names.map(({ triples, seed }) => ({ triples, shares: seed >= 0 ? oneOf(seed) : sharesOf(table, triples) })),
    );
  }
  return Int8Array.from(table, (value) => Math.max(-127, Math.min(127, Math.round(value * STEPS))));
}

function triplesOf(en: string): Uint16Array {
  const { letters, words } = readLatin(en);
  const triples: number[] = [];
  for (const { start, end } of words) for (let i = start; i <= end; i++) triples.push(tripleAt(letters, start, end, i));
  return Uint16Array.from(triples);
}

const surnames = new Map(readSurnames().map(({ ko, en }) => [ko, new Set(en)]));

function seedClass({ en, ko, type, source }: NamePair): number {
  if (source === "korea-admin-divisions" || source === "surnames" || source === "koreans") return 0;
  const label = LABELS[type];
  if (label !== undefined) return label;
  const words = readLatin(en).words.map(({ text }) => text);
  if (source !== "wikidata-persons") return -1;
  const spoken = readHangul(ko).words;
  if (spoken.length === 1 && ko.length >= 2 && ko.length <= 4) {
    for (const length of [1, 2]) {
      const spellings = surnames.get(ko.slice(0, length));
      if (words.length > 1 && words.some((word) => spellings?.has(word) === true)) return 0;
    }
  }
  const votes = words.flatMap((word) => seedOf.get(word) ?? []);
  return votes.length > 0 && votes.every((vote) => vote === votes[0]) ? (votes[0] as number) : -1;
}

const seedOf = new Map<string, number>();
SEEDS.forEach((names, seed) => {
  // A name in two lists says nothing.
  for (const name of names.split(" ")) if (name !== "") seedOf.set(name, seedOf.has(name) ? -1 : seed);
});
for (const [name, seed] of seedOf) if (seed < 0) seedOf.delete(name);

function oneOf(seed: number): Float64Array {
  const shares = new Float64Array(CLASSES);
  shares[seed] = 1;
  return shares;
}

function sharesOf(table: Float64Array, triples: Uint16Array): Float64Array {
  const odds = table.slice(TRIPLES * CLASSES);
  for (const triple of triples) for (let c = 0; c < CLASSES; c++) odds[c]! += table[triple * CLASSES + c]!;
  const most = Math.max(...odds);
  let sum = 0;
  for (let c = 0; c < CLASSES; c++) sum += odds[c] = Math.exp(odds[c]! - most);
  return odds.map((value) => value / sum);
}

function maximise(names: readonly { readonly triples: Uint16Array; readonly shares: Float64Array }[]): Float64Array {
  const counts = new Float64Array(TRIPLES * CLASSES).fill(0);
  const totals = new Float64Array(CLASSES);
  const sizes = new Float64Array(CLASSES).fill(1);
  const everywhere = new Float64Array(TRIPLES);
  let all = 0;
  for (const { triples, shares } of names) {
    for (let c = 0; c < CLASSES; c++) {
      const share = shares[c]!;
      if (share < 0.001) continue;
      sizes[c]! += share;
      for (const triple of triples) {
        counts[triple * CLASSES + c]! += share;
        totals[c]! += share;
      }
    }
    for (const triple of triples) everywhere[triple]!++;
    all += triples.length;
  }
  const table = new Float64Array(TRIPLES * CLASSES + CLASSES);
  for (let triple = 0; triple < TRIPLES; triple++) {
    // Beside how frequent it is anywhere, so that rare triples count for nothing.
    const usual = (everywhere[triple]! + 0.5) / (all + TRIPLES / 2);
    for (let c = 0; c < CLASSES; c++) {
      const weight = SMOOTHING * 40;
      const share = (counts[triple * CLASSES + c]! + weight * usual * 40) / (totals[c]! + weight * 40);
      table[triple * CLASSES + c] = Math.log(share / usual);
    }
  }
  const nameTotal = sizes.reduce((a, b) => a + b);
  for (let c = 0; c < CLASSES; c++) table[TRIPLES * CLASSES + c] = Math.log(sizes[c]! / nameTotal);
  return table;
}
