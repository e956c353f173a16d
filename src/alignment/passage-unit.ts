import { toSource } from "../text/mapped-text.ts";
import { normalise } from "../text/normalise.ts";
import type { Span } from "../text/span.ts";
import type { Unit } from "./bead.ts";
import type { AlignedPassages, Passage, Side } from "./bitext.ts";

/** A passage as the aligner sees it, normalised like any text of a caller. */
export function unitOf(passage: Passage): Unit {
  const { segment, facts, row } = passage;
  const { block: kind, level } = segment;
  return {
    text: normalise(segment.prose.text).text,
    facts,
    kind,
    ...(level === undefined ? {} : { level }),
    ...(row === undefined ? {} : { row }),
  };
}

/** The sentences of a passage; one that has no list of them is a sentence itself. */
export function sentencesOf(passage: Passage): Side {
  return passage.sentences.length > 0 ? passage.sentences : [passage];
}

/** Where the half of a bead that has no counterpart stands in its document. */
export function partialSpan({ bead, en, ko }: AlignedPassages): { passage: Passage; span: Span } | undefined {
  const { partial } = bead;
  const passage = partial === undefined ? undefined : (partial.side === "en" ? en : ko)[partial.segment];
  if (partial === undefined || passage === undefined) return undefined;
  const { prose } = passage.segment;
  return { passage, span: toSource(prose, toSource(normalise(prose.text), partial)) };
}
