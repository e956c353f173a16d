import { DaejoError } from "../errors.ts";
import type { Message, TranslationUnit } from "./bilingual.ts";
import type { Block } from "./document.ts";
import type { LoadedFormat } from "./known.ts";

/** What a format reads: the text that offsets count in, its blocks, and what belongs together by itself. */
export interface ReadContent {
  readonly text: string;
  /** The id of the format. */
  readonly format: string;
  /** In document order. */
  readonly blocks: readonly Block[];
  readonly units?: readonly TranslationUnit[];
  readonly messages?: readonly Message[];
}

/**
 * Reads a text, or the bytes of a file that is packed, in a format.
 * @throws DaejoError `bad-input` where the one is given for the other, `file-unreadable` where it is not of the format.
 */
export function readContent(given: string | Uint8Array, { kind, format }: LoadedFormat, name: string): ReadContent {
  if (kind === "binary") {
    if (typeof given !== "string") return { format: format.id, ...format.readBytes(given) };
    throw new DaejoError("bad-input", `"${name}" is a ${format.id} file, but its text is a string.`, "Pass its bytes.");
  }
  if (typeof given !== "string") {
    throw new DaejoError(
      "bad-input",
      `"${name}" is given as bytes.`,
      "Decode it: only DOCX and ODT are passed as bytes.",
    );
  }
  const known = { text: given, format: format.id };
  switch (kind) {
    case "document":
      return { ...known, blocks: format.read(given) };
    case "messages": {
      const messages = format.readMessages(given);
      return { ...known, blocks: messages.map(({ block }) => block), messages };
    }
    case "bilingual": {
      const units = format.readUnits(given);
      const blocks = units.flatMap(({ en, ko }) => [en, ko].filter((block) => block !== undefined));
      return { ...known, blocks: blocks.toSorted((a, b) => a.span.start - b.span.start), units };
    }
  }
}
