import { extractSingleFacts } from "../facts/index.ts";
import type { MappedText } from "../text/mapped-text.ts";
import { normalise } from "../text/normalise.ts";
import type { Language } from "../text/span.ts";
import type { Unit } from "./bead.ts";

/** A text of a caller, read. */
export interface ReadUnit {
  readonly unit: Unit;
  /** The way back to the text as given. */
  readonly reading: MappedText;
}

/** A text of a caller as the aligner sees it, normalised. With the day it is of its relative dates get their place. */
export function readUnit(text: string, side: Language, date?: string): ReadUnit {
  const reading = normalise(text);
  return {
    reading,
    unit: { text: reading.text, facts: extractSingleFacts(reading.text, side, { date }), kind: "paragraph" },
  };
}
