import type { ItemReach } from "./coverage.ts";
import type { SideItems } from "./items.ts";
import type { Links } from "./links.ts";

const NOWHERE = new Int32Array(0);

/** Which segments of the other side hold a possible counterpart of each item of this side. */
export function reachOf(
  own: SideItems,
  other: SideItems,
  links: readonly (readonly number[])[],
  route: Int8Array,
): ItemReach {
  const postings: number[][] = other.items.map(() => []);
  other.segments.forEach((items, segment) => {
    for (const item of items) (postings[item] as number[]).push(segment);
  });
  const reach = own.items.map((_, item) => {
    const linked = links[item] as readonly number[];
    if (linked.length === 0) return NOWHERE;
    if (linked.length === 1) return Int32Array.from(postings[linked[0] as number] as number[]);
    return Int32Array.from(new Set(linked.flatMap((k) => postings[k] as number[]))).toSorted();
  });
  return { reach, route };
}

/** The reach of both sides. */
export function reachOfSides(en: SideItems, ko: SideItems, links: Links): { en: ItemReach; ko: ItemReach } {
  return { en: reachOf(en, ko, links.en, links.enRoute), ko: reachOf(ko, en, links.ko, links.koRoute) };
}
