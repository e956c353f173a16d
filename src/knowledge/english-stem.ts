import { irregularEnglish } from "./data/irregular-english.ts";

/**
 * A light stem: plural, past and progressive endings off, so that `deployments`, `deployed` and `deploying` meet their
 * dictionary form. Deliberately weaker than Porter's: both the word lists and the texts pass through it, and a stem
 * that joins different words costs more than one that leaves two forms apart.
 */
export function stemEnglish(word: string): string {
  const bare = withoutPossessive(word);
  return withoutEnding(IRREGULAR.get(bare) ?? bare);
}

function withoutEnding(w: string): string {
  const { length } = w;
  if (length <= 3) return w;
  switch (w[length - 1]) {
    case "s":
      return withoutPlural(w);
    case "g":
      return length > 5 && w.endsWith("ing") ? undouble(w.slice(0, -3)) : w;
    case "d":
      if (length > 4 && w.endsWith("ied")) return `${w.slice(0, -3)}y`;
      if (w.endsWith("eed")) return w.slice(0, -2);
      return length > 4 && w.endsWith("ed") ? undouble(w.slice(0, -2)) : w;
    case "e":
      return w.slice(0, -1);
    default:
      return w;
  }
}

function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 0x73 && last !== 0x27 && last !== 0x2019) return word;
  if (word.endsWith("'s") || word.endsWith("’s")) return word.slice(0, -2);
  return word.endsWith("'") || word.endsWith("’") ? word.slice(0, -1) : word;
}

/** `countries` → `country`, `boxes` → `box`, `ships` → `ship`; `glass`, `virus` and `crisis` stay. */
function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith("es") && SIBILANTS.some((ending) => word.endsWith(ending, word.length - 2))) {
    return word.slice(0, -2);
  }
  const before = word[word.length - 2] as string;
  if ("sui".includes(before)) return word;
  const singular = word.slice(0, -1);
  return singular.length > 3 && singular.endsWith("e") ? singular.slice(0, -1) : singular;
}

const SIBILANTS = ["ss", "sh", "ch", "x", "z"] as const;

/** `stopped` → `stop`, `moving` → `mov`, as `move` and `moves` give it too. */
function undouble(stem: string): string {
  const last = stem.at(-1) as string;
  const isDoubled = stem.length > 3 && last === stem.at(-2) && !"lsz".includes(last);
  const base = isDoubled ? stem.slice(0, -1) : stem;
  return base.length > 3 && base.endsWith("e") ? base.slice(0, -1) : base;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  irregularEnglish.split(" ").map((entry) => entry.split(">") as [string, string]),
);
