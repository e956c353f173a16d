import { expect } from "vitest";
import { daejo } from "./daejo.ts";

interface Place {
  segment?: number;
  document?: string;
  start: number;
  end: number;
  text: string;
}
/** A line of the output. */
export interface Answer {
  id?: unknown;
  error?: { code: string; message: string; hint: string };
  beads: { en: (number | string)[]; ko: (number | string)[]; confidence: number }[];
  discrepancies: { rule: string; severity: string; confidence: number; message: string; en: Place[]; ko: Place[] }[];
  segments?: { id: string; document: string; language: string; start: number; end: number }[];
  diagnostics?: { code: string }[];
  verdict?: string;
}

/** The answers to rows, which are lines or become such; the run must succeed. */
export async function batch(lines: readonly (string | object)[], args: readonly string[] = []): Promise<Answer[]> {
  const input = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const { code, stdout, stderr } = await daejo(["batch", ...args], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

/** The answer to one row. */
export async function answer(row: object, args: readonly string[] = []): Promise<Answer> {
  const answers = await batch([row], args);
  expect(answers).toHaveLength(1);
  return answers[0] as Answer;
}
