import { agree, figureOf, isAgreeing } from "../../facts/index.ts";
import type { Agreement, SingleFact } from "../../facts/fact.ts";

/** Finds which facts of a list agree with a fact. Made for one list, of which a whole page may be one paragraph. */
export interface Counterparts {
  /**
   * The indices of the facts that agree with `fact` and how, in order; beyond `MOST_ALIKE` equal ones, and of a list longer than
   * `VERY_LONG`, only those near `place`, 0…1.
   */
  readonly of: (fact: SingleFact, place: number) => readonly (readonly [index: number, agreement: Agreement])[];
  readonly has: (fact: SingleFact) => boolean;
}

/** In a shorter list each is asked. */
const LONG = 64;
/** Of so many facts of one value those far away in the text are hardly meant. */
const MOST_ALIKE = 64;
/** No passage that was written states more; held against each other all at once, they would not fit into memory. */
const VERY_LONG = 1000;
const MOST_NEAR = 128;

export function counterpartsIn(facts: readonly SingleFact[], turned = false): Counterparts {
  const compare = (fact: SingleFact, index: number): Agreement => {
    const other = facts[index] as SingleFact;
    return turned ? agree(other, fact) : agree(fact, other);
  };
  const candidatesFor: Candidates = facts.length < LONG ? () => facts.keys() : indexed(facts);
  return {
    of: (fact, place) => {
      const found: [number, Agreement][] = [];
      for (const index of candidatesFor(fact, place)) {
        const agreement = compare(fact, index);
        if (isAgreeing(agreement)) found.push([index, agreement]);
      }
      return found;
    },
    has: (fact) => {
      for (const index of candidatesFor(fact)) if (isAgreeing(compare(fact, index))) return true;
      return false;
    },
  };
}

/** For a fact the indices of all that it may agree with, of too many those near a place. */
type Candidates = (fact: SingleFact, place?: number) => Iterable<number>;

/** Looks them up in a table of exact values. */
function indexed(facts: readonly SingleFact[]): Candidates {
  const others = new Map<SingleFact["kind"], number[]>();
  const exact = new Map<string, number[]>();
  facts.forEach((fact, index) => {
    const value = exactValue(fact);
    if (value === undefined) add(others, fact.kind, index);
    else add(exact, `${fact.kind} ${value}`, index);
  });
  const kinds = new Map<SingleFact["kind"], number[]>();
  facts.forEach((fact, index) => add(kinds, fact.kind, index));
  const isVeryLong = facts.length > VERY_LONG;
  const all = [...facts.keys()];
  return (fact, place) => {
    const near = (items: readonly number[]): readonly number[] =>
      isVeryLong && place !== undefined ? around(items, place, MOST_NEAR) : items;
    const value = exactValue(fact);
    if (value === undefined) return near(all);
    const alike = exact.get(`${fact.kind} ${value}`) ?? [];
    const rest = [...kinds].flatMap(([kind, own]) => near(kind === fact.kind ? (others.get(kind) ?? []) : own));
    return [...around(alike, place ?? 0.5, MOST_ALIKE), ...rest].toSorted((a, b) => a - b);
  };
}

/** The items near a place, where they are too many. */
function around(items: readonly number[], place: number, most: number): readonly number[] {
  if (items.length <= most) return items;
  const start = Math.round(place * items.length - most / 2);
  const from = Math.max(0, Math.min(items.length - most, start));
  return items.slice(from, from + most);
}

/**
 * What another exact fact of the kind must have in common with one to agree with it. Undefined for what can be told as a rounding
 * of something else: what is about so much, and round amounts.
 */
function exactValue(fact: SingleFact): string | undefined {
  if (fact.bound === "about" || "vague" in fact.value || !EXACT.has(fact.kind) || "against" in fact.value)
    return undefined;
  const figure = figureOf(fact);
  // A floor below the ground is counted from one, too.
  return figure === undefined || figure.startsWith("-") || isRound(figure) ? undefined : figure;
}

const EXACT: ReadonlySet<SingleFact["kind"]> = new Set(["number", "money", "percent"]);

/** As if written with a scale word; the rule of `isRounding`. */
function isRound(amount: string): boolean {
  return amount.endsWith("000") && !amount.includes(".") && !amount.includes("/");
}

function add<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [index]);
  else known.push(index);
}
