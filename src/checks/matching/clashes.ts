import { figureOf } from "../../facts/index.ts";
import type { FactOf, SingleFact } from "../../facts/fact.ts";
import { assign, type Edge } from "./assignment.ts";
import { bareHour } from "./bare-hour.ts";
import type { FactPair, Leaf } from "./leaf.ts";
import { gather, isCrowded, LEAST_LIKENESS, likenessOf, type Leftovers } from "./likeness.ts";
import type { Placed } from "./placed.ts";
import type { RoleReader } from "./role.ts";

interface ClashSearch {
  readonly clashes: FactPair[];
  /** Facts whose value the other side states too, though for another mention. */
  readonly repeated: ReadonlySet<Placed>;
  readonly roles: RoleReader;
  readonly penalty: number;
}

/** Leftovers that contradict, taken as one thing said in two ways where nothing else could be meant. */
export function findClashes(leaf: Leaf, { clashes, repeated, roles, penalty }: ClashSearch): void {
  if (leaf.en.length === 0 || leaf.ko.length === 0) return;
  const isAlone = (each: Placed): boolean => !repeated.has(each);
  const alone: Leftovers = {
    en: gather(leaf.en.filter(isAlone)),
    ko: gather(leaf.ko.filter(isAlone)),
    areSole: leaf.size === 2,
  };
  const all = { en: gather(leaf.en), ko: gather(leaf.ko) };
  const rightsFor = rightsOf(leaf.ko, alone);
  const pairs = new Map<Edge, FactPair>();
  leaf.en.forEach((enFact, left) => {
    rightsFor(enFact.fact.kind).forEach((right) => {
      const koFact = leaf.ko[right] as Placed;
      const [en, ko] = [readAlike(enFact, koFact), readAlike(koFact, enFact)];
      const role = (): number => roles.likeness(enFact, koFact);
      const likeness = likenessOf(en, ko, alone, role) - penalty - mentionPenalty(enFact, koFact, all, repeated);
      if (likeness < LEAST_LIKENESS) return;
      const pair: FactPair = { en, ko, agreement: "contradict", confidence: Math.min(leaf.confidence, likeness) };
      pairs.set({ left, right, worth: likeness + SAME_PLACES * samePlaces(en.fact, ko.fact) }, pair);
    });
  });
  for (const edge of assign([...pairs.keys()])) clashes.push(pairs.get(edge) as FactPair);
}

/** What it is worth between likely pairs that one digit differs: 9.7 took the place of 1.7 rather than of 2.5. */
const SAME_PLACES = 0.1;

/** 0…1: the share of digits that two amounts of one length have in the same places. */
function samePlaces(en: SingleFact, ko: SingleFact): number {
  const [a, b] = [figureOf(en) ?? "", figureOf(ko) ?? ""];
  if (a.length !== b.length || a.length < 2) return 0;
  return [...a].filter((digit, place) => digit === b[place]).length / a.length;
}

/** For each kind of the English the indices of the Korean facts that are not too many for any of them to be meant. */
function rightsOf(ko: readonly Placed[], alone: Leftovers): (kind: SingleFact["kind"]) => readonly number[] {
  const kinds = new Map<SingleFact["kind"], readonly number[]>();
  return (kind) => {
    let rights = kinds.get(kind);
    if (rights === undefined) {
      rights = ko.flatMap(({ fact }, right) => (isCrowded(kind, fact.kind, alone) ? [] : [right]));
      kinds.set(kind, rights);
    }
    return rights;
  };
}

/**
 * A figure that the other side states elsewhere is most often only said once more. That it took the place of another is
 * likely only where the other side has as many figures of the kind left, and never where both are such.
 */
function mentionPenalty(
  en: Placed,
  ko: Placed,
  all: Pick<Leftovers, "en" | "ko">,
  repeated: ReadonlySet<Placed>,
): number {
  const [isEnRepeated, isKoRepeated] = [repeated.has(en), repeated.has(ko)];
  if (!isEnRepeated && !isKoRepeated) return 0;
  const { kind } = en.fact;
  if (kind !== ko.fact.kind || isEnRepeated === isKoRepeated || !isStated(en) || !isStated(ko)) return 1;
  const [enCount, koCount] = [all.en.kinds.get(kind) ?? 0, all.ko.kinds.get(kind) ?? 0];
  // On the side of the repeated figure nothing else may be left that only says more.
  return (isEnRepeated ? enCount <= koCount : koCount <= enCount) ? 0.15 : 1;
}

/** Figures, ranks and what has a unit are stated on purpose; other numbers in words are said by the way. */
function isStated({ fact }: Placed): boolean {
  if (fact.written === undefined) return true;
  return fact.kind === "number" ? fact.value.ordinal === true : fact.written !== "article";
}

/** A fact in the reading that its neighbour on the other side suggests, where it has two. */
function readAlike(placed: Placed, { fact: other }: Placed): Placed {
  const { fact } = placed;
  if (
    fact.kind === "measure" &&
    fact.value.unit === "pound" &&
    other.kind === "money" &&
    other.value.currency === "GBP"
  ) {
    return { ...placed, fact: { ...fact, kind: "money", value: { amount: fact.value.amount, currency: "GBP" } } };
  }
  const hour = bareHour(fact, other);
  if (hour !== undefined) return { ...placed, fact: hour };
  if (fact.kind === "date" && other.kind === "duration" && fact.value.ambiguous === true) {
    // 12일 beside twelve hours is a stretch of time, not a day of the month.
    return { ...placed, fact: { ...fact, kind: "duration", value: { iso: `P${fact.value.day ?? 0}D` } } };
  }
  if (fact.kind === "number" && other.kind === "duration" && other.value.age === true && isBareAge(fact)) {
    return { ...placed, fact: { ...fact, kind: "duration", value: { iso: `P${fact.value.amount}Y`, age: true } } };
  }
  if (fact.kind === "number" && other.kind === "date" && Object.keys(other.value).join() === "year") {
    // English often gives a year without a sign: “a date that corresponds to 1207”.
    const isYear = fact.value.counter === undefined && /^[12]\d{3}$/.test(fact.text);
    return isYear ? { ...placed, fact: { ...fact, kind: "date", value: { year: Number(fact.text) } } } : placed;
  }
  return placed;
}

/** He's 80, 베일(34): a figure alone may be somebody's age. */
function isBareAge({ value, bound }: FactOf<"number">): boolean {
  const years = Number(value.amount);
  return value.counter === undefined && value.ordinal !== true && bound !== "about" && years >= 1 && years <= OLDEST;
}

const OLDEST = 120;
