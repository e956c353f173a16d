import type { Checker } from "../../src/index.ts";
import { scoreAlignment, type AlignmentScore } from "./alignment-score.ts";
import { goldDocuments, newsBench, type GoldDocument, type IndexBeads } from "./data.ts";
import {
  asSummary,
  halfAndHalfText,
  indexBeads,
  interleavedText,
  tableText,
  withDeleted,
  withoutRepeats,
  withSwapped,
  type MixedDocument,
  type SwappedDocument,
} from "./derived.ts";
import { otherBench } from "./noise.ts";
import { percent, type Section } from "./section.ts";

/** What is right for one document and what was found. */
interface Answer {
  readonly gold: IndexBeads;
  readonly found: IndexBeads;
  /** Gold beads that were put elsewhere. */
  readonly moved?: IndexBeads;
}

interface Bench {
  readonly name: string;
  readonly answers: () => Answer[];
  /** Set where the weights were fitted on every second document: the others are the honest figure. */
  readonly isFitted?: true;
  /** Set where the shapes of the beads differ enough for a breakdown. */
  readonly hasShapes?: true;
}

/** How well beads are found, over all benches that have a known answer. */
export function measureAlignment(checker: Checker, { folder, isWanted, scores, options }: Section): void {
  const wanted = benches(checker, folder).filter(({ name }) => isWanted(`align/${name}`));
  if (wanted.length === 0) return;
  console.log("alignment              strict    lax   gaps");
  for (const { name, answers: answer, isFitted, hasShapes } of wanted) {
    const answers = answer();
    const score = scoreOf(answers);
    console.log(`  ${name.padEnd(19)} ${figures(score)}`);
    scores.add(`align/${name}/strict`, score.strict);
    scores.add(`align/${name}/gaps`, score.gaps);
    const aside = answers.filter((_, index) => index % 2 === 1);
    if (isFitted && aside.length > 0) console.log(`    kept aside        ${scoreAlignment(aside).strict.toFixed(3)}`);
    const moved = answers.flatMap((each) => each.moved?.map((bead) => isRight(bead, each)) ?? []);
    if (moved.length > 0) {
      const right = moved.filter(Boolean).length;
      console.log(`    moved beads       ${right} of ${moved.length}`);
      scores.add(`align/${name}/moved`, right / moved.length);
    }
    if (hasShapes && options.shapes) printShapes(answers);
  }
  console.log();
}

function benches(checker: Checker, folder: string): Bench[] {
  const lists = (documents: readonly (GoldDocument | SwappedDocument)[]): Answer[] =>
    documents.map((document) => ({
      ...document,
      found: checker.align(document).map((bead) => [bead.en, bead.ko] as const),
    }));
  const texts = (documents: readonly MixedDocument[]): Answer[] =>
    documents.map((document) => ({
      gold: document.gold,
      found: indexBeads(checker.check({ text: document.text }), document),
    }));
  const real = (): GoldDocument[] => goldDocuments(folder).map(withoutRepeats);
  const noise = (name: string, answers: (level: "b" | "c" | "d" | "e") => Answer[]): Bench[] =>
    (["b", "c", "d", "e"] as const).map((level) => ({
      name: `${name}-${level}`,
      answers: () => answers(level),
      hasShapes: true,
    }));
  return [
    { name: "news-a", answers: () => lists(newsBench(folder, "a")), isFitted: true },
    ...noise("news", (level) => lists(newsBench(folder, level))).map((bench): Bench => ({ ...bench, isFitted: true })),
    { name: "documents", answers: () => lists(goldDocuments(folder)), isFitted: true },
    ...noise("redrawn", (level) => lists(otherBench(folder, level, "news"))),
    ...noise("other", (level) => lists(otherBench(folder, level))),
    ...noise("docs", (level) => lists(otherBench(folder, level, "docs"))),
    { name: "deleted", answers: () => lists(real().map(withDeleted)) },
    { name: "summary", answers: () => lists(real().map(asSummary)) },
    { name: "swapped-near", answers: () => lists(real().map((document) => withSwapped(document, "near"))) },
    { name: "swapped-far", answers: () => lists(real().map((document) => withSwapped(document, "far"))) },
    { name: "interleaved", answers: () => texts(real().map(interleavedText)) },
    { name: "interleaved-deleted", answers: () => texts(real().map(withDeleted).map(interleavedText)) },
    { name: "half-and-half", answers: () => texts(real().map(halfAndHalfText)) },
    { name: "halves-deleted", answers: () => texts(real().map(withDeleted).map(halfAndHalfText)) },
    { name: "table", answers: () => texts(real().map((document) => tableText(document, "pipes"))) },
    { name: "table-tabs", answers: () => texts(real().map((document) => tableText(document, "tabs"))) },
  ];
}

/** Where nothing is without a counterpart, F1 of gaps is 0 once one is found; there it is the share of segments that are in none. */
function scoreOf(answers: readonly Answer[]): AlignmentScore {
  const score = scoreAlignment(answers);
  if (answers.some(({ gold }) => gold.some(isGap))) return score;
  const all = answers.flatMap(({ gold }) => gold.flatMap(([en, ko]) => [...en, ...ko])).length;
  const alone = answers.flatMap(({ found }) => found.filter(isGap).flatMap(([en, ko]) => [...en, ...ko])).length;
  return { ...score, gaps: 1 - alone / all };
}

function isGap([en, ko]: IndexBeads[number]): boolean {
  return en.length === 0 || ko.length === 0;
}

function figures({ strict, lax, gaps }: AlignmentScore): string {
  return [strict, lax, gaps].map((score) => score.toFixed(3)).join("  ");
}

function isRight(bead: IndexBeads[number], { found }: Answer): boolean {
  const key = JSON.stringify(bead);
  return found.some((each) => JSON.stringify(each) === key);
}

/** Gold beads found exactly, by the numbers of their segments; a gap is right when each of its segments is alone. */
function printShapes(answers: readonly Answer[]): void {
  const shapes = new Map<string, { right: number; all: number }>();
  for (const answer of answers) {
    const found = new Set(answer.found.flatMap(singles).map((bead) => JSON.stringify(bead)));
    for (const bead of answer.gold) {
      const shape = `${bead[0].length}–${bead[1].length}`;
      const count = shapes.get(shape) ?? { right: 0, all: 0 };
      shapes.set(shape, count);
      count.all++;
      if (singles(bead).every((single) => found.has(JSON.stringify(single)))) count.right++;
    }
  }
  for (const [shape, { right, all }] of [...shapes].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(`    ${shape}   ${String(right).padStart(4)} of ${String(all).padEnd(4)} ${percent(right / all, 0)}`);
  }
}

/** A gap as gaps of one segment each; other beads as they are. */
function singles(bead: IndexBeads[number]): IndexBeads {
  if (!isGap(bead)) return [bead];
  const [en, ko] = bead;
  return [...en.map((place) => [[place], []] as const), ...ko.map((place) => [[], [place]] as const)];
}
