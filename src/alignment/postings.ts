import type { SideItems } from "./items.ts";

/** Which segments hold each item of one side: those of item `i` are `places[starts[i]]` up to `places[starts[i + 1]]`, ascending. */
export interface Postings {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** Views that `placesOf` has given: some items are asked for again and again. */
  readonly views: (Int32Array | undefined)[];
}

/** Turns round what each segment holds. */
export function postingsOf({ items, segments }: SideItems): Postings {
  const starts = new Int32Array(items.length + 1);
  for (const held of segments) for (const item of held) starts[item + 1] = (starts[item + 1] as number) + 1;
  for (let i = 0; i < items.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const places = new Int32Array(starts[items.length] as number);
  const next = starts.slice();
  for (let segment = 0; segment < segments.length; segment++) {
    for (const item of segments[segment] as readonly number[]) {
      const at = next[item] as number;
      places[at] = segment;
      next[item] = at + 1;
    }
  }
  return { starts, places, views: items.map(() => undefined) };
}

/** The segments that hold an item; a view, not a copy. */
export function placesOf({ starts, places, views }: Postings, item: number): Int32Array {
  return (views[item] ??= places.subarray(starts[item], starts[item + 1]));
}
