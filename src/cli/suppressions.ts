import { defaultChecks } from "../checks/index.ts";
import { validateLevels } from "../checks/levels.ts";
import type { Check, Severity } from "../checks/check.ts";
import { DaejoError } from "../errors.ts";
import type { Diagnostic, Report } from "../report/report.ts";
import {
  applySuppressions,
  joinSuppressions,
  type Suppression,
  suppressionsOf,
} from "../report/suppression/entries.ts";
import { formatSuppressionFile, parseSuppressionFile } from "../report/suppression/file.ts";
import type { CheckOptions } from "./command-options.ts";
import { readText } from "./read-file.ts";
import { writeWhole } from "./write-file.ts";

/** Read wherever it stands in the current directory. */
const DEFAULT_FILE = "daejo-suppressions.json";

/** A suppressions file as it was found. */
export interface SuppressionFile {
  readonly path: string;
  /** Undefined where there is none. */
  readonly content: string | undefined;
  readonly entries: readonly Suppression[];
}

/** Reads the suppressions file of a call. One that is named has to exist, unless the call is to write it. */
export async function readSuppressionFile(
  options: CheckOptions,
  configured: string | undefined,
  checks: readonly Check[] = defaultChecks,
): Promise<SuppressionFile> {
  const { suppressions = configured, suppressAll = false, suppress = [], reason } = options;
  if (reason !== undefined && !suppressAll && suppress.length === 0) {
    throw new DaejoError(
      "bad-option",
      "--reason has nothing to give a reason for.",
      "Write it beside --suppress-all or --suppress RULE.",
    );
  }
  validateLevels(checks, Object.fromEntries(suppress.map((rule) => [rule, "info"])));
  const path = suppressions ?? DEFAULT_FILE;
  const content = await readIfThere(path, suppressions === undefined || suppressAll || suppress.length > 0);
  return { path, content, entries: content === undefined ? [] : parseSuppressionFile(content, path) };
}

async function readIfThere(path: string, mayBeMissing: boolean): Promise<string | undefined> {
  try {
    return await readText(path);
  } catch (error) {
    if (mayBeMissing && error instanceof DaejoError && error.code === "file-not-found") return undefined;
    throw error;
  }
}

/**
 * Writes what the call asks for into the suppressions file. Gives back the reports without what is now suppressed, and
 * with a warning for each entry that has become unused and stays. `shown` are the reports as the caller sees them.
 */
export async function settleSuppressions(
  shown: readonly Report[],
  unused: readonly Suppression[],
  file: SuppressionFile,
  { suppressAll = false, suppress = [], pruneSuppressions = false, reason }: CheckOptions,
  { failOn, lang }: { readonly failOn: Severity | "never"; readonly lang: "en" | "ko" },
): Promise<readonly Report[]> {
  const filter = { rules: suppressAll ? ["*"] : suppress, ...(reason === undefined ? {} : { reason }) };
  const added = shown.flatMap((report) => suppressionsOf(report, filter));
  const kept = pruneSuppressions ? file.entries.filter((entry) => !unused.includes(entry)) : file.entries;
  const entries = joinSuppressions(kept, added);
  const asked = suppressAll || suppress.length > 0 || pruneSuppressions;
  if (asked && (file.content !== undefined || entries.length > 0)) {
    await write(file, entries);
    const removed = file.entries.length - kept.length;
    say(file.path, entries.length - kept.length, removed, lang);
  }
  const rest = shown.map((report) => applySuppressions(report, added, failOn));
  return pruneSuppressions ? rest : withUnused(rest, unused, file.path, lang);
}

async function write({ path, content }: SuppressionFile, entries: readonly Suppression[]): Promise<void> {
  const text = formatSuppressionFile(entries);
  if (text === content) return;
  await writeWhole(path, text);
}

function say(path: string, added: number, removed: number, lang: "en" | "ko"): void {
  process.stderr.write(
    lang === "ko"
      ? `daejo: ${path}: ${added}건 추가, ${removed}건 삭제\n`
      : `daejo: ${path}: ${added} added, ${removed} removed\n`,
  );
}

/** Each warning in the report on the entry's document, or in the first. */
function withUnused(
  reports: readonly Report[],
  unused: readonly Suppression[],
  path: string,
  lang: "en" | "ko",
): readonly Report[] {
  const indexOf = (entry: Suppression): number =>
    Math.max(
      0,
      reports.findIndex(({ documents }) => documents.some(({ id }) => id === entry.document)),
    );
  return reports.map((report, index) => {
    const own = unused.filter((entry) => indexOf(entry) === index).map((entry) => unusedDiagnostic(entry, path, lang));
    return own.length === 0 ? report : { ...report, diagnostics: [...report.diagnostics, ...own] };
  });
}

function unusedDiagnostic({ rule, en, ko, document }: Suppression, path: string, lang: "en" | "ko"): Diagnostic {
  const message = {
    en: `An entry of “${path}” suppresses nothing any more: ${rule}, “${en}” / “${ko}”. Remove it with --prune-suppressions.`,
    ko: `‘${path}’에 더는 쓰이지 않는 항목이 있습니다: ${rule}, “${en}” / “${ko}”. --prune-suppressions로 지우세요.`,
  };
  return {
    code: "unused-suppression",
    level: "warning",
    message: message[lang],
    ...(document === undefined ? {} : { document }),
  };
}
