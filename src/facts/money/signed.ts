import type { Candidate, Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { negate } from "../amount.ts";
import { isNegated } from "../digits.ts";
import { manner, quantity } from "../numeral.ts";
import { skipSpace } from "../words.ts";
import { DOLLAR_PREFIXES, SIGNS, unitOfCode } from "./currencies.ts";

/** The characters at which a figure with a sign before it is looked for. */
export const MONEY_SIGNS: string = [...SIGNS.keys()].join("");

/** A currency's sign with the letters before it, and where both begin. */
interface Sign {
  readonly currency: string;
  readonly start: number;
}

/** The sign at `at` and what letters before it make of it: `US$`, `C$`, `C $`, `aud$`. */
export function signAt(text: string, at: number): Sign | undefined {
  const currency = SIGNS.get(text.charAt(at));
  if (currency === undefined) return undefined;
  if (currency !== "USD") return { currency, start: at };
  const apart = text.charCodeAt(at - 1) === 0x20 && (text.charCodeAt(at - 2) | 0x20) === 0x63;
  const end = apart ? at - 1 : at;
  let start = end;
  while (end - start < 4 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const prefix = text.slice(start, end).toUpperCase();
  const national = DOLLAR_PREFIXES.get(prefix) ?? unitOfCode(prefix.length === 2 ? `${prefix}D` : prefix)?.currency;
  return national === undefined || (apart && prefix !== "C") ? { currency, start: at } : { currency: national, start };
}

/** A sign before a figure: `$3 billion`, `US$5`, `₩ 5,000`, `-$5`. The figure is read as the text's language reads it. */
export function readSigned(
  text: string,
  at: number,
  readFigure: (text: string, start: number) => Numeral,
): Candidate | undefined {
  const sign = signAt(text, at);
  const place = skipSpace(text, at + 1);
  const minus = text.charAt(place) === "-" ? 1 : 0;
  if (sign === undefined || !isDigit(text.charCodeAt(place + minus))) return undefined;
  const figure = readFigure(text, place + minus);
  if (figure.amount === "" || figure.ordinal === true) return undefined;
  const before = isNegated(text, sign.start);
  const isNegative = (before || minus === 1) && !figure.amount.startsWith("-");
  return {
    kind: "money",
    value: {
      ...quantity(figure),
      amount: isNegative ? negate(figure.amount) : figure.amount,
      currency: sign.currency,
    },
    start: before ? sign.start - 1 : sign.start,
    end: figure.end,
    ...manner(figure),
  };
}
