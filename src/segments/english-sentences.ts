import { isDigit } from "../text/characters.ts";
import { abbreviationKind, wordBefore } from "./abbreviations.ts";
import { isInNumberChain, isListNumber } from "./numbering.ts";
import type { Quotation } from "./quotations.ts";
import { type Candidate, isOpener, isTerminator } from "./sentence-borders.ts";
import { createSplitter, type SentenceSplitter } from "./sentence-splitter.ts";

/** Words that begin sentences and no names: behind `U.S.` or `Inc.` they tell the two uses apart. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those it its he she his her they their we our you your there here in on at as for from " +
    "but and or so yet if when while after before since although though because however meanwhile moreover instead " +
    "then what why how who where which some many most all no not nor both each every another other by with under over " +
    "during according despite until once also still i my one two three several such"
  ).split(" "),
);
const SPEECH_VERB =
  /^(?:[\p{Lu}][\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|replied|cried|shouted|added|told|wrote|whispered|exclaimed|answered|yelled|warned|noted|argued)(?!\p{L})/u;
const CALENDAR_OR_ZONE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|EST|EDT|PST|PDT|CST|CDT|MST|MDT|GMT|UTC|KST|JST|ET|PT|(?:Korean?|Seoul|Eastern|Pacific|Central|Mountain|Greenwich) (?:Standard |Daylight |Mean )?[Tt]ime)/;
const UPPER_OR_UNCASED = /^(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{Nd}|[a-z]\p{Lu})/u;
const LOWER = /^\p{Ll}/u;

/** The sentences of English text; other languages without a splitter of their own are read the same way. */
export const englishSentences: SentenceSplitter = createSplitter("en", goesOn, isBorder);

/** Whether the sentence a quotation stands in goes on behind it: `"Stop!" he cried`, `"Yes," she said`. */
function goesOn(text: string, quotation: Quotation): boolean {
  if (!isTerminator(text[quotation.end - 2])) return true;
  let next = quotation.end;
  if (",;:".includes(text[next] ?? " ") || isTerminator(text[next])) return true;
  while (/\s/.test(text[next] ?? "")) next++;
  const rest = text.slice(next, next + 80);
  if (LOWER.test(rest)) return !/^[a-z]\p{Lu}/u.test(rest);
  return !"([{".includes(quotation.opening) && SPEECH_VERB.test(rest);
}

function isBorder(text: string, { sign, signEnd, end, next }: Candidate, start: number): boolean {
  if (next === end) return isBorderWithoutBlank(text, sign, signEnd, next);
  const first = firstLetter(text, next);
  const rest = text.slice(first, first + 24);
  if (text[sign - 1] === "(" || ",;:)".includes(text[next] as string)) return false;
  if (LOWER.test(rest) && !UPPER_OR_UNCASED.test(rest)) return false;
  const signs = text.slice(sign, signEnd);
  if (/[!?！？]/.test(signs)) return true;
  // "Well... I think": only a word that has no other reason for its capital proves a new sentence.
  if (signs.includes("…") || signs.includes("..")) return !/^I(?![\p{L}])/u.test(rest);
  if (signs !== "." || end > signEnd) return true;
  return isFullStop(text, sign, next, start, rest);
}

/** `done.“Then`, `完了。次`: Latin letters alone are not enough, since names of files and sites look the same. */
function isBorderWithoutBlank(text: string, sign: number, signEnd: number, next: number): boolean {
  if ("。！？．｡".includes(text[sign] as string)) return true;
  return signEnd > sign && "“‘「『《".includes(text[next] as string);
}

function isFullStop(text: string, stop: number, next: number, start: number, rest: string): boolean {
  if (isListNumber(text, start, stop) || isInNumberChain(text, stop, next)) return false;
  const word = wordBefore(text, stop);
  const startsSentence = STARTERS.has(/^[A-Za-z]*/.exec(rest)?.[0].toLowerCase() ?? "");
  switch (abbreviationKind(word)) {
    case "before-name":
      return false;
    case "before-number":
      return !isDigit(rest.charCodeAt(0)) && !isLettered(word, rest);
    case "initial":
      return startsSentence && !isInitialBefore(text, stop);
    case "ambiguous":
      return startsSentence;
    case "time":
      return !CALENDAR_OR_ZONE.test(rest);
    case "none":
      break;
  }
  return true;
}

/** `Fig. A`: some are counted by letters. */
function isLettered(word: string, rest: string): boolean {
  return /^(?:fig|art|sec|app|ch)$/i.test(word) && /^[A-Z](?![\p{L}])/u.test(rest);
}

/** `J. K.`: two initials in a row belong to a name. */
function isInitialBefore(text: string, stop: number): boolean {
  return /[A-Z]\.\s?$/.test(text.slice(Math.max(0, stop - 4), stop - 1));
}

/** Behind the marks that open a quotation, a bracket, or a list. */
function firstLetter(text: string, at: number): number {
  let first = at;
  while (first < at + 6 && (isOpener(text[first]) || /[\s\-–—•…]/.test(text[first] ?? ""))) first++;
  return first;
}
