import type { PageRow, PageSegment } from "../../report/page/page-data.ts";

/** Rows that are laid out together, or not at all as long as they are far away. */
export interface Chunk {
  readonly rows: readonly PageRow[];
  /** Its height in pixels, before it has one: roughly, so that the scroll bar hardly moves when it gets it. */
  readonly height: number;
}

const ROWS = 40;
/** Characters on a line of a column of usual width, and the height of a line and of what is around a row. */
const ON_A_LINE = { en: 70, ko: 42 };
const LINE = 26;
const AROUND = 26;

/** Rows in stretches that are small enough to be laid out in a moment. */
export function chunksOf(rows: readonly PageRow[]): Chunk[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => {
    const own = rows.slice(index * ROWS, (index + 1) * ROWS);
    return { rows: own, height: own.reduce((sum, row) => sum + heightOf(row), 0) };
  });
}

function heightOf(row: PageRow): number {
  if (row.kind === "elsewhere") return LINE + AROUND;
  return Math.max(linesOf(row.en, ON_A_LINE.en), linesOf(row.ko, ON_A_LINE.ko), 1) * LINE + AROUND;
}

function linesOf(segments: readonly PageSegment[], onALine: number): number {
  return segments.reduce((sum, { pieces }) => {
    const length = pieces.reduce((total, { text }) => total + text.length, 0);
    return sum + Math.max(1, Math.ceil(length / onALine));
  }, 0);
}
