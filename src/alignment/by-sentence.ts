import { align, type Means } from "./align.ts";
import type { Anchor, Bead } from "./bead.ts";
import { isFilled, type AlignedPassages, type Bitext, type Passage, type Side } from "./bitext.ts";
import { sentencesOf, unitOf } from "./passage-unit.ts";
import { WIDEST } from "./shapes.ts";
import type { Work } from "../text/work.ts";

/** Above this share of text without counterpart paragraphs are taken to be cut too differently to be aligned as wholes. */
const TORN = 0.3;
/** Two texts of which one has more than this factor of the other's sentences are no versions of each other. */
const MOST_SENTENCES = 2;
/** At most this part of what was without counterpart may be so still. */
const MOST_LEFT = 0.5;

/**
 * The same texts aligned sentence by sentence, where paragraphs as wholes do not fit: one side writes in long paragraphs, the other
 * begins a new one with each sentence, and no bead holds so many. Paragraphs whose sentences correspond are one bead. Undefined where
 * that is not so, or brings little.
 */
export function* alignBySentence(
  bitext: Bitext,
  aligned: readonly AlignedPassages[],
  means: Means,
): Work<AlignedPassages[] | undefined> {
  const before = shareAlone(aligned);
  if (!(before > TORN || (before > 0 && aligned.some(isAtLimit)))) return undefined;
  const [en, ko] = [sentencesIn(bitext.en), sentencesIn(bitext.ko)];
  const factor = en.length / ko.length;
  if (!hasLong(bitext) || factor > MOST_SENTENCES || factor < 1 / MOST_SENTENCES) return undefined;
  const beads = yield* align(
    en.map(({ passage }) => unitOf(passage)),
    ko.map(({ passage }) => unitOf(passage)),
    means,
  );
  yield;
  const grouped = groupParagraphs(bitext, en, ko, beads);
  return shareAlone(grouped) <= MOST_LEFT * before ? grouped : undefined;
}

interface Sentence {
  readonly passage: Passage;
  /** The number of its paragraph on its side. */
  readonly paragraph: number;
}

function sentencesIn(side: Side): Sentence[] {
  return side.flatMap((paragraph, index) => sentencesOf(paragraph).map((passage) => ({ passage, paragraph: index })));
}

function hasLong({ en, ko }: Bitext): boolean {
  return [...en, ...ko].some(({ sentences }) => sentences.length > WIDEST);
}

/** Paragraphs that share a bead of sentences, directly or through others, with those beads inside. */
function groupParagraphs(
  bitext: Bitext,
  en: readonly Sentence[],
  ko: readonly Sentence[],
  beads: readonly Bead[],
): AlignedPassages[] {
  const size = bitext.en.length;
  const groups = Array.from({ length: size + bitext.ko.length }, (_, i) => i);
  const find = (member: number): number => {
    let root = member;
    while (groups[root] !== root) root = groups[root] as number;
    groups[member] = root;
    return root;
  };
  const membersOf = (bead: Bead): number[] => [
    ...bead.en.map((e) => (en[e] as Sentence).paragraph),
    ...bead.ko.map((k) => size + (ko[k] as Sentence).paragraph),
  ];
  for (const bead of beads) {
    const [first, ...others] = membersOf(bead);
    // The smaller number is the root, so that groups stay in the order of the English text.
    for (const other of others) {
      const [a, b] = [find(first as number), find(other)];
      groups[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const inside = new Map<number, Bead[]>();
  for (const bead of beads) {
    const root = find(membersOf(bead)[0] as number);
    inside.set(root, [...(inside.get(root) ?? []), bead]);
  }
  return [...inside].map(([root, held]): AlignedPassages => {
    const enPlaces = bitext.en.flatMap((_, index) => (find(index) === root ? [index] : []));
    const koPlaces = bitext.ko.flatMap((_, index) => (find(size + index) === root ? [index] : []));
    const passages = (list: readonly Sentence[], places: readonly number[]): Passage[] =>
      places.map((place) => (list[place] as Sentence).passage);
    const within = held.map((bead): AlignedPassages => {
      return { bead, en: passages(en, bead.en), ko: passages(ko, bead.ko), within: [] };
    });
    const whole: AlignedPassages = {
      bead: beadOf(enPlaces, koPlaces, held),
      en: enPlaces.map((place) => bitext.en[place] as Passage),
      ko: koPlaces.map((place) => bitext.ko[place] as Passage),
      within,
    };
    // A paragraph without counterpart needs no list of its sentences.
    return isFilled(whole) ? whole : { ...whole, within: [] };
  });
}

function beadOf(en: readonly number[], ko: readonly number[], held: readonly Bead[]): Bead {
  const filled = held.filter(
    (bead) => en.length === 0 || ko.length === 0 || (bead.en.length > 0 && bead.ko.length > 0),
  );
  const sum = filled.reduce((total, { confidence }) => total + confidence, 0);
  const anchors: Anchor[] = filled.flatMap((bead) => bead.anchors);
  return { en, ko, confidence: Math.round((100 * sum) / filled.length) / 100, anchors };
}

/** Whether a bead holds as many paragraphs of a side as it can. */
function isAtLimit({ en, ko }: AlignedPassages): boolean {
  return Math.max(en.length, ko.length) === WIDEST;
}

/** The share of all text that has no counterpart. */
function shareAlone(aligned: readonly AlignedPassages[]): number {
  let [all, alone] = [0, 0];
  for (const bead of aligned) {
    for (const { segment } of [...bead.en, ...bead.ko]) {
      all += segment.prose.text.length;
      if (!isFilled(bead)) alone += segment.prose.text.length;
    }
  }
  return all === 0 ? 0 : alone / all;
}
