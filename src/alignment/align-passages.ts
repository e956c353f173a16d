import { alignBySentence } from "./by-sentence.ts";
import { align, closenessOf, matchAnywhere, matchWhole, withPartial, withScale, type Means } from "./align.ts";
import type { Bead, Unit } from "./bead.ts";
import {
  isFilled,
  partsOf,
  type AlignedPassages,
  type Bitext,
  type Passage,
  type Rendering,
  type Side,
} from "./bitext.ts";
import { USUAL_RATIO } from "./outlines.ts";
import type { Language } from "../text/span.ts";
import { sentencesOf, unitOf } from "./passage-unit.ts";
import { sentenceWeights } from "./weights.ts";
import { mapWorks, type Work } from "../text/work.ts";

/** Paragraph beads of a bitext, with sentence beads inside each. */
export function* alignPassages(bitext: Bitext, means: Means): Work<AlignedPassages[]> {
  const [en, ko] = [bitext.en.map(unitOf), bitext.ko.map(unitOf)];
  const closeness = yield* closenessOf(en, ko, means);
  const beads = yield* align(en, ko, means, { closeness });
  const inside = withScale(means, closeness);
  const aligned = yield* mapWorks(beads, (bead) => lookUp(bead, bitext, inside));
  return (yield* alignBySentence(bitext, aligned, inside)) ?? (yield* joinAcross(aligned, inside));
}

/**
 * Passages of two texts that speak of the same thing, wherever they stand: each the other's best match, above a mark.
 * For documents that are not versions of each other, where order means nothing and most has no counterpart.
 */
export function* matchPassages(bitext: Bitext, means: Means): Work<AlignedPassages[]> {
  const [en, ko] = [bitext.en.map(unitOf), bitext.ko.map(unitOf)];
  const closeness = yield* closenessOf(en, ko, means);
  const beads = yield* matchAnywhere(en, ko, means, closeness);
  const inside = withScale(means, closeness);
  return yield* mapWorks(beads, (bead) => lookUp(bead, bitext, inside));
}

/** A bead that the caller vouches for, with what of one side has no counterpart. */
export function withGivenPartial(aligned: AlignedPassages, means: Means): AlignedPassages {
  const [en, ko] = [aligned.en.map(unitOf), aligned.ko.map(unitOf)];
  return { ...aligned, bead: withPartial(aligned.bead, en, ko, USUAL_RATIO, means) };
}

/** A bead of a bitext with its passages, and the beads of their sentences. */
export function* lookUp(bead: Bead, bitext: Bitext, means: Means): Work<AlignedPassages> {
  const en = pick(bitext.en, bead.en);
  const ko = pick(bitext.ko, bead.ko);
  const within = yield* alignSentences(en, ko, bead.confidence, means);
  if (within.length === 0 || bead.partial === undefined) return { bead, en, ko, within };
  // Its sentences say it more exactly.
  const { partial: _, ...whole } = bead;
  return { bead: whole, en, ko, within };
}

/** Sentence beads are no surer than the bead of paragraphs that they lie in. */
function* alignSentences(en: Side, ko: Side, most: number, means: Means): Work<AlignedPassages[]> {
  if (en.length === 0 || ko.length === 0) return [];
  const enSentences = en.flatMap(sentencesOf);
  const koSentences = ko.flatMap(sentencesOf);
  if (enSentences.length === 1 && koSentences.length === 1) return [];
  const beads = yield* align(enSentences.map(unitOf), koSentences.map(unitOf), means, { weights: sentenceWeights });
  return beads.map((bead) => ({
    bead: { ...bead, confidence: Math.min(most, bead.confidence) },
    en: pick(enSentences, bead.en),
    ko: pick(koSentences, bead.ko),
    within: [],
  }));
}

/** Sentences at the end of one bead that are looked for at the start of the next. */
const MOST_STRAYS = 2;

/**
 * A sentence may stand at the end of one paragraph in English and at the start of the next in Korean, or the reverse. Such
 * sentences are left over in two neighbouring beads; where they say the same the two beads are one, since the text crosses their border.
 */
function* joinAcross(aligned: readonly AlignedPassages[], means: Means): Work<AlignedPassages[]> {
  const joined: AlignedPassages[] = [];
  for (const next of aligned) {
    const here = joined.at(-1);
    const both = here === undefined ? undefined : yield* joinPair(here, next, means);
    if (both === undefined) joined.push(next);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function* joinPair(here: AlignedPassages, next: AlignedPassages, means: Means): Work<AlignedPassages | undefined> {
  if (here.bead.crossing === true || next.bead.crossing === true) return undefined;
  for (const side of ["en", "ko"] as const) {
    const other = side === "en" ? "ko" : "en";
    const left = here.within.slice(here.within.findLastIndex((part) => part[other].length > 0) + 1);
    const first = next.within.findIndex((part) => part[side].length > 0);
    const right = next.within.slice(0, Math.max(0, first));
    if (left.length === 0 || right.length === 0 || Math.max(left.length, right.length) > MOST_STRAYS) continue;
    const sides = { [side]: left.flatMap((part) => part[side]), [other]: right.flatMap((part) => part[other]) };
    const { en, ko } = sides as Record<Language, Passage[]>;
    const found = yield* matchWhole(en.map(unitOf), ko.map(unitOf), means);
    if (found === undefined) continue;
    // It is in order but for the border of the paragraphs.
    const { crossing: _, ...bead } = found;
    const before = here.within.slice(0, here.within.length - left.length);
    return {
      bead: {
        en: [...here.bead.en, ...next.bead.en],
        ko: [...here.bead.ko, ...next.bead.ko],
        confidence: Math.min(here.bead.confidence, next.bead.confidence),
        anchors: [...here.bead.anchors, ...next.bead.anchors],
      },
      en: [...here.en, ...next.en],
      ko: [...here.ko, ...next.ko],
      within: [...before, { bead, en, ko, within: [] }, ...next.within.slice(right.length)],
    };
  }
  return undefined;
}

/** The lists that aligning a bitext needs vectors for: its paragraphs, and the sentences of each. */
export function listsToEmbed({ en, ko }: Bitext): Unit[][] {
  return [en, ko].flatMap((side) => [
    side.map(unitOf),
    ...side.filter(({ sentences }) => sentences.length > 0).map(({ sentences }) => sentences.map(unitOf)),
  ]);
}

function pick(side: Side, indices: readonly number[]): Passage[] {
  return indices.map((index) => side[index] as Passage);
}

/** Above this share of text without counterpart on a side, that side was not translated whole. */
const FREE_SHARE = 0.25;
/** Below this many beads a share says little. */
const FEW_BEADS = 4;
/** Paragraphs of one side for one of the other, over all beads; a translator joins and splits, but in both directions. */
const MOST_SKEW = 1.5;

/**
 * Tells a translation from a summary or a rewriting: by how much of each side has no counterpart, sentences inside
 * paragraphs included, and by whether one side needs many paragraphs for what the other says in one.
 */
export function renderingOf(aligned: readonly AlignedPassages[]): Rendering {
  if (aligned.length < FEW_BEADS) return "close";
  const filled = aligned.filter(isFilled);
  const count = (side: "en" | "ko"): number => filled.reduce((sum, bead) => sum + bead[side].length, 0);
  const skew = count("ko") / count("en");
  if (skew > MOST_SKEW || skew < 1 / MOST_SKEW) return "free";
  return Math.max(shareAlone(aligned, "en"), shareAlone(aligned, "ko")) > FREE_SHARE ? "free" : "close";
}

/** The share of a side's text that stands in gaps. */
function shareAlone(aligned: readonly AlignedPassages[], side: "en" | "ko"): number {
  let [all, alone] = [0, 0];
  for (const bead of aligned) {
    for (const part of partsOf(bead)) {
      const length = lengthOf(part[side]);
      all += length;
      if (part[side === "en" ? "ko" : "en"].length === 0) alone += length;
    }
  }
  return all === 0 ? 0 : alone / all;
}

function lengthOf(side: Side): number {
  return side.reduce((sum, passage) => sum + passage.segment.prose.text.length, 0);
}
