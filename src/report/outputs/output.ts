import type { Check, Severity } from "../../checks/check.ts";
import type { Language } from "../../text/span.ts";
import type { Report } from "../report.ts";

/** One form in which reports leave daejo. The same report and options give the same text, byte for byte. */
export interface Output {
  /** What `--format` calls it. */
  readonly id: string;
  /** The usual ending of a file in this form, without a dot. */
  readonly extension: string;
  readonly write: (report: Report, options: OutputOptions) => string;
}

/** What an output has to know beside the report. Each takes from it what concerns it. */
export interface OutputOptions {
  /** The language of fixed words; messages are in the language that the report was made in. */
  readonly language: Language;
  /** daejo's own version. */
  readonly version: string;
  /** The checks that ran, for outputs that describe rules; a rule that is not among them is named and no more. */
  readonly checks?: readonly Check[];
  /** The side that is the translation, whose places are shown first and would be corrected; Korean unless said. */
  readonly translation?: Language;
  /** From this severity on a discrepancy is a failure to outputs that know only failed and passed; `error` unless said. */
  readonly failOn?: Severity | "never";
  /** A document's path from the root of its repository, by the document's id; the id itself unless said. */
  readonly pathOf?: (document: string) => string;
}
