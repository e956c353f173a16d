import { escapeContent } from "../markup.ts";
import type { Report } from "../report.ts";
import { comparedPart, percent } from "../text.ts";
import { alignRows, onOneLine, titleOf, type AlignRow } from "./rows.ts";
import type { AlignSettings } from "./settings.ts";
import { ALIGN_WORDS } from "./words.ts";

const STYLE = `
    :root { color-scheme: light dark; --line: #d0d0d0; --quiet: #595959; --gap: #fff4d6; --moved: #e4eefc; }
    @media (prefers-color-scheme: dark) {
      :root { --line: #4a4a4a; --quiet: #b4b4b4; --gap: #3a3010; --moved: #1b2b42; }
    }
    body { margin: 1.5rem auto; max-width: 80rem; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
    h1 { font-size: 1.25rem; overflow-wrap: anywhere; }
    table { border-collapse: collapse; margin: 1.5rem 0; width: 100%; }
    caption { padding: 0.5rem 0; text-align: start; overflow-wrap: anywhere; }
    caption span, tbody th, .none { color: var(--quiet); font-weight: normal; }
    th, td { border-bottom: 1px solid var(--line); padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; }
    tbody th { font-size: 0.875rem; white-space: nowrap; }
    td { overflow-wrap: anywhere; width: 50%; }
    td[lang="ko"] { word-break: keep-all; }
    td p { margin: 0; }
    td p + p { margin-top: 0.5em; }
    .gap { background: var(--gap); }
    .moved { background: var(--moved); }
`;

/** One page for the whole run, a table for each report. It needs nothing from elsewhere and runs no script. */
export function toHtml(reports: readonly Report[], settings: AlignSettings): string {
  const { alignment } = ALIGN_WORDS[settings.language];
  const title = escapeContent([alignment, ...new Set(reports.map(titleOf))].join(" · "));
  return `<!DOCTYPE html>
<html lang="${settings.language}">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>${title}</title>
  <style>${STYLE}  </style>
</head>
<body>
<main>
<h1>${alignment}</h1>
${reports.map((report) => tableOf(report, settings)).join("")}</main>
</body>
</html>
`;
}

function tableOf(report: Report, settings: AlignSettings): string {
  const words = ALIGN_WORDS[settings.language];
  const summary = comparedPart(report.summary, settings.language);
  return `<table>
<caption>${escapeContent(titleOf(report))}<br /><span>${summary}</span></caption>
<thead><tr><th scope="col">${words.bead}</th><th scope="col" lang="en">English</th><th scope="col" lang="ko">한국어</th></tr></thead>
<tbody>
${alignRows(report, settings.unit)
  .map((row) => rowOf(row, settings))
  .join("")}</tbody>
</table>
`;
}

function rowOf({ bead, en, ko }: AlignRow, { unit, language }: AlignSettings): string {
  const words = ALIGN_WORDS[language];
  const isMoved = bead.crossing === true;
  const cell = (side: "en" | "ko", texts: readonly string[]): string => {
    if (texts.length === 0) return `<td class="none">${words.none}</td>`;
    const lines = texts.map((text) => escapeContent(onOneLine(text)));
    const content = unit === "sentence" || lines.length === 1 ? lines.join(" ") : `<p>${lines.join("</p><p>")}</p>`;
    return `<td lang="${side}">${content}</td>`;
  };
  const kind = en.length === 0 || ko.length === 0 ? ` class="gap"` : isMoved ? ` class="moved"` : "";
  const note = isMoved ? `<br />${words.moved}` : "";
  const head = `<th scope="row">${escapeContent(bead.id)}<br />${percent(bead.confidence)}${note}</th>`;
  return `<tr${kind}>${head}${cell("en", en)}${cell("ko", ko)}</tr>
`;
}
