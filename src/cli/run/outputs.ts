import { appendFile } from "node:fs/promises";
import type { Check, Severity } from "../../checks/check.ts";
import { DaejoError } from "../../errors.ts";
import { toJson } from "../../report/json.ts";
import { mergeReports, runVerdict, totalOf } from "../../report/merge.ts";
import type { Output } from "../../report/outputs/output.ts";
import type { Diagnostic, Report } from "../../report/report.ts";
import type { Suppression } from "../../report/suppression/entries.ts";
import { summaryLine, toDiagnosticLines, toText } from "../../report/text.ts";
import type { Language } from "../../text/span.ts";
import { type Paint, plain } from "../../report/paint.ts";
import { choosePaint, writeResult } from "../write-result.ts";

/** One way in which the result is written, and the file that it goes to; standard output without one. */
export interface Target {
  readonly format: string;
  readonly output?: string;
}

/** All that the reports of a run are written from. */
export interface RunResult {
  /** Of each job, in their order. */
  readonly reports: readonly Report[];
  /** What concerns no single job. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface WriteOptions {
  readonly lang: Language;
  readonly version: string;
  readonly checks: readonly Check[];
  readonly failOn: Severity | "never";
  readonly suppressions: { readonly entries: readonly Suppression[] };
  readonly color?: boolean;
  readonly quiet?: boolean;
}

const OWN: ReadonlySet<string> = new Set(["text", "json", "html"]);
/** Beyond so many documents those with nothing to say are not listed one by one. */
const MOST_LISTED = 10;

/**
 * Where the result goes: `text`, `sarif=daejo.sarif` …; `output` is for the one that names no file.
 * @throws DaejoError `bad-option` for an unknown form, or where two would go to one place.
 */
export async function readTargets(formats: readonly string[], output: string | undefined): Promise<Target[]> {
  const others = formats.every((each) => OWN.has(each)) ? [] : (await loadOutputs()).map(({ id }) => id);
  const known = [...OWN, ...others];
  const targets = formats.map((each): Target => {
    const equals = each.indexOf("=");
    const format = equals < 0 ? each : each.slice(0, equals);
    if (!known.includes(format)) {
      throw new DaejoError("bad-option", `There is no output format "${format}".`, `Use ${known.join(", ")}.`);
    }
    if (equals < 0) return { format };
    const file = each.slice(equals + 1);
    if (file === "") {
      throw new DaejoError("bad-option", `"${each}" names no file.`, `Write it as ${format}=FILE.`);
    }
    return { format, output: file };
  });
  const unnamed = targets.filter((target) => target.output === undefined);
  if (unnamed.length > 1) {
    throw new DaejoError(
      "bad-option",
      `Both ${unnamed.map(({ format }) => format).join(" and ")} would be written to one place.`,
      "Give all but one a file: --format sarif=daejo.sarif.",
    );
  }
  if (output === undefined) return targets;
  if (unnamed.length === 0) {
    throw new DaejoError("bad-option", "--output has nothing to write.", "Each --format names a file of its own.");
  }
  return targets.map((target) => (target.output === undefined ? { ...target, output } : target));
}

/** Writes the result to every target. */
export async function writeResults(
  result: RunResult,
  targets: readonly Target[],
  options: WriteOptions,
): Promise<void> {
  let merged: Report | undefined;
  for (const target of targets) {
    const { format } = target;
    if (format === "text") {
      await writeResult(await asText(result, target, options), target);
      continue;
    }
    if (format === "html") {
      await writeResult(await asPage(result, options), target);
      if (target.output !== undefined && options.quiet !== true) tellWritten(result, target.output, options.lang);
      continue;
    }
    merged ??= mergeAll(result);
    await writeResult(await inForm(format, merged, options), target);
    if (format === "github") await writeSummary(merged, options);
  }
}

/** One report for all, with what concerns no single job first. */
function mergeAll({ reports, diagnostics }: RunResult): Report {
  const merged = mergeReports(reports);
  if (diagnostics.length === 0) return merged;
  return {
    ...merged,
    verdict: runVerdict(reports, diagnostics),
    diagnostics: [...diagnostics, ...merged.diagnostics],
  };
}

/** What a run comes to in a line. */
function totalLine({ reports, diagnostics }: RunResult, lang: Language, paint: Paint, title?: string): string {
  return summaryLine({ verdict: runVerdict(reports, diagnostics), summary: totalOf(reports) }, lang, paint, title);
}

async function loadOutputs(): Promise<readonly Output[]> {
  return (await import("../../report/outputs/outputs.ts")).outputs;
}

async function inForm(format: string, report: Report, options: WriteOptions): Promise<string> {
  if (format === "json") return `${JSON.stringify(toJson(report), null, 2)}\n`;
  const output = (await loadOutputs()).find(({ id }) => id === format) as Output;
  const { lang, version, checks, failOn } = options;
  return output.write(report, { language: lang, version, checks, failOn });
}

/** A page is made for people: they are told what it says and where it is. */
function tellWritten(result: RunResult, file: string, lang: Language): void {
  process.stderr.write(`daejo: ${file}: ${totalLine(result, lang, plain)}\n`);
}

/** One page for the whole run. */
async function asPage(
  { reports, diagnostics }: RunResult,
  { lang, version, checks, suppressions }: WriteOptions,
): Promise<Iterable<string>> {
  const [{ partsOfPage }, { toPagePair, toProject }, { readPageAssets }] = await Promise.all([
    import("../../report/page/page.ts"),
    import("../../report/page/project.ts"),
    import("../page-assets.ts"),
  ]);
  const project = toProject(reports, {
    language: lang,
    version,
    checks,
    diagnostics,
    suppressions: suppressions.entries,
  });
  const pairs = (function* () {
    for (const report of reports) yield toPagePair(report);
  })();
  return partsOfPage(project, pairs, await readPageAssets());
}

async function asText(
  result: RunResult,
  target: Target,
  { lang, quiet: isBrief = false, color }: WriteOptions,
): Promise<string> {
  const paint = await choosePaint({ ...target, ...(color === undefined ? {} : { color }) });
  const { reports } = result;
  const shown = result.diagnostics.filter(({ level }) => !isBrief || level === "error");
  const head = toDiagnosticLines({ diagnostics: shown, documents: [] }, lang, paint)
    .map((line) => `${line}\n`)
    .join("");
  const [only] = reports;
  const hasChange = reports.some(({ discrepancies }) => discrepancies.some(({ change }) => change !== undefined));
  const shared = {
    language: lang,
    paint,
    isBrief,
    ...(hasChange ? { diff: (await import("../../report/wording-diff.ts")).diffWording } : {}),
  };
  if (only !== undefined && reports.length === 1) {
    return head + toText({ ...only, verdict: runVerdict(reports, result.diagnostics) }, shared);
  }
  const listed = reports.length > MOST_LISTED ? reports.filter(hasSomethingToSay) : reports;
  const each = listed.map((report) => toText(report, { ...shared, title: titleOf(report) }));
  const title = lang === "ko" ? `전체 ${reports.length}건` : `all ${reports.length}`;
  const total = `${totalLine(result, lang, paint, reports.length > 1 ? title : undefined)}\n`;
  return head + [...each, total].join(isBrief ? "" : "\n");
}

function hasSomethingToSay({ verdict, discrepancies, diagnostics }: Report): boolean {
  return verdict !== "passed" || discrepancies.length > 0 || diagnostics.length > 0;
}

/** A report goes by its first document; one whose files could not be read by what its diagnostic names. */
export function titleOf({ documents, diagnostics }: Report): string {
  return documents[0]?.id ?? diagnostics[0]?.document ?? "";
}

/** GitHub shows what is appended to this file as the summary of a run. */
async function writeSummary(report: Report, { lang, version, checks, failOn }: WriteOptions): Promise<void> {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") return;
  const { githubSummary } = await import("../../report/outputs/github.ts");
  await appendFile(file, githubSummary(report, { language: lang, version, checks, failOn }));
}
