import { stemEnglish } from "../../knowledge/english-stem.ts";
import { englishKey } from "../../knowledge/english-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { isAsciiLetter, isUpper } from "../../text/characters.ts";
import { FUNCTION_WORDS, NEVER, SHORTENED } from "./en-words.ts";

/** What stands between a word and the one before it. */
export type Gap = "space" | "hyphen" | "stop" | "comma" | "and" | "break";

/** A word, number or dotted abbreviation of an English text. */
export interface Token {
  readonly start: number;
  /** Without a possessive. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly gap: Gap;
  /** Begins as names do: with a capital, or with one further on (iPhone, 777X). */
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** Behind a sentence's end, a colon, an opening quotation mark or bracket: its capital says little. */
  readonly isFirst: boolean;
  /** The number of its sentence or line. */
  readonly sentence: number;
}

// Digits with their points first: `3.10` and `777X` are one word. Letters never follow each other in two ways, so no backtracking; of words without an end so much at a time.
const WORD =
  /[CF](?:\+\+|#)|\p{Lu}[\p{L}\p{Nd}]{0,30}\.(?:js|com|io|net|ai|org)(?![\p{L}\p{Nd}])|\p{Nd}{1,99}(?:[.,]\p{Nd}{1,99}){0,99}\p{Script=Latin}{0,99}|(?:\p{Lu}\.){2,30}(?!\p{L})|\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]{0,99}(?:['’]\p{Script=Latin}{1,99}){0,9}/gu;
/** With a capital first, behind figures, or behind the small letters of iPhone, eBay and macOS; not so names in code (readFile). */
const CAPITAL = /^(?:\p{Nd}*\p{Lu}|(?:i|e|mac|tv|watch|[dl]['’])\p{Lu})/u;
/** Code, addresses and paths: blanked, so that no word of them is seen. */
const LITERAL =
  /`[^`\n]{1,200}`|(?:https?|ftp):\/\/[^\s"'<>()]{1,500}|\bwww\.[^\s"'<>()]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|(?<![\w])[a-z][a-z\d-]{0,60}\.(?:com|net|org|io|dev|kr|jp|co|gov|edu|ts|js|py|md|json|yaml|yml|txt|exe|html|css)(?![\w])|(?<![\w])\w{1,60}_\w{1,80}|(?<![\w])\w{1,60}\(\)|(?<=\s)--?[a-z][\w-]{1,40}|<\/?[a-z][^<>\n]{0,80}>|\{\{?[^{}\n]{1,80}\}?\}|\$\w{1,40}|(?<=\s)@[\w/-]{1,60}/g;

/** What one of them must hold: most texts hold none. */
const MAY_HOLD_LITERAL = /[`@_{<$]|:\/\/|www\.|\.[a-z]|\(\)|\s-/;

/** The words of a text with what stands between them. */
export function readTokens(source: string): Token[] {
  const text = MAY_HOLD_LITERAL.test(source)
    ? source.replace(LITERAL, (literal) => "\u0000".repeat(literal.length))
    : source;
  const tokens: Token[] = [];
  let sentence = 0;
  let lineStart = 0;
  let last: Token | undefined;
  let lastEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    const between = text.slice(lastEnd, Math.min(start, lastEnd + 40)) + (start - lastEnd > 40 ? "\u0000" : "");
    const isLine = between.includes("\n") && !(between === "\n" && lastEnd - lineStart >= 60);
    const gap = last === undefined ? "break" : gapOf(between, last, isLine);
    const isBorder = last === undefined || isLine || (gap === "break" && /[.!?…:;>•|]/.test(between));
    if (isBorder && last !== undefined) sentence++;
    if (between.includes("\n")) lineStart = start;
    const isPossessive = raw.length > 2 && isApostrophe(raw.at(-2)) && /s$/i.test(raw);
    const word = isPossessive ? raw.slice(0, -2) : raw;
    const lower = word.toLowerCase();
    const end = start + word.length;
    lastEnd = start + raw.length;
    last = {
      start,
      end,
      text: word,
      lower,
      gap,
      isCapital: isCapitalised(word, lower),
      isPossessive: isPossessive || (isApostrophe(text[lastEnd]) && !/\p{L}/u.test(text[lastEnd + 1] ?? "")),
      isFirst: isBorder || (gap === "break" && /["“”‘«([—–]|(?:^|\s)'/.test(between)),
      sentence,
    };
    tokens.push(last);
  }
  return tokens;
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === "’";
}

function isCapitalised(word: string, lower: string): boolean {
  const first = word.charCodeAt(0);
  // Nearly all words begin with a letter, and of these most are small as a whole.
  if (isAsciiLetter(first)) return isUpper(first) || (word !== lower && CAPITAL.test(word));
  return CAPITAL.test(word) && !/^\p{Nd}+(?:st|nd|rd|th|s)$/iu.test(word);
}

function gapOf(between: string, last: Token, isLine: boolean): Gap {
  if (isLine) return "break";
  switch (between) {
    case " ":
    case "\u00a0":
    case "\n":
    case "' ":
    case "’ ":
      return "space";
    case "-":
    case "‐":
    case "‑":
      return "hyphen";
    case ", ":
    case "., ":
      return "comma";
    case " & ":
    case "&":
      return "and";
    case ".":
    case ". ":
      // Initials and `Mr.`; a stop behind anything else ends the sentence.
      return /^\p{Lu}$/u.test(last.text) || SHORTENED.has(last.lower) ? "stop" : "break";
    default:
      return "break";
  }
}

/** What the lexicon and the tables say of a word. */
export interface WordKnowledge {
  readonly stem: string;
  /** 0 for a word never seen in lower case, 1 for one that is nothing but an ordinary word. */
  readonly ordinary: number;
  /** The lexicon has it, but no running text showed how it is written. */
  readonly isUnseen: boolean;
  /** Written with a capital in the technical texts that the lexicon was learned from. */
  readonly isTechnicalName: boolean;
  readonly first: number;
  readonly later: number;
}

const SUFFIXES =
  /(?:ers|ists|ians|ings|ness|ments|tions|ly|ized|ising|izing|less|able|ible|ships|hood|ologist|ographer)$/;

/** Words of at most so many letters are kept for the next text: longer ones are parts of theirs, and would keep all of it. */
const LONGEST_KEPT = 12;
/** From so many on the kept ones are read anew. */
const MOST_KEPT = 8192;
const MOST_SEEN = 50_000;

const kept = new WeakMap<Knowledge, Map<string, WordKnowledge>>();

/** Looks words up once each, and those that are kept once for all texts. */
export function wordReader(knowledge: Knowledge): (token: Token) => WordKnowledge {
  let words = kept.get(knowledge);
  if (words === undefined) kept.set(knowledge, (words = new Map()));
  if (words.size > MOST_KEPT) words.clear();
  const usual = words;
  const own = new Map<string, WordKnowledge>();
  return ({ lower }) => {
    const seen = lower.length > LONGEST_KEPT ? own : usual;
    const found = seen.get(lower);
    if (found !== undefined) return found;
    const word = readWord(lower, knowledge);
    // A text of ever new words must not fill the memory.
    if (seen.size > MOST_SEEN) seen.clear();
    seen.set(lower, word);
    return word;
  };
}

function readWord(lower: string, { lexicon, names }: Knowledge): WordKnowledge {
  const stem = /[\d.]/.test(lower) ? englishKey(lower) : stemEnglish(lower);
  const form = lexicon.english.forms.find(stem, 0, stem.length);
  const person = names.englishPerson(lower);
  const share = form < 0 ? undefined : names.capitalShare(form);
  let ordinary = 0;
  if (form < 0) ordinary = SUFFIXES.test(lower) && person.first + person.later === 0 ? 0.8 : 0;
  else if (share !== undefined) ordinary = 1 - share;
  else if (lexicon.enRarity[form] === 255 && !FUNCTION_WORDS.has(lower)) ordinary = 0.3;
  // Words of the lexicon that no sentence showed in running text: persons' and places' names among them, else plain words.
  else if (person.first + person.later >= 10) ordinary = 0.3;
  else ordinary = names.english(stem) >= 0 ? 0.4 : person.first + person.later >= 3 ? 0.5 : 0.9;
  if (NEVER.has(lower) || FUNCTION_WORDS.has(lower)) ordinary = 1;
  if (lower.length === 1) ordinary = 0.3;
  if (/\p{Nd}|\.\p{L}|[+#]/u.test(lower)) ordinary = 0;
  const isUnseen = form >= 0 && share === undefined;
  const isTechnicalName =
    share !== undefined && share >= 0.5 && person.first + person.later === 0 && names.english(stem) < 0;
  return { stem, ordinary, isUnseen, isTechnicalName, first: person.first, later: person.later };
}
