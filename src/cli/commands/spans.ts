import { columnsOf } from "../../text/columns.ts";
import { LineIndex } from "../../text/line-index.ts";
import { detectSpans } from "../../spans/index.ts";
import { writeResult, type CommonOptions } from "../common-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readNamed } from "../inputs.ts";

/** Columns of text shown of each span. */
const SHOWN = 60;

export async function spansCommand(files: readonly string[], options: CommonOptions): Promise<ExitCode> {
  const results = [];
  for (const file of files) {
    const { id, text } = await readNamed(file);
    results.push({ document: id, text, spans: detectSpans(text) });
  }
  await writeResult(options.format === "json" ? toJson(results) : results.map(toText).join("\n"), options);
  return results.some((result) => result.spans.length > 0) ? EXIT.ok : EXIT.didNotRun;
}

type Result = { document: string; text: string; spans: ReturnType<typeof detectSpans> };

function toJson(results: readonly Result[]): string {
  const documents = results.map(({ document, text, spans }) => ({ document, length: text.length, spans }));
  return `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`;
}

function toText({ document, text, spans }: Result): string {
  const lines = new LineIndex(text);
  const rows = spans.map(({ start, end, language, confidence }) => {
    const { line, column } = lines.positionAt(start);
    const place = `${document}:${line}:${column}`;
    return `${place}  ${start}–${end}  ${language}  ${confidence.toFixed(2)}  ${beginningOf(text.slice(start, end))}\n`;
  });
  return rows.length > 0 ? rows.join("") : `${document}: no text\n`;
}

function beginningOf(text: string): string {
  // oxlint-disable-next-line no-control-regex -- a document must not steer the terminal
  const line = text.trim().replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ");
  let shown = "";
  for (const character of line) {
    if (columnsOf(shown + character) > SHOWN) return `${shown}…`;
    shown += character;
  }
  return shown;
}
