import { francAll } from "franc-min";
import { isUpper } from "../text/characters.ts";
import { FUNCTION_WORDS } from "./latin-words.ts";
import type { Piece } from "./line-pieces.ts";

/** A language (ISO 639-3, but `ko` and `en`) and how sure it is, 0…1. */
export interface Verdict {
  readonly language: string;
  readonly confidence: number;
}

/** franc reads no more of a text. */
const LONGEST_SAMPLE = 2000;
/** Words looked at before a paragraph is judged. */
const MOST_WORDS = 100;
/** Shorter stretches show too few letter triples to tell a language by. */
const FEWEST_LETTERS = 30;
/** Each call costs about a millisecond; beyond this many a text gets no more of them, so that time stays linear. */
const MOST_CALLS = 200;
/**
 * With this share of the best score for English, franc has not found another language but a list of names or of terms.
 * Sentences in other languages score from 0.2 (Vietnamese) to 0.67 (Romanian) for English.
 */
const ENGLISH_ENOUGH = 0.7;
/** More of these signs to a word are code. */
const CODE_SIGNS = '(){}[]<>=;\\|$@#%`/_"+';
const MOST_CODE_SIGNS = 0.25;

interface Evidence {
  readonly words: number;
  readonly functionWords: number;
  readonly capitalised: number;
  readonly accented: number;
  readonly codeSigns: number;
}

/** Counts the calls of franc within one text. */
export class CallBudget {
  #left = MOST_CALLS;
  take(): boolean {
    return this.#left-- > 0;
  }
}

/**
 * The languages of consecutive pieces in the Latin script. Paragraphs with enough English function words are
 * English without further ado; what else is long enough is put to franc in one sample, since one call costs as much
 * as reading a whole page. Short stretches are English unless all that is longer around them is not.
 */
export function latinLanguages(text: string, pieces: readonly Piece[], budget: CallBudget): Verdict[] {
  const evidence = pieces.map((piece) => gather(text, piece));
  const verdicts: (Verdict | undefined)[] = evidence.map(englishVerdict);
  for (let i = 0; i < pieces.length;) {
    if (verdicts[i] !== undefined) {
      i++;
      continue;
    }
    let next = i;
    while (next < pieces.length && verdicts[next] === undefined) next++;
    judge(text, pieces, evidence, verdicts, i, next, budget);
    i = next;
  }
  const hasEnglish = verdicts.some((verdict) => verdict?.language === "en");
  const foreign = hasEnglish ? undefined : verdicts.find((verdict) => verdict !== undefined);
  return verdicts.map((verdict, i) => verdict ?? shortVerdict(pieces[i] as Piece, hasEnglish, foreign));
}

/** Puts the pieces from `first` to before `next`, none of which is plainly English, to franc. */
function judge(
  text: string,
  pieces: readonly Piece[],
  evidence: readonly Evidence[],
  verdicts: (Verdict | undefined)[],
  first: number,
  next: number,
  budget: CallBudget,
): void {
  let sample = "";
  const asked: number[] = [];
  for (let i = first; i < next; i++) {
    const piece = pieces[i] as Piece;
    if (!looksForeign(piece, evidence[i] as Evidence)) continue;
    asked.push(i);
    if (sample.length < LONGEST_SAMPLE)
      sample += text.slice(piece.start, Math.min(piece.end, piece.start + 2000)) + "\n";
  }
  if (asked.length === 0 || !budget.take()) return;
  const ranking = francAll(sample.slice(0, LONGEST_SAMPLE));
  const [best] = ranking;
  const english = ranking.find(([language]) => language === "eng")?.[1] ?? 0;
  if (best === undefined || best[0] === "und" || english >= ENGLISH_ENOUGH) return;
  const confidence = Math.min(0.95, 0.5 + (1 - english));
  for (const i of asked) verdicts[i] = { language: best[0], confidence };
}

function englishVerdict({ words, functionWords }: Evidence): Verdict | undefined {
  const share = functionWords / Math.max(words, 1);
  if (functionWords === 0 || share < 0.12 || (functionWords === 1 && words > 8)) return undefined;
  return { language: "en", confidence: Math.min(0.99, 0.8 + functionWords * 0.04) };
}

function looksForeign(piece: Piece, { words, functionWords, capitalised, accented, codeSigns }: Evidence): boolean {
  if (piece.letters < FEWEST_LETTERS || functionWords > words * 0.12) return false;
  // One English word weighs more than what franc makes of a single line.
  if (functionWords > 0 && piece.letters < 100) return false;
  if (codeSigns > words * MOST_CODE_SIGNS) return false;
  // Names prove no language: a list of them has nearly every word in capitals.
  return (words >= 5 && capitalised <= words * 0.6) || (accented >= 3 && capitalised <= words * 0.6);
}

function shortVerdict(piece: Piece, hasEnglish: boolean, foreign: Verdict | undefined): Verdict {
  if (foreign !== undefined) return { language: foreign.language, confidence: 0.5 };
  return { language: "en", confidence: Math.min(hasEnglish ? 0.9 : 0.8, 0.5 + piece.letters / 100) };
}

function gather(text: string, piece: Piece): Evidence {
  let words = 0;
  let functionWords = 0;
  let capitalised = 0;
  let accented = 0;
  let codeSigns = 0;
  let start = -1;
  for (let i = piece.start; i <= piece.end && words < MOST_WORDS; i++) {
    const unit = i < piece.end ? text.charCodeAt(i) : 0x20;
    const isAccented = unit >= 0xc0 && unit <= 0x24f;
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || isAccented) {
      if (start < 0) start = i;
      if (isAccented) accented++;
      continue;
    }
    if (unit !== 0x20 && CODE_SIGNS.includes(text[i] ?? " ")) codeSigns++;
    if (start < 0) continue;
    words++;
    if (isUpper(text.charCodeAt(start))) capitalised++;
    if (i - start <= 8 && FUNCTION_WORDS.has(text.slice(start, i).toLowerCase())) functionWords++;
    start = -1;
  }
  return { words, functionWords, capitalised, accented, codeSigns };
}
