import type { Evidence } from "../../checks/check.ts";
import { isLineBreak } from "../../text/characters.ts";
import type { Language } from "../../text/span.ts";
import type { Diagnostic, Report } from "../report.ts";
import { percent } from "../text.ts";
import { countSeverities } from "../build-report.ts";
import { commentHtml, commentText } from "./markdown-escape.ts";
import type { OutputOptions } from "./output.ts";
import { Places, worstFirst, type Located } from "./places.ts";
import { explanationOf, OUTPUT_WORDS, shortened, unsaidSuggestion } from "./words.ts";
import { isInsidePair } from "../../text/graphemes.ts";

/** How much may be written: rows of all tables together, and UTF-16 code units of the whole. */
export interface MarkdownLimits {
  readonly rows: number;
  readonly length: number;
}

/** Up to so many rows everything is open; more are folded up, document by document. */
const OPEN_ROWS = 10;
/** UTF-16 code units of a line on each side of the evidence, of the evidence itself, and of other texts. */
const CONTEXT = 40;
const WIDEST_MARK = 120;
const WIDEST_TEXT = 400;
const WIDEST_PATH = 120;
const MOST_EVIDENCE = 3;
const MOST_DIAGNOSTICS = 20;
/** Room for the line about what is not shown. */
const FOOTER = 200;

/** A row, and the document under which it stands. */
interface Row {
  readonly located: Located;
  readonly path: string;
  readonly text: string;
}

/**
 * A report as Markdown of GitHub: verdict and counts, diagnostics, and a table of discrepancies for each document with the
 * evidence of both sides in its sentence. The gravest are chosen where not all fit.
 */
export function markdownReport(report: Report, options: OutputOptions, limits: MarkdownLimits): string {
  const places = new Places(report, options);
  const head = headOf(report, places, options.language);
  const all = worstFirst(report, places);
  const rows = fittingRows(all, places, options.language, { ...limits, length: limits.length - head.length - FOOTER });
  const sections = [...new Set(rows.map(({ path }) => path))].map((path) =>
    sectionOf(
      path,
      rows.filter((row) => row.path === path),
      rows.length > OPEN_ROWS,
      options.language,
    ),
  );
  const rest = all.length - rows.length;
  return [head, ...sections, ...(rest === 0 ? [] : [`*${OUTPUT_WORDS[options.language].more(rest)}*\n`])].join("\n");
}

function headOf({ verdict, summary, diagnostics }: Report, places: Places, language: Language): string {
  const words = OUTPUT_WORDS[language];
  const suppressed = summary.suppressed === 0 ? [] : [words.suppressed(summary.suppressed)];
  const title = [`### daejo: ${words.verdicts[verdict]}`, words.counts(summary), ...suppressed].join(" · ");
  const shown = diagnostics.slice(0, MOST_DIAGNOSTICS).map((each) => diagnosticLine(each, places, language));
  const rest = diagnostics.length - shown.length;
  return [
    `${title}\n`,
    `${words.compared(summary.beads)}\n`,
    ...(shown.length === 0 ? [] : [`${shown.join("\n")}\n`]),
    ...(rest === 0 ? [] : [`*${words.more(rest)}*\n`]),
  ].join("\n");
}

function diagnosticLine({ level, message, document, span }: Diagnostic, places: Places, language: Language): string {
  const words = OUTPUT_WORDS[language];
  const line = document === undefined || span === undefined ? "" : `:${places.endsOf(document, span).start.line}`;
  const place = document === undefined ? "" : ` <sub>${pathText(places.pathOf(document))}${line}</sub>`;
  return `- <b>${words.input} · ${words.levels[level]}</b> ${commentText(shortened(message, WIDEST_TEXT))}${place}`;
}

/** As many of the gravest as there is room for, with the heads of the tables that they open. */
function fittingRows(all: readonly Located[], places: Places, language: Language, limits: MarkdownLimits): Row[] {
  const rows: Row[] = [];
  const heads = new Map<string, number>();
  let used = 0;
  for (const located of all.slice(0, limits.rows)) {
    const path = located.places[0]?.path ?? "";
    const text = rowOf(located, places, language);
    const headLength = heads.get(path) ?? sectionOf(path, [], true, language).length + COUNTS_LENGTH;
    used += text.length + (heads.has(path) ? 0 : headLength);
    if (used > limits.length) break;
    heads.set(path, headLength);
    rows.push({ located, path, text });
  }
  return rows;
}

/** Room for counts of many digits, which are known only when all rows are. */
const COUNTS_LENGTH = 30;

function sectionOf(path: string, rows: readonly Row[], isFolded: boolean, language: Language): string {
  const words = OUTPUT_WORDS[language];
  const table = [
    `| | ${words.sides.en} | ${words.sides.ko} | ${words.problem} |\n| --- | --- | --- | --- |\n`,
    ...rows.map(({ text }) => text),
  ].join("");
  const counts = words.counts(countSeverities(rows.map(({ located }) => located.discrepancy)));
  return isFolded
    ? `<details>\n<summary>${path === "" ? "" : `${pathHtml(path)}: `}${counts}</summary>\n\n${table}\n</details>\n`
    : `${path === "" ? "" : `#### ${pathText(path)}\n\n`}${table}`;
}

function rowOf({ discrepancy, places: found }: Located, places: Places, language: Language): string {
  const words = OUTPUT_WORDS[language];
  const { severity, rule, confidence } = discrepancy;
  const suggestion = unsaidSuggestion(discrepancy);
  const side = (name: Language): string => {
    const cells = found.filter((place) => place.side === name);
    const shown = cells.slice(0, MOST_EVIDENCE).map(({ evidence, path, start }) => {
      const wording = wordingOf(places.textOf(evidence.document), evidence, words.missing);
      return `${wording}<br><sub>${pathText(path)}:${start.line}</sub>`;
    });
    return shown.length === 0 ? "—" : shown.join("<br>") + (cells.length > MOST_EVIDENCE ? "<br>…" : "");
  };
  const problem = [
    commentText(shortened(explanationOf(discrepancy), WIDEST_TEXT)),
    ...(suggestion === undefined
      ? []
      : [`${words.suggestion}: <b>${commentText(shortened(suggestion, WIDEST_MARK))}</b>`]),
    `<sub>${commentText(shortened(rule, WIDEST_MARK))} · ${percent(confidence)}</sub>`,
  ];
  return `| ${words.levels[severity]} | ${side("en")} | ${side("ko")} | ${problem.join("<br>")} |\n`;
}

/** The evidence in bold, with what stands beside it on its line. */
function wordingOf(text: string, { start, end }: Evidence, missing: string): string {
  let from = start;
  while (from > 0 && start - from < CONTEXT && !isLineBreak(text.charCodeAt(from - 1))) from--;
  if (isInsidePair(text, from)) from++;
  let until = end;
  while (until < text.length && until - end < CONTEXT && !isLineBreak(text.charCodeAt(until))) until++;
  if (isInsidePair(text, until)) until--;
  const isCutBefore = from > 0 && !isLineBreak(text.charCodeAt(from - 1));
  const isCutBehind = until < text.length && !isLineBreak(text.charCodeAt(until));
  const marked = start < end ? commentText(shortened(text.slice(start, end), WIDEST_MARK)) : missing;
  return [
    isCutBefore ? "…" : "",
    contextText(text.slice(from, start)),
    `<b>${marked}</b>`,
    contextText(text.slice(end, until)),
    isCutBehind ? "…" : "",
  ].join("");
}

/** One line of text beside other text, whose white space at the ends is kept. */
function contextText(text: string): string {
  const shown = commentText(text);
  if (shown === "") return text === "" ? "" : " ";
  return (/^\s/.test(text) ? " " : "") + shown + (/\s$/.test(text) ? " " : "");
}

/** Of a long path the end, which tells more. */
function shortPath(path: string): string {
  return path.length <= WIDEST_PATH ? path : `…${path.slice(1 - WIDEST_PATH)}`;
}

function pathText(path: string): string {
  return commentText(shortPath(path));
}

function pathHtml(path: string): string {
  return commentHtml(shortPath(path));
}
