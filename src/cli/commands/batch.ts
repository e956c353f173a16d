import { createInterface } from "node:readline";
import { once } from "node:events";
import { createChecker, type Checker } from "../../checker.ts";
import { DaejoError } from "../../errors.ts";
import { toBatchRow } from "../../report/batch-row.ts";
import type { CommonOptions } from "../common-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";

/** Answers one line after the other, so that memory stays flat and order is kept; a bad line is answered as such. */
export async function batchCommand({ lang }: CommonOptions): Promise<ExitCode> {
  const checker = await createChecker({ lang, rules: { "align/unaligned": "off" } });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const answer = JSON.stringify(answerLine(checker, line));
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, "drain");
  }
  return EXIT.ok;
}

function answerLine(checker: Checker, line: string): unknown {
  let id: unknown;
  try {
    const row = parse(line);
    id = row["id"];
    return { ...(id === undefined ? {} : { id }), ...answerRow(checker, row) };
  } catch (error) {
    const { code, message } = error instanceof DaejoError ? error : { code: "internal", message: String(error) };
    return { id: id ?? null, error: { code, message } };
  }
}

function parse(line: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new DaejoError("bad-input", `The line is not JSON: ${(cause as Error).message}`, "Write one JSON object a line.", { cause });
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    throw new DaejoError("bad-input", "The line is not a JSON object.", 'Write {"en": …, "ko": …} or {"text": …}.');
  }
  return row as Record<string, unknown>;
}

function answerRow(checker: Checker, row: Record<string, unknown>): object {
  const { en, ko, text, aligned } = row;
  if (typeof text === "string") return toBatchRow(checker.check({ text }), "documents");
  if (typeof en === "string" && typeof ko === "string") return toBatchRow(checker.check({ en, ko }), "documents");
  if (!isStrings(en) || !isStrings(ko)) {
    throw new DaejoError(
      "bad-input",
      'The object has neither "text" nor "en" and "ko" as two strings or two lists of strings.',
      'Write {"en": ["…"], "ko": ["…"]}, {"en": "…", "ko": "…"} or {"text": "…"}.',
    );
  }
  if (aligned !== true) return toBatchRow(checker.checkSegments({ en, ko }), "segments");
  if (en.length !== ko.length) {
    throw new DaejoError(
      "bad-input",
      `The segments are said to be aligned, but there are ${en.length} English and ${ko.length} Korean ones.`,
      "Aligned lists have the same length.",
    );
  }
  return toBatchRow(checker.checkPairs(en.map((each, index) => ({ en: each, ko: ko[index] as string }))), "segments");
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
