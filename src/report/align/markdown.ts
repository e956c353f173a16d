import { replaceForbidden } from "../markup.ts";
import type { Report } from "../report.ts";
import { alignRows, joinerOf, onOneLine, titleOf } from "./rows.ts";
import type { AlignSettings } from "./settings.ts";
import { ALIGN_WORDS } from "./words.ts";

/** A table of GitHub's Markdown for each report, under its documents' names where there are several. */
export function toMarkdown(reports: readonly Report[], settings: AlignSettings): string {
  return reports
    .map(
      (report) => (reports.length > 1 ? `## ${escapeMarkdown(titleOf(report))}\n\n` : "") + tableOf(report, settings),
    )
    .join("\n");
}

function tableOf(report: Report, { unit, language }: AlignSettings): string {
  const cell = (texts: readonly string[]): string =>
    texts.length === 0 ? "—" : texts.map(escapeMarkdown).join(joinerOf(unit)).replaceAll("\n", "<br>");
  const moved = ` *(${ALIGN_WORDS[language].moved})*`;
  const rows = alignRows(report, unit).map(
    ({ bead, en, ko }) => `| ${cell(en)}${bead.crossing === true ? moved : ""} | ${cell(ko)} |\n`,
  );
  return `| English | 한국어 |\n| --- | --- |\n${rows.join("")}`;
}

/**
 * What gets a backslash: all that Markdown or its tables would read as something else than itself. An underscore inside
 * a word means nothing; an address must not become a link, since backslashes inside one would show.
 */
const SIGNS = /[\\`*[\]<>~|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|:(?=\/\/)|(?<=www)\./giu;

/** A text as one line that shows as it stands, in a table or a heading. */
export function escapeMarkdown(text: string): string {
  return replaceForbidden(onOneLine(text)).replaceAll(SIGNS, (sign) => `\\${sign}`);
}
