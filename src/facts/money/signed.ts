import type { Candidate, Numeral } from "../numeral.ts";
import { isDigit, isUpper } from "../../text/characters.ts";
import { manner } from "../numeral.ts";
import { skipSpace } from "../words.ts";
import { DOLLAR_PREFIXES, SIGNS } from "./currencies.ts";

/** The characters at which a figure with a sign before it is looked for. */
export const MONEY_SIGNS: string = [...SIGNS.keys()].join("");

/** A sign before a figure: `$3 billion`, `US$5`, `₩ 5,000`. The figure is read as the text's language reads it. */
export function readSigned(
  text: string,
  at: number,
  readFigure: (text: string, start: number) => Numeral,
): Candidate | undefined {
  const sign = text.charAt(at);
  let currency = SIGNS.get(sign);
  if (currency === undefined) return undefined;
  const place = skipSpace(text, at + 1);
  if (!isDigit(text.charCodeAt(place))) return undefined;
  let start = at;
  if (sign === "$") {
    while (start > 0 && at - start < 3 && isUpper(text.charCodeAt(start - 1))) start--;
    const prefix = text.slice(start, at);
    const national = DOLLAR_PREFIXES.get(prefix);
    if (national === undefined) start = at;
    else currency = national;
  }
  const figure = readFigure(text, place);
  if (figure.amount === "" || figure.ordinal === true) return undefined;
  return {
    kind: "money",
    value: { amount: figure.amount, currency },
    start,
    end: figure.end,
    ...manner(figure),
  };
}
