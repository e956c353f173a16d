import type { Severity } from "../../checks/check.ts";
import { severityRank } from "../../checks/levels.ts";
import { printableLine } from "../printable.ts";
import type { Diagnostic, Report } from "../report.ts";
import { percent } from "../text.ts";
import { markdownReport } from "./markdown-report.ts";
import type { Output, OutputOptions } from "./output.ts";
import { Places, worstFirst, type Located, type Place } from "./places.ts";
import { explanationOf, OUTPUT_WORDS, unsaidSuggestion } from "./words.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** GitHub shows so many annotations of each kind for one step, the first that are printed. */
const SHOWN = 10;

/** What GitHub keeps of a step's summary is 1 MiB; so many UTF-16 code units are less in any language. */
const SUMMARY_LENGTH = 300_000;
const SUMMARY_ROWS = 50;

interface Annotation {
  readonly severity: Severity;
  readonly command: string;
}

/**
 * Workflow commands of GitHub Actions, which show findings beside the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions. Errors first, then warnings and notices.
 * What goes beyond the ten of a kind that GitHub shows is counted in a last notice.
 */
export const github: Output = {
  id: "github",
  extension: "txt",
  write: (report, options) => {
    const places = new Places(report, options);
    const annotations = [
      ...report.diagnostics.map((each) => ofDiagnostic(each, places)),
      ...worstFirst(report, places).map((each) => ofDiscrepancy(each, options)),
    ].toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
    return shownOf(annotations, options)
      .map((command) => `${command}\n`)
      .join("");
  },
};

/** Markdown for the file that `$GITHUB_STEP_SUMMARY` names: verdict, counts and the gravest discrepancies. */
export function githubSummary(report: Report, options: OutputOptions): string {
  return markdownReport(report, options, { rows: SUMMARY_ROWS, length: SUMMARY_LENGTH });
}

function shownOf(annotations: readonly Annotation[], { language }: OutputOptions): string[] {
  const of = (severity: Severity): readonly Annotation[] => annotations.filter((each) => each.severity === severity);
  const isCut = (["error", "warning", "info"] as const).some((severity) => of(severity).length > SHOWN);
  // The notice about the others is one of the ten.
  const shown = [
    ...of("error").slice(0, SHOWN),
    ...of("warning").slice(0, SHOWN),
    ...of("info").slice(0, isCut ? SHOWN - 1 : SHOWN),
  ];
  const rest = annotations.length - shown.length;
  return [
    ...shown.map(({ command }) => command),
    ...(isCut ? [commandOf("info", { title: "daejo" }, OUTPUT_WORDS[language].notAnnotated(rest))] : []),
  ];
}

function ofDiscrepancy({ discrepancy, places }: Located, { language }: OutputOptions): Annotation {
  const { severity, rule, confidence } = discrepancy;
  const suggestion = unsaidSuggestion(discrepancy);
  const words = OUTPUT_WORDS[language];
  const lines = [
    explanationOf(discrepancy),
    ...places.map(
      ({ side, evidence, path, start }) =>
        `${words.sides[side]} (${path}:${start.line}): ${evidence.start < evidence.end ? evidence.text : words.missing}`,
    ),
    ...(suggestion === undefined ? [] : [`${words.suggestion}: ${suggestion}`]),
  ];
  const properties = { ...placeProperties(places[0]), title: `${rule} (${percent(confidence)})` };
  return { severity, command: commandOf(severity, properties, lines.map(printableLine).join("\n")) };
}

function ofDiagnostic({ level, code, message, document, span }: Diagnostic, places: Places): Annotation {
  const file = document === undefined ? {} : { file: places.pathOf(document) };
  const line = document === undefined || span === undefined ? {} : positionProperties(places.endsOf(document, span));
  return { severity: level, command: commandOf(level, { ...file, ...line, title: code }, printableLine(message)) };
}

function placeProperties(place: Place | undefined): Readonly<Record<string, string | number>> {
  return place === undefined ? {} : { file: place.path, ...positionProperties(place) };
}

/** GitHub takes columns only where both ends stand on one line. */
function positionProperties({ start, end }: Pick<Place, "start" | "end">): Readonly<Record<string, number>> {
  return start.line === end.line
    ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
    : { line: start.line, endLine: end.line };
}

function commandOf(severity: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(",")}::${escapeData(message)}`;
}

/** As `escapeData` of GitHub's own toolkit (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
