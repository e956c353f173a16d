import { extractSingleFacts } from "../facts/index.ts";
import type { MappedText } from "../text/mapped-text.ts";
import { normalise } from "../text/normalise.ts";
import type { Language } from "../text/span.ts";
import type { Unit } from "./bead.ts";

/** A text of a caller as the aligner sees it, normalised, with the way back to the text as given. */
export function readUnit(text: string, side: Language): { readonly unit: Unit; readonly reading: MappedText } {
  const reading = normalise(text);
  return { reading, unit: { text: reading.text, facts: extractSingleFacts(reading.text, side), kind: "paragraph" } };
}
