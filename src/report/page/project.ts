import type { Check } from "../../checks/check.ts";
import type { Language } from "../../text/span.ts";
import { runVerdict, totalOf } from "../merge.ts";
import type { Diagnostic, Report } from "../report.ts";
import { suppressionKey, type Suppression } from "../suppression/entries.ts";
import { coverageOf } from "./coverage.ts";
import { inTextOrder, toFinding } from "./findings.ts";
import { marksOf } from "./marks.ts";
import type { PageDiagnostic, PageOverview, PagePair, PageProject, PageRule } from "./page-data.ts";
import { pictureOf } from "./picture.ts";
import { ReportIndex } from "./report-index.ts";
import { rowsOf } from "./rows.ts";
import { namesOf, type SectionBeads, sectionsOf, titleOf } from "./sections.ts";

/** What a page says beside its reports. */
export interface PageSettings {
  /** The language that the page begins with. */
  readonly language: Language;
  /** daejo's own version. */
  readonly version: string;
  /** The checks that ran: they say why a rule matters. */
  readonly checks: readonly Check[];
  /** What concerns no single report. */
  readonly diagnostics: readonly Diagnostic[];
  /** The run's own list as it was read. */
  readonly suppressions?: readonly Suppression[];
}

/** The overview of a run: one report for each of its comparisons. */
export function toProject(reports: readonly Report[], settings: PageSettings): PageProject {
  const { language, version, checks, diagnostics, suppressions = [] } = settings;
  const pairs = reports.map(toOverview);
  return {
    version,
    language,
    title: nameRun(pairs.map(({ title }) => title)),
    verdict: runVerdict(reports, diagnostics),
    summary: totalOf(reports),
    rules: rulesOf(reports, checks),
    diagnostics: diagnostics.map((each) => toDiagnostic(each, new ReportIndex([]))),
    pairs,
    suppressions,
  };
}

/** One comparison with its texts. */
export function toPagePair(report: Report): PagePair {
  const index = new ReportIndex(report.documents);
  const sections = sectionsOf(report, index);
  const found = inTextOrder(report, sections);
  const marks = marksOf(report, found, index);
  const beads = new Set(report.beads.map(({ id }) => id));
  return {
    title: titleOf(namesOf(report, sections)),
    verdict: report.verdict,
    isAligned: !report.beads.some(({ given }) => given === true),
    sections: readingOrder(sections).map((section) => {
      const { en, ko, isReference } = section;
      return { en, ko, isReference, rows: rowsOf(section, { index, marks }) };
    }),
    findings: found.map((each) => toFinding(each, beads, index)),
    diagnostics: report.diagnostics.map((each) => toDiagnostic(each, index)),
  };
}

function toOverview(report: Report): PageOverview {
  const index = new ReportIndex(report.documents);
  const sections = sectionsOf(report, index);
  const [text] = sections;
  const documents = namesOf(report, sections);
  return {
    title: titleOf(documents),
    documents,
    verdict: report.verdict,
    summary: report.summary,
    coverage: coverageOf(text, index),
    picture: pictureOf(text, report.discrepancies, index),
    keys: [...report.discrepancies, ...report.suppressed].map(suppressionKey),
  };
}

/** What a text of one language was compared with comes before the text, in which nothing has a counterpart. */
function readingOrder(sections: readonly SectionBeads[]): readonly SectionBeads[] {
  const [text, ...references] = sections;
  const isAlone = text !== undefined && text.beads.every(({ en, ko }) => en.length === 0 || ko.length === 0);
  return isAlone ? [...references, text] : sections;
}

/** More titles than these say no more. */
const MOST_TITLES = 3;

function nameRun(titles: readonly string[]): string {
  if (titles.length <= MOST_TITLES) return titles.join(", ");
  return `${titles[0]} … ${titles.at(-1)} (${titles.length})`;
}

function rulesOf(reports: readonly Report[], checks: readonly Check[]): Record<string, PageRule> {
  const known = new Map(checks.map((check) => [check.rule, check]));
  const rules = new Map<string, PageRule>();
  for (const { rule, category } of reports.flatMap(({ discrepancies, suppressed }) => [
    ...discrepancies,
    ...suppressed,
  ])) {
    const check = known.get(rule);
    if (!rules.has(rule)) rules.set(rule, { category, why: check?.why ?? check?.summary ?? { en: "", ko: "" } });
  }
  return Object.fromEntries(rules);
}

function toDiagnostic({ level, message, document, span }: Diagnostic, index: ReportIndex): PageDiagnostic {
  return {
    level,
    message,
    ...(document === undefined ? {} : { document }),
    ...(document === undefined || span === undefined ? {} : { line: index.positionAt(document, span.start).line }),
  };
}
