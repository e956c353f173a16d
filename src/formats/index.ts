import { DaejoError, shown } from "../errors.ts";
import type { Document } from "./document.ts";
import { formatIdFor, knownFormats, type LoadedFormat } from "./known.ts";
import { plainText } from "./plain-text.ts";
import { readContent } from "./read.ts";

export type { Document } from "./document.ts";
export type { LoadedFormat } from "./known.ts";

/** A text that shall be read: its name decides in which format where `format` (the id of one) is left out. */
export interface FormatSource {
  readonly id: string;
  readonly format?: string;
}

/** The formats that texts can be read in. */
export interface Formats {
  /**
   * The format of a text: the one that is asked for, else by its name; plain text where no format claims that.
   * @throws DaejoError `bad-option` where there is no such format, or it is not loaded.
   */
  readonly of: (source: FormatSource) => LoadedFormat;
}

/** Plain text, and what was loaded. */
export function createFormats(loaded: readonly LoadedFormat[] = []): Formats {
  const all: readonly LoadedFormat[] = [{ kind: "document", format: plainText }, ...loaded];
  const withId = (id: string): LoadedFormat | undefined => all.find(({ format }) => format.id === id);
  return {
    of: ({ id, format }) => {
      const own = format ?? formatIdFor(id);
      if (own === undefined) return all[0] as LoadedFormat;
      const found = withId(own);
      if (found !== undefined) return found;
      if (format === undefined || knownFormats.some((each) => each.id === format)) throw notLoaded(id, own);
      throw new DaejoError(
        "bad-option",
        `There is no document format ${shown(format)}.`,
        `Use one of: text, ${knownFormats.map((each) => each.id).join(", ")}.`,
      );
    },
  };
}

function notLoaded(id: string, format: string): DaejoError {
  return new DaejoError(
    "bad-option",
    `"${id}" is read as ${format}, which is not loaded.`,
    `Load it: createChecker({ formats: ["${format}"] }); or say that it is plain text: { format: "text" }.`,
  );
}

const builtIn = createFormats();

/** Reads a text, or the bytes of a file that is packed, into its blocks; with `formats` in those that are loaded. */
export function readDocument(
  source: FormatSource & { readonly text: string | Uint8Array; readonly date?: string },
  formats: Formats = builtIn,
): Document {
  const { id, date } = source;
  const { text, format, blocks } = readContent(source.text, formats.of(source), id);
  return { id, text, format, blocks, ...(date === undefined ? {} : { date }) };
}
