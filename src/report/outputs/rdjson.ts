import type { Severity } from "../../checks/check.ts";
import type { Language, Span } from "../../text/span.ts";
import type { Diagnostic, Report } from "../report.ts";
import type { Output } from "./output.ts";
import { Places, type Located, type Place } from "./places.ts";
import { explanationOf, OUTPUT_WORDS } from "./words.ts";
import { Utf8Columns } from "./utf8-columns.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/**
 * The format of reviewdog, a `DiagnosticResult` of github.com/reviewdog/reviewdog, proto/rdf/reviewdog.proto, in the JSON
 * of Protocol Buffers. Lines count from 1, columns from 1 in bytes of UTF-8, ends are exclusive. `relatedLocations` is known
 * to reviewdog since it reads SARIF's.
 */
export const rdjson: Output = {
  id: "rdjson",
  extension: "json",
  write: (report, options) => {
    const places = new Places(report, options);
    const ranges = new Ranges(places);
    const diagnostics = [
      ...report.diagnostics.map((each) => ofDiagnostic(each, report, places, ranges)),
      ...report.discrepancies.map((each) => ofDiscrepancy(places.locate(each), ranges, options.language)),
    ];
    return `${JSON.stringify({ source: { name: "daejo" }, diagnostics }, null, 2)}\n`;
  },
};

interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

class Ranges {
  readonly #places: Places;
  readonly #columns = new Map<string, Utf8Columns>();

  constructor(places: Places) {
    this.#places = places;
  }

  of(document: string, { start, end }: Span): Range {
    return { start: this.#position(document, start), end: this.#position(document, end) };
  }

  #position(document: string, offset: number): Range["start"] {
    let columns = this.#columns.get(document);
    if (columns === undefined) {
      columns = new Utf8Columns(this.#places.textOf(document));
      this.#columns.set(document, columns);
    }
    const lines = this.#places.linesOf(document);
    const { line } = lines.positionAt(offset);
    // A byte-order mark is bytes of the first line, whatever editors show.
    return { line, column: columns.bytesBetween(lines.startOf(line), offset) + 1 };
  }
}

function ofDiscrepancy({ discrepancy, places }: Located, ranges: Ranges, language: Language): object {
  const [first, ...others] = places;
  const { severity, rule, suggestion, ko } = discrepancy;
  const [replaced] = ko;
  // Only where one stretch is to be replaced: of several nobody knows which.
  const isReplacement = replaced !== undefined && ko.length === 1 && replaced.start < replaced.end;
  // reviewdog takes a suggestion for one at the diagnostic's own place.
  const isHere = isReplacement && first?.evidence === replaced;
  return {
    message: explanationOf(discrepancy),
    ...(first === undefined ? {} : { location: locationOf(first, ranges) }),
    severity: SEVERITIES[severity],
    code: { value: rule },
    ...(suggestion === undefined || !isHere
      ? {}
      : { suggestions: [{ range: ranges.of(replaced.document, replaced), text: suggestion }] }),
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((place) => ({
            message: relatedMessage(place, language),
            location: locationOf(place, ranges),
          })),
        }),
  };
}

function relatedMessage({ side, evidence }: Place, language: Language): string {
  const words = OUTPUT_WORDS[language];
  return `${words.sides[side]}: ${evidence.start < evidence.end ? evidence.text : words.missing}`;
}

function locationOf({ evidence, path }: Place, ranges: Ranges): object {
  return { path, range: ranges.of(evidence.document, evidence) };
}

/** reviewdog shows nothing without a path, so what concerns the whole input stands at its first document. */
function ofDiagnostic(
  { code, level, message, document, span }: Diagnostic,
  { documents }: Report,
  places: Places,
  ranges: Ranges,
): object {
  const id = document ?? documents[0]?.id;
  const range = document === undefined || span === undefined ? {} : { range: ranges.of(document, span) };
  return {
    message,
    ...(id === undefined ? {} : { location: { path: places.pathOf(id), ...range } }),
    severity: SEVERITIES[level],
    code: { value: code },
  };
}
