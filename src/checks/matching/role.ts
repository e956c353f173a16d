import { englishTokens } from "../../knowledge/english-tokens.ts";
import { koreanTokens } from "../../knowledge/korean-text.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Lexicon } from "../../knowledge/lexicon.ts";
import type { FactOf, SingleFact } from "../../facts/fact.ts";
import type { Placed } from "./placed.ts";

/** A fact or a name in its paragraph. */
export type InText = Pick<Placed, "document" | "passage"> & { readonly fact: SingleFact | FactOf<"name"> };

/** How much a link between two words beside figures must say, in steps of GAIN_STEP, to tell what is counted. */
const TELLING_GAIN = 40;
/** How far a figure's words reach before and behind it, in UTF-16 units. */
const REACH = 40;
/** So many words on either side of a figure tell what is counted. */
const NEAR = 3;

/** Says whether two figures are said of the same thing, by the words that stand beside them. */
export interface RoleReader {
  /** 0: nothing beside the one translates what stands beside the other; 1: their nearest words do. */
  readonly likeness: (en: InText, ko: InText) => number;
  /** A document's whole text. */
  readonly textOf: (document: string) => string;
}

/** Reads the words beside each figure once. */
export function createRoleReader({ lexicon, korean }: Knowledge, textOf: (document: string) => string): RoleReader {
  const english = new Map<InText["fact"], readonly number[]>();
  const lemmas = new Map<InText["fact"], readonly number[]>();
  const besideOf = (placed: InText): { readonly before: string; readonly behind: string } => {
    const { fact, document, passage } = placed;
    const { start, end } = passage.segment.span;
    const text = textOf(document);
    return {
      before: lastStretch(text.slice(Math.max(start, fact.start - REACH), fact.start)),
      behind: firstStretch(text.slice(fact.end, Math.min(end, fact.end + REACH))),
    };
  };
  const englishBeside = (placed: InText): readonly number[] =>
    remembered(english, placed, () => {
      const { before, behind } = besideOf(placed);
      const ids = (text: string): number[] => englishTokens(text, lexicon.english).map(({ id }) => id);
      return [...ids(behind).slice(0, NEAR), ...ids(before).slice(-NEAR)].filter((id) => id >= 0);
    });
  const koreanBeside = (placed: InText): readonly number[] =>
    remembered(lemmas, placed, () => {
      const { before, behind } = besideOf(placed);
      const ids = (text: string): number[] => koreanTokens(text, korean).map(({ lemma }) => lemma);
      const counter = "counter" in placed.fact.value ? lemmaOf(placed.fact.value.counter ?? "", lexicon) : -1;
      return [counter, ...ids(behind).slice(0, NEAR), ...ids(before).slice(-NEAR)].filter((id) => id >= 0);
    });
  return {
    textOf,
    likeness: (en, ko) => {
      const known = new Set(koreanBeside(ko));
      const met = englishBeside(en).filter((id) => isLinked(id, known, lexicon)).length;
      return Math.min(1, met / 2);
    },
  };
}

function remembered<V>(known: Map<InText["fact"], V>, { fact }: InText, read: () => V): V {
  const value = known.get(fact) ?? read();
  known.set(fact, value);
  return value;
}

/** What of the text before a figure belongs to it: behind the last end of a clause. */
function lastStretch(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf("; "), text.lastIndexOf("\n")) + 1);
}

function firstStretch(text: string): string {
  const ends = [". ", "; ", "\n"].map((mark) => text.indexOf(mark)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends));
}

function lemmaOf(word: string, { pieces }: Lexicon): number {
  const form = word === "" ? -1 : pieces.forms.find(word, 0, word.length);
  return form < 0 ? -1 : (pieces.nounLemma[form] as number);
}

function isLinked(id: number, lemmas: ReadonlySet<number>, { starts, ko, gain }: Lexicon): boolean {
  for (let link = starts[id] as number; link < (starts[id + 1] as number); link++) {
    if ((gain[link] as number) >= TELLING_GAIN && lemmas.has(ko[link] as number)) return true;
  }
  return false;
}
