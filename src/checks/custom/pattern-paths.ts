import type { CharacterSet, CharacterSets } from "./character-sets.ts";
import type { Part } from "./pattern-syntax.ts";

/** A repetition in which a search can go round. */
export interface Loop {
  readonly source: string;
  /** How often at most, with the repetitions inside it; Infinity where there is no end. */
  readonly rounds: number;
}

/** A place of a pattern that takes one character. */
export interface Place {
  readonly takes: CharacterSet;
  /** The outermost loop that it stands in. */
  readonly loop: Loop | undefined;
  /** Where a search can go on behind it, and in how many ways: one, or more. */
  readonly next: ReadonlyMap<Place, 1 | 2>;
}

export interface Paths {
  /** The start, which takes nothing, is the first. */
  readonly places: readonly Place[];
  readonly loops: readonly Loop[];
}

/** A place before it is known what follows it; without `takes` a fork, or an edge where it has a sign. */
interface Stop {
  readonly takes?: CharacterSet;
  readonly loop: Loop | undefined;
  readonly sign?: string;
  readonly to: Stop[];
}

/** Repetitions up to here are written out, so that `(?:\d{1,2}\.?){3}` is three dates and no loop. */
const FEW_ROUNDS = 10;
/** A count without choice is written out up to here: `\d{4}` is four digits. */
const MANY_ROUNDS = 100;
/** A pattern that is longer when it is written out has no paths. */
const MOST_STOPS = 3000;

/** The ways through a pattern, as an engine tries them. Undefined where the pattern is too large for that. */
export function pathsThrough(whole: Part, sets: CharacterSets, isMultiline: boolean): Paths | undefined {
  const stops: Stop[] = [];
  const loops: Loop[] = [];

  function add(loop: Loop | undefined, to: Stop[], more: Pick<Stop, "takes" | "sign"> = {}): Stop {
    const stop = { loop, to, ...more };
    stops.push(stop);
    return stop;
  }

  /** The stop at which `part` begins when `to` follows it. */
  function lay(part: Part, to: Stop, loop: Loop | undefined): Stop {
    if (stops.length > MOST_STOPS) return to;
    switch (part.kind) {
      case "character":
        return add(loop, [to], { takes: part.sources.reduce((set, source) => set | sets.of(source), 0n) });
      case "sequence":
        return part.parts.reduceRight((after, each) => lay(each, after, loop), to);
      case "choice":
        return add(
          loop,
          part.options.map((option) => lay(option, to, loop)),
        );
      case "edge":
        return add(loop, [to], { sign: part.sign });
      case "look":
        // It is tried beside what follows, and leads nowhere.
        return add(loop, [to, lay(part.body, add(undefined, []), undefined)]);
      case "repeat":
        return isLoop(part) ? layLoop(part, to, loop) : layRounds(part, to, loop);
    }
  }

  function layLoop(part: Repeat, to: Stop, outer: Loop | undefined): Stop {
    const loop = outer ?? { source: part.source, rounds: roundsOf(part) };
    if (outer === undefined) loops.push(loop);
    const after = add(loop, []);
    const body = lay(part.body, after, loop);
    after.to.push(body, to);
    return part.least > 0 ? body : add(loop, [body, to]);
  }

  function layRounds({ body, least, most }: Repeat, to: Stop, loop: Loop | undefined): Stop {
    let at = to;
    for (let round = most; round > 0; round--) {
      const start = lay(body, at, loop);
      at = round > least ? add(loop, [start, to]) : start;
    }
    return at;
  }

  const start = lay(whole, add(undefined, []), undefined);
  if (stops.length > MOST_STOPS) return undefined;
  return { places: join(start, stops, sets.of(String.raw`\w`), isMultiline), loops };
}

type Repeat = Extract<Part, { kind: "repeat" }>;

function isLoop({ body, least, most }: Repeat): boolean {
  if (most <= 1) return false;
  if (least === most) return most > MANY_ROUNDS;
  return most > FEW_ROUNDS || body.kind === "character";
}

function roundsOf(part: Part): number {
  switch (part.kind) {
    case "repeat":
      return Math.max(1, part.most) * roundsOf(part.body);
    case "sequence":
      return Math.max(1, ...part.parts.map(roundsOf));
    case "choice":
      return Math.max(1, ...part.options.map(roundsOf));
    default:
      return 1;
  }
}

/** The stops that take a character, with the ways from one to the next. */
function join(start: Stop, stops: readonly Stop[], word: CharacterSet, isMultiline: boolean): Place[] {
  const next = new Map<Stop, Map<Place, 1 | 2>>();
  const places = new Map<Stop, Place>();
  const begin: Stop = { loop: undefined, to: [start] };
  const taking = stops.filter(({ takes }) => takes !== undefined);
  for (const stop of [begin, ...taking]) {
    const ways = new Map<Place, 1 | 2>();
    next.set(stop, ways);
    places.set(stop, { takes: stop.takes ?? 0n, loop: stop.loop, next: ways });
  }
  for (const [stop, ways] of next) {
    const isOpen = (target: Stop, signs: readonly string[]): boolean =>
      stop === begin || signs.every((sign) => canStand(sign, stop.takes ?? 0n, target.takes ?? 0n, word, isMultiline));
    follow(stop, (target, signs) => {
      const place = places.get(target);
      if (place !== undefined && isOpen(target, signs)) ways.set(place, ways.has(place) ? 2 : 1);
    });
  }
  return [...places.values()];
}

/** Walks from a stop to those that take the next character. A round that takes nothing ends, as in the engine. */
function follow(from: Stop, arrive: (stop: Stop, signs: readonly string[]) => void): void {
  const visits = new Map<Stop, number>();
  const open = new Set<Stop>();
  const walk = (stop: Stop, signs: readonly string[]): void => {
    if (stop.takes !== undefined) return arrive(stop, signs);
    const visit = (visits.get(stop) ?? 0) + 1;
    if (open.has(stop) || visit > 2) return;
    visits.set(stop, visit);
    open.add(stop);
    for (const each of stop.to) walk(each, stop.sign === undefined ? signs : [...signs, stop.sign]);
    open.delete(stop);
  };
  for (const each of from.to) walk(each, []);
}

/** Whether an edge can stand between two characters. */
function canStand(sign: string, before: CharacterSet, after: CharacterSet, word: CharacterSet, isMultiline: boolean) {
  if (sign === "^" || sign === "$") return isMultiline;
  const isIn = (set: CharacterSet): boolean => (set & ~word) === 0n;
  const isOut = (set: CharacterSet): boolean => (set & word) === 0n;
  if (sign === String.raw`\b`) return !((isIn(before) && isIn(after)) || (isOut(before) && isOut(after)));
  return !((isIn(before) && isOut(after)) || (isOut(before) && isIn(after)));
}
