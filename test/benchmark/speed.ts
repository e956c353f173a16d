import { spawnSync } from "node:child_process";
import type * as Library from "../../src/index.ts";
import { measureColdStart } from "./cold-start.ts";
import { cleanNewsPairs, newsBench, sentencePairs, type GoldDocument } from "./data.ts";
import { noisy } from "./noise.ts";
import type { Section } from "./section.ts";

/** How often a reader runs before its code is as fast as it gets. */
const WARM = 40;
/** The same for aligning a hundred thousand words. */
const WARM_ALIGNER = 15;
/** Segments of the documents between which growth is measured, English and Korean ones together. */
const SIZES = [1600, 12_800] as const;
/** What the noise of one long document leaves of a pair's two segments. */
const SEGMENTS_PER_PAIR = 1.73;

type Shipped = Pick<typeof Library, "createChecker" | "extractFacts">;

/** Times as multiples of a simpler thing in the same run, since machines differ; of what ships, not of the sources. */
export async function measureSpeed(section: Section): Promise<void> {
  const { folder, isWanted } = section;
  measureColdStart(section);
  const lines = {
    facts: "speed/facts",
    pairs: "speed/pairs",
    align: "speed/align",
    growth: "speed/growth",
    turns: "speed/turns",
  };
  if (!Object.values(lines).some(isWanted)) return;
  console.log("speed, as multiples of splitting the same text at white space");
  const shipped = (await import(new URL("../../dist/index.js", import.meta.url).href)) as Shipped;
  if (isWanted(lines.facts)) measureFacts(shipped, folder);
  const checker = await shipped.createChecker();
  if (isWanted(lines.pairs)) measurePairs(checker, folder);
  if (isWanted(lines.align)) measureAligning(checker, folder);
  if (isWanted(lines.growth)) measureGrowth(folder);
  if (isWanted(lines.turns)) await measureTurns(checker, folder);
}

function measureFacts({ extractFacts }: Shipped, folder: string): void {
  const sources = [
    ["docs", sentencePairs(folder, "python-docs").slice(0, 4000)],
    ["news", cleanNewsPairs(folder)],
  ] as const;
  for (const language of ["en", "ko"] as const) {
    for (const [name, pairs] of sources) {
      const text = pairs.map((pair) => pair[language]).join("\n");
      const split = fastest(() => text.split(/\s+/), WARM);
      const facts = fastest(() => extractFacts(text, language), WARM);
      const rate = Buffer.byteLength(text) / 1000 / facts;
      print(`facts ${language} ${name}`, facts / split, `${rate.toFixed(1)} MB/s of UTF-8`);
    }
  }
}

function measurePairs(checker: Library.Checker, folder: string): void {
  const pairs = sentencePairs(folder, "python-docs").slice(0, 4000);
  const time = fastest(() => checker.checkPairs(pairs));
  const split = splitTime(pairs.flatMap(({ en, ko }) => [en, ko]));
  print("check pairs", time / split, `${Math.round(pairs.length / (time / 1000))} pairs/s`);
}

function measureAligning(checker: Library.Checker, folder: string): void {
  for (const level of ["b", "c", "d", "e"]) {
    const documents = newsBench(folder, level);
    const segments = documents.flatMap(({ en, ko }) => [...en, ...ko]);
    const time = fastest(() => documents.map((document) => checker.align(document)), WARM_ALIGNER);
    const rate = `${Math.round(segments.length / (time / 1000))} segments/s`;
    print(`align news-${level}`, time / splitTime(segments), rate);
  }
}

/** What a document that is eight times as long costs: time as a multiple, and memory. */
function measureGrowth(folder: string): void {
  const documents = SIZES.map((size) => longDocument(folder, size));
  // A process of its own: its peak must be that of these documents alone.
  const { stdout, stderr, status } = spawnSync(process.execPath, [new URL("growth.js", import.meta.url).pathname], {
    input: JSON.stringify(documents),
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  if (status !== 0) throw new Error(`Growth could not be measured: ${stderr}`);
  const { times, peaks } = JSON.parse(stdout) as { times: [number, number]; peaks: [number, number] };
  const [small, large] = documents.map(({ en, ko }) => en.length + ko.length) as [number, number];
  console.log(
    `  growth            ${(times[1] / times[0]).toFixed(1)} × the time for ${(large / small).toFixed(1)} × the segments` +
      `  (${small}: ${Math.round(times[0])} ms, ${peaks[0]} MB at most; ${large}: ${Math.round(times[1])} ms, ${peaks[1]} MB)`,
  );
}

/** How long a signal, a click or a request waits at most while a long pair is checked in turns. */
async function measureTurns({ async }: Library.Checker, folder: string): Promise<void> {
  const { en, ko } = longDocument(folder, SIZES[1]);
  const input = { en: en.join("\n\n"), ko: ko.join("\n\n") };
  let least = Number.POSITIVE_INFINITY;
  // As with all times noise only adds: other programs take their turns, too.
  for (let run = 0; run < 4; run++) {
    const waits: number[] = [];
    let last = performance.now();
    const wait = (): void => {
      const now = performance.now();
      waits.push(now - last);
      last = now;
    };
    const timer = setInterval(wait, 0);
    await async.check(input);
    wait();
    clearInterval(timer);
    least = Math.min(least, Math.max(...waits));
  }
  console.log(
    `  turns             ${Math.round(least)} ms at most between two of ${en.length + ko.length} segments (asked: 50)`,
  );
}

/** Distinct paragraphs of a manual under the noise of one long document. */
function longDocument(folder: string, segments: number): GoldDocument {
  const seen = new Set<string>();
  const pairs = sentencePairs(folder, "python-docs").filter(
    ({ en, ko }) => !seen.has(en) && !seen.has(ko) && seen.add(en) && seen.add(ko),
  );
  return noisy(pairs.slice(0, Math.round(segments / SEGMENTS_PER_PAIR)), "e", 1)[0] as GoldDocument;
}

function splitTime(texts: readonly string[]): number {
  const text = texts.join("\n");
  return fastest(() => text.split(/\s+/), WARM);
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

function print(name: string, multiple: number, rate: string): void {
  console.log(`  ${name.padEnd(17)} ${multiple.toFixed(1)} ×  (${rate} on this machine)`);
}
