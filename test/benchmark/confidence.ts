import { readFileSync } from "node:fs";
import type { Bead, Checker } from "../../src/index.ts";
import { judgeOf } from "./alignment-score.ts";
import { goldDocuments, newsBench, readLines, sentencePairs, type GoldDocument, type IndexBeads } from "./data.ts";
import { withDeleted, withoutRepeats } from "./derived.ts";
import { otherBench } from "./noise.ts";
import { percent, type Section } from "./section.ts";

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01] as const;

/** How often a bead of a given confidence is right, over documents that no weight was fitted on. */
export function measureConfidence(checker: Checker, { folder, isWanted, scores }: Section): void {
  if (!isWanted("confidence")) return;
  const aside = (documents: readonly GoldDocument[]): GoldDocument[] => documents.filter((_, index) => index % 2 === 1);
  const documents = [
    ...(["a", "b", "c", "d"] as const).flatMap((level) => aside(newsBench(folder, level))),
    ...(["b", "c", "d"] as const).flatMap((level) => aside(otherBench(folder, level))),
    ...(["b", "c", "d"] as const).flatMap((level) => aside(otherBench(folder, level, "docs"))),
    ...otherBench(folder, "e"),
    ...otherBench(folder, "e", "docs"),
    ...aside(goldDocuments(folder)),
    ...aside(goldDocuments(folder).map(withoutRepeats).map(withDeleted)),
  ];
  const judged = documents.flatMap((document) => judge(checker.align(document), document.gold));
  console.log("confidence of beads      0–.5        .5–.7      .7–.8      .8–.9      .9–.95     .95–1");
  for (const [kind, wanted] of [
    ["both sides filled", judged.filter(({ isGap }) => !isGap)],
    ["gaps", judged.filter(({ isGap }) => isGap)],
  ] as const) {
    const cells = EDGES.slice(1).map((edge, index) => {
      const within = wanted.filter(({ confidence }) => confidence >= (EDGES[index] as number) && confidence < edge);
      return `${within.filter(({ isRight }) => isRight).length}/${within.length}`.padEnd(11);
    });
    console.log(`  ${kind.padEnd(19)}  ${cells.join("")}`);
    const sure = wanted.filter(({ confidence }) => confidence >= 0.9);
    const right = sure.filter(({ isRight }) => isRight).length / sure.length;
    console.log(`    right of those at .9 and above: ${percent(right, 1)}`);
    scores.add(`confidence/${kind === "gaps" ? "gaps" : "beads"}`, right);
  }
  console.log();
}

interface Judged {
  readonly confidence: number;
  readonly isGap: boolean;
  readonly isRight: boolean;
}

function judge(beads: readonly Bead[], gold: IndexBeads): Judged[] {
  const isRight = judgeOf(gold);
  return beads.map(({ en, ko, confidence }) => ({
    confidence,
    isGap: en.length === 0 || ko.length === 0,
    isRight: isRight(en, ko),
  }));
}

/** What a reviser wrote beside a pair. */
interface Label {
  readonly i: number;
  readonly kind: string;
}

/** How often half a sentence that is said to be missing is so, by a reviser's labels; and how seldom manuals are blamed. */
export function measurePartial(checker: Checker, { folder, isWanted, scores }: Section): void {
  if (!isWanted("partial")) return;
  const labels = readLines<Label>(readFileSync(`${folder}/news-dev/labels.jsonl`, "utf8"));
  const kinds = new Map<number, string[]>();
  for (const { i, kind } of labels) kinds.set(i, [...(kinds.get(i) ?? []), kind]);
  const pairs = readLines<{ i: number; en: string; ko: string }>(
    readFileSync(`${folder}/news-dev/pairs.jsonl`, "utf8"),
  ).filter(({ i }) => !(kinds.get(i) ?? []).includes("misaligned"));
  const named = checker.checkPairs(pairs).beads.flatMap(({ partial }, index) => {
    return partial === undefined
      ? []
      : [{ side: partial.side, kinds: kinds.get((pairs[index] as { i: number }).i) ?? [] }];
  });
  const exact = named.filter((each) => each.kinds.includes(each.side === "en" ? "omission" : "addition")).length;
  const flawed = named.filter((each) => each.kinds.some((kind) => kind !== "equivalent")).length;
  const manual = sentencePairs(folder, "python-docs").slice(0, 10_000);
  const blamed = checker.checkPairs(manual).beads.filter(({ partial }) => partial !== undefined).length;
  console.log("half a sentence without counterpart");
  console.log(
    `  news-dev           ${named.length} named, ${exact} labelled as left out or added, ${flawed} as flawed in some way`,
  );
  console.log(`  python-docs        ${blamed} of ${manual.length} pairs\n`);
  scores.add("partial/news-dev", flawed / named.length);
}
