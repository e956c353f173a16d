import type { Span } from "../../text/span.ts";
import type { Line } from "../lines.ts";
import { isRule } from "../marks.ts";
import { boxMark, isPlaceholderLine, Statements } from "../markdown/dialects.ts";
import { FenceEnds } from "../markdown/fence-ends.ts";
import { MarkLines, opensHtml } from "../markdown/mark-lines.ts";
import { fenceMark } from "../markdown/marks.ts";
import { Regions } from "../markdown/regions.ts";

/** Lines that are no Markdown, and what a reader sees of them. */
export interface Aside {
  /** Index of the first line behind them. */
  readonly next: number;
  readonly captions?: readonly Span[];
  readonly code?: Span;
  readonly html?: Span | "to its end";
}

/** Finds what is no Markdown. To be asked about lines in document order. */
export class Asides {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #fenceEnds: FenceEnds;
  readonly #regions: Regions;
  readonly #markLines: MarkLines;
  readonly #statements: Statements;
  /** micromark asks more than once about a place. */
  readonly #known = new Map<number, Aside | undefined>();
  #next = 0;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#fenceEnds = new FenceEnds(text, lines);
    this.#regions = new Regions(text, lines);
    this.#markLines = new MarkLines(text, lines);
    this.#statements = new Statements(text, lines);
  }

  get isInComponent(): boolean {
    return this.#markLines.isInComponent;
  }

  known(start: number): Aside | undefined {
    return this.#known.get(start);
  }

  /** What starts at `start` in a line; `interrupts` where a paragraph stands right above. */
  at(index: number, start: number, interrupts: boolean): Aside | undefined {
    if (this.#known.has(start)) return this.#known.get(start);
    // The container that it stood in may have ended before it does.
    const found = index < this.#next ? { next: this.#next } : this.#find(index, start, interrupts);
    if (found !== undefined && found.html !== "to its end") this.#next = found.next;
    this.#known.set(start, found);
    return found;
  }

  #find(index: number, start: number, interrupts: boolean): Aside | undefined {
    const text = this.#text;
    const whole = this.#lines[index] as Line;
    const line = { start, end: whole.end };
    const one = index + 1;
    const fence = fenceMark(text, line);
    // Prose that happens to start with three marks must not swallow the rest of the document.
    const isAtMargin = start === whole.start && whole.indent === 0;
    if (fence !== undefined) return isAtMargin && !this.#fenceEnds.isClosed(index, fence) ? { next: one } : undefined;
    const region = this.#regions.at(index, start);
    if (region !== undefined) {
      const { next, kind } = region;
      return kind === "code" ? { next, code: region.inside } : kind === "html" ? { next, html: region.span } : { next };
    }
    if (opensHtml(text, line)) return { next: this.#endOfHtml(one), html: "to its end" };
    const box = boxMark(text, line);
    if (box !== undefined) return { next: one, captions: [box.title] };
    if (isRule(text, line)) return { next: one };
    const marks = this.#markLines.at(index, start, interrupts);
    if (marks !== undefined) return marks;
    if (isPlaceholderLine(text, line)) return { next: one };
    const next = isAtMargin && !interrupts ? this.#statements.endOf(index) : index;
    return next > index ? { next } : undefined;
  }

  /** Up to a blank line; a fence means code and `:::` a box also where CommonMark still sees HTML. */
  #endOfHtml(index: number): number {
    for (let next = index; next < this.#lines.length; next++) {
      const line = this.#lines[next] as Line;
      let { start } = line;
      while (start < line.end && (this.#text[start] === ">" || this.#text[start] === " ")) start++;
      if (start >= line.end || this.#text.startsWith(":::", start)) return next;
      if (fenceMark(this.#text, { start, end: line.end }) !== undefined) return next;
    }
    return this.#lines.length;
  }
}
