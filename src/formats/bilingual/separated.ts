import { isEmpty } from "../../text/span.ts";
import type { BilingualFormat, TranslationUnit } from "../bilingual.ts";
import type { Block } from "../document.ts";
import { ProseBuilder } from "../prose-builder.ts";
import { columnsOf, withoutTitle } from "./separated-columns.ts";
import { recordsOf, type Row, separatorOf, startOf } from "./separated-rows.ts";

/**
 * Comma-separated values (RFC 4180), also with semicolons or tabs, as the first record shows; a first line `sep=;` of Excel
 * is obeyed. The columns of the two languages are told by their names in the first record (en, English, 영문 … ko, Korean, 국문
 * …; source and target by what stands in them), without names by their letters. Keys come from a column named key, id or
 * the like, else they are the numbers of the records from 1, without the one of the names.
 */
export const csv: BilingualFormat = {
  id: "csv",
  extensions: [".csv"],
  readUnits: (text) => {
    const named = /^\ufeff?sep=([^\r\n])(?:\r\n?|\n)/i.exec(text);
    if (named !== null) return unitsOf(text, recordsOf(text, named[0].length, named[1] as string));
    const start = startOf(text);
    return unitsOf(text, recordsOf(text, start, separatorOf(text, start)));
  },
};

/**
 * Tab-separated values (IANA text/tab-separated-values), columns and keys as in CSV. A cell in quotation marks is read as
 * Excel writes it; quotation marks that do not enclose a whole cell are text.
 */
export const tsv: BilingualFormat = {
  id: "tsv",
  extensions: [".tsv", ".tab"],
  readUnits: (text) => unitsOf(text, recordsOf(text, startOf(text), "\t")),
};

function unitsOf(text: string, records: readonly Row[]): TranslationUnit[] {
  const rows = withoutTitle(text, records);
  const columns = columnsOf(text, rows);
  const units: TranslationUnit[] = [];
  for (const [index, row] of (columns.hasNames ? rows.slice(1) : rows).entries()) {
    if (row.every(isEmpty)) continue;
    const en = blockOf(text, row, columns.en);
    const ko = blockOf(text, row, columns.ko);
    const key = blockOf(text, row, columns.key)?.prose.text;
    units.push({
      key: key === undefined || key === "" ? String(index + 1) : key,
      ...(en === undefined ? {} : { en }),
      ...(ko === undefined ? {} : { ko }),
    });
  }
  return units;
}

/** The cell of a record in a column, if it has one. */
function blockOf(text: string, row: Row, column: number): Block | undefined {
  const cell = row[column];
  if (cell === undefined) return undefined;
  const { start, end } = cell;
  const prose = new ProseBuilder(text);
  let from = start;
  for (let at = cell.isQuoted ? start : end; at < end; at++) {
    if (text[at] !== '"') continue;
    prose.copy(from, at);
    prose.replace(at, at + 2, '"');
    at++;
    from = at + 1;
  }
  prose.copy(from, end);
  // The records are messages: where one has no translation yet, no row of a table was lost.
  return { kind: "paragraph", span: { start, end }, prose: prose.build() };
}
