import type { Evidence } from "../../checks/check.ts";
import { severityRank } from "../../checks/levels.ts";
import { LineIndex, type Position } from "../../text/line-index.ts";
import type { Language, Span } from "../../text/span.ts";
import type { Discrepancy, Report } from "../report.ts";
import type { OutputOptions } from "./output.ts";

/** Evidence as editors count it: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Place {
  readonly side: Language;
  readonly evidence: Evidence;
  /** With slashes, whatever the system. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A discrepancy with all its places, the one to correct first: the translation's, then the other side's. */
export interface Located<T extends Discrepancy = Discrepancy> {
  readonly discrepancy: T;
  /** Empty where a check of the caller's own has named none. */
  readonly places: readonly Place[];
}

/** Where the spans of a report stand. Counts the lines of a document when it is first asked about it. */
export class Places {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, LineIndex>();
  readonly #options: OutputOptions;

  constructor({ documents }: Pick<Report, "documents">, options: OutputOptions) {
    this.#texts = new Map(documents.map(({ id, text }) => [id, text]));
    this.#options = options;
  }

  /** A document's path with slashes; without a leading `./`. */
  pathOf(document: string): string {
    const path = this.#options.pathOf?.(document) ?? document;
    return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  }

  /** A document's text; empty for one that the report does not hold. */
  textOf(document: string): string {
    return this.#texts.get(document) ?? "";
  }

  linesOf(document: string): LineIndex {
    let lines = this.#lines.get(document);
    if (lines === undefined) {
      lines = new LineIndex(this.textOf(document));
      this.#lines.set(document, lines);
    }
    return lines;
  }

  /** Line and column of both ends of a span; the start of the document where the report does not hold it. */
  endsOf(document: string, { start, end }: Span): { readonly start: Position; readonly end: Position } {
    const lines = this.linesOf(document);
    const last = this.textOf(document).length;
    return { start: lines.positionAt(Math.min(start, last)), end: lines.positionAt(Math.min(end, last)) };
  }

  locate<T extends Discrepancy>(discrepancy: T): Located<T> {
    const translation = this.#options.translation ?? "ko";
    const places = ([translation, translation === "ko" ? "en" : "ko"] as const).flatMap((side) =>
      discrepancy[side].map((evidence): Place => {
        const { document } = evidence;
        return { side, evidence, path: this.pathOf(document), ...this.endsOf(document, evidence) };
      }),
    );
    return { discrepancy, places };
  }
}

/** A report's discrepancies, the gravest first; equally grave ones by path and place. */
export function worstFirst({ discrepancies }: Pick<Report, "discrepancies">, places: Places): Located[] {
  return discrepancies.map((each) => places.locate(each)).toSorted(compareLocated);
}

function compareLocated(a: Located, b: Located): number {
  const rank = severityRank(b.discrepancy.severity) - severityRank(a.discrepancy.severity);
  const [first, second] = [a.places[0], b.places[0]];
  // Not by any language's collation: the order must not depend on where it is asked.
  const path = compareCodeUnits(first?.path ?? "", second?.path ?? "");
  return rank || path || (first?.evidence.start ?? 0) - (second?.evidence.start ?? 0);
}

/** Negative, zero or positive as a text sorts before, with or behind another by its UTF-16 code units. */
function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
