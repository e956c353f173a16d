import type { Span } from "../../text/span.ts";

/** Brackets of a text that do not find their partner; marks of lists and smileys are none. */
export function unpairedBrackets(seen: string, open: string, close: string): Span[] {
  const places: number[] = [];
  const found: number[] = [];
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] === open) places.push(i);
    else if (seen[i] === close && places.pop() === undefined && !isMarkOrSmiley(seen, i)) found.push(i);
  }
  return [...found, ...places].filter((at) => isInProse(seen, at)).map((at) => ({ start: at, end: at + 1 }));
}

/** Whether the line holds words beside the place: a line of signs alone is the rest of some code. */
function isInProse(seen: string, at: number): boolean {
  const before = seen.slice(Math.max(0, at - 200), at);
  const [behind = ""] = seen.slice(at, at + 200).split("\n", 1);
  return /\p{L}{2}/u.test(before.slice(before.lastIndexOf("\n") + 1) + behind);
}

/** `1)`, `a)`, `가)` at the start, and `:)`. */
function isMarkOrSmiley(seen: string, at: number): boolean {
  return /(?:^|[\s,])(?:\d{1,3}|[a-z가-하]|[ivx]{1,4})$|[:;=]-?$/i.test(seen.slice(Math.max(0, at - 6), at));
}
