import type { AlignedPassages, Passage, Rendering, Side } from "../alignment/bitext.ts";
import type { Agreement, FactOf, SingleFact } from "../facts/fact.ts";
import { assign, type Edge } from "./assignment.ts";
import { counterpartsIn } from "./counterparts.ts";
import { gather, isCrowded, isUnmistakable, LEAST_LIKENESS, likenessOf, type Leftovers } from "./likeness.ts";
import { placeKey, type Placed } from "./placed.ts";
import type { RoleReader } from "./role.ts";
import { secondReadings } from "./second-readings.ts";

/** Two facts that are the same thing said twice, or that should be and are not. */
export interface FactPair {
  readonly en: Placed;
  readonly ko: Placed;
  readonly agreement: Agreement;
  /** Of the smallest bead that holds both. */
  readonly confidence: number;
}

/** What the facts of the two sides of a bead are to each other. */
export interface FactMatches {
  /** Equal or compatible. */
  readonly met: readonly FactPair[];
  /** Each the only possible counterpart of the other, and they contradict. */
  readonly clashes: readonly FactPair[];
  /** Facts of one side without any counterpart. */
  readonly enOnly: readonly Placed[];
  readonly koOnly: readonly Placed[];
}

interface Leaf {
  readonly en: readonly Placed[];
  readonly ko: readonly Placed[];
  readonly confidence: number;
  /** How many facts it held before anything met. */
  readonly size: number;
}

/** What matching may ask about the texts. */
export interface MatchMeans {
  readonly rendering: Rendering;
  /** Asked only about facts that contradict. */
  readonly roles: RoleReader;
}

/**
 * Matches facts sentence bead by sentence bead, then with the sentence beads beside it, then over the whole paragraph
 * bead: what is missing from its own sentence may stand in the next. Only then are leftovers held against each other,
 * first of one sentence bead, then of the paragraph.
 */
export function matchFacts(aligned: AlignedPassages, { rendering, roles }: MatchMeans): FactMatches {
  const whole = leafWith(placedIn(aligned.en), placedIn(aligned.ko), aligned.bead.confidence);
  const places = new Map([...whole.en, ...whole.ko].map((placed) => [placed.fact, placed]));
  const hasSentences = aligned.within.length > 0;
  const leaves = hasSentences ? aligned.within.map((part) => leafOf(part, places)) : [whole];
  const met: FactPair[] = [];
  let rest = leaves.map((leaf) => meet(leaf, met, roles));
  if (hasSentences) {
    meetBeside(rest, met, roles);
    // A fact that a sentence border cuts stands in no leaf, but in the whole.
    meet(notIn(whole, met), met, roles);
    rest = rest.map((leaf) => notIn(leaf, met));
  }
  meetAgain(notIn(whole, met), met, roles);
  const left = withoutCarried(notIn(whole, met), aligned);
  const isLeft = new Set([...left.en, ...left.ko]);
  rest = rest.map((leaf) => ({ ...leaf, en: leaf.en.filter(has(isLeft)), ko: leaf.ko.filter(has(isLeft)) }));
  const repeated = new Set<Placed>();
  if (left.en.length > 0) {
    const inKorean = counterpartsIn(whole.ko.map(({ fact }) => fact));
    for (const placed of left.en) if (inKorean.has(placed.fact)) repeated.add(placed);
  }
  if (left.ko.length > 0) {
    const inEnglish = counterpartsIn(
      whole.en.map(({ fact }) => fact),
      true,
    );
    for (const placed of left.ko) if (inEnglish.has(placed.fact)) repeated.add(placed);
  }
  const clashes: FactPair[] = [];
  for (const leaf of rest) findClashes(leaf, { clashes, repeated, roles, penalty: 0 });
  if (hasSentences) findClashes(notIn(left, clashes), { clashes, repeated, roles, penalty: OTHER_SENTENCE });
  const { en, ko } = notIn(left, clashes);
  const isAlone = (placed: Placed): boolean => !repeated.has(placed);
  // Another text about the same matter states other things as well: most that differs there are two facts, not one.
  const meant =
    rendering === "reference" ? clashes.filter((pair) => isUnmistakable(pair.en.fact, pair.ko.fact)) : clashes;
  return { met, clashes: meant, enOnly: en.filter(isAlone), koOnly: ko.filter(isAlone) };
}

/** Pairs leftovers that are one thing in another reading. */
function meetAgain(left: Leaf, met: FactPair[], roles: RoleReader): void {
  if (left.en.length === 0 || left.ko.length === 0 || left.en.length * left.ko.length > MOST_REREAD) return;
  for (const { en, ko } of secondReadings(left, roles.textOf)) {
    for (const each of en) met.push({ en: each, ko, agreement: "compatible", confidence: left.confidence });
  }
}

/** More leftovers than a hundred on either side are two tables that say different things. */
const MOST_REREAD = 10_000;

/** Words that count to two without a figure: 양측은, 부부가, 쌍둥이. */
const PAIRS = /양(?:측|국|사|쪽|당|자|팀|손|발|가|인|편|군)|쌍방|쌍둥이|부부|남매|형제|자매|모자|부자|커플|둘/;

/** Leftovers without the two of “the two sides”, where Korean counts by the word itself. */
function withoutCarried(left: Leaf, { ko }: AlignedPassages): Leaf {
  const isTwo = ({ fact }: Placed): boolean =>
    fact.kind === "number" && fact.value.amount === "2" && fact.written !== undefined;
  if (!left.en.some(isTwo) || !ko.some(({ segment }) => PAIRS.test(segment.prose.text))) return left;
  return { ...left, en: left.en.filter((placed) => !isTwo(placed)) };
}

function has(held: ReadonlySet<Placed>): (placed: Placed) => boolean {
  return (placed) => held.has(placed);
}

/** How much less likely two contradicting facts are one when the aligner put them into different sentences. */
const OTHER_SENTENCE = 0.2;

function leafOf(part: AlignedPassages, places: ReadonlyMap<SingleFact, Placed>): Leaf {
  const placed = (side: Side): Placed[] =>
    side.flatMap((passage) => passage.facts).flatMap((fact) => places.get(fact) ?? []);
  return leafWith(placed(part.en), placed(part.ko), part.bead.confidence);
}

function leafWith(en: readonly Placed[], ko: readonly Placed[], confidence: number): Leaf {
  return { en, ko, confidence, size: en.length + ko.length };
}

/** What of a leaf stands in none of the pairs. A clash may hold another reading of a fact, so places are compared. */
function notIn(leaf: Leaf, pairs: readonly FactPair[]): Leaf {
  const en = new Set(pairs.map((pair) => placeKey(pair.en)));
  const ko = new Set(pairs.map((pair) => placeKey(pair.ko)));
  return {
    en: leaf.en.filter((placed) => !en.has(placeKey(placed))),
    ko: leaf.ko.filter((placed) => !ko.has(placeKey(placed))),
    confidence: leaf.confidence,
    size: leaf.size,
  };
}

function placedIn(side: readonly Passage[]): Placed[] {
  const length = side.reduce((sum, { segment }) => sum + (segment.span.end - segment.span.start), 0) || 1;
  let before = 0;
  const placed: Placed[] = [];
  for (const passage of side) {
    const { segment, facts } = passage;
    for (const fact of facts) {
      const position = (before + fact.start - segment.span.start) / length;
      placed.push({ fact, document: segment.document, passage, position });
    }
    before += segment.span.end - segment.span.start;
  }
  return placed;
}

/** Pairs what agrees so that as much as possible meets; returns what is left. */
function meet(leaf: Leaf, met: FactPair[], roles: RoleReader): Leaf {
  if (leaf.en.length === 0 || leaf.ko.length === 0) return leaf;
  const agreements = new Map<Edge, Agreement>();
  const [enCount, koCount] = [new Map<number, number>(), new Map<number, number>()];
  const counterparts = counterpartsIn(leaf.ko.map(({ fact }) => fact));
  leaf.en.forEach((en, left) => {
    for (const [right, agreement] of counterparts.of(en.fact, en.position)) {
      agreements.set({ left, right, worth: worthOf(en, leaf.ko[right] as Placed, agreement) }, agreement);
      enCount.set(left, (enCount.get(left) ?? 0) + 1);
      koCount.set(right, (koCount.get(right) ?? 0) + 1);
    }
  });
  // Where a value stands twice, the words beside it tell which mention is which.
  const edges = [...agreements.keys()].map((edge): Edge => {
    const isOpen = (enCount.get(edge.left) as number) > 1 || (koCount.get(edge.right) as number) > 1;
    if (!isOpen || agreements.size > MOST_OPEN) return edge;
    const role = roles.likeness(leaf.en[edge.left] as Placed, leaf.ko[edge.right] as Placed);
    const told: Edge = { ...edge, worth: edge.worth + ROLE * role };
    agreements.set(told, agreements.get(edge) as Agreement);
    return told;
  });
  const [isMetEn, isMetKo] = [new Set<number>(), new Set<number>()];
  for (const edge of assign(edges)) {
    const [en, ko] = [leaf.en[edge.left] as Placed, leaf.ko[edge.right] as Placed];
    met.push({ en, ko, agreement: agreements.get(edge) as Agreement, confidence: leaf.confidence });
    isMetEn.add(edge.left);
    isMetKo.add(edge.right);
  }
  return {
    en: leaf.en.filter((_, index) => !isMetEn.has(index)),
    ko: leaf.ko.filter((_, index) => !isMetKo.has(index)),
    confidence: leaf.confidence,
    size: leaf.size,
  };
}

/** More open pairs than a sentence has are a table, whose cells have no words beside them. */
const MOST_OPEN = 200;
/** What it is worth that the words beside two figures translate each other, as a share of the worth of distance. */
const ROLE = 1.5;

/** What a sentence bead lacks may stand in the one before or behind it: a translator moved a clause over the border. */
function meetBeside(leaves: Leaf[], met: FactPair[], roles: RoleReader): void {
  for (let i = 0; i + 1 < leaves.length; i++) {
    const [here, next] = [leaves[i] as Leaf, leaves[i + 1] as Leaf];
    for (const [en, ko] of [
      [here, next],
      [next, here],
    ] as const) {
      const pairs: FactPair[] = [];
      meet(leafWith(en.en, ko.ko, Math.min(here.confidence, next.confidence)), pairs, roles);
      if (pairs.length === 0) continue;
      met.push(...pairs);
      leaves[i] = notIn(leaves[i] as Leaf, pairs);
      leaves[i + 1] = notIn(leaves[i + 1] as Leaf, pairs);
    }
  }
}

/** Two equal values are worth more than two that can be one, and less than two such pairs: the more meets the better. */
function worthOf(en: Placed, ko: Placed, agreement: Agreement): number {
  const isOneKind = en.fact.kind === ko.fact.kind;
  const isOneBound = en.fact.bound === ko.fact.bound;
  const distance = Math.abs(en.position - ko.position);
  return 6 + (agreement === "equal" ? 4 : 0) + (isOneKind ? 2 : 0) + (isOneBound ? 0.5 : 0) - distance;
}

interface ClashSearch {
  readonly clashes: FactPair[];
  /** Facts whose value the other side states too, though for another mention. */
  readonly repeated: ReadonlySet<Placed>;
  readonly roles: RoleReader;
  readonly penalty: number;
}

/** Leftovers that contradict, taken as one thing said in two ways where nothing else could be meant. */
function findClashes(leaf: Leaf, { clashes, repeated, roles, penalty }: ClashSearch): void {
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
      pairs.set({ left, right, worth: likeness }, pair);
    });
  });
  for (const edge of assign([...pairs.keys()])) clashes.push(pairs.get(edge) as FactPair);
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
 * likely only where both sides have as many figures of the kind left, and never where both are such.
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
  const isBalanced = kind === ko.fact.kind && all.en.kinds.get(kind) === all.ko.kinds.get(kind);
  return isBalanced && isStated(en) && isStated(ko) && isEnRepeated !== isKoRepeated ? 0.15 : 1;
}

/** Figures, ranks and dates are stated on purpose; other numbers in words are said by the way. */
function isStated({ fact }: Placed): boolean {
  if (fact.written === undefined) return true;
  return fact.kind === "number" ? fact.value.ordinal === true : fact.kind === "date" || fact.kind === "time";
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
