/** Runs of many documents through the command line as it ships, and what the readers make of real pages. */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Checker, Report } from "../../src/index.ts";
import { markdown } from "../../src/formats/markdown/markdown.ts";
import type { Section } from "./section.ts";

const CLI = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));
/** The sites whose pages are read one by one; so many pages of each. */
const SITES = ["react", "vue", "tensorflow", "ruby-lang", "klaytn", "helm"] as const;
const PAGES = 50;
/** A repository in which one page has changed. */
const PAIRS = 300;

interface Outcome {
  readonly seconds: number;
  /** Megabytes at most. */
  readonly memory: number;
  readonly stdout: string;
  readonly code: number | null;
}

export async function measureRuns(checker: Checker, { folder, isWanted }: Section): Promise<void> {
  if (isWanted("runs/pages")) measurePages(checker, `${folder}/docs`);
  if (isWanted("runs/all")) await measureAll(`${folder}/docs`);
  if (isWanted("runs/changed")) await measureChanged();
}

/** Pages of Markdown: none may be read with a diagnostic of level error, nor code or the marks of a site as prose. */
function measurePages(checker: Checker, docs: string): void {
  console.log("pages of sites: read, with an error, and with marks of the site or code among what is compared");
  for (const site of SITES) {
    const names = readdirSync(`${docs}/${site}`)
      .filter((name) => name.endsWith(".md"))
      .slice(0, PAGES);
    const texts = names.map((name) => ({ id: name, text: readFileSync(`${docs}/${site}/${name}`, "utf8") }));
    const reports = texts.map((text): Report => checker.check({ text }));
    const failed = reports.filter(({ diagnostics }) =>
      // A page in one language has nothing to be compared with.
      diagnostics.some(({ level, code }) => level === "error" && code !== "nothing-to-compare"),
    );
    const marks = texts.flatMap(({ text }) =>
      markdown
        .read(text)
        .filter(({ kind }) => kind !== "code")
        .map(({ span }) => text.slice(span.start, span.end))
        .filter(isMarkOrCode),
    );
    console.log(`  ${site.padEnd(18)}${names.length} pages, ${failed.length} with an error, ${marks.length} marks`);
    for (const mark of marks.slice(0, 5)) console.log(`    ${JSON.stringify(mark.slice(0, 100))}`);
  }
  console.log();
}

/** What is surely no prose (an image and an address are): a tag, a shortcode, an admonition mark, an import or a line of code by itself. */
function isMarkOrCode(text: string): boolean {
  return (
    /^(?:<\/?(?!img\b|https?:|mailto:)[A-Za-z][^<>]*>\s*)+$/.test(text) ||
    /^\{[{%][^{}]*[%}]\}$/.test(text) ||
    /^:{3,}|^(?:import|export) [^.]*(?:from|=|\()|^(?:```|~~~)|^(?:const|let|var) \w+ = |^\{:/.test(text) ||
    /^[a-z][\w-]*: ?["'[{]?[\w/.-]*["'\]}]?$/.test(text)
  );
}

/** All documents in one run, with one worker and with two. */
async function measureAll(docs: string): Promise<void> {
  const count = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:md|txt)$/.test(name),
  ).length;
  console.log(`all documents in one run (${count} files)`);
  const pairs = ["--pairs", "**/*.en.{md,txt} => **/*.ko.{md,txt}", "--no-config", "--fail-on", "never"];
  const outcomes: Outcome[] = [];
  for (const workers of [1, 2]) {
    const outcome = await run(["check", ...pairs, "--workers", String(workers)], docs);
    outcomes.push(outcome);
    const rate = ((2 * compared(outcome.stdout)) / outcome.seconds).toFixed(1);
    console.log(
      `  ${workers} ${workers === 1 ? "worker " : "workers"}         ${outcome.seconds.toFixed(1)} s, ${rate} documents/s, ${outcome.memory} MB at most`,
    );
  }
  const [one, two] = outcomes as [Outcome, Outcome];
  console.log(
    `  ${(one.seconds / two.seconds).toFixed(2)} times as fast with two; the same bytes: ${one.stdout === two.stdout}`,
  );
  console.log();
}

function compared(stdout: string): number {
  return Number(/^all (\d+) /m.exec(stdout)?.[1] ?? Number.NaN);
}

/** A repository of many pairs of pages of which one has changed. */
async function measureChanged(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "daejo-runs-"));
  try {
    for (const language of ["en", "ko"]) mkdirSync(join(folder, "docs", language), { recursive: true });
    for (let i = 0; i < PAIRS; i++) {
      writeFileSync(join(folder, "docs/en", `${i}.md`), page(i, "en", 30));
      writeFileSync(join(folder, "docs/ko", `${i}.md`), page(i, "ko", 30));
    }
    const git = (...args: string[]): Buffer =>
      execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { cwd: folder });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "pages");
    writeFileSync(join(folder, "docs/en/7.md"), page(7, "en", 14));
    const args = ["check", "--pairs", "docs/en/** => docs/ko/**", "--changed", "HEAD", "--no-config"];
    const { seconds, stdout } = await run(args, folder);
    const isFound = stdout.includes("drift/stale");
    console.log(
      `one of ${PAIRS} pairs changed: --changed answers in ${seconds.toFixed(2)} s, stale paragraph found: ${isFound}`,
    );
    console.log();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function page(index: number, language: "en" | "ko", days: number): string {
  return language === "en"
    ? `# Borrowing ${index}\n\nThe library opens at 9 a.m. and closes at 7 p.m.\n\nYou can borrow 5 books for ${days} days.\n`
    : `# 빌리기 ${index}\n\n도서관은 오전 9시에 열고 오후 7시에 닫습니다.\n\n책 5권을 30일 동안 빌릴 수 있습니다.\n`;
}

/** Runs the command line and looks every tenth of a second at what it and its workers hold. */
function run(args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ["ignore", "pipe", "ignore"] });
    let peak = 0;
    const timer = setInterval(() => {
      peak = Math.max(peak, heldBy(child.pid ?? 0));
    }, 100);
    const stdout: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      const text = Buffer.concat(stdout).toString("utf8");
      resolve({ seconds: (performance.now() - begin) / 1000, memory: Math.round(peak / 1024), stdout: text, code });
    });
  });
}

/** The resident memory of a process and those that it has started, in kilobytes; 0 where there is no /proc. */
function heldBy(pid: number): number {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    return children.split(" ").reduce((sum, each) => sum + (each === "" ? 0 : heldBy(Number(each))), own);
  } catch {
    return 0;
  }
}
