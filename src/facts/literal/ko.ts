import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit, isHangulSyllable } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isMonthDay } from "../date/value.ts";
import { isOneOf, skipSpace } from "../words.ts";
import { readPlaceholder } from "./code.ts";
import { readDigitToken, readVersion } from "./identifier.ts";

const MIDDLE_DOTS = "·ㆍ・‧•∙";

/** Versions, tokens and placeholders as everywhere; 5·18, 3·1절, 6·25 전쟁 name an event. */
export const koreanLiteral: KindReader = {
  numeral: (text, numeral) =>
    numeral.written === undefined
      ? (readEvent(text, numeral) ?? readVersion(text, numeral.start) ?? readDigitToken(text, numeral.start))
      : undefined,
  signs: "{%$",
  sign: readPlaceholder,
};

/** Month and day with a middle dot. 1·2위 and 3·4분기 only list two figures: there a unit follows. */
function readEvent(text: string, numeral: Numeral): Candidate | undefined {
  const { start, plain } = numeral;
  const dot = digitsEnd(text, start);
  if (plain < 1 || plain > 12 || !isOneOf(text, dot, MIDDLE_DOTS) || !isDigit(text.charCodeAt(dot + 1)))
    return undefined;
  const end = digitsEnd(text, dot + 1);
  if (end - dot > 3 || !isMonthDay(plain, Number(text.slice(dot + 1, end)))) return undefined;
  if (isOneOf(text, end, ".,%~") && isDigit(text.charCodeAt(end + 1))) return undefined;
  const holiday = text.charAt(end) === "절";
  if (isOneOf(text, end, MIDDLE_DOTS)) return undefined;
  if (!holiday && isHangulSyllable(text.charCodeAt(end)) && !isOneOf(text, end, "은이을의과와로에도")) return undefined;
  if (!holiday && isOneOf(text, skipSpace(text, end), "%")) return undefined;
  const key = `${plain}·${Number(text.slice(dot + 1, end))}`;
  return { kind: "literal", value: { key, type: "identifier" }, start, end };
}
