import { DaejoError } from "../../errors.ts";
import { readJson as readJsonText } from "../../text/json.ts";
import { COLUMN_NAMES, columnOf, isFlag, readFlag } from "./columns.ts";
import { joinTerms, type PlacedTerm } from "./create-glossary.ts";
import type { Glossary } from "./glossary.ts";

const SHAPE = 'Write [{ "en": "deployment", "ko": ["배포"], "forbidden": ["전개"] }].';

/** A glossary from a list of objects, or from an object that holds one as `terms`. */
export function readJson(text: string, name: string): Glossary {
  const read = readJsonText(text);
  if ("fault" in read) throw new DaejoError("bad-input", `${name} is not JSON: ${read.fault}.`, SHAPE);
  const { value } = read;
  const list = Array.isArray(value) ? (value as unknown[]) : (value as { terms?: unknown } | null)?.terms;
  if (!Array.isArray(list)) throw new DaejoError("bad-input", `${name} is no list of terms.`, SHAPE);
  const lines = linesOf(text, list.length);
  return joinTerms(
    list.map((entry, index) => readEntry(entry, `${name}, ${lines[index] ?? `term ${index}`}`)),
    "bad-input",
  );
}

function readEntry(entry: unknown, place: string): PlacedTerm {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    throw new DaejoError("bad-input", `${place} is no object.`, SHAPE);
  }
  const term: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (key.startsWith("#") || value === null) continue;
    const column = columnOf(key);
    if (column === undefined) {
      throw new DaejoError(
        "bad-input",
        `${place}: there is no key "${key}".`,
        `The keys are ${COLUMN_NAMES}. Put # before a name to have it passed over.`,
      );
    }
    term[column] = isFlag(column) && typeof value === "string" ? (readFlag(value) ?? value) : value;
  }
  return { term, place };
}

/** The lines on which the objects of the list begin, where that can be told: the outermost ones that are as many. */
function linesOf(text: string, count: number): string[] {
  for (const outermost of [1, 2]) {
    const lines = linesAtDepth(text, outermost);
    if (lines.length === count) return lines;
  }
  return [];
}

function linesAtDepth(text: string, wanted: number): string[] {
  const lines: string[] = [];
  let [depth, line] = [0, 1];
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "\n") line++;
    if (isQuoted) {
      if (character === "\\") i++;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === "{" || character === "[") {
      if (depth++ === wanted && character === "{") lines.push(`line ${line}`);
    } else if (character === "}" || character === "]") depth--;
  }
  return lines;
}
