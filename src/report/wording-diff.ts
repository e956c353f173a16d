import { diffArrays } from "diff";
import type { WordingChange } from "../checks/check.ts";

/** A stretch of two wordings: what both have, or what only one has. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

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
      if (change[kind] !== "") parts.push({ kind, text: change[kind] });
      change[kind] = "";
    }
  };
  for (const { value, added, removed } of diffArrays(wordsOf(before), wordsOf(after))) {
    const text = value.join("");
    if (added) change.added += text;
    else if (removed) change.removed += text;
    else if (text.trim() === "" && change.removed + change.added !== "") {
      // What changes before and after a blank is one change.
      change.removed += text;
      change.added += text;
    } else {
      flush();
      parts.push({ kind: "same", text });
    }
  }
  flush();
  if (parts.length < 2) return parts;
  return parts.map((part, index) =>
    part.kind === "same" ? { ...part, text: shortened(part.text, index > 0, index < parts.length - 1) } : part,
  );
}

/** Words and the blanks between them, so that they can be put together again. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== "");
}

function shortened(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const start = isAfterChange ? text.slice(0, CONTEXT) : "";
  const end = isBeforeChange ? text.slice(Math.max(start.length, text.length - CONTEXT)) : "";
  return start.length + end.length >= text.length ? text : `${start}…${end}`;
}
