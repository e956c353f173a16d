import type { GoldDocument } from "./data.ts";

/** What both sides say together: a bead with its segments instead of their numbers. */
export interface Unit {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

/** The beads of a document, in their order. */
export function unitsOf({ en, ko, gold }: GoldDocument): Unit[] {
  return gold.map(([enPlaces, koPlaces]) => ({
    en: enPlaces.map((place) => en[place] as string),
    ko: koPlaces.map((place) => ko[place] as string),
  }));
}

/** Numbers the segments of units: in the order of the English document, and in that of the Korean one. */
export function documentOf(id: string, units: readonly Unit[], koreanOrder: readonly Unit[] = units): GoldDocument {
  const ko: string[] = [];
  const places = new Map<Unit, number[]>();
  for (const unit of koreanOrder) places.set(unit, append(ko, unit.ko));
  const en: string[] = [];
  const gold = units.map((unit): [number[], number[]] => [append(en, unit.en), places.get(unit) as number[]]);
  return { id, en, ko, gold };
}

/** Adds texts to a list; the places they get. */
function append(list: string[], texts: readonly string[]): number[] {
  return texts.map((text) => list.push(text) - 1);
}
