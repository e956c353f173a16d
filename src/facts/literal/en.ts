import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isLatinEnd } from "../words.ts";
import { readDigitToken, readVersion } from "./identifier.ts";
import { readPhone, readSerial } from "./phone.ts";
import { readSigned } from "./signed.ts";

/** Versions, tokens and placeholders as everywhere; 9/11 and 24/7 are names, no fractions. */
export const englishLiteral: KindReader = {
  numeral: (text, numeral) =>
    numeral.written === undefined
      ? (readPhone(text, numeral.start) ??
        readSerial(text, numeral.start) ??
        readEvent(text, numeral) ??
        readVersion(text, numeral.start) ??
        (numeral.scaled === undefined ? readDigitToken(text, numeral.start) : undefined))
      : undefined,
  signs: "{%$</.~*",
  sign: readSigned,
};

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
