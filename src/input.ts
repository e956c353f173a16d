import { DaejoError } from "./errors.ts";
import { readDocument } from "./formats/index.ts";
import type { Document } from "./formats/document.ts";
import { parseDay } from "./facts/index.ts";

/**
 * A text, or a text with a name (used in reports), a format id (`text`) and the day it is of (`2026-09-03`), from which
 * its relative dates count.
 */
export type TextInput =
  string | { readonly id?: string; readonly text: string; readonly format?: string; readonly date?: string };

/** What `check` takes: a mixed document, two versions, or a mixed document with references. */
export type CheckInput =
  | {
      readonly text: TextInput;
      readonly id?: string;
      readonly format?: string;
      readonly date?: string;
      readonly against?: readonly TextInput[];
    }
  | { readonly en: TextInput; readonly ko: TextInput; readonly date?: string };

/** The documents of an input, read, by the part they play. */
export type Sources =
  | { readonly kind: "mixed"; readonly text: Document; readonly against: readonly Document[] }
  | { readonly kind: "versions"; readonly en: Document; readonly ko: Document };

/** Reads an input's texts into documents with ids of their own; throws `bad-input` where it is none. */
export function readSources(input: CheckInput): Sources {
  if (typeof input !== "object" || input === null) throw badInput("The input is not an object.");
  const ids = new Set<string>();
  const read = (given: unknown, fallback: string): Document => readText(given, fallback, ids, input.date);
  if ("en" in input || "ko" in input) {
    if ("text" in input) throw badInput('The input has "text" beside "en" and "ko".');
    return { kind: "versions", en: read(input.en, "en"), ko: read(input.ko, "ko") };
  }
  const { text, id, format, against = [] } = input;
  const named =
    typeof text === "string"
      ? { text, ...(id === undefined ? {} : { id }), ...(format === undefined ? {} : { format }) }
      : text;
  if (!Array.isArray(against)) throw badInput('"against" is not a list.');
  return {
    kind: "mixed",
    text: read(named, "text"),
    against: against.map((reference, index) => read(reference, `reference-${index + 1}`)),
  };
}

function readText(given: unknown, fallback: string, ids: Set<string>, common: unknown): Document {
  const {
    text,
    id,
    format,
    date = common,
  } = (typeof given === "string" ? { text: given } : (given ?? {})) as {
    text?: unknown;
    id?: unknown;
    format?: unknown;
    date?: unknown;
  };
  if (typeof text !== "string") throw badInput(`The text of "${fallback}" is missing or not a string.`);
  const wanted = typeof id === "string" && id !== "" ? id : fallback;
  let unique = wanted;
  for (let count = 2; ids.has(unique); count++) unique = `${wanted}~${count}`;
  ids.add(unique);
  return readDocument({
    id: unique,
    text,
    ...(typeof format === "string" ? { format } : {}),
    ...(date === undefined ? {} : { date: readDate(date) }),
  });
}

function readDate(date: unknown): string {
  if (typeof date === "string" && parseDay(date) !== undefined) return date;
  throw new DaejoError("bad-input", `${JSON.stringify(date)} is not a date.`, "Write a day as in 2026-09-03.");
}

function badInput(message: string): DaejoError {
  return new DaejoError(
    "bad-input",
    message,
    "Pass { text }, { text, against: [...] } or { en, ko }, each a string or { id, text }.",
  );
}
