import { isDigit, isHangul, isUpper } from "../text/characters.ts";
import { abbreviationKind, wordBefore } from "./abbreviations.ts";
import { isInNumberChain, isListNumber } from "./numbering.ts";
import type { Quotation } from "./quotations.ts";
import { type Candidate, isOpener, isTerminator } from "./sentence-borders.ts";
import { createSplitter, type SentenceSplitter } from "./sentence-splitter.ts";

/** Written apart or not, these words take up a quotation: the sentence goes on. */
const TAKES_UP_QUOTATION = /^(?:이?라(?:고|며|는|면서|던|던데|는데)|하고|하며|하는|하자|고|며|는|이?란)(?![가-힣])/;
/** Syllables that close a Korean sentence, so that what follows without a blank starts another. */
const FINAL_SYLLABLES = "다요죠까네군자";
/** Behind an ellipsis a sentence is over only if it was complete. */
const COMPLETE = "다요죠까네군자지";
const ORDER_LETTERS = "가나다라마바사아자차카타파하";
const ROMAN = /^(?:[IVX]{1,5}|[Ⅰ-ⅻ])$/;

/** The sentences of Korean text, in the formal and the colloquial style. */
export const koreanSentences: SentenceSplitter = createSplitter("ko", goesOn, isBorder);

/** Whether the sentence a quotation stands in goes on behind it: `"가자."라고`, `"간다. 온다", `, `(그렇다. 아니다)`. */
function goesOn(text: string, quotation: Quotation): boolean {
  if (!isTerminator(text[quotation.end - 2])) return true;
  let next = quotation.end;
  while (text[next] === "*" || text[next] === "_") next++;
  if (isHangul(text.charCodeAt(next)) || text[next] === "," || isTerminator(text[next])) return true;
  while (text[next] === " ") next++;
  return TAKES_UP_QUOTATION.test(text.slice(next, next + 8));
}

function isBorder(text: string, candidate: Candidate, start: number): boolean {
  const { sign, signEnd, end, next } = candidate;
  if (next === end) return isBorderWithoutBlank(text, candidate);
  // `천재(?)`, `3시 . , `: what follows belongs to what precedes.
  if (text[sign - 1] === "(" || ",;:)".includes(text[next] as string)) return false;
  if (end > signEnd && TAKES_UP_QUOTATION.test(text.slice(next, next + 8))) return false;
  const signs = text.slice(sign, signEnd);
  if (/[!?！？]/.test(signs)) return !/^(?:야후|Yahoo)!$/.test(text.slice(Math.max(0, signEnd - 3), signEnd));
  if (signs.includes("…") || signs.includes("..")) return COMPLETE.includes(text[sign - 1] ?? " ");
  return signs !== "." || isFullStop(text, sign, next, start);
}

/** 했다.그는, 했다.“그는, 뭐?그래, 했다。그는 */
function isBorderWithoutBlank(text: string, { sign, signEnd, end, next }: Candidate): boolean {
  const before = text[sign - 1] ?? " ";
  const after = text[next] as string;
  const isWord = isHangul(after.charCodeAt(0));
  // `"했다."라고`: a closing mark that touches a word is followed by a particle.
  if (end > signEnd) return false;
  if ("。！？．｡".includes(text[sign] as string)) return true;
  if (!isHangul(before.charCodeAt(0)) || signEnd - sign > 3) return false;
  const opens = isOpener(after) && !"\"'*_~`".includes(after);
  if (text[sign] === "!" || text[sign] === "?") return isWord || opens;
  return FINAL_SYLLABLES.includes(before) && (isWord || opens || isUpper(after.charCodeAt(0)));
}

function isFullStop(text: string, stop: number, next: number, start: number): boolean {
  if (isListNumber(text, start, stop) || isInNumberChain(text, stop, next)) return false;
  const before = text[stop - 1] ?? " ";
  // A Korean sentence hardly begins with a figure right behind another: `제2. 3항`.
  if (isDigit(before.charCodeAt(0))) return !isDigit(text.charCodeAt(next));
  if (stop - start === 1 && ORDER_LETTERS.includes(before)) return false;
  if (stop - start <= 5 && ROMAN.test(text.slice(start, stop))) return false;
  return abbreviationKind(wordBefore(text, stop)) === "none";
}
