import { alignPassages, lookUp } from "./align-passages.ts";
import { closenessOf, withPartial, withScale, type Means } from "./align.ts";
import type { Anchor, Bead, Unit } from "./bead.ts";
import { putInOrder } from "./bead-order.ts";
import { isFilled, type AlignedPassages, type Bitext, type Passage } from "./bitext.ts";
import { anchorsOf, prepareSides } from "./compare.ts";
import type { LockedPlace } from "./locked-bead.ts";
import { USUAL_RATIO } from "./outlines.ts";
import { unitOf } from "./passage-unit.ts";
import { mapWorks, type Work } from "../text/work.ts";

/**
 * Paragraph beads of a bitext of which some are settled; places share no segment. The texts are aligned as if nothing were; then each
 * locked bead takes its segments out of the beads they were found in, and what is left of those, with the gaps beside them, is aligned
 * once more. So a lock changes what it touches and nothing else.
 *
 * Two other ways lose more beads than that. To align what is not locked by itself, the texts miss what the locked beads say of them, and
 * beads come to lie around them. To cut the texts at locked beads that are in order, no paragraph may have moved over one.
 */
export function* alignAround(bitext: Bitext, locked: readonly LockedPlace[], means: Means): Work<AlignedPassages[]> {
  const found = yield* alignPassages(bitext, means);
  if (locked.length === 0) return found;
  const held = heldBy(locked);
  const { kept, freed } = loosen(found, held);
  const inside = withScale(means, yield* closenessOf(bitext.en.map(unitOf), bitext.ko.map(unitOf), means));
  const anew = (yield* alignPassages(passagesAt(bitext, freed), inside)).map((aligned) => placedBack(aligned, freed));
  const known = new Map(found.map(({ bead }) => [keyOf(bead), bead]));
  const settled = yield* mapWorks(locked, (place) => settle(place, known.get(keyOf(place)), bitext, inside));
  return putInOrder([...kept, ...anew, ...settled]);
}

function keyOf({ en, ko }: LockedPlace): string {
  return `${en.join(" ")} = ${ko.join(" ")}`;
}

/** The segments of each side that locked beads hold. */
interface Held {
  readonly en: ReadonlySet<number>;
  readonly ko: ReadonlySet<number>;
}

function heldBy(locked: readonly LockedPlace[]): Held {
  return { en: new Set(locked.flatMap(({ en }) => en)), ko: new Set(locked.flatMap(({ ko }) => ko)) };
}

/** The beads that locked ones leave alone, and the segments that have lost theirs. */
interface Loosened {
  readonly kept: readonly AlignedPassages[];
  readonly freed: LockedPlace;
}

function loosen(found: readonly AlignedPassages[], held: Held): Loosened {
  const isTouched = ({ bead }: AlignedPassages): boolean =>
    bead.en.some((e) => held.en.has(e)) || bead.ko.some((k) => held.ko.has(k));
  // What was alone may belong to what becomes free beside it; where nothing does, it stays alone.
  const isFreed = (run: readonly AlignedPassages[]): boolean =>
    run.some((aligned) => isTouched(aligned) && !isEmpty(without(aligned.bead, held)));
  const runs = runsOf(found, (aligned) => isTouched(aligned) || !isFilled(aligned));
  const freed = runs.filter(isFreed).flatMap((run) => run.map(({ bead }) => without(bead, held)));
  return {
    kept: runs.filter((run) => !isFreed(run)).flatMap((run) => run.filter((aligned) => !isTouched(aligned))),
    freed: { en: ascending(freed, "en"), ko: ascending(freed, "ko") },
  };
}

/** Neighbours that are loose as one run, the others as runs of one. */
function runsOf(
  found: readonly AlignedPassages[],
  isLoose: (aligned: AlignedPassages) => boolean,
): readonly AlignedPassages[][] {
  const runs: AlignedPassages[][] = [];
  let open: AlignedPassages[] | undefined;
  for (const aligned of found) {
    const loose = isLoose(aligned);
    if (loose && open !== undefined) open.push(aligned);
    else runs.push((open = [aligned]));
    if (!loose) open = undefined;
  }
  return runs;
}

function without({ en, ko }: LockedPlace, held: Held): LockedPlace {
  return { en: en.filter((e) => !held.en.has(e)), ko: ko.filter((k) => !held.ko.has(k)) };
}

function isEmpty({ en, ko }: LockedPlace): boolean {
  return en.length + ko.length === 0;
}

function ascending(places: readonly LockedPlace[], side: "en" | "ko"): number[] {
  return places.flatMap((place) => place[side]).toSorted((a, b) => a - b);
}

function passagesAt(bitext: Bitext, { en, ko }: LockedPlace): Bitext {
  return { en: en.map((index) => bitext.en[index] as Passage), ko: ko.map((index) => bitext.ko[index] as Passage) };
}

/** A bead of some segments with its indices in the whole. */
function placedBack(aligned: AlignedPassages, segments: LockedPlace): AlignedPassages {
  const { bead } = aligned;
  const en = bead.en.map((index) => segments.en[index] as number);
  const ko = bead.ko.map((index) => segments.ko[index] as number);
  return { ...aligned, bead: { ...bead, en, ko } };
}

/**
 * A locked bead with all that is said of any other: what its sides share, its sentences, the half that is missing. `known` is the same bead
 * where it was found as well, which also knows whether it was found in order.
 */
function* settle(place: LockedPlace, known: Bead | undefined, bitext: Bitext, means: Means): Work<AlignedPassages> {
  const { en, ko } = passagesAt(bitext, place);
  const bead: Bead = {
    en: place.en,
    ko: place.ko,
    confidence: 1,
    ...(known?.crossing === true ? { crossing: true } : {}),
    locked: true,
    anchors: [],
  };
  if (en.length === 0 || ko.length === 0) return { bead, en, ko, within: [] };
  const [enUnits, koUnits] = [en.map(unitOf), ko.map(unitOf)];
  const anchors = known?.anchors ?? (yield* sharedBy(enUnits, koUnits, means));
  return yield* lookUp(withPartial({ ...bead, anchors }, enUnits, koUnits, USUAL_RATIO, means), bitext, means);
}

function* sharedBy(en: readonly Unit[], ko: readonly Unit[], { knowledge }: Means): Work<Anchor[]> {
  return anchorsOf([...en.keys()], [...ko.keys()], yield* prepareSides(en, ko, knowledge));
}
