import { DaejoError } from "../../errors.ts";
import { COLUMN_NAMES, columnOf, isFlag, readFlag, type Column } from "./columns.ts";
import { joinTerms, type PlacedTerm } from "./create-glossary.ts";
import type { Glossary, TermInput } from "./glossary.ts";
import type { Row } from "./separated-rows.ts";

/** A glossary from the rows of a table whose first one names the columns. */
export function readTable(rows: readonly Row[], name: string): Glossary {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [header, ...body] = filled;
  if (header === undefined) {
    throw new DaejoError(
      "bad-input",
      `${name} is empty.`,
      `Begin it with a line that names the columns: ${COLUMN_NAMES}.`,
    );
  }
  const columns = readHeader(header, name);
  return joinTerms(
    body.map((row) => readRow(row, columns, name)),
    "bad-input",
  );
}

/** The column of each cell; undefined for those that are left alone. */
function readHeader({ cells, line }: Row, name: string): readonly (Column | undefined)[] {
  const columns = cells.map((cell) => columnOf(cell));
  if (!columns.includes("en") && !columns.includes("ko") && !columns.includes("forbiddenKo")) {
    throw new DaejoError(
      "bad-input",
      `${name}, line ${line}: the first line does not name the columns.`,
      `Begin the file with a line of column names parted by ${name.endsWith(".tsv") ? "tabs" : "commas"}, at least en and ko; there may be ${COLUMN_NAMES}.`,
    );
  }
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column === undefined && cell.trim() !== "" && !cell.trim().startsWith("#")) {
      throw new DaejoError(
        "bad-input",
        `${name}, line ${line}: there is no column "${cell.trim()}".`,
        `The columns are ${COLUMN_NAMES}. Put # before a name to have its column passed over.`,
      );
    }
    if (column !== undefined && columns.indexOf(column) < index) {
      throw new DaejoError(
        "bad-input",
        `${name}, line ${line}: "${cell.trim()}" names the same column as "${(cells[columns.indexOf(column)] as string).trim()}".`,
        "Name each column once; variants go into one cell, separated by |.",
      );
    }
  }
  return columns;
}

function readRow({ cells, line }: Row, columns: readonly (Column | undefined)[], name: string): PlacedTerm {
  const place = `${name}, line ${line}`;
  if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
    throw new DaejoError(
      "bad-input",
      `${place} has ${cells.length} cells, but ${columns.length} columns are named.`,
      "Put cells that hold a separator in quotation marks; separate variants by |.",
    );
  }
  const term: { -readonly [key in Column]?: TermInput[key] } = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? "";
    if (column === undefined) continue;
    if (!isFlag(column)) {
      term[column] = cell;
      continue;
    }
    const flag = readFlag(cell);
    if (flag === undefined) {
      throw new DaejoError(
        "bad-input",
        `${place}: "${cell.trim()}" is neither yes nor no.`,
        "Write yes, or leave it empty.",
      );
    }
    term[column] = flag;
  }
  return { term, place };
}
