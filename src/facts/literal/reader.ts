import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit, isHangulSyllable } from "../../text/characters.ts";
import { readPlaceholder } from "./code.ts";
import { readDigitToken, readVersion } from "./identifier.ts";
import { readSignedPath } from "./path.ts";
import { readPhone, readSerial } from "./phone.ts";
import { readTag } from "./tag.ts";

/** Literals that begin with a digit or a sign; each language has events of its own (5·18, 9/11). */
export function createLiteralReader(readEvent: (text: string, numeral: Numeral) => Candidate | undefined): KindReader {
  return {
    numeral: (text, numeral) => {
      const { start, written, scaled } = numeral;
      if (written !== undefined || !mayGoOn(text, numeral)) return undefined;
      return (
        readPhone(text, start) ??
        readSerial(text, start) ??
        readEvent(text, numeral) ??
        readVersion(text, start) ??
        (scaled === undefined ? readDigitToken(text, start) : undefined)
      );
    },
    signs: "{%$</.~*",
    sign: readSigned,
  };
}

/** Whether signs, letters or more digits stand behind bare digits; behind most figures there is a word. */
function mayGoOn(text: string, { end, plain }: Numeral): boolean {
  if (plain < 0) return true;
  const code = text.charCodeAt(end);
  if (code !== 0x20) return code > 0x20 && code !== 0x2c && !isHangulSyllable(code);
  const next = text.charCodeAt(end + 1);
  return isDigit(next) || next === 0x28;
}

/** A placeholder, tag or path at one of the signs that begin them. */
function readSigned(text: string, start: number): Candidate | undefined {
  const sign = text.charCodeAt(start);
  if (sign === 0x3c) return readTag(text, start);
  return sign === 0x7b || sign === 0x25 || sign === 0x24 ? readPlaceholder(text, start) : readSignedPath(text, start);
}
