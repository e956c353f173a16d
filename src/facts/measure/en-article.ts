import type { Candidate } from "../numeral.ts";
import { skipJoint, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { isAsciiLetter, isDigit, isUpper } from "../../text/characters.ts";
import { nameAt } from "./en-names.ts";
import { symbolAt, type UnitPlace } from "./symbols.ts";

/** Units that an article can count. A yard, a foot, a ton, a cup and a meter are other things too often. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    "kilometer centimeter millimeter mile inch hectare acre square-mile square-kilometer square-meter " +
    "kilogram gram milligram pound ounce liter milliliter gallon kilowatt megawatt gigawatt " +
    "kilowatt-hour gigabyte megabyte terabyte light-year"
  ).split(" "),
);

const SHARES: ReadonlyMap<string, string> = new Map([
  ["a", "1"],
  ["an", "1"],
  ["half", "0.5"],
  ["quarter", "0.25"],
]);

/** a kilogram, an inch, half a liter, half-mile, a quarter mile; not $60 a barrel, a pound of flesh, a mile race. */
export function readArticle(text: string, start: number, end: number): Candidate | undefined {
  const word = text.slice(start, end).toLowerCase();
  const share = word.startsWith("a") ? shareAfter(text, end) : undefined;
  const amount = share?.amount ?? SHARES.get(word);
  const place = share?.place ?? afterHalf(text, end, word);
  if (amount === undefined || place < 0) return undefined;
  const unit = nameAt(text, place) ?? letteredAt(text, place);
  // A CMS is no centimetre.
  if (unit === undefined || !COUNTED.has(unit.id) || isUpper(text.charCodeAt(place))) return undefined;
  if (amount === "1" && (isRate(text, start) || text.startsWith("pound of flesh", place))) return undefined;
  if (!isPhraseEnd(text, unit.end) && amount === "1") return undefined;
  return { kind: "measure", value: { amount, unit: unit.id }, start, end: unit.end, written: "article" };
}

/** The half or quarter of "a half mile", "a quarter-mile". */
function shareAfter(text: string, end: number): { readonly amount: string; readonly place: number } | undefined {
  const joint = skipJoint(text, end);
  const word = joint < 0 ? "" : wordAt(text, joint);
  const amount = word.length > 2 ? SHARES.get(word) : undefined;
  return amount === undefined ? undefined : { amount, place: skipJoint(text, joint + word.length) };
}

/** Past "half a", "quarter of a", "a". */
function afterHalf(text: string, end: number, word: string): number {
  const joint = skipJoint(text, end);
  if (joint < 0 || word.startsWith("a")) return joint;
  for (const article of ["a ", "an ", "of a ", "of an "]) {
    if (text.startsWith(article, joint)) return joint + article.length;
  }
  return joint;
}

function letteredAt(text: string, place: number): UnitPlace | undefined {
  const unit = symbolAt(text, place);
  return unit === undefined || unit.end - place < 2 ? undefined : unit;
}

/** What may follow a measure that stands for itself; a noun would make it a part of a name (a mile race). */
const AFTER: ReadonlySet<string> = new Set(
  "of or and in to from away long wide tall high deep thick apart above below off on at for with than per more less is was each apiece".split(
    " ",
  ),
);

/** Whether what ends at `end` stands for itself: no noun follows. */
export function isPhraseEnd(text: string, end: number): boolean {
  if (text.charCodeAt(end) === 0x2d || isAsciiLetter(text.charCodeAt(end))) return false;
  const word = text.charCodeAt(end) === 0x20 ? wordAt(text, end + 1) : "";
  return word === "" ? !isDigit(text.charCodeAt(end + 1)) : AFTER.has(word);
}

const RATED: ReadonlySet<string> = new Set(
  (
    "dollar dollars cent cents won euro euros yen yuan pound pounds pence rupee rupees rubles francs miles mile kilometers kilometres " +
    "hundred thousand million billion trillion calories degrees times bucks price percent priced once twice cost costs"
  ).split(" "),
);

/** $60 a gallon, 30 miles a gallon, 40 cents a pound: the article means "per". */
export function isRate(text: string, start: number): boolean {
  const before = skipSpaceBack(text, start);
  return isDigit(text.charCodeAt(before - 1)) || RATED.has(wordBefore(text, before));
}
