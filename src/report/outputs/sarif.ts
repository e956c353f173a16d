import type { Span } from "../../text/span.ts";
import type { Diagnostic, Discrepancy, Report, SuppressedDiscrepancy } from "../report.ts";
import { artifactUri } from "./artifact-uri.ts";
import type { Output, OutputOptions } from "./output.ts";
import { Places, type Located, type Place } from "./places.ts";
import { SARIF_LEVELS, SarifIndex } from "./sarif-tool.ts";
import { explanationOf, OUTPUT_WORDS, shortened } from "./words.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * SARIF 2.1.0 (OASIS): one run, a result for each discrepancy, suppressed ones among them. A result lies where the translation
 * would be corrected; its other places are related locations, to which its message links.
 */
export const sarif: Output = {
  id: "sarif",
  extension: "sarif",
  write: (report, options) => `${JSON.stringify(logOf(report, options), null, 2)}\n`,
};

function logOf(report: Report, options: OutputOptions): object {
  const places = new Places(report, options);
  const index = new SarifIndex(report, options);
  const artifacts = new Artifacts(report, places);
  const resultOf = (each: Discrepancy): object => toResult(places.locate(each), index, artifacts, options);
  // Either all results of a run say whether they are suppressed, or none.
  const unsuppressed = report.suppressed.length === 0 ? {} : { suppressions: [] };
  const run = {
    tool: index.tool,
    language: options.language,
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    invocations: [
      {
        executionSuccessful: report.verdict !== "did-not-run",
        toolExecutionNotifications: report.diagnostics.map((each) => toNotification(each, artifacts)),
      },
    ],
    artifacts: artifacts.list,
    taxonomies: index.taxonomies,
    results: [
      ...report.discrepancies.map((each) => ({ ...resultOf(each), ...unsuppressed })),
      ...report.suppressed.map((each) => ({ ...resultOf(each), suppressions: [toSuppression(each)] })),
    ],
  };
  return { $schema: SCHEMA, version: "2.1.0", runs: [run] };
}

/** The documents of a run. Their sizes are left out: SARIF wants bytes, and of files daejo knows the text alone. */
class Artifacts {
  readonly #places: Places;
  readonly #uris: readonly string[];

  constructor({ documents }: Report, places: Places) {
    this.#places = places;
    this.#uris = [...new Set(documents.map(({ id }) => artifactUri(places.pathOf(id))))];
  }

  get list(): readonly object[] {
    return this.#uris.map((uri) => ({ location: { uri }, roles: ["analysisTarget"] }));
  }

  /** A document, or a stretch of it. */
  physicalLocation(document: string, span?: Span): object {
    const uri = artifactUri(this.#places.pathOf(document));
    const index = this.#uris.indexOf(uri);
    return {
      artifactLocation: { uri, ...(index < 0 ? {} : { index }) },
      ...(span === undefined ? {} : { region: this.#region(document, span) }),
    };
  }

  #region(document: string, span: Span): object {
    const { start, end } = this.#places.endsOf(document, span);
    // SARIF does not count the byte-order mark (section 3.30.2).
    const hidden = this.#places.textOf(document).startsWith("\ufeff") ? 1 : 0;
    const charOffset = Math.max(0, span.start - hidden);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset,
      charLength: Math.max(0, span.end - hidden) - charOffset,
    };
  }
}

function toResult(
  { discrepancy, places: [first, ...others] }: Located,
  index: SarifIndex,
  artifacts: Artifacts,
  options: OutputOptions,
): object {
  const { rule, severity, category, confidence, fingerprint, suggestion, bead } = discrepancy;
  const locationOf = ({ evidence }: Place): object => artifacts.physicalLocation(evidence.document, evidence);
  const related = others.map((place, at) => ({
    id: at + 1,
    physicalLocation: locationOf(place),
    message: { text: wordingOf(place, options) },
  }));
  return {
    ruleId: rule,
    ruleIndex: index.ruleIndex(rule),
    level: SARIF_LEVELS[severity],
    message: { text: messageOf(discrepancy, others, options) },
    ...(first === undefined ? {} : { locations: [{ physicalLocation: locationOf(first) }] }),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { "daejo/v1": fingerprint },
    rank: Math.round(confidence * 10_000) / 100,
    taxa: [index.taxon(category)],
    properties: { confidence, ...(suggestion === undefined ? {} : { suggestion }), bead },
  };
}

/**
 * The message, with a link to each related location, without which GitHub does not show them. Braces stay as they are although
 * SARIF reserves them for arguments: there are none, and what shows messages shows doubled braces.
 */
function messageOf(discrepancy: Discrepancy, others: readonly Place[], { language }: OutputOptions): string {
  const words = OUTPUT_WORDS[language];
  // What looks like a link would be taken for one.
  const text = explanationOf(discrepancy).replaceAll("](", "] (");
  const links = others.map(
    ({ side, path, start }, at) => `${words.sides[side]} [${escapeLink(`${path}:${start.line}`)}](${at + 1})`,
  );
  return links.length === 0 ? text : `${text} (${links.join(", ")})`;
}

function escapeLink(text: string): string {
  return text.replaceAll(/[\\[\]]/g, (sign) => `\\${sign}`);
}

const WIDEST = 400;

function wordingOf({ side, evidence }: Place, { language }: OutputOptions): string {
  const words = OUTPUT_WORDS[language];
  const wording = evidence.start < evidence.end ? shortened(evidence.text, WIDEST) : words.missing;
  return `${words.sides[side]}: ${wording.replaceAll("](", "] (")}`;
}

function toSuppression({ suppression: { kind, reason } }: SuppressedDiscrepancy): object {
  return {
    kind: kind === "comment" ? "inSource" : "external",
    status: "accepted",
    ...(reason === undefined ? {} : { justification: reason }),
  };
}

function toNotification({ code, level, message, document, span }: Diagnostic, artifacts: Artifacts): object {
  return {
    level,
    message: { text: message },
    descriptor: { id: code },
    ...(document === undefined
      ? {}
      : { locations: [{ physicalLocation: artifacts.physicalLocation(document, span) }] }),
  };
}
