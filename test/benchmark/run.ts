/**
 * `npm run bench`: the figures of the documentation, measured. Quality is deterministic; times are ratios of one run.
 * `--only PART` runs the lines whose names hold PART (`align/other`, `quiet`, `speed/growth`), `--shapes` breaks alignment
 * down by the shapes of beads, `--misses` prints each error of `inject` and each label of `labels` that was missed, `--folders`,
 * `--errors` and `--warnings RULE` show what is said in `documents`, `--update` records what was measured.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createChecker } from "../../src/index.ts";
import { measureAlignment } from "./alignment.ts";
import { measureConfidence, measurePartial } from "./confidence.ts";
import { dataFolder } from "./data.ts";
import { measureDocuments } from "./documents.ts";
import { measureInjected } from "./inject.ts";
import { measureLabels } from "./labels.ts";
import { measureNegation } from "./negation.ts";
import { measureQuiet } from "./quiet.ts";
import { measureRuns } from "./runs.ts";
import { measureRules } from "./rules.ts";
import { Scores, type Section } from "./section.ts";
import { measureSpeed } from "./speed.ts";

const SCORES = new URL("scores.json", import.meta.url);
/** What the pages of the rules show as measured. */
const FIGURES = new URL("rule-figures.json", import.meta.url);
/** What rounding may hide; below this a score counts as fallen. */
const TOLERANCE = 0.0005;
/** Errors are put into facts that are found and met: a change in reading draws another sample of some dozens. */
const SAMPLED = { prefix: "inject/", tolerance: 0.02 } as const;

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    shapes: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    folders: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    warnings: { type: "string", default: "" },
    update: { type: "boolean", default: false },
  },
});

const folder = dataFolder();
if (folder === undefined) {
  console.log("The development data is not here (set DAEJO_DATA to its folder): nothing was measured.");
} else {
  const isWanted = (name: string): boolean => name.includes(options.only);
  const section: Section = { folder, isWanted, scores: new Scores(), options };
  const checker = await createChecker();
  measureAlignment(checker, section);
  measureConfidence(checker, section);
  measurePartial(checker, section);
  measureQuiet(checker, section);
  measureLabels(checker, section);
  const outcomes = measureInjected(checker, section);
  const figures = measureRules(checker, section, outcomes);
  if (options.update && options.only === "") writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  measureNegation(checker, section);
  measureDocuments(checker, section);
  await measureRuns(checker, section);
  await measureSpeed(section);
  ratchet(section);
}

/** Quality below what is recorded fails the run. A part of a run speaks of what it measured only. */
function ratchet({ scores }: Section): void {
  const recorded = JSON.parse(readFileSync(SCORES, "utf8")) as Record<string, number>;
  const measured = scores.all();
  const isPart = options.only !== "";
  if (options.update) {
    writeFileSync(SCORES, `${JSON.stringify({ ...(isPart ? recorded : {}), ...measured }, null, 2)}\n`);
    return;
  }
  const fallen = Object.entries(recorded).filter(
    ([name, score]) => !(isPart && measured[name] === undefined) && (measured[name] ?? 0) < score - toleranceOf(name),
  );
  for (const [name, score] of fallen) console.error(`${name} fell from ${score} to ${measured[name] ?? "nothing"}.`);
  if (fallen.length > 0) process.exitCode = 1;
}

function toleranceOf(name: string): number {
  return name.startsWith(SAMPLED.prefix) ? SAMPLED.tolerance : TOLERANCE;
}
