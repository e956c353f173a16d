import type { Severity } from "../../checks/check.ts";
import { isFailing } from "../build-report.ts";
import { escapeAttribute, escapeContent } from "../markup.ts";
import type { Diagnostic, Report, SuppressedDiscrepancy } from "../report.ts";
import { percent } from "../text.ts";
import { comparedDocuments } from "./compared-documents.ts";
import type { Output, OutputOptions } from "./output.ts";
import { Places, type Located } from "./places.ts";
import { explanationOf, OUTPUT_WORDS, unsaidSuggestion } from "./words.ts";

/** What has no document of its own. */
const WHOLE = "daejo";

type Outcome = "passed" | "failure" | "error" | "skipped";

interface TestCase {
  readonly name: string;
  readonly outcome: Outcome;
  /** What an outcome other than passed says on one line, and of what kind it is. */
  readonly message?: string;
  readonly type?: string;
  readonly text?: string;
}

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each translated document, in it a case for each discrepancy, named by
 * rule, line and column. What is grave enough to fail a run is a failure, what is less grave passes with its text as output,
 * what is suppressed is skipped. A document that was compared and agrees is one passing case; input that could not be
 * compared is an error. Without times: the same report gives the same bytes.
 */
export const junit: Output = {
  id: "junit",
  extension: "xml",
  write: (report, options) => {
    const suites = suitesOf(report, options);
    const all = [...suites.values()].flat();
    return [
      `<?xml version="1.0" encoding="UTF-8"?>\n`,
      `<testsuites name="daejo" ${countsOf(all)}>\n`,
      ...[...suites].map(([path, cases]) => suiteXml(path, cases)),
      "</testsuites>\n",
    ].join("");
  },
};

/** Cases by the path of their document. */
function suitesOf(report: Report, options: OutputOptions): Map<string, TestCase[]> {
  const places = new Places(report, options);
  const words = OUTPUT_WORDS[options.language];
  const suites = new Map<string, TestCase[]>();
  const names = new Map<string, number>();
  const add = (path: string, testCase: TestCase): void => {
    const name = uniqueName(`${path}\n`, testCase.name, names);
    const suite = suites.get(path);
    if (suite === undefined) suites.set(path, [{ ...testCase, name }]);
    else suite.push({ ...testCase, name });
  };
  for (const each of report.diagnostics) {
    add(each.document === undefined ? WHOLE : places.pathOf(each.document), ofDiagnostic(each, places));
  }
  if (report.verdict === "did-not-run" && report.diagnostics.every(({ level }) => level !== "error")) {
    add(WHOLE, { name: "did-not-run", outcome: "error", message: words.didNotRun, type: "did-not-run" });
  }
  for (const each of report.discrepancies) {
    const located = places.locate(each);
    add(located.places[0]?.path ?? WHOLE, ofDiscrepancy(located, options));
  }
  for (const each of report.suppressed) {
    const located = places.locate(each);
    add(located.places[0]?.path ?? WHOLE, ofSuppressed(located, options));
  }
  for (const document of comparedDocuments(report, options.translation ?? "ko")) {
    const path = places.pathOf(document);
    const isClean = suites.get(path)?.every(({ outcome }) => outcome === "skipped") ?? true;
    if (isClean) add(path, { name: words.noDiscrepancies, outcome: "passed" });
  }
  return suites;
}

/** GitLab shows one case of a name only, so a second one at the same place is numbered. */
function uniqueName(suite: string, name: string, taken: Map<string, number>): string {
  const count = (taken.get(suite + name) ?? 0) + 1;
  taken.set(suite + name, count);
  return count === 1 ? name : `${name} (${count})`;
}

function ofDiscrepancy(located: Located, options: OutputOptions): TestCase {
  const { discrepancy } = located;
  const isFailure = isFailing([discrepancy], options.failOn ?? "error");
  return {
    ...caseOf(located, options),
    outcome: isFailure ? "failure" : "passed",
    message: discrepancy.message,
    type: discrepancy.severity satisfies Severity,
  };
}

function ofSuppressed(located: Located<SuppressedDiscrepancy>, options: OutputOptions): TestCase {
  const { reason } = located.discrepancy.suppression;
  return { ...caseOf(located, options), outcome: "skipped", ...(reason === undefined ? {} : { message: reason }) };
}

function caseOf({ discrepancy, places }: Located, options: OutputOptions): Pick<TestCase, "name" | "text"> {
  const words = OUTPUT_WORDS[options.language];
  const { rule, severity, confidence } = discrepancy;
  const suggestion = unsaidSuggestion(discrepancy);
  const [first] = places;
  const lines = [
    `${words.levels[severity]} ${rule} ${percent(confidence)}`,
    explanationOf(discrepancy),
    ...places.map(({ side, evidence, path, start }) => {
      const wording = evidence.start < evidence.end ? evidence.text : words.missing;
      return `${words.sides[side]} ${path}:${start.line}:${start.column}: ${wording}`;
    }),
    ...(suggestion === undefined ? [] : [`${words.suggestion}: ${suggestion}`]),
  ];
  const position = first === undefined ? "" : ` ${first.start.line}:${first.start.column}`;
  return { name: rule + position, text: lines.join("\n") };
}

function ofDiagnostic({ code, level, message, document, span }: Diagnostic, places: Places): TestCase {
  const start = document === undefined || span === undefined ? undefined : places.endsOf(document, span).start;
  const name = start === undefined ? code : `${code} ${start.line}:${start.column}`;
  return { name, outcome: level === "error" ? "error" : "passed", message, type: code, text: message };
}

function suiteXml(path: string, cases: readonly TestCase[]): string {
  const name = escapeAttribute(path);
  const file = path === WHOLE ? "" : ` file="${name}"`;
  const inside = cases.map(
    (each) => `    <testcase classname="${name}" name="${escapeAttribute(each.name)}"${file}${contentXml(each)}`,
  );
  return `  <testsuite name="${name}" ${countsOf(cases)}>\n${inside.join("")}  </testsuite>\n`;
}

/** What stands in a case, and its end. */
function contentXml({ outcome, message, type, text }: TestCase): string {
  if (outcome === "passed") {
    return text === undefined ? "/>\n" : `>\n      <system-out>${escapeContent(text)}</system-out>\n    </testcase>\n`;
  }
  const attributes = [
    message === undefined ? "" : ` message="${escapeAttribute(message)}"`,
    type === undefined ? "" : ` type="${escapeAttribute(type)}"`,
  ].join("");
  return outcome === "skipped"
    ? `>\n      <skipped${attributes}/>\n    </testcase>\n`
    : `>\n      <${outcome}${attributes}>${escapeContent(text ?? "")}</${outcome}>\n    </testcase>\n`;
}

function countsOf(cases: readonly TestCase[]): string {
  const count = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
