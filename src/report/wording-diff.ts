import { diffArrays } from "diff";
import type { WordingChange } from "../checks/check.ts";
import { isInsidePair } from "../text/graphemes.ts";

/** A stretch of two wordings: what both have, or what only one has. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * Beyond so many words that differ nothing is gained by telling them apart, and looking for them takes time by the square of their number.
 */
const MOST_CHANGES = 1000;
/** So many characters of what has not changed are shown on either side of a change. */
const CONTEXT = 40;

/**
 * What has changed between two wordings, word by word; what is the same far from any change is shortened with “…”. Words are what blanks
 * separate: in Korean that is a word with its particles.
 */
export function diffWording({ before, after }: Pick<WordingChange, "before" | "after">): DiffPart[] {
  const parts: DiffPart[] = [];
  const change = { removed: "", added: "" };
  const flush = (): void => {
    for (const kind of ["removed", "added"] as const) {
      if (change[kind] !== "") parts.push(part(kind, change[kind]));
      change[kind] = "";
    }
  };
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  // Too much is another.
  if (changes === undefined) return [part("removed", before), part("added", after)];
  for (const { value, added, removed } of changes) {
    const text = value.join("");
    if (added) change.added += text;
    else if (removed) change.removed += text;
    else if (text.trim() === "" && change.removed + change.added !== "") {
      // What changes before and after a blank is one change.
      change.removed += text;
      change.added += text;
    } else {
      flush();
      parts.push(part("same", text));
    }
  }
  flush();
  if (parts.length < 2) return parts;
  return parts.map((each, index) =>
    each.kind === "same" ? { ...each, text: shortened(each.text, index > 0, index < parts.length - 1) } : each,
  );
}

function part(kind: DiffPart["kind"], text: string): DiffPart {
  return { kind, text };
}

/** Words and the blanks between them, so that they can be put together again. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== "");
}

function shortened(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const start = isAfterChange ? lastWordEnd(text) : 0;
  const end = isBeforeChange ? firstWordStart(text, Math.max(start, text.length - CONTEXT)) : text.length;
  return start >= end ? text : `${text.slice(0, start)}…${isBeforeChange ? text.slice(end) : ""}`;
}

/** Where the last word that the context holds whole ends, with the blank behind it; of a single longer word where the context ends. */
function lastWordEnd(text: string): number {
  if (text.length <= CONTEXT) return text.length;
  let end = CONTEXT;
  while (end > 0 && !/\s/.test(text.charAt(end - 1))) end--;
  return end > 0 ? end : CONTEXT - (isInsidePair(text, CONTEXT) ? 1 : 0);
}

/** Where the first whole word from a place on begins; the place itself where a single word follows. */
function firstWordStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && start < text.length && !/\s/.test(text.charAt(start - 1))) start++;
  return start < text.length ? start : place + (isInsidePair(text, place) ? 1 : 0);
}
