import type { Bound } from "./fact.ts";
import { isOneOf, skipJoint, skipSpace, skipSpaceBack, wordAt, wordBefore } from "./words.ts";

const SINGLE: ReadonlyMap<string, Bound> = new Map([
  ["about", "about"],
  ["around", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["roughly", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["circa", "about"],
  ["some", "about"],
  ["estimated", "about"],
  ["over", "more-than"],
  ["exceeding", "more-than"],
  ["exceeded", "more-than"],
  ["exceeds", "more-than"],
  ["above", "more-than"],
  ["topping", "more-than"],
  ["under", "less-than"],
  ["below", "less-than"],
]);

/** Last words of phrases, each with the words that may stand before it. */
const PHRASES: ReadonlyMap<string, ReadonlyMap<string, Bound>> = new Map([
  ["least", new Map<string, Bound>([["at", "at-least"]])],
  ["most", new Map<string, Bound>([["at", "at-most"]])],
  [
    "to",
    new Map<string, Bound>([
      ["up", "at-most"],
      ["close", "about"],
      ["equal", "exact"],
    ]),
  ],
  [
    "of",
    new Map<string, Bound>([
      ["minimum", "at-least"],
      ["maximum", "at-most"],
      ["upward", "more-than"],
      ["upwards", "more-than"],
      ["excess", "more-than"],
    ]),
  ],
  [
    "as",
    new Map<string, Bound>([
      ["many", "at-most"],
      ["much", "at-most"],
      ["few", "at-least"],
      ["little", "at-least"],
    ]),
  ],
]);

const COMPARED: ReadonlyMap<string, "more" | "less"> = new Map([
  ["more", "more"],
  ["greater", "more"],
  ["larger", "more"],
  ["higher", "more"],
  ["longer", "more"],
  ["older", "more"],
  ["bigger", "more"],
  ["less", "less"],
  ["fewer", "less"],
  ["lower", "less"],
  ["smaller", "less"],
  ["younger", "less"],
  ["shorter", "less"],
]);

const OR_AFTER: ReadonlyMap<string, Bound> = new Map([
  ["more", "at-least"],
  ["older", "at-least"],
  ["above", "at-least"],
  ["over", "at-least"],
  ["greater", "at-least"],
  ["higher", "at-least"],
  ["longer", "at-least"],
  ["less", "at-most"],
  ["fewer", "at-most"],
  ["under", "at-most"],
  ["below", "at-most"],
  ["younger", "at-most"],
  ["lower", "at-most"],
  ["so", "about"],
]);

const SIGNS: Readonly<Record<string, Bound>> = {
  "~": "about",
  "≈": "about",
  "≥": "at-least",
  "≤": "at-most",
  ">": "more-than",
  "<": "less-than",
};

/** How the words beside an English figure bound it; the words themselves stay outside its span. */
export function englishBound(text: string, start: number, end: number): Bound {
  const after = boundAfter(text, end);
  if (after !== undefined && after !== "about") return after;
  return boundBefore(text, start) ?? after ?? "exact";
}

function boundBefore(text: string, start: number): Bound | undefined {
  const end = skipSpaceBack(text, start);
  const first = wordBefore(text, end);
  if (first === "" || end === start) return undefined;
  const single = SINGLE.get(first);
  if (single !== undefined) return single;
  const rest = PHRASES.get(first);
  if (rest === undefined && first !== "than") return undefined;
  const secondEnd = skipSpaceBack(text, end - first.length);
  const second = wordBefore(text, secondEnd);
  if (rest !== undefined) return rest.get(second);
  const compared = COMPARED.get(second);
  if (compared === undefined) return undefined;
  const third = wordBefore(text, skipSpaceBack(text, secondEnd - second.length));
  const negated = third === "no" || third === "not";
  if (compared === "more") return negated ? "at-most" : "more-than";
  return negated ? "at-least" : "less-than";
}

function boundAfter(text: string, end: number): Bound | undefined {
  if (text.charCodeAt(end) === 0x2b) return "at-least";
  let place = skipSpace(text, end);
  if (place === end) return undefined;
  const word = wordAt(text, place);
  if (word !== "or" && word !== "and" && word !== "at" && word !== "plus") {
    // 20 people or more
    const next = skipJoint(text, place + word.length);
    if (next < 0 || word === "" || !text.startsWith("or ", next)) return undefined;
    place = next;
  }
  const second = wordAt(text, skipSpace(text, place + wordAt(text, place).length));
  if (text.startsWith("or", place)) return OR_AFTER.get(second);
  if (text.startsWith("at", place)) return second === "least" ? "at-least" : second === "most" ? "at-most" : undefined;
  if (text.startsWith("and", place)) return AND_AFTER.has(second) ? "at-least" : undefined;
  return undefined;
}

const AND_AFTER: ReadonlySet<string> = new Set("above over older up upward upwards".split(" "));

/** What a sign right before a figure says, in either language: ~20, ≥ 5. Tildes between figures are ranges. */
export function signBound(text: string, start: number): Bound | undefined {
  const end = skipSpaceBack(text, start);
  if (!isOneOf(text, end - 1, "~≈≥≤><")) return undefined;
  const sign = text.charAt(end - 1);
  const bound = SIGNS[sign];
  const before = text.charAt(skipSpaceBack(text, end - 1) - 1);
  // `->`, `=>`, `<tag>`, quotations and ranges.
  if (sign === "~" && !(before === "" || "([{,;:".includes(before) || text.charAt(end - 2) === " ")) return undefined;
  if (sign === "~" && before >= "0" && before <= "9") return undefined;
  if ((sign === ">" || sign === "<") && (text.charAt(end - 2) !== " " || end === start)) return undefined;
  return bound;
}
