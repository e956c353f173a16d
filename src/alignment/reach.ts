import type { Links } from "./links.ts";
import { placesOf, type Postings } from "./postings.ts";
import { mapWork, type Work } from "../text/work.ts";

/** Where the possible counterparts of each item stand: segments of the other side, ascending. */
export type Reach = readonly Int32Array[];

const NOWHERE = new Int32Array(0);

/** Which segments of the other side hold a possible counterpart of each item of this side; none for items with more than `most`. */
export function reachOf(
  links: Links["en"],
  other: Postings,
  segments: number,
  most: number = Number.POSITIVE_INFINITY,
): Work<Reach> {
  const stamps = new Int32Array(segments).fill(-1);
  return mapWork(links, (linked, item) => {
    if (linked.length === 0) return NOWHERE;
    if (linked.length === 1) return placesOf(other, linked[0] as number);
    let sum = 0;
    for (const k of linked) sum += (other.starts[k + 1] as number) - (other.starts[k] as number);
    if (sum > most) return NOWHERE;
    let count = 0;
    for (const k of linked) {
      for (let at = other.starts[k] as number; at < (other.starts[k + 1] as number); at++) {
        const place = other.places[at] as number;
        if (stamps[place] === item) continue;
        stamps[place] = item;
        count++;
      }
    }
    const reach = new Int32Array(count);
    let size = 0;
    // Many places are read off the stamps in order, few are sorted.
    if (count * 8 > segments) {
      for (let place = 0; place < segments; place++) if (stamps[place] === item) reach[size++] = place;
      return reach;
    }
    for (const k of linked) {
      for (let at = other.starts[k] as number; at < (other.starts[k + 1] as number); at++) {
        const place = other.places[at] as number;
        if (stamps[place] !== item) continue;
        stamps[place] = -1;
        reach[size++] = place;
      }
    }
    return reach.toSorted();
  });
}
