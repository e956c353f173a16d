import { once } from "node:events";
import type { Checker } from "../../checker.ts";
import { createChecker } from "../../create-checker.ts";
import { DaejoError } from "../../errors.ts";
import { toBatchRow } from "../../report/batch-row.ts";
import type { CommonOptions } from "../common-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { decodeAs } from "../decode.ts";
import { readLines } from "../read-lines.ts";

/** Answers one line after the other, so that memory stays flat and order is kept; a bad line is answered as such. */
export async function batchCommand({ lang }: Pick<CommonOptions, "lang">): Promise<ExitCode> {
  const checker = await createChecker({ lang, rules: { "align/unaligned": "off" } });
  for await (const bytes of readLines(process.stdin)) {
    const answer = answerLine(checker, bytes);
    if (answer === undefined) continue;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
  }
  return EXIT.ok;
}

/** The answer to a line; none to an empty one. */
function answerLine(checker: Checker, bytes: Uint8Array): object | undefined {
  let id: unknown;
  try {
    const line = decode(bytes);
    if (line.trim() === "") return undefined;
    const row = parse(line);
    id = row["id"];
    return { ...(id === undefined ? {} : { id }), ...answerRow(checker, row) };
  } catch (error) {
    const { code, message, hint } =
      error instanceof DaejoError
        ? error
        : { code: "internal", message: String(error), hint: "Please report it with the line." };
    return { id: id ?? null, error: { code, message, hint } };
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
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new DaejoError(
      "bad-input",
      `The line is not JSON: ${(cause as Error).message}`,
      "Write one JSON object a line.",
      { cause },
    );
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    throw new DaejoError("bad-input", "The line is not a JSON object.", SHAPES);
  }
  return row as Record<string, unknown>;
}

const DAY = "Write a day as in 2026-09-03.";
const SHAPES = 'Write {"en": ["…"], "ko": ["…"]}, {"en": "…", "ko": "…"} or {"text": "…"}.';

function answerRow(checker: Checker, row: Record<string, unknown>): object {
  const { en, ko, text, date, aligned = false } = row;
  if (typeof aligned !== "boolean") throw new DaejoError("bad-input", '"aligned" is neither true nor false.', SHAPES);
  if (date !== undefined && typeof date !== "string") throw new DaejoError("bad-input", '"date" is not a string.', DAY);
  const known = date === undefined ? {} : { date };
  if (text !== undefined && (en !== undefined || ko !== undefined)) {
    throw new DaejoError("bad-input", 'The object has "text" beside "en" and "ko".', SHAPES);
  }
  if (typeof text === "string" && !aligned) return toBatchRow(checker.check({ text, ...known }), "documents");
  if (typeof en === "string" && typeof ko === "string" && !aligned)
    return toBatchRow(checker.check({ en, ko, ...known }), "documents");
  if (!isStrings(en) || !isStrings(ko)) throw new DaejoError("bad-input", problemOf(row), SHAPES);
  if (!aligned) return toBatchRow(checker.checkSegments({ en, ko, ...known }), "segments");
  return answerPairs(checker, en, ko, known);
}

function answerPairs(
  checker: Checker,
  en: readonly string[],
  ko: readonly string[],
  known: { readonly date?: string },
): object {
  if (en.length !== ko.length) {
    throw new DaejoError(
      "bad-input",
      `"aligned" is true, but "en" has ${en.length} and "ko" ${ko.length} segments.`,
      "Aligned lists have the same length; write an empty string where a side has nothing.",
    );
  }
  const report = checker.checkPairs(en.map((each, index) => ({ en: each, ko: ko[index] as string, ...known })));
  // The caller's own pairs, so that empty segments stand in a bead as well.
  return {
    ...toBatchRow(report, "segments"),
    beads: en.map((_, index) => ({ en: [index], ko: [index], confidence: 1 })),
  };
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
