import { characterSets } from "./character-sets.ts";
import { pathsThrough, type Loop, type Paths, type Place } from "./pattern-paths.ts";
import { canBeEmpty, type Part, type Syntax } from "./pattern-syntax.ts";

/** Why a pattern takes too long: what the parts that are named do, and what to write instead. */
export interface Costly {
  /** Goes on from the name of the pattern. */
  readonly problem: string;
  readonly hint: string;
}

/** A segment is searched so far and no further: UTF-16 code units. A repetition without an end goes round so often. */
export const LONGEST_TEXT = 20_000;

/**
 * How many ways there may be from one place of a text: ten times as many as a single endless repetition has. From all places of a text that is
 * the square of its length.
 */
const MOST_WAYS = 10 * LONGEST_TEXT;

/** Places outside of repetitions at which one character leads on in two ways: each may double the ways. */
const MOST_FORKS = 12;

/** Steps of the search for what takes long; a pattern that needs more is not understood. */
const MOST_STEPS = 200_000;

/**
 * Tells the patterns whose time could grow beyond all bounds: those that read a text in exponentially many ways, or in more than one way for each
 * character and each of its starts. What is left takes time in the square of the text at most. An engine that backtracks tries every way before it gives
 * up, so ways are counted, each character for itself: see Weber and Seidl, “On the degree of ambiguity of finite automata”, 1991.
 */
export function costOf({ whole }: Syntax, source: string, flags: string): Costly | undefined {
  const ill = repeatsNothing(whole) ?? looksBackWithoutEnd(whole);
  if (ill !== undefined) return ill;
  const paths = pathsThrough(whole, characterSets(source, flags), flags.includes("m"));
  if (paths === undefined) return TOO_LARGE;
  const budget = { steps: MOST_STEPS };
  const result = doubles(paths, budget) ?? shares(paths, budget) ?? forks(paths);
  return budget.steps < 0 ? TOO_LARGE : result;
}

interface Budget {
  steps: number;
}

const TOO_LARGE: Costly = {
  problem: "is too large for its time to be foreseen",
  hint: "Make several rules of it, or repeat less in it.",
};

/** `(a?){50}`: any of the fifty may be the empty ones. */
function repeatsNothing(whole: Part): Costly | undefined {
  const found = find(whole, (part) => part.kind === "repeat" && part.least > 1 && canBeEmpty(part.body));
  if (found?.kind !== "repeat") return undefined;
  return {
    problem: `repeats what may be empty, ${found.source}, so that it can take for ever`,
    hint: "Let what is repeated ask for one character at least: a{0,9} finds what (a?){9} finds.",
  };
}

/** What stands before a place is read anew at each place. */
function looksBackWithoutEnd(whole: Part): Costly | undefined {
  const isEndless = (part: Part): boolean => part.kind === "repeat" && part.most > 100;
  const found = find(
    whole,
    (part) => part.kind === "look" && part.isBehind && find(part.body, isEndless) !== undefined,
  );
  if (found?.kind !== "look") return undefined;
  return {
    problem: `looks back without end, ${found.source}, so that it can take very long`,
    hint: "Give the repetition an end, for example {0,20}.",
  };
}

function find(part: Part, wanted: (part: Part) => boolean): Part | undefined {
  if (wanted(part)) return part;
  const inner =
    part.kind === "sequence" ? part.parts : part.kind === "choice" ? part.options : "body" in part ? [part.body] : [];
  for (const each of inner) {
    const found = find(each, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `(a|a)+`, `(a+)+`: one round reads in two ways, n rounds in 2ⁿ. */
function doubles({ places, loops }: Paths, budget: Budget): Costly | undefined {
  const loop = loops.find((each) =>
    isAmbiguous(
      places.filter((place) => place.loop === each),
      budget,
    ),
  );
  if (loop === undefined) return undefined;
  return {
    problem: `repeats ${loop.source}, which reads some texts in several ways, so that it can take for ever`,
    hint: "Let each round begin with a character that the round before cannot take, as in (?:\\d+,)+, and no two alternatives with the same one. (a+)+ finds nothing that a+ does not find.",
  };
}

/** Whether two ways that part at one place of a loop meet again having taken the same characters. */
function isAmbiguous(places: readonly Place[], budget: Budget): boolean {
  const loop = places[0]?.loop;
  const seen = new Map<Place, Set<Place>>();
  const open: [Place, Place][] = places.map((place) => [place, place]);
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    for (const [left, ways] of one.next) {
      if (left.loop !== loop) continue;
      if (one === other && ways === 2) return true;
      for (const right of other.next.keys()) {
        if ((budget.steps -= 1) < 0) return false;
        if (right.loop !== loop || (left.takes & right.takes) === 0n) continue;
        if (left === right) {
          if (one !== other) return true;
        } else if (isNew(seen, left, right)) open.push([left, right]);
      }
    }
  }
  return false;
}

function isNew<K, V>(seen: Map<K, Set<V>>, key: K, value: V): boolean {
  let values = seen.get(key);
  if (values === undefined) seen.set(key, (values = new Set()));
  if (values.has(value)) return false;
  values.add(value);
  return true;
}

/** `\s*\s*`: where the one ends and the other begins is open, so n characters are shared out in n ways. */
function shares({ places, loops }: Paths, budget: Budget): Costly | undefined {
  const inLoop = new Map(loops.map((loop) => [loop, places.filter((place) => place.loop === loop)]));
  const known = new Map<Loop, { readonly ways: number; readonly chain: readonly Loop[] }>();
  const longestFrom = (loop: Loop): { readonly ways: number; readonly chain: readonly Loop[] } => {
    const found = known.get(loop);
    if (found !== undefined) return found;
    const rounds = Math.min(loop.rounds, LONGEST_TEXT);
    let longest = { ways: rounds, chain: [loop] as readonly Loop[] };
    known.set(loop, longest);
    for (const other of loops) {
      if (other === loop || !isShared(inLoop.get(loop) ?? [], inLoop.get(other) ?? [], budget)) continue;
      const rest = longestFrom(other);
      if (rounds * rest.ways > longest.ways) longest = { ways: rounds * rest.ways, chain: [loop, ...rest.chain] };
    }
    known.set(loop, longest);
    return longest;
  };
  const [costly] = loops.map(longestFrom).toSorted((one, other) => other.ways - one.ways);
  if (costly === undefined || costly.ways <= MOST_WAYS) return undefined;
  return {
    problem: `has ${costly.chain.map(({ source }) => source).join(" and ")}, which can share out the same characters in many ways, so that it can take very long`,
    hint: "Leave one of them out, put a character between them that neither takes, or give them an end, for example {0,80}.",
  };
}

/** Whether some characters can be taken round in the one loop, round in the other, and on the way from the one to the other. */
function isShared(first: readonly Place[], second: readonly Place[], budget: Budget): boolean {
  return first.some((start) => second.some((end) => isSharedBetween(start, end, budget)));
}

function isSharedBetween(start: Place, end: Place, budget: Budget): boolean {
  const seen = new Map<Place, Map<Place, Set<Place>>>();
  const open: (readonly [Place, Place, Place])[] = [[start, start, end]];
  for (let three = open.pop(); three !== undefined; three = open.pop()) {
    const [round, between, other] = three;
    for (const [left] of round.next) {
      if (left.loop !== start.loop) continue;
      for (const [right] of other.next) {
        const both = right.loop === end.loop ? left.takes & right.takes : 0n;
        if (both === 0n) continue;
        for (const [middle] of between.next) {
          if ((budget.steps -= 1) < 0) return false;
          if ((middle.takes & both) === 0n) continue;
          if (left === start && middle === end && right === end) return true;
          const rights = seen.get(left) ?? new Map<Place, Set<Place>>();
          seen.set(left, rights);
          if (isNew(rights, middle, right)) open.push([left, middle, right]);
        }
      }
    }
  }
  return false;
}

/** `(a|a)(a|a)…`, `a?a?a?…`: without a loop, yet each doubles the ways. */
function forks({ places }: Paths): Costly | undefined {
  const count = places.filter((place) => place.loop === undefined && isFork(place)).length;
  if (count <= MOST_FORKS) return undefined;
  return {
    problem: `goes on in two ways with the same character at ${count} places, so that it can take for ever`,
    hint: `Up to ${MOST_FORKS} are tried. Write a{0,9} for a?a?…, and alternatives that begin with different characters.`,
  };
}

function isFork({ next }: Place): boolean {
  let taken = 0n;
  for (const [place, ways] of next) {
    if (ways === 2 || (taken & place.takes) !== 0n) return true;
    taken |= place.takes;
  }
  return false;
}
