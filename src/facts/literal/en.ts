import type { Candidate, Numeral, KindReader } from "../numeral.ts";
import { isLatinEnd } from "../words.ts";
import { createLiteralReader } from "./reader.ts";

/** Versions, tokens and placeholders as everywhere; 9/11 and 24/7 are names, no fractions. */
export const englishLiteral: KindReader = createLiteralReader(readEvent);

/** Keys with the middle dot of Korean, so that 9/11 and 9·11 are one. */
const EVENTS: readonly (readonly [string, string])[] = [
  ["9/11", "9·11"],
  ["24/7", "24/7"],
];

function readEvent(text: string, numeral: Numeral): Candidate | undefined {
  const { start } = numeral;
  for (const [written, key] of EVENTS) {
    const end = start + written.length;
    if (!text.startsWith(written, start) || !isLatinEnd(text, end) || text.charAt(end) === "/") continue;
    return { kind: "literal", value: { key, type: "identifier" }, start, end };
  }
  return undefined;
}
