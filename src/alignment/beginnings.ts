/** So much of a beginning is looked at; those of locked segments are shorter. UTF-16 units, like all lengths here. */
const LONGEST = 64;
/** What has so much in common may be the same text, reworded behind it. */
const LEAST = 16;
/** A beginning that stands there as a whole may be shorter: it was all that the text said. */
const LEAST_WHOLE = 8;
/** So many times as much in common as any other has. */
const LEAD = 2;

/**
 * Which texts seem to go on from which beginnings: the indices of the texts by the keys of the beginnings, each text once. Only what is
 * clear from both sides: no other text begins like the one, and no other beginning is like the other. Empty texts are none.
 */
export function matchBeginnings(
  beginnings: ReadonlyMap<string, string>,
  texts: readonly string[],
): ReadonlyMap<string, number> {
  const toText = sorted(texts.entries());
  const toKey = sorted(beginnings);
  const found = new Map<string, number>();
  for (const [key, whole] of beginnings) {
    const beginning = whole.slice(0, LONGEST);
    const index = clearest(beginning, toText, (text) => isWhole(beginning, text));
    const text = index === undefined ? undefined : texts[index]?.slice(0, LONGEST);
    if (index === undefined || text === undefined) continue;
    if (clearest(text, toKey, (other) => isWhole(other, text)) === key) found.set(key, index);
  }
  return found;
}

/** A text as far as it is looked at, and what it is known by. */
interface Entry<K> {
  readonly text: string;
  readonly key: K;
}

/** In the order of their units: whatever has most in common with a text stands next to where that would. */
function sorted<K>(texts: Iterable<readonly [K, string]>): Entry<K>[] {
  return Array.from(texts, ([key, text]) => ({ key, text: text.slice(0, LONGEST) }))
    .filter(({ text }) => text !== "")
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** The one that has so much more in common with a text than all others that nothing else can be meant. */
function clearest<K>(text: string, entries: readonly Entry<K>[], isWholeIn: (text: string) => boolean): K | undefined {
  const place = placeOf(text, entries);
  const [best, next] = entries
    .slice(Math.max(0, place - 2), place + 2)
    .map((entry) => ({ ...entry, common: commonLength(entry.text, text), isWhole: isWholeIn(entry.text) }))
    .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.common - a.common);
  if (best === undefined || next?.isWhole === true) return undefined;
  const isClear = best.isWhole || (best.common >= LEAST && best.common >= LEAD * (next?.common ?? 0));
  return isClear ? best.key : undefined;
}

function isWhole(beginning: string, text: string): boolean {
  return beginning.length >= LEAST_WHOLE && text.startsWith(beginning);
}

/** How many of the entries stand before a text. */
function placeOf(text: string, entries: readonly Entry<unknown>[]): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Entry<unknown>).text < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function commonLength(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let common = 0;
  while (common < end && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  return common;
}
