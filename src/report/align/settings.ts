import type { Language } from "../../text/span.ts";
import type { Paint } from "../paint.ts";
import type { Report } from "../report.ts";

/** What a row of the output is: a paragraph bead, or the sentence beads inside it. */
export type AlignUnit = "paragraph" | "sentence";

/** How an alignment is written. Each form takes from it what concerns it. */
export interface AlignSettings {
  /** The language of what daejo itself says. */
  readonly language: Language;
  readonly unit: AlignUnit;
  /** daejo's own version, which some forms have to name. */
  readonly version: string;
  readonly paint?: Paint;
  /** The summary line alone. */
  readonly isBrief?: boolean;
  /** With the reasons for each bead. */
  readonly isExplained?: boolean;
  /** Terminal columns to write in. */
  readonly width?: number;
}

/** Writes the reports of one run, whose beads are numbered through, as one output. */
export type AlignWriter = (reports: readonly Report[], settings: AlignSettings) => string;
