import { parseDay } from "./facts/index.ts";
import { DaejoError, shown } from "./errors.ts";
import type { Message, TranslationUnit } from "./formats/bilingual.ts";
import type { Document } from "./formats/document.ts";
import type { Formats } from "./formats/index.ts";
import { readContent } from "./formats/read.ts";
import { excessOf, type Limits } from "./text/limits.ts";

/** A document, and what its format says of its blocks beside their order. */
export interface ReadText {
  readonly document: Document;
  readonly units?: readonly TranslationUnit[];
  readonly messages?: readonly Message[];
  readonly previous?: Omit<ReadText, "previous">;
}

/** What a text is read by. */
export interface Reading {
  readonly ids: Set<string>;
  readonly formats: Formats;
  readonly limits: Limits;
  /** The date of texts that have none of their own. */
  readonly date: unknown;
}

/** Reads one text into a document with an id of its own. Throws `bad-input` where it is none. */
export function readText(given: unknown, fallback: string, { ids, formats, limits, date: common }: Reading): ReadText {
  const {
    text,
    id,
    format: formatId,
    date = common,
    previous,
  } = (typeof given === "string" ? { text: given } : (given ?? {})) as {
    text?: unknown;
    id?: unknown;
    format?: unknown;
    date?: unknown;
    previous?: unknown;
  };
  if (!isTextOrBytes(text)) throw badInput(`The text of "${fallback}" is missing or not a string.`);
  const wanted = typeof id === "string" && id !== "" ? id : fallback;
  let unique = wanted;
  for (let count = 2; ids.has(unique); count++) unique = `${wanted}~${count}`;
  ids.add(unique);
  const loaded = formats.of({ id: wanted, ...(typeof formatId === "string" ? { format: formatId } : {}) });
  const day = date === undefined ? {} : { date: readDate(date) };
  const readAs = (revision: string | Uint8Array): Omit<ReadText, "previous"> => {
    const named = { id: unique, ...day };
    // Not even read: some readers need many times its length.
    const unread = excessOf("documentLength", revision.length, limits);
    if (unread !== undefined && typeof revision === "string") {
      return { document: { ...named, text: revision, format: loaded.format.id, blocks: [], excess: unread } };
    }
    const { text: whole, blocks, format, ...rest } = readContent(revision, loaded, wanted);
    const excess = excessOf("documentLength", whole.length, limits);
    if (excess !== undefined) return { document: { ...named, text: whole, format, blocks: [], excess } };
    return { document: { ...named, text: whole, format, blocks }, ...rest };
  };
  const read = saying(`"${wanted}"`, () => readAs(text));
  if (previous === undefined) return read;
  if (!isTextOrBytes(previous)) throw badInput(`The earlier revision of "${wanted}" is not a string.`);
  // An empty file is none of JSON or XML, but nothing stood in it.
  if (typeof previous === "string" && previous.trim() === "") {
    return { ...read, previous: emptied(read, previous) };
  }
  const earlier = saying(`The earlier revision of "${wanted}"`, () => readAs(previous));
  // Beside one that was not read everything would be new.
  if (earlier.document.excess !== undefined && read.document.excess === undefined) {
    return { document: { ...read.document, blocks: [], excess: earlier.document.excess } };
  }
  return { ...read, previous: earlier };
}

/** Readers know what is wrong with a text, but not what it is called. */
function saying<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof DaejoError) || cause.code === "bad-input") throw cause;
    throw new DaejoError(cause.code, `${name}: ${cause.message}`, cause.hint, { cause });
  }
}

function emptied({ document, units, messages }: ReadText, text: string): Omit<ReadText, "previous"> {
  return {
    document: { ...document, text, blocks: [] },
    ...(units === undefined ? {} : { units: [] }),
    ...(messages === undefined ? {} : { messages: [] }),
  };
}

function isTextOrBytes(given: unknown): given is string | Uint8Array {
  return typeof given === "string" || given instanceof Uint8Array;
}

function readDate(date: unknown): string {
  if (typeof date === "string" && parseDay(date) !== undefined) return date;
  throw new DaejoError("bad-input", `${shown(date)} is not a date.`, "Write a day as in 2026-09-03.");
}

/** What was given is no input. */
export function badInput(message: string): DaejoError {
  return new DaejoError(
    "bad-input",
    message,
    "Pass { text }, { text, against: [...] } or { en, ko }, each a string or { id, text }.",
  );
}
