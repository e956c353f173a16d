import { headOf } from "./en-head-words.ts";
import { knownAt } from "./en-known.ts";
import { personScore } from "./en-person.ts";
import type { Reading } from "./en-reading.ts";
import { titleEnd } from "./en-run.ts";
import type { Token } from "./en-tokens.ts";

/** Where the first title inside a run begins, before a person's name or at the run's end; the run's end without one. */
export function segmentEnd(reading: Reading, from: number, to: number): number {
  const { tokens, word } = reading;
  for (let i = from + 1; i < to; i++) {
    const end = titleEnd(reading, i, to);
    if (end === i) continue;
    const last = (tokens[end - 1] as Token).lower;
    if (end === to && (headOf(last) !== undefined || last.endsWith("s"))) continue;
    if (end < to && headOf((tokens[to - 1] as Token).lower) !== undefined && personScore(reading, end, to) < 1.5)
      continue;
    let start = i;
    // Unification Minister, Executive Vice Chairman: ordinary words before it belong to the title.
    while (
      start > from &&
      word(tokens[start - 1] as Token).ordinary >= 0.5 &&
      headOf((tokens[start - 1] as Token).lower) === undefined &&
      !isInKnown(reading, from, start)
    )
      start--;
    return start;
  }
  return to;
}

function isInKnown(reading: Reading, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 5); i < at; i++) if ((knownAt(reading, i, at)?.to ?? 0) >= at) return true;
  return false;
}
