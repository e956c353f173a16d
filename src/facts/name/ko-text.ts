/** A Korean text as the reader of names sees it: pieces, the nouns they may hold, what their words cost. */
import { isJosa } from "../../knowledge/josa.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { propernessOf } from "./ko-proper.ts";
import { suffixOf, type Suffix } from "./ko-suffixes.ts";
import {
  ABSENT,
  COST_STEP,
  createKoreanTokeniser,
  type KoreanPieces,
  type PieceTokeniser,
} from "../../knowledge/korean-tokens.ts";
import { batchimOf, isDigit, isHangulSyllable, scriptOf } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

/** A run of Hangul syllables, or of Latin letters and digits. Offsets count in the text. */
export interface Piece extends Span {
  readonly isHangul: boolean;
  /** What stands between the piece before and this one, at most `LONGEST_GAP` characters of it. */
  readonly gap: string;
}

/** So much is looked at of what stands between two pieces, in characters. */
export const LONGEST_GAP = 4;
/** The tokeniser's time grows with the square of a run: a run longer than this is no eojeol, and holds no names. */
export const LONGEST_RUN = 28;
const LONGEST_TAIL = 5;
/** What the tokeniser lets a stretch cost that it does not know, and each of its syllables, in nats. */
const UNKNOWN = 9;
const UNKNOWN_SYLLABLE = 4.2;
const RIEUL = 8;
const SPACE = 0x20;
const INNER_MARKS = "·&.'-";

/** Endings of nouns that the list of particles leaves out. */
const MORE_TAILS: ReadonlySet<string> = new Set(
  (
    "뿐 뿐만 뿐이다 만큼 대로 께는 에다 에다가 이던 였던 인 였고 이었고 같은 답게 와도 과도 랑도 에서였다 에게까지 에서만 만이라도 이라서 라서 이니 이었던 으로만 로만 에서야 이나마 보다는 에게로 " +
    "이었다가 이라면 라면 이란 란 에서도 측 측은 측이 측의 측에 이다 다 인지 이지 이죠 예요 이에요 입니다 입니까 이십니다 이세요 이었습니다 였습니다 에서처럼 이라기보다 으로서의 로서의 에게만 끼리"
  ).split(" "),
);
const NEEDS_BATCHIM = /^(?:은|을|과|으|아$|이$|이랑|이나|이란|이라|이든)/;
const NEEDS_VOWEL = /^(?:는|가|를|와|나|랑|라|야|였|예|란|든|다$)/;

/** A Korean text in reading. Pieces are given by their numbers, stretches by offsets in the text. */
export interface KoreanText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly knowledge: Knowledge;
  /** Where the noun of a piece may end: its own end first, then without particles that its last sound allows. */
  readonly stemEnds: (piece: number) => readonly number[];
  /** What the words of a piece cost as the tokeniser reads it, in nats. */
  readonly wordCost: (piece: number) => number;
  /** The same of any stretch of Hangul. */
  readonly costOf: (start: number, end: number) => number;
  /** What a stretch costs as one known noun; infinite where it is none. */
  readonly nounCost: (start: number, end: number) => number;
  /** The words of a stretch of Hangul. */
  readonly tokenise: PieceTokeniser["tokenise"];
  readonly slice: (piece: number) => string;
  readonly compact: Compact;
  /** How far a known noun is a name by the capitals of its translations, 0…1; 0 for what is no noun or has none. */
  readonly properness: (start: number, end: number) => number;
  /** What a piece is that is nothing but a suffix with its ending. */
  readonly suffixAlone: (piece: number) => (Suffix & { readonly end: number }) | undefined;
  /** Whether the piece is a noun alone: it does not end in what could be a particle or an ending. */
  readonly isBare: (piece: number) => boolean;
}

/** A text as the gazetteer has its forms: without spaces, Latin letters in lower case, a line feed for what no name goes across. */
interface Compact {
  readonly text: string;
  /** The offset in the text of each character, and the character at each offset of the text. */
  readonly from: Int32Array;
  readonly at: Int32Array;
}

function compactOf(text: string): Compact {
  const from = new Int32Array(text.length + 1);
  const at = new Int32Array(text.length + 1);
  const parts: string[] = [];
  for (let i = 0; i < text.length; i++) {
    at[i] = parts.length;
    const code = text.charCodeAt(i);
    if (code === SPACE && text.charCodeAt(i + 1) !== SPACE) continue;
    from[parts.length] = i;
    if (isHangulSyllable(code)) parts.push(text[i] as string);
    else if (isLatinOrDigit(code) || INNER_MARKS.includes(text[i] as string)) {
      const lower = (text[i] as string).toLowerCase();
      parts.push(lower.length === 1 ? lower : "\n");
    } else parts.push("\n");
  }
  at[text.length] = parts.length;
  from[parts.length] = text.length;
  return { text: parts.join(""), from, at };
}

/** Costs are compared with those of names, so they are always those of the model's pieces, whatever reads the words elsewhere. */
const tokenisers = new WeakMap<KoreanPieces, PieceTokeniser>();

function tokeniserOf(words: KoreanPieces): PieceTokeniser {
  let tokeniser = tokenisers.get(words);
  if (tokeniser === undefined) tokenisers.set(words, (tokeniser = createKoreanTokeniser(words)));
  return tokeniser;
}

/** Cuts a Korean text into pieces; what is asked of them is read when it is first asked. */
export function openKoreanText(text: string, knowledge: Knowledge): KoreanText {
  const pieces = piecesOf(text);
  const { pieces: words } = knowledge.lexicon;
  const tokeniser = tokeniserOf(words);
  const proper = propernessOf(knowledge);
  const stems: (readonly number[])[] = [];
  const costs: number[] = [];
  const costOf = (start: number, end: number): number => {
    if (end - start > LONGEST_RUN) return Number.POSITIVE_INFINITY;
    let sum = 0;
    tokeniser.analyse(text, start, end, (form, kind, from, to) => {
      if (kind === "unknown") sum += UNKNOWN + UNKNOWN_SYLLABLE * (to - from);
      else sum += (words[kind][form] as number) * COST_STEP;
    });
    return sum;
  };
  // One stretch is asked for several times in a row.
  let [formStart, formEnd, form] = [-1, -1, -1];
  const formOf = (start: number, end: number): number => {
    if (start !== formStart || end !== formEnd) {
      [formStart, formEnd] = [start, end];
      form = words.forms.find(text, start, end);
    }
    return form;
  };
  const stemEnds = (index: number): readonly number[] =>
    (stems[index] ??= ((): number[] => {
      const { start, end, isHangul } = pieces[index] as Piece;
      const ends = [end];
      if (!isHangul) return ends;
      for (let cut = end - 1; cut > start && cut >= end - LONGEST_TAIL; cut--) {
        if (isTail(text, cut, end)) ends.push(cut);
      }
      return ends;
    })());
  return {
    text,
    pieces,
    knowledge,
    stemEnds,
    costOf,
    wordCost: (index) => (costs[index] ??= costOf((pieces[index] as Piece).start, (pieces[index] as Piece).end)),
    nounCost: (start, end) => {
      const id = formOf(start, end);
      const cost = id < 0 ? ABSENT : (words.noun[id] as number);
      return cost === ABSENT ? Number.POSITIVE_INFINITY : cost * COST_STEP;
    },
    tokenise: tokeniser.tokenise,
    compact: compactOf(text),
    properness: (start, end) => {
      const id = formOf(start, end);
      return id < 0 || words.noun[id] === ABSENT ? 0 : (proper[words.nounLemma[id] as number] ?? 0);
    },
    slice: (index) => {
      const piece = pieces[index];
      return piece === undefined ? "" : text.slice(piece.start, piece.end);
    },
    suffixAlone: once((index) => {
      const { start } = pieces[index] as Piece;
      for (const end of stemEnds(index)) {
        const suffix = end - start < 2 ? undefined : suffixOf(text, start, end);
        if (suffix?.start === start) return { ...suffix, end };
      }
      return undefined;
    }),
    isBare: once((index) => {
      const { start, end, isHangul } = pieces[index] as Piece;
      if (!isHangul) return true;
      return end - start <= LONGEST_RUN && tokeniser.tokenise(text, start, end).at(-1)?.end === end;
    }),
  };
}

/** Asks for each piece once. */
export function once<T>(ask: (index: number) => T): (index: number) => T {
  const answers: (T | undefined)[] = [];
  const isAnswered: boolean[] = [];
  return (index) => {
    if (isAnswered[index] !== true) {
      answers[index] = ask(index);
      isAnswered[index] = true;
    }
    return answers[index] as T;
  };
}

/** Whether `text[cut, end)` can be what follows a noun that ends at `cut`: particles choose their form by its last sound. */
export function isTail(text: string, cut: number, end: number): boolean {
  if (cut === end) return true;
  if (end - cut > LONGEST_TAIL) return false;
  const tail = text.slice(cut, end);
  if (!isJosa(tail) && !MORE_TAILS.has(tail)) return false;
  const batchim = batchimOf(text.charCodeAt(cut - 1));
  if (batchim < 0) return true;
  if (batchim === 0) return !NEEDS_BATCHIM.test(tail);
  if (batchim !== RIEUL && tail.startsWith("로")) return false;
  if (batchim === RIEUL && tail.startsWith("으로")) return false;
  return !NEEDS_VOWEL.test(tail);
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const isHangul = isHangulSyllable(code);
    if (!isHangul && !isLatinOrDigit(code)) {
      at++;
      continue;
    }
    const start = at;
    if (isHangul) while (at < text.length && isHangulSyllable(text.charCodeAt(at))) at++;
    else while (at < text.length && (isLatinOrDigit(text.charCodeAt(at)) || isJoint(text, at))) at++;
    pieces.push({ start, end: at, isHangul, gap: text.slice(last, Math.min(start, last + LONGEST_GAP)) });
    last = at;
  }
  return pieces;
}

function isLatinOrDigit(code: number): boolean {
  return isDigit(code) || scriptOf(code) === "latin";
}

/** `AT&T`, `Node.js`, `COVID-19`, `3.11`: a mark between letters or digits. */
function isJoint(text: string, at: number): boolean {
  const mark = text[at];
  return (
    (mark === "&" || mark === "." || mark === "-" || mark === "'" || mark === "+" || mark === "_") &&
    at + 1 < text.length &&
    isLatinOrDigit(text.charCodeAt(at + 1))
  );
}
