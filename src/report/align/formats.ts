import { toJson } from "../json.ts";
import { mergeReports } from "../merge.ts";
import { toHtml } from "./html.ts";
import { toLadder } from "./ladder.ts";
import { toMarkdown } from "./markdown.ts";
import type { AlignWriter } from "./settings.ts";
import { toJsonLines, toTsv } from "./table.ts";
import { toAlignText } from "./text.ts";
import { toTmx } from "./tmx.ts";
import { toXliff } from "./xliff.ts";

export type AlignFormat = "text" | "json" | "jsonl" | "tsv" | "ladder" | "tmx" | "xliff" | "markdown" | "html";

/** Every form that an alignment is written in. */
export const ALIGN_FORMATS: Readonly<Record<AlignFormat, AlignWriter>> = {
  text: toAlignText,
  json: (reports) => `${JSON.stringify(toJson(mergeReports(reports)), null, 2)}\n`,
  jsonl: toJsonLines,
  tsv: toTsv,
  ladder: toLadder,
  tmx: toTmx,
  xliff: toXliff,
  markdown: toMarkdown,
  html: toHtml,
};
