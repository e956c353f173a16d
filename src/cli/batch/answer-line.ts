import type { Checker } from "../../checker.ts";
import { DaejoError, type ErrorCode } from "../../errors.ts";
import type { Report } from "../../report/report.ts";
import { toBatchRow } from "../../report/batch-row.ts";
import { readJson } from "../../text/json.ts";
import { decodeAs } from "../decode.ts";
import type { LoadedBatch } from "./settings.ts";
import { lineOf } from "./row.ts";

const NOTHING = new Uint8Array();

/** The line that answers a line, both as bytes; no bytes for an empty one. Never throws: what goes wrong is the answer. */
export function answerLine(batch: LoadedBatch, bytes: Uint8Array): Uint8Array {
  let id: unknown;
  try {
    const line = decode(bytes);
    if (line.trim() === "") return NOTHING;
    const row = parse(line);
    id = row["id"];
    return lineOf({ ...(id === undefined ? {} : { id }), ...answerRow(batch, row) });
  } catch (error) {
    return errorLine(id, error);
  }
}

function errorLine(id: unknown, error: unknown): Uint8Array {
  const { code, message, hint } =
    error instanceof DaejoError
      ? error
      : { code: "internal", message: String(error), hint: "Please report it with the line." };
  try {
    return lineOf({ id: id ?? null, error: { code, message, hint } });
  } catch {
    // The id is nested more deeply than can be written.
    return lineOf({ id: null, error: { code, message, hint } });
  }
}

/** Up to so many bytes a line is read to find its id; what is longer may be what a process could not hold. */
const READ_FOR_ID = 1024 * 1024;
const ID_IN_FRONT = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|[-+.\w]+)\s*[,}]/;

/** The answer to a line that nobody could answer. Its id is found in a short line, and in front of a long one. */
export function failureLine(bytes: Uint8Array, code: ErrorCode, message: string, hint: string): Uint8Array {
  return errorLine(idOf(bytes), new DaejoError(code, message, hint));
}

function idOf(bytes: Uint8Array): unknown {
  try {
    if (bytes.length <= READ_FOR_ID) return parse(decode(bytes))["id"];
    const [, id] = ID_IN_FRONT.exec(new TextDecoder().decode(bytes.subarray(0, 4096))) ?? [];
    return id === undefined ? undefined : JSON.parse(id);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeAs("utf-8", bytes);
  } catch (cause) {
    throw new DaejoError("bad-input", "The line is not valid UTF-8.", "JSON is written in UTF-8.", { cause });
  }
}

function parse(line: string): Record<string, unknown> {
  const read = readJson(line);
  if ("fault" in read) {
    throw new DaejoError("bad-input", `The line is not JSON: ${read.fault}.`, "Write one JSON object a line.");
  }
  const row = read.value;
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    throw new DaejoError("bad-input", "The line is not a JSON object.", SHAPES);
  }
  return row as Record<string, unknown>;
}

const DAY = "Write a day as in 2026-09-03.";
const SHAPES = 'Write {"en": ["…"], "ko": ["…"]}, {"en": "…", "ko": "…"} or {"text": "…"}.';

function answerRow({ checker, shown, date: usual }: LoadedBatch, row: Record<string, unknown>): object {
  const { en, ko, text, date = usual, aligned = false } = row;
  if (typeof aligned !== "boolean") throw new DaejoError("bad-input", '"aligned" is neither true nor false.', SHAPES);
  if (date !== undefined && typeof date !== "string") throw new DaejoError("bad-input", '"date" is not a string.', DAY);
  const known = date === undefined ? {} : { date };
  if (text !== undefined && (en !== undefined || ko !== undefined)) {
    throw new DaejoError("bad-input", 'The object has "text" beside "en" and "ko".', SHAPES);
  }
  if (typeof text === "string" && !aligned) return toBatchRow(shown(checker.check({ text, ...known })), "documents");
  if (typeof en === "string" && typeof ko === "string" && !aligned)
    return toBatchRow(shown(checker.check({ en, ko, ...known })), "documents");
  if (!isStrings(en) || !isStrings(ko)) throw new DaejoError("bad-input", problemOf(row), SHAPES);
  if (!aligned) return toBatchRow(shown(checker.checkSegments({ en, ko, ...known })), "segments");
  return pairsRow(en, shown(checkAligned(checker, en, ko, known)));
}

function checkAligned(
  checker: Checker,
  en: readonly string[],
  ko: readonly string[],
  known: { readonly date?: string },
): Report {
  if (en.length !== ko.length) {
    throw new DaejoError(
      "bad-input",
      `"aligned" is true, but "en" has ${en.length} and "ko" ${ko.length} segments.`,
      "Aligned lists have the same length; write an empty string where a side has nothing.",
    );
  }
  return checker.checkPairs(en.map((each, index) => ({ en: each, ko: ko[index] as string, ...known })));
}

/** With the caller's own pairs, so that empty segments stand in a bead as well. */
function pairsRow(en: readonly string[], report: Report): object {
  const beads = en.map((_, index) => ({ en: [index], ko: [index], confidence: 1 }));
  return { ...toBatchRow(report, "segments"), beads };
}

/** What is wrong with a row of none of the shapes. */
function problemOf({ aligned, en, ko, text }: Record<string, unknown>): string {
  if (aligned === true) return '"aligned" is true, but "en" and "ko" are not two lists of strings.';
  if (text !== undefined) return '"text" is not a string.';
  if (en === undefined && ko === undefined) return 'The object has neither "text" nor "en" and "ko".';
  if (en === undefined || ko === undefined) return `The object has no "${en === undefined ? "en" : "ko"}".`;
  return '"en" and "ko" are neither two strings nor two lists of strings.';
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
