import type { Knowledge } from "../knowledge/knowledge.ts";
import { align, matchAnywhere } from "./align.ts";
import type { Bead, Unit } from "./bead.ts";
import type { AlignedPassages, Bitext, Passage, Rendering, Side } from "./bitext.ts";

/** Paragraph beads of a bitext, with sentence beads inside each. */
export function alignPassages(bitext: Bitext, knowledge: Knowledge): AlignedPassages[] {
  const beads = align(bitext.en.map(unitOf), bitext.ko.map(unitOf), knowledge);
  return beads.map((bead) => lookUp(bead, bitext, knowledge));
}

/**
 * Passages of two texts that speak of the same thing, wherever they stand: each the other's best match, above a mark.
 * For documents that are not versions of each other, where order means nothing and most has no counterpart.
 */
export function matchPassages(bitext: Bitext, knowledge: Knowledge): AlignedPassages[] {
  const beads = matchAnywhere(bitext.en.map(unitOf), bitext.ko.map(unitOf), knowledge);
  return beads.map((bead) => lookUp(bead, bitext, knowledge));
}

function lookUp(bead: Bead, bitext: Bitext, knowledge: Knowledge): AlignedPassages {
  const en = pick(bitext.en, bead.en);
  const ko = pick(bitext.ko, bead.ko);
  return { bead, en, ko, within: alignSentences(en, ko, knowledge) };
}

function alignSentences(en: Side, ko: Side, knowledge: Knowledge): AlignedPassages[] {
  if (en.length === 0 || ko.length === 0) return [];
  const enSentences = en.flatMap(sentencesOf);
  const koSentences = ko.flatMap(sentencesOf);
  if (enSentences.length === 1 && koSentences.length === 1) return [];
  return align(enSentences.map(unitOf), koSentences.map(unitOf), knowledge).map((bead) => ({
    bead,
    en: pick(enSentences, bead.en),
    ko: pick(koSentences, bead.ko),
    within: [],
  }));
}

function sentencesOf(passage: Passage): Side {
  return passage.sentences.length > 0 ? passage.sentences : [passage];
}

function pick(side: Side, indices: readonly number[]): Passage[] {
  return indices.map((index) => side[index] as Passage);
}

function unitOf(passage: Passage): Unit {
  const { segment } = passage;
  return { text: segment.prose.text, facts: passage.facts, kind: segment.block };
}

/** Above this share of text without counterpart on a side, that side was not translated whole. */
const FREE_SHARE = 0.2;
/** Below this many segments a share says little. */
const FEW_SEGMENTS = 4;
/** Korean to English length outside these bounds: one side is a summary of the other. */
const LENGTH_RATIO = { least: 0.25, most: 1.1 } as const;

/** Tells a translation from a summary or a rewriting by how much of each side has no counterpart. */
export function renderingOf(aligned: readonly AlignedPassages[]): Rendering {
  const lengths = { en: 0, ko: 0, enAlone: 0, koAlone: 0 };
  for (const { en, ko } of aligned) {
    const enLength = lengthOf(en);
    const koLength = lengthOf(ko);
    lengths.en += enLength;
    lengths.ko += koLength;
    if (ko.length === 0) lengths.enAlone += enLength;
    if (en.length === 0) lengths.koAlone += koLength;
  }
  if (lengths.en === 0 || lengths.ko === 0 || aligned.length < FEW_SEGMENTS) return "close";
  const ratio = lengths.ko / lengths.en;
  if (ratio < LENGTH_RATIO.least || ratio > LENGTH_RATIO.most) return "free";
  const share = Math.max(lengths.enAlone / lengths.en, lengths.koAlone / lengths.ko);
  return share > FREE_SHARE ? "free" : "close";
}

function lengthOf(side: Side): number {
  return side.reduce((sum, passage) => sum + passage.segment.prose.text.length, 0);
}
