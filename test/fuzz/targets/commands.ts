import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { presets } from "../../../src/checks/presets.ts";
import type { Draw } from "../draw.ts";
import { bucket } from "../features.ts";
import { must } from "../laws.ts";
import { inFolder, writeTree } from "./folder.ts";
import { type Outcome, runCommand } from "./in-process.ts";
import { type Parts, reached, type Reached, type Target } from "./target.ts";

/** Pages are built; a checkout may be without. */
const hasPages = existsSync(new URL("../../../dist/page/report.json", import.meta.url));
const FORMATS = [
  "text",
  "json",
  "jsonl",
  "sarif",
  "github",
  "junit",
  "rdjson",
  "markdown",
  "tsv",
  ...(hasPages ? ["html"] : []),
];

type Option = (draw: Draw) => readonly string[];
const one =
  (name: string, ...values: readonly string[]): Option =>
  (draw) => [name, draw.pick(values)];
const flag =
  (name: string): Option =>
  () => [name];

const OUTPUT: readonly Option[] = [
  flag("--quiet"),
  one("--lang", "en", "ko", "fr"),
  flag("--color"),
  flag("--no-color"),
  one("--output", "out.txt", "no/such/out.txt"),
];
const DATE = one("--date", "2026-09-03", "2026-02-30", "x", "");
const RULES_FILE = one("--rules-file", "rules.yaml", "rules.json", "none.yaml");
const COMPARING: readonly Option[] = [
  ...OUTPUT,
  DATE,
  (draw) => ["--format", draw.pick(FORMATS) + draw.pick(["", "", "", "=a.out", "="])],
  one("--config", "daejo.config.json", "daejo.config.yaml", "none.json"),
  flag("--no-config"),
  flag("--print-config"),
  flag("--cache"),
  one("--workers", "1", "0", "x"),
  one("--pairs", "en/** => ko/**", "*.en.* => *.ko.*", "a", "=>", "{a,b => ["),
];
const CHECKING: readonly Option[] = [
  ...COMPARING,
  one("--rule", "number/*=off", "number/value=error", "x", "=", "custom/article=error", "*=info", "toString=off"),
  RULES_FILE,
  one("--glossary", "terms.csv", "terms.tsv", "terms.json", "terms.tbx", "none.csv", "rules.yaml"),
  one("--preset", ...Object.keys(presets), "constructor"),
  one("--fail-on", "error", "info", "never", "x"),
  one("--min-severity", "error", "info"),
  one("--min-confidence", "0.5", "1", "2", "", "NaN"),
  one("--suppressions", "daejo-suppressions.json", "none.json"),
  flag("--suppress-all"),
  one("--suppress", "number/*", "x"),
  one("--reason", "why"),
  flag("--prune-suppressions"),
];

/** Names of documents, in one of the ways in which commands take them. */
function documents(names: readonly string[], draw: Draw): readonly string[] {
  const [a = "a", b = "b", c = "c"] = names;
  return draw.pick([
    ["--en", a, "--ko", b],
    ["--en", a, "--ko", b],
    [a],
    [a, b],
    ["-"],
    ["--en", "-", "--ko", b],
    [a, "--against", b, c],
    [a, "none.txt"],
    [],
  ]);
}

/** How a command is called, beside its options. */
type Call = (names: readonly string[], draw: Draw) => readonly string[];

/** A command with files of any kind, some of which are what it looks for, and with one more on standard input. */
function command(name: string, options: readonly Option[], call: Call): Target {
  return {
    name: `command:${name}`,
    parts: ["file", "file", "file", "config", "rulesYaml", "glossaryCsv", "suppressions"],
    largest: 20_000,
    run: (parts, draw) =>
      inFolder(async (write) => {
        const names = write(parts, 3);
        const settings = { "daejo.config.json": 3, "rules.yaml": 4, "terms.csv": 5, "daejo-suppressions.json": 6 };
        for (const [file, at] of Object.entries(settings)) if (draw.chance(0.25)) writeFileSync(file, parts.text(at));
        const chosen = draw.some(4, () => draw.pick(options)(draw)).flat();
        const args = [name, ...call(names, draw), ...chosen];
        return reachedBy(args, await runCommand(args, parts.bytes(0)));
      }),
  };
}

/** What a call came to. It may fail, but not break. */
export function reachedBy(args: readonly string[], outcome: Outcome, features: readonly string[] = []): Reached {
  const { code, stdout, stderr } = outcome;
  must([0, 1, 2, 3].includes(code), "an exit code is 0 to 3", code);
  must(!/inside daejo|\n\s+at .+:\d+:\d+/.test(stderr), "nothing breaks inside daejo", [args, stderr.slice(0, 1500)]);
  if (stdout !== "" && args.at(-1) === "json" && code !== 2) JSON.parse(stdout);
  const said = stderr
    .replaceAll(/[“"‘'].*?[”"’']/gs, "…")
    .replaceAll(/[\p{L}\d]*\d+/gu, "0")
    .slice(0, 120);
  return reached(
    [code, stdout, stderr],
    [
      `exit ${code}`,
      bucket("stdout", stdout.length),
      `said ${said}`,
      ...features,
      ...args.filter((each) => each.startsWith("--")),
    ],
  );
}

/** Rows of any kind on standard input: each is answered, or said to be wrong. */
const batchTarget: Target = {
  name: "command:batch",
  parts: ["batch", "batch", "text"],
  largest: 20_000,
  run: async (parts, draw) => {
    const rows = [parts.text(0), parts.text(1), JSON.stringify({ id: 1, text: parts.text(2) })];
    const input = draw.chance(0.9) ? new TextEncoder().encode(rows.join("\n")) : parts.bytes(draw.below(3));
    const args = ["batch", "--lang", draw.pick(["en", "ko"])];
    const outcome = await runCommand(args, input);
    const answers = outcome.stdout.split("\n").filter((line) => line !== "");
    const read = answers.map(
      (line) => JSON.parse(line) as { error?: { code: string }; discrepancies?: { rule: string }[] },
    );
    for (const [at, { error }] of read.entries()) must(error?.code !== "internal", "no row breaks daejo", answers[at]);
    const found = read.flatMap(({ error, discrepancies = [] }) => [
      `row ${error?.code ?? "answered"}`,
      ...discrepancies.map(({ rule }) => rule),
    ]);
    return reachedBy(args, outcome, found);
  },
};

const treeParts = ["en", "ko", "en", "ko", "config"];

/** Commands that look through folders. */
function treeTarget(name: string, args: (draw: Draw) => readonly string[]): Target {
  return {
    name: `command:${name}`,
    parts: treeParts,
    largest: 20_000,
    run: (parts, draw) =>
      inFolder(async () => {
        writeTree(parts, 4);
        if (draw.chance(0.3)) writeFileSync("daejo.config.json", parts.text(4));
        const given = [name, ...args(draw)];
        const outcome = await runCommand(given, new Uint8Array());
        const config = existsSync("daejo.config.json") ? readFileSync("daejo.config.json", "utf8") : "";
        const { features, output } = reachedBy(given, outcome);
        return { features, output: () => output() + config };
      }),
  };
}

/** Two revisions, and what is said of the difference. */
const driftTarget: Target = {
  name: "command:drift",
  parts: [...treeParts, "en", "ko"],
  largest: 20_000,
  run: (parts, draw) =>
    inFolder(async () => {
      const git = (...args: readonly string[]): void => {
        execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.co", ...args], { stdio: "ignore" });
      };
      writeTree(parts, 4);
      git("init", "-q");
      git("add", ".");
      git("commit", "-q", "-m", "a");
      writeTree(shifted(parts), 2);
      const pairs = ["--pairs", "en/** => ko/**"];
      const options = draw.some(2, () => draw.pick(COMPARING)(draw)).flat();
      const args = draw.chance(0.6)
        ? ["drift", "--changed", draw.pick(["HEAD", "HEAD", "none"]), ...pairs, ...options]
        : ["check", "--changed", ...pairs, ...options];
      return reachedBy(args, await runCommand(args, new Uint8Array()));
    }),
};

/** The last two parts in place of the first two. */
function shifted(parts: Parts): Parts {
  return { text: (at) => parts.text(at + 5), bytes: (at) => parts.bytes(at + 5) };
}

export const commandTargets: readonly Target[] = [
  command("check", CHECKING, documents),
  command(
    "align",
    [
      ...OUTPUT,
      DATE,
      one("--format", "text", "json", "jsonl", "tsv", "ladder", "tmx", "xliff", "markdown", "html", "x"),
      one("--unit", "paragraph", "sentence", "x"),
      flag("--explain"),
      one("--width", "20", "80", "x"),
    ],
    documents,
  ),
  command("spans", [...OUTPUT, one("--format", "text", "json", "x")], ([a = "a", b = "b"], draw) =>
    draw.pick([[a], [a, b], ["-"], []]),
  ),
  command("facts", [...OUTPUT, DATE, one("--format", "text", "json", "x")], ([a = "a", b = "b"], draw) =>
    draw.pick([[a], [a, b], ["-"], []]),
  ),
  command(
    "rules",
    [...OUTPUT.slice(1), RULES_FILE, RULES_FILE, flag("--test"), one("--format", "text", "json")],
    () => [],
  ),
  command("explain", [...OUTPUT.slice(1), RULES_FILE], (_, draw) => [
    draw.pick(["number/value", "number/*", "custom/article", "x", "", "*", "__proto__", "toString/*"]),
  ]),
  treeTarget("init", (draw) => draw.pick([["--print"], ["--force"], [], ["--lang", "ko"]])),
  treeTarget("pair", (draw) => [draw.pick([".", "en", "none"]), ...draw.pick([[], ["--format", "json"], ["--quiet"]])]),
  batchTarget,
  driftTarget,
];
