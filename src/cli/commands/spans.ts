import type { Paint } from "../../report/paint.ts";
import { printable, printableLine } from "../../report/printable.ts";
import { columnsOf } from "../../text/columns.ts";
import { LineIndex } from "../../text/line-index.ts";
import { proseText } from "../../formats/prose-text.ts";
import { detectSpans, type LanguageSpan } from "../../spans/index.ts";
import type { CommonOptions } from "../command-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readDocuments } from "../inputs.ts";
import { choosePaint, writeResult } from "../write-result.ts";

/** Columns of text shown of each span. */
const SHOWN = 60;

export async function spansCommand(files: readonly string[], options: CommonOptions): Promise<ExitCode> {
  const results = (await readDocuments(files, options.lang)).map((document) => ({
    id: document.id,
    text: document.text,
    spans: detectSpans(proseText(document)),
  }));
  await writeResult(await format(results, options), options);
  return results.some((result) => result.spans.length === 0) ? EXIT.didNotRun : EXIT.ok;
}

interface Result {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly LanguageSpan[];
}

const WORDS = {
  en: { none: "no text", count: (n: number) => `${n} ${n === 1 ? "span" : "spans"}` },
  ko: { none: "글이 없습니다", count: (n: number) => `언어 구간 ${n}개` },
} as const;

async function format(results: readonly Result[], options: CommonOptions): Promise<string> {
  if (options.format === "json") {
    const documents = results.map(({ id, text, spans }) => ({ id, length: text.length, spans }));
    return `${JSON.stringify({ version: 1, documents }, null, 2)}\n`;
  }
  const { none, count } = WORDS[options.lang];
  const paint = await choosePaint(options);
  return results
    .map((result) => {
      if (result.spans.length === 0) return `${printable(result.id)}: ${none}\n`;
      return options.quiet === true
        ? `${printable(result.id)}: ${count(result.spans.length)}\n`
        : toText(result, paint);
    })
    .join(options.quiet === true ? "" : "\n");
}

function toText({ id, text, spans }: Result, paint: Paint): string {
  const lines = new LineIndex(text);
  const rows = spans.map(({ start, end, language, confidence }) => {
    const { line, column } = lines.positionAt(start);
    const place = paint.dim(`${printable(id)}:${line}:${column}  ${start}–${end}`);
    return `${place}  ${paint.bold(language)}  ${confidence.toFixed(2)}  ${beginningOf(text.slice(start, end))}\n`;
  });
  return rows.join("");
}

function beginningOf(text: string): string {
  const line = printableLine(text);
  let shown = "";
  for (const character of line) {
    if (columnsOf(shown + character) > SHOWN) return `${shown}…`;
    shown += character;
  }
  return shown;
}
