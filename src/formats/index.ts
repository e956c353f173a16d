import { DaejoError } from "../errors.ts";
import type { Document, DocumentFormat } from "./document.ts";
import { markdown, plainText } from "./plain-text.ts";

export type { Document, DocumentFormat } from "./document.ts";
export { markdown, plainText } from "./plain-text.ts";

/** Every format that files are read in; where two claim a file name ending, the first has it. */
export const formats: readonly DocumentFormat[] = [plainText, markdown];

/** The format of a file, by the end of its name; plain text where none claims it. */
export function formatFor(fileName: string): DocumentFormat {
  const name = fileName.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension))) ?? plainText;
}

/**
 * Reads a text into its blocks. Without `format` (the id of one of the formats) the id, read as a file name, decides.
 * @throws DaejoError `bad-option` where no format has that id.
 */
export function readDocument(source: {
  readonly id: string;
  readonly text: string;
  readonly format?: string;
  readonly date?: string;
}): Document {
  const format = source.format === undefined ? formatFor(source.id) : formatWithId(source.format);
  const { id, text, date } = source;
  return { id, text, format: format.id, blocks: format.read(text), ...(date === undefined ? {} : { date }) };
}

function formatWithId(id: string): DocumentFormat {
  const format = formats.find((candidate) => candidate.id === id);
  if (format !== undefined) return format;
  const known = formats.map((candidate) => candidate.id).join(", ");
  throw new DaejoError("bad-option", `There is no document format "${id}".`, `Use one of: ${known}.`);
}
