import { escapeAttribute, escapeContent } from "../markup.ts";
import { printableLine } from "../printable.ts";
import type { PagePair, PageProject } from "./page-data.ts";

/** The code and the look of a page, each in one piece. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** As a Content-Security-Policy writes it: `sha256-…`. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

/**
 * What a page may do: run its own code, look as it does, and ask its server where it has one. Directives of a Content-Security-Policy; those
 * of headers alone are not among them.
 */
export function contentPolicy({ scriptHash, styleHash }: PageAssets, isLive: boolean): readonly string[] {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    ...(isLive ? ["connect-src 'self'"] : []),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

export interface PageOptions {
  /** Of a page that is served: it asks below `base` for its pairs, and nowhere else. */
  readonly live?: { readonly base: string };
}

/**
 * A page as one HTML file that needs nothing else. What it shows stands in it as data and is made into text by the script; a policy
 * forbids whatever else a document might bring along.
 */
export function toPage(
  project: PageProject,
  pairs: readonly PagePair[],
  assets: PageAssets,
  options: PageOptions = {},
): string {
  return [...partsOfPage(project, pairs, assets, options)].join("");
}

/** The same bit by bit: of many documents one at a time is turned into data and written. */
export function* partsOfPage(
  project: PageProject,
  pairs: Iterable<PagePair>,
  assets: PageAssets,
  { live }: PageOptions = {},
): Generator<string> {
  const { script, style } = assets;
  const policy = contentPolicy(assets, live !== undefined).join("; ");
  const title = project.title === "" ? "daejo" : `${printableLine(project.title)} – daejo`;
  yield* [
    "<!doctype html>",
    `<html lang="${project.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeContent(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    '<div id="page"></div>',
    `<noscript><p lang="en">${NEEDS_SCRIPT.en}</p><p lang="ko">${NEEDS_SCRIPT.ko}</p></noscript>`,
    dataElement("project", project),
  ].map((line) => `${line}\n`);
  if (live === undefined) {
    let number = 0;
    for (const pair of pairs) yield `${dataElement(`pair-${number++}`, pair)}\n`;
  } else {
    yield `${dataElement("live", live)}\n`;
  }
  yield `<script>${script}</script>\n</body>\n</html>\n`;
}

const NEEDS_SCRIPT = {
  en: "This page shows its comparison with JavaScript. Please allow it.",
  ko: "이 페이지를 보려면 자바스크립트를 허용해야 합니다.",
};

function dataElement(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${inertJson(value)}</script>`;
}

/** Line separators are no trouble to parsers of JSON, but to many a tool that takes a page for lines. */
const NOT_INERT = /[<\u2028\u2029]/g;

/**
 * JSON that ends no element and begins no comment, whatever its texts hold. Halves of surrogate pairs are escapes already, so that they
 * outlive UTF-8.
 */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    NOT_INERT,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
