/** How quiet the checker is on real documentation that is known to be translated well. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Checker, Discrepancy, Report } from "../../src/index.ts";
import type { Section } from "./section.ts";

/** So many warnings of one rule are shown. */
const SHOWN = 60;

const ENGLISH_FILE = /\.en\.(?:md|txt)$/;

interface Checked {
  readonly name: string;
  readonly en: string;
  readonly ko: string;
  readonly report: Report;
}

/** Errors and warnings in the real documents; every second folder is kept aside. */
export function measureDocuments(checker: Checker, { folder, isWanted, scores, options }: Section): void {
  const folders = readdirSync(`${folder}/docs`).toSorted();
  const halves = ["development", "aside"].map((half, index) => ({
    half,
    names: folders.filter((name, place) => place % 2 === index && isWanted(`documents/${half}/${name}`)),
  }));
  if (halves.every(({ names }) => names.length === 0)) return;
  console.log("real documents: errors and warnings in 1,000 beads, and in 1,000 segments");
  for (const { half, names } of halves) {
    const checked = names.flatMap((name) => checkFolder(checker, `${folder}/docs`, name));
    if (checked.length === 0) continue;
    if (options.folders)
      for (const name of names)
        printRow(
          name,
          checked.filter((each) => each.name.startsWith(`${name}/`)),
        );
    const share = printRow(half, checked);
    // Part of a half says nothing about the whole.
    if (isWanted(`documents/${half}`)) scores.add(`documents/${half}/no-error`, 1 - share);
    printRules(checked);
    if (options.errors) printEach(checked, ({ severity }) => severity === "error", Number.POSITIVE_INFINITY);
    const { warnings } = options;
    if (warnings !== "") printEach(checked, ({ severity, rule }) => severity === "warning" && rule === warnings, SHOWN);
  }
  console.log();
}

/** Prints a row and returns errors per bead. */
function printRow(name: string, checked: readonly Checked[]): number {
  if (checked.length === 0) return 0;
  const beads = sum(checked, ({ report }) => report.summary.beads);
  const segments = sum(checked, ({ report }) => sum(report.documents, (document) => document.segments.length));
  const [errors, warnings] = (["error", "warning"] as const).map((level) =>
    sum(checked, ({ report }) => report.summary[level]),
  );
  const per = (count: number, whole: number): string => ((count / whole) * 1000).toFixed(2);
  const cells = [errors, warnings].map((count = 0) => `${per(count, beads)} ${per(count, segments)}`.padEnd(16));
  console.log(
    `  ${name.padEnd(20)}${cells.join("")}${errors} and ${warnings}, ${checked.length} pairs, ${beads} beads, ${segments} segments`,
  );
  return (errors ?? 0) / beads;
}

function sum<T>(list: readonly T[], count: (each: T) => number): number {
  return list.reduce((total, each) => total + count(each), 0);
}

function printRules(checked: readonly Checked[]): void {
  const counts = new Map<string, number>();
  for (const { severity, rule } of checked.flatMap(({ report }) => report.discrepancies)) {
    const key = `${severity} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...counts].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(`    ${key.padEnd(32)}${count}`);
  }
}

/** Prints what is said of some, spread over all documents. */
function printEach(checked: readonly Checked[], isMeant: (discrepancy: Discrepancy) => boolean, most: number): void {
  const all = checked.flatMap((document) =>
    document.report.discrepancies.filter(isMeant).map((discrepancy) => ({ document, discrepancy })),
  );
  const step = Math.max(1, Math.ceil(all.length / most));
  for (const { document, discrepancy } of all.filter((_, index) => index % step === 0)) {
    const { rule, message, confidence } = discrepancy;
    console.log(`    ${document.name} ${rule} ${confidence.toFixed(2)}: ${message}`);
    console.log(`      ${around(document.en, discrepancy.en)}`);
    console.log(`      ${around(document.ko, discrepancy.ko)}`);
  }
}

/** The lines that evidence stands in, with the evidence marked. */
function around(text: string, evidence: Discrepancy["en"]): string {
  return evidence
    .map(({ start, end }) => {
      const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 200);
      const next = text.indexOf("\n", end);
      const to = Math.min(next < 0 ? text.length : next, end + 200);
      return `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end, to)}`.replaceAll("\n", " ");
    })
    .join(" … ");
}

function checkFolder(checker: Checker, root: string, folder: string): Checked[] {
  return readdirSync(`${root}/${folder}`)
    .filter((file) => ENGLISH_FILE.test(file))
    .toSorted()
    .flatMap((file) => {
      const korean = file.replace(/\.en\.(md|txt)$/, ".ko.$1");
      if (!existsSync(`${root}/${folder}/${korean}`)) return [];
      const [en, ko] = [file, korean].map((each) => readFileSync(`${root}/${folder}/${each}`, "utf8")) as [
        string,
        string,
      ];
      const report = checker.check({ en: { id: file, text: en }, ko: { id: korean, text: ko } });
      return [{ name: `${folder}/${file}`, en, ko, report }];
    });
}
