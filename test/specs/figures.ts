import { judge } from "./judge.ts";
import { BY_VALUE, CATEGORIES, specRows, type Category, type SpecRow } from "./rows.ts";
import { UNFAIR_ROWS } from "./unfair.ts";

/** How many of how many. */
export type Count = readonly [number, number];

export interface SpecFigure {
  readonly language: "ko" | "en";
  /** A category, or `values`: all that are judged by value. */
  readonly name: Category | "values";
  /** Fair rows that hold something, read as expected: those the readers were built on, and those kept aside. */
  readonly built: Count;
  readonly aside: Count;
  readonly unfair: Count;
  /** Rows that hold nothing of their category, and are silent. */
  readonly silent: Count;
}

export function specFigures(folder: string): SpecFigure[] {
  const judged = specRows(folder).map((row) => ({ row, isRight: judge(row).verdict === "right" }));
  return (["ko", "en"] as const).flatMap((language) =>
    (["values", ...CATEGORIES] as const).flatMap((name): SpecFigure[] => {
      const rows = judged.filter(
        ({ row }) =>
          row.language === language && isIn(name, row) && (row.hasValues || !BY_VALUE.includes(row.category)),
      );
      if (rows.length === 0) return [];
      const fair = rows.filter(({ row }) => !UNFAIR_ROWS.has(row.id));
      const count = (part: typeof rows): Count => [part.filter(({ isRight }) => isRight).length, part.length];
      const filled = fair.filter(({ row }) => row.expected.length > 0);
      return [
        {
          language,
          name,
          built: count(filled.filter(({ row }) => !row.isAside)),
          aside: count(filled.filter(({ row }) => row.isAside)),
          unfair: [rows.length - fair.length, rows.length],
          silent: count(fair.filter(({ row }) => row.expected.length === 0)),
        },
      ];
    }),
  );
}

function isIn(name: SpecFigure["name"], row: SpecRow): boolean {
  return name === "values" ? BY_VALUE.includes(row.category) : row.category === name;
}
