import type { Passage } from "../../alignment/bitext.ts";
import { hangulWords, latinWords, type Word } from "../../knowledge/words.ts";
import { FUNCTION_WORDS } from "../../spans/latin-words.ts";

/** What only running English holds; names, commands and labels do without them. */
function isRunning(word: string): boolean {
  return word === "a" || word === "please" || FUNCTION_WORDS.has(word);
}

/** Pairs of marks around what stays as it is in a translation: code, tags, placeholders, quoted titles. */
const KEPT_BETWEEN: readonly (readonly [string, string])[] = [
  ["`", "`"],
  ["<", ">"],
  ["{", "}"],
  ['"', '"'],
  ["“", "”"],
];

/** The text without what stays as it is: marked stretches, titles that link, addresses, names of many-hyphened-words. */
function withoutKept(text: string): string {
  if (ONLY_LINK.test(text)) return "";
  let rest = text.replaceAll(LINK, (link, label: string) => (isTitle(latinWords(label)) ? " " : link));
  for (const [open, close] of KEPT_BETWEEN) rest = withoutStretches(rest, open, close);
  return rest
    .split(/\s/)
    .filter(
      (token) =>
        !token.includes("://") && !token.includes("](") && !token.startsWith("![") && token.split("-").length < 4,
    )
    .join(" ");
}

function withoutStretches(text: string, open: string, close: string): string {
  let kept = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + 1);
    if (end < 0) return kept + text.slice(from);
    kept += `${text.slice(from, start)} `;
    from = end + 1;
  }
}

/** A line that only names another page, in that page's language. */
const ONLY_LINK = /^[^\p{L}[]{0,6}\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,400}\)[^\p{L}]{0,6}$/u;
/** `[label](target)`; a label longer than this is prose with brackets. */
const LINK = /\[([^\]\n]{1,200})\]\([^)\n]{1,400}\)/g;

/** Words of so many letters are written with a capital in titles: Attention Is All You Need. */
const SHORTEST_TITLE_WORD = 4;

/** Whether words are written as a title: of the longer ones nearly all begin with a capital. */
function isTitle(words: readonly Word[]): boolean {
  const telling = words.filter((word) => word.text.length >= SHORTEST_TITLE_WORD);
  const capital = telling.filter((word) => word.isCapitalised).length;
  return telling.length > 0 && capital * 4 >= telling.length * 3;
}

const FEWEST_PROSE_WORDS = 5;
/** So many Hangul words make a passage a translated one that quotes English. */
const MOST_HANGUL_WORDS = 1;
/** What stands in any language because a lawyer or a program wrote it. */
const NOTICE = /^\W*(?:copyright|©|\(c\)|licensed under|all rights reserved|auto(?:matically)?[ -]generated)/i;

/** Whether a passage is English prose, not a name, a command or a line of labels that Korean texts keep in English. */
export function isEnglishProse({ segment }: Passage): boolean {
  if (segment.block === "code" || segment.language === "ko") return false;
  if (hangulWords(segment.prose.text).length > MOST_HANGUL_WORDS) return false;
  const text = withoutKept(segment.prose.text);
  if (looksLikeCode(text) || NOTICE.test(text)) return false;
  const words = latinWords(text);
  if (isTitle(words)) return false;
  const running = words.filter((word) => isRunning(word.text.toLowerCase())).length;
  // One such word may stand in a title; a long line without a second one is a list of names.
  return words.length >= FEWEST_PROSE_WORDS && running >= 1 && running * 8 >= words.length;
}

const FEWEST_SENTENCE_WORDS = 3;
const FEWEST_SMALL_WORDS = 2;
const SENTENCE_START = /^["'“‘(*_]*\p{Lu}[^\n\p{L}]*\p{L}[^\n]*$/u;
const SENTENCE_END = /[.!?]["'”’)*_]*$/;

/** Whether a passage is a short English sentence, of words that names and labels do without: it says something only as a whole. */
export function isShortSentence({ segment }: Passage): boolean {
  if (segment.block === "code" || hangulWords(segment.prose.text).length > 0) return false;
  const text = withoutKept(segment.prose.text).trim();
  if (!SENTENCE_START.test(text) || !SENTENCE_END.test(text) || looksLikeCode(text) || NOTICE.test(text)) return false;
  const words = latinWords(text);
  const small = words.filter((word) => !word.isCapitalised && word.text.length > 1);
  return words.length >= FEWEST_SENTENCE_WORDS && small.length >= FEWEST_SMALL_WORDS;
}

/** Lines that begin like a statement, a prompt or a comment, or that are full of operators. */
function looksLikeCode(text: string): boolean {
  if (
    /^\s*(?:[$#>]|\/\/|\/\*|--|import |from \S+ import|export |const |let |var |def |class |return |try:|except |elif |else:|print\(|with \w+\(|>>>)/.test(
      text,
    )
  )
    return true;
  let signs = 0;
  for (const character of text) if ("={}()[];<>|&_\\$".includes(character)) signs++;
  if (signs * 12 > text.length) return true;
  const tokens = text.split(/\s+/).filter((token) => token !== "");
  return tokens.filter(isCode).length * 4 > tokens.length;
}

/** os.path, foo(), 'utf-8', test.py:7:, 0061: what prose holds here and there and output and programs are full of. */
function isCode(token: string): boolean {
  return /[\p{L}\d][.:/\\][\p{L}\d]|[(){}=_]|^['"].*['"]$|^\d|^[\da-f]{16,}$/u.test(token);
}

const FEWEST_ENGLISH_WORDS = 5;
const FEWEST_KOREAN_WORDS = 4;

/** Whether a passage says enough to be missed: a sentence, not a label, a number or a line of page furniture. */
export function isSubstantial({ segment }: Passage): boolean {
  if (segment.block === "code") return false;
  const text = withoutKept(segment.prose.text);
  if (looksLikeCode(text)) return false;
  return latinWords(text).length >= FEWEST_ENGLISH_WORDS || hangulWords(text).length >= FEWEST_KOREAN_WORDS;
}
