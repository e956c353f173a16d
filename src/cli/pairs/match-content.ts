import type { Checker } from "../../checker.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { findLikenesses } from "./content-index.ts";
import type { DocumentText } from "./document-text.ts";
import type { FilePair } from "./expand.ts";

/** Two files that seem to say the same. */
export interface ContentPair extends FilePair {
  /** 0…1: how likely the two are versions of one text. */
  readonly confidence: number;
}

export interface ContentMatches {
  readonly pairs: readonly ContentPair[];
  /** What is too doubtful to be proposed. */
  readonly unsure: readonly ContentPair[];
}

export interface MatchMeans {
  readonly checker: Pick<Checker, "align" | "similarity">;
  readonly knowledge: Knowledge;
  /** Called for each Korean text that has been looked at. */
  readonly onDone?: (path: string) => void;
}

/** Pairs below this are not proposed, and below the other not even mentioned. */
const SURE = 0.6;
const LEAST = 0.1;

/** For each text so many of the other side are looked at closely, which may lie so far behind the most alike. */
const MOST_CANDIDATES = 3;
const WIDEST_LAG = 0.15;

/** The texts that say the same, each in one pair at most, the surest first. */
export function matchContent(
  en: readonly DocumentText[],
  ko: readonly DocumentText[],
  { checker, knowledge, onDone }: MatchMeans,
): ContentMatches {
  const candidates = findLikenesses(en, ko, knowledge, MOST_CANDIDATES).flatMap((likenesses, index) => {
    const korean = ko[index] as DocumentText;
    const [best] = likenesses;
    const near = likenesses.filter(({ score }) => best !== undefined && score >= best.score - WIDEST_LAG);
    const pairs = near.map(({ index: other, score }): ContentPair => {
      const english = en[other] as DocumentText;
      return { en: english.path, ko: korean.path, confidence: confidenceOf(english, korean, score, checker) };
    });
    onDone?.(korean.path);
    return pairs;
  });
  const taken = new Set<string>();
  const chosen = candidates
    .toSorted((a, b) => b.confidence - a.confidence)
    .filter(({ en: english, ko: korean, confidence }) => {
      if (confidence < LEAST || taken.has(english) || taken.has(korean)) return false;
      taken.add(english).add(korean);
      return true;
    });
  return {
    pairs: chosen.filter(({ confidence }) => confidence >= SURE),
    unsure: chosen.filter(({ confidence }) => confidence < SURE),
  };
}

/** Of each text the beginning is aligned: enough to tell its versions from what is only about the same. */
const BEGINNING = { en: 6000, ko: 3000 } as const;
const LONGEST_PARAGRAPH = { en: 600, ko: 300 } as const;

/** What a pair is judged by, in log odds; fitted on the documentation of 24 open projects, with half of the files left out too. */
const WEIGHTS = { one: -10.85, score: 5.2, covered: 6.2, similarity: 1.6, figures: 2.8, firstFigures: 2.2 } as const;

function confidenceOf(en: DocumentText, ko: DocumentText, score: number, checker: MatchMeans["checker"]): number {
  const enStart = beginningOf(en.paragraphs, BEGINNING.en, LONGEST_PARAGRAPH.en);
  const koStart = beginningOf(ko.paragraphs, BEGINNING.ko, LONGEST_PARAGRAPH.ko);
  const first = (length: number): [string, string] => [firstOf(enStart, length), firstOf(koStart, length / 2)];
  const odds =
    WEIGHTS.one +
    WEIGHTS.score * score +
    WEIGHTS.covered * coveredShare(enStart, koStart, checker) +
    WEIGHTS.similarity * checker.similarity(...first(1500)) +
    WEIGHTS.figures * sharedFigures(enStart.join("\n"), koStart.join("\n")) +
    WEIGHTS.firstFigures * sharedFigures(...first(500));
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

function beginningOf(paragraphs: readonly string[], most: number, longest: number): string[] {
  const start: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    if (length >= most) break;
    const part = paragraph.slice(0, longest);
    start.push(part);
    length += part.length;
  }
  return start;
}

function firstOf(paragraphs: readonly string[], length: number): string {
  return paragraphs.join("\n").slice(0, length);
}

const FIGURE = /(?<!\d)\d+(?:\.\d+)+|\d{3,}/g;

/** 0…1: how many of the longer figures are the same, for announcements from one mould differ in little else; ½ without any. */
function sharedFigures(en: string, ko: string): number {
  const [inEn, inKo] = [new Set(en.match(FIGURE)), new Set(ko.match(FIGURE))];
  const all = new Set([...inEn, ...inKo]).size;
  return all === 0 ? 0.5 : [...inEn].filter((figure) => inKo.has(figure)).length / all;
}

/** 0…1: how much of two texts stands in beads of both sides, each as sure as it is. */
function coveredShare(en: readonly string[], ko: readonly string[], checker: MatchMeans["checker"]): number {
  const lengthOf = (texts: readonly string[], indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + (texts[index] as string).length, 0);
  let [covered, all] = [0, 0];
  for (const bead of checker.align({ en, ko })) {
    // A Korean text is half as long as its English version.
    const length = lengthOf(en, bead.en) + 2 * lengthOf(ko, bead.ko);
    all += length;
    if (bead.en.length > 0 && bead.ko.length > 0) covered += length * bead.confidence;
  }
  return all === 0 ? 0 : covered / all;
}
