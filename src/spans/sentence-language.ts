import { isUpper } from "../text/characters.ts";
import { isBlank, type Span } from "../text/span.ts";
import { FUNCTION_WORDS } from "./latin-words.ts";
import { isCloser } from "./gaps.ts";
import type { LetterScript, Word } from "./words.ts";

const OPENING = "([{（［「『【〈《“‘«";
const CLOSING = ")]}）］」』】〉》”’»";

/** Endings that close a Korean sentence even where the full stop is missing. */
const FINAL_ENDING = /(?:니다|니까|세요|어요|아요|해요|예요|에요|네요|지요|[이한했됐였었았있없된는간온른]다)$/;

/**
 * The script whose language a stretch is written in where it holds words of several: of the words outside its
 * quotation marks and brackets, since what is quoted or glossed does not make the sentence.
 *
 * A Hangul syllable says as much as three Latin letters, and a name in capitals half of what another word says, since
 * names stand in sentences of any language. A particle that touches a Latin word (`CNN은`) and a
 * final ending are worth several words more: only Korean grammar puts them there.
 */
export function mainScript(text: string, stretch: Span, words: readonly Word[]): LetterScript {
  const outside = outermost(text, stretch, words);
  const scores = new Map<LetterScript, number>();
  for (const [index, word] of outside.entries()) {
    const letters = word.end - word.start;
    const before = outside[index - 1];
    let score = word.script === "latin" ? latinScore(text, word) : letters * 3;
    if (word.script === "hangul" && before?.script === "latin" && touches(text, before, word)) score += 10;
    scores.set(word.script, (scores.get(word.script) ?? 0) + score);
  }
  const last = outside.at(-1) as Word;
  if (last.script === "hangul" && outside.filter((word) => word.script === "hangul").length > 1) {
    if (FINAL_ENDING.test(text.slice(last.start, last.end))) scores.set("hangul", (scores.get("hangul") ?? 0) + 10);
  }
  let best: LetterScript = last.script;
  for (const [script, score] of scores) if (score > (scores.get(best) as number)) best = script;
  return best;
}

/** Whether the last Hangul word of these closes a sentence. */
export function endsWithPredicate(text: string, words: readonly Word[]): boolean {
  const last = words.findLast((word) => word.script === "hangul");
  return last !== undefined && FINAL_ENDING.test(text.slice(last.start, last.end));
}

/** How many of the words hold English sentences together (`the`, `of`). */
export function countFunctionWords(text: string, words: readonly Word[]): number {
  let count = 0;
  for (const word of words) if (word.script === "latin" && isFunctionWord(text, word)) count++;
  return count;
}

function isFunctionWord(text: string, word: Word): boolean {
  return word.end - word.start <= 8 && FUNCTION_WORDS.has(text.slice(word.start, word.end).toLowerCase());
}

function latinScore(text: string, word: Word): number {
  const letters = word.end - word.start;
  if (isFunctionWord(text, word)) return letters + 4;
  for (let i = word.start; i < word.end; i++) if (isUpper(text.charCodeAt(i))) return letters / 2;
  return letters;
}

/** Nothing but what closes a quotation or bracket, or digits, stands between: `CNN은`, `"Deep Blue"보다`, `GPT-4는`. */
function touches(text: string, left: Word, right: Word): boolean {
  for (let i = left.end; i < right.start; i++) {
    const unit = text.charCodeAt(i);
    const isNumber = (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2e;
    if (isBlank(unit) || !(isNumber || isCloser(text[i] as string))) return false;
  }
  return true;
}

/** The words outside quotation marks and brackets; all of them where none are, or where one is not closed. */
function outermost(text: string, stretch: Span, words: readonly Word[]): readonly Word[] {
  const outside: Word[] = [];
  let depth = 0;
  let isQuoted = false;
  const readSigns = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const sign = text[i] as string;
      if (sign === '"') isQuoted = !isQuoted;
      else if (OPENING.includes(sign)) depth++;
      else if (CLOSING.includes(sign) && depth > 0 && !isApostrophe(text, i)) depth--;
    }
  };
  let from = stretch.start;
  for (const word of words) {
    readSigns(from, word.start);
    from = word.end;
    if (depth === 0 && !isQuoted) outside.push(word);
  }
  readSigns(from, stretch.end);
  return outside.length === 0 || depth > 0 || isQuoted ? words : outside;
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "’" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
}
