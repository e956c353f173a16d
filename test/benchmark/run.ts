/** `npm run bench`: the figures of the documentation, measured. Quality is deterministic; times are ratios of one run. */
import { readFileSync, writeFileSync } from "node:fs";
import { createChecker } from "../../src/index.ts";
import type { extractFacts } from "../../src/facts/index.ts";
import { scoreAlignment, type AlignmentScore } from "./alignment-score.ts";
import { cleanNewsPairs, dataFolder, goldDocuments, newsBench, sentencePairs, type GoldDocument } from "./data.ts";

const SCORES = new URL("scores.json", import.meta.url);
/** How often a reader runs before its code is as fast as it gets. */
const WARM = 40;
/** What rounding may hide; below this a score counts as fallen. */
const TOLERANCE = 0.0005;

type Scores = Record<string, number>;
type ExtractFacts = typeof extractFacts;

const folder = dataFolder();
if (folder === undefined) {
  console.log("The development data is not here (set DAEJO_DATA to its folder): nothing was measured.");
} else {
  const checker = await createChecker();
  const scores: Scores = {};

  console.log("alignment            strict    lax   gaps");
  const align = (documents: readonly GoldDocument[]): AlignmentScore =>
    scoreAlignment(
      documents.map(({ en, ko, gold }) => ({
        gold,
        found: checker.align({ en, ko }).map((bead) => [bead.en, bead.ko] as const),
      })),
    );
  const levels: [string, GoldDocument[]][] = [
    ...["a", "b", "c", "d", "e"].map((level): [string, GoldDocument[]] => [`news-${level}`, newsBench(folder, level)]),
    ["documents", goldDocuments(folder)],
  ];
  for (const [name, documents] of levels) {
    const { strict, lax, gaps } = align(documents);
    console.log(`  ${name.padEnd(17)} ${[strict, lax, gaps].map((score) => score.toFixed(3)).join("  ")}`);
    scores[`align/${name}/strict`] = round(strict);
    scores[`align/${name}/gaps`] = round(gaps);
    // The weights were fitted on every second document; the others are the honest figure.
    const aside = documents.filter((_, index) => index % 2 === 1);
    if (aside.length > 0) console.log(`    kept aside      ${align(aside).strict.toFixed(3)}`);
  }

  console.log("\nfalse alarms on correct pairs, segments with an error / a warning or worse");
  const correct: [string, { en: string; ko: string }[]][] = [
    ["news-dev", cleanNewsPairs(folder)],
    ...["python-docs", "ruby-lang", "tatoeba-kor-eng"].map((name): [string, { en: string; ko: string }[]] => [
      name,
      sentencePairs(folder, name),
    ]),
  ];
  for (const [name, pairs] of correct) {
    const { discrepancies } = checker.checkPairs(pairs);
    const share = (severities: readonly string[]): number =>
      new Set(
        discrepancies.filter((each) => severities.includes(each.severity)).map((each) => each.en[0]?.document ?? ""),
      ).size / pairs.length;
    const [errors, warnings] = [share(["error"]), share(["error", "warning"])];
    console.log(
      `  ${name.padEnd(17)} ${(errors * 100).toFixed(2)} %  ${(warnings * 100).toFixed(2)} %  of ${pairs.length}`,
    );
    scores[`quiet/${name}/no-error`] = round(1 - errors);
  }

  console.log("\nspeed, as multiples of splitting the same text at white space");
  // What ships, not what the runner makes of the sources.
  const shipped = (await import(new URL("../../dist/index.js", import.meta.url).href)) as {
    extractFacts: ExtractFacts;
  };
  const news = cleanNewsPairs(folder);
  const sample = sentencePairs(folder, "python-docs").slice(0, 4000);
  const texts = { en: sample.map((pair) => pair.en).join("\n"), ko: sample.map((pair) => pair.ko).join("\n") };
  for (const language of ["en", "ko"] as const) {
    for (const [name, text] of [
      ["docs", texts[language]],
      ["news", news.map((pair) => pair[language]).join("\n")],
    ] as const) {
      const split = fastest(() => text.split(/\s+/), WARM);
      const facts = fastest(() => shipped.extractFacts(text, language), WARM);
      const rate = Buffer.byteLength(text) / 1000 / facts;
      console.log(
        `  facts ${language} ${name}     ${(facts / split).toFixed(1)} ×  (${rate.toFixed(1)} MB/s of UTF-8 on this machine)`,
      );
    }
  }
  const pairs = fastest(() => checker.checkPairs(sample));
  const split = fastest(() => `${texts.en}\n${texts.ko}`.split(/\s+/));
  console.log(
    `  check pairs       ${(pairs / split).toFixed(1)} ×  (${Math.round(sample.length / (pairs / 1000))} pairs/s)`,
  );
  const long = newsBench(folder, "e")[0] as GoldDocument;
  const longTime = fastest(() => checker.align(long));
  console.log(`  align news-e      ${Math.round((long.en.length + long.ko.length) / (longTime / 1000))} segments/s`);

  ratchet(scores);
}

/** The least of several times, in milliseconds: noise only ever adds. */
function fastest(run: () => unknown, times = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** Quality below what is recorded fails the run; `--update` records what was measured. */
function ratchet(scores: Scores): void {
  if (process.argv.includes("--update")) {
    writeFileSync(SCORES, `${JSON.stringify(scores, null, 2)}\n`);
    return;
  }
  const recorded = JSON.parse(readFileSync(SCORES, "utf8")) as Scores;
  const fallen = Object.entries(recorded).filter(([name, score]) => (scores[name] ?? 0) < score - TOLERANCE);
  for (const [name, score] of fallen) console.error(`${name} fell from ${score} to ${scores[name] ?? "nothing"}.`);
  if (fallen.length > 0) process.exitCode = 1;
}
