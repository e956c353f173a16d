import { runIndexAt, type MapRun, type MappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";

/** A part of a derived text, still leading back to the document. A replaced run that is cut maps to all it came from. */
export function partOf(mapped: MappedText, span: Span): MappedText {
  const runs: MapRun[] = [];
  for (let i = runIndexAt(mapped.runs, span.start); i < mapped.runs.length; i++) {
    const run = mapped.runs[i] as MapRun;
    if (run.at >= span.end) break;
    const end = Math.min(mapped.runs[i + 1]?.at ?? mapped.text.length, span.end);
    const at = Math.max(run.at, span.start);
    const source = run.copied
      ? { start: run.source.start + (at - run.at), end: run.source.start + (end - run.at) }
      : run.source;
    runs.push({ at: at - span.start, source, copied: run.copied });
  }
  return { text: mapped.text.slice(span.start, span.end), runs };
}

/** The part of a derived text that came from a span of the document. A replaced run belongs to where it starts. */
export function derivedSpan(mapped: MappedText, source: Span): Span {
  return { start: derivedOffset(mapped, source.start), end: derivedOffset(mapped, source.end) };
}

/** The first place in the derived text that came from the given place of the document or from one behind it. */
function derivedOffset(mapped: MappedText, offset: number): number {
  const { runs } = mapped;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(runs[middle] as MapRun, offset)) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  if (run === undefined) return mapped.text.length;
  return run.copied ? run.at + Math.max(0, offset - run.source.start) : run.at;
}

/** Whether all of a run stands before a place; a replaced run does as soon as it starts there. */
function comesBefore(run: MapRun, offset: number): boolean {
  return run.copied ? run.source.end <= offset : run.source.start < offset;
}
