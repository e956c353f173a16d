import type { Span } from "./span.ts";

/**
 * A stretch of derived text and where it came from. A copied run maps character by character; a replaced run
 * (a decoded entity, a composed syllable) is indivisible: any part of it maps to the whole source span.
 */
export interface MapRun {
  /** Where the run starts in the derived text; it ends where the next one starts. */
  readonly at: number;
  readonly source: Span;
  /** Equal length does not prove a copy, so a run says itself what it is. */
  readonly copied: boolean;
}

/** Text derived from a document (markup removed, NFC …) that knows where every part came from. */
export interface MappedText {
  readonly text: string;
  /** In order of `at`; empty only when `text` is empty. */
  readonly runs: readonly MapRun[];
}

/** The part of a document that is its own derived text. */
export function copyOf(text: string, span: Span): MappedText {
  const part = text.slice(span.start, span.end);
  return { text: part, runs: part === "" ? [] : [{ at: 0, source: span, copied: true }] };
}

/** The index of the run that holds a place of the derived text; 0 where there are none. */
export function runIndexAt(runs: readonly MapRun[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as MapRun).at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The source span of a span of the derived text: the smallest that holds everything it came from. */
export function toSource(mapped: MappedText, span: Span): Span {
  const { runs } = mapped;
  const first = runs[runIndexAt(runs, span.start)];
  if (first === undefined) return { start: 0, end: 0 };
  const start = first.copied ? first.source.start + (span.start - first.at) : first.source.start;
  // An empty span has no last character to ask for.
  if (span.end <= span.start) return { start, end: start };
  const last = runs[runIndexAt(runs, span.end - 1)] as MapRun;
  const end = last.copied ? last.source.start + (span.end - last.at) : last.source.end;
  return { start, end: Math.max(start, end) };
}

/** A derivation of a derivation, leading back to the first source. `outer` was derived from `inner.text`. */
export function compose(inner: MappedText, outer: MappedText): MappedText {
  const runs: MapRun[] = [];
  for (let i = 0; i < outer.runs.length; i++) {
    const run = outer.runs[i] as MapRun;
    if (!run.copied) {
      runs.push({ at: run.at, source: toSource(inner, run.source), copied: false });
      continue;
    }
    let position = run.source.start;
    for (let k = runIndexAt(inner.runs, position); position < run.source.end; k++) {
      const under = inner.runs[k] as MapRun;
      const next = Math.min(inner.runs[k + 1]?.at ?? inner.text.length, run.source.end);
      const part = { start: position, end: next };
      runs.push({ at: run.at + (position - run.source.start), source: toSource(inner, part), copied: under.copied });
      position = next;
    }
  }
  return { text: outer.text, runs };
}
