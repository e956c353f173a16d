/** The rows of other extractors' test tables: what they expect of numbers, money, measures and dates in both languages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Language } from "../../src/text/span.ts";

const VALUES = ["number", "ordinal", "percent", "currency", "dimension", "temperature", "age"] as const;

/** Sorts of rows, by what is asked of them: the right value, or that something is found at the place. */
export const CATEGORIES = [...VALUES, "numberrange", "email", "date", "time"] as const;

export type Category = (typeof CATEGORIES)[number];

/** The categories that are judged by value; of the others a row is right when its stretches are found. */
export const BY_VALUE: readonly Category[] = VALUES;

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution?: unknown;
  readonly tn?: string;
}

export interface SpecRow {
  /** File and line, as in `recognizers.ko.number:12`. */
  readonly id: string;
  readonly language: Language;
  readonly category: Category;
  readonly input: string;
  readonly expected: readonly Expected[];
  /** The reference date that relative dates count from, `2016-11-07`. */
  readonly date: string | undefined;
  /** Rows that nobody looks at while the readers are built. */
  readonly isAside: boolean;
  /** Whether every figure it asks for has a value; a unit without a figure or "the last one" has none. */
  readonly hasValues: boolean;
}

/** Types of the tables that stand for another category; all sorts of moments and stretches of time are one. */
const CATEGORY_OF: Readonly<Record<string, Category>> = {
  numeral: "number",
  amountofmoney: "currency",
  quantity: "dimension",
  distance: "dimension",
  volume: "dimension",
  dateperiod: "time",
  datetime: "time",
  datetime_other: "time",
  duration: "time",
};

interface RawRow {
  readonly lang: Language;
  readonly type: string;
  readonly input: string;
  readonly expected: readonly Expected[];
  readonly ref?: string;
}

export function specRows(folder: string): SpecRow[] {
  const path = `${folder}/specs`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .flatMap((file) =>
      readFileSync(`${path}/${file}`, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          line === "" ? [] : [rowOf(file.slice(0, -6), index + 1, JSON.parse(line) as RawRow)],
        ),
    );
}

function rowOf(file: string, line: number, { lang, type, input, expected, ref }: RawRow): SpecRow {
  return {
    id: `${file}:${line}`,
    language: lang,
    category: CATEGORY_OF[type] ?? (type as Category),
    input,
    expected,
    date: ref?.slice(0, 10),
    isAside: hash(input) % 8 === 0,
    hasValues: expected.every(({ resolution }) => isValue(resolution)),
  };
}

function isValue(resolution: unknown): boolean {
  if (typeof resolution !== "object" || resolution === null || !("value" in resolution)) return true;
  const value = String(resolution.value);
  return !(value === "" || value === "null" || value.startsWith("current") || value.startsWith("end"));
}

/** FNV-1a, so that a row stays on its side whatever is added around it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
