import { isUpper } from "../text/characters.ts";
import { FUNCTION_WORDS } from "./latin-words.ts";
import { type Piece, sampleOf } from "./line-pieces.ts";
import { rankLatinLanguages } from "./trigrams.ts";

/** A language (ISO 639-3, but `ko` and `en`) and how sure it is, 0…1. */
export interface Verdict {
  readonly language: string;
  readonly confidence: number;
}

/** Words looked at before a paragraph is judged. */
const MOST_WORDS = 100;
/** Shorter stretches show too few letter triples to tell a language by. */
const FEWEST_LETTERS = 30;
/**
 * With this share of the best score for English, the best is not another language but a list of names or of terms.
 * Most sentences in other languages have between 0.1 (Polish) and 0.6 (French) of it.
 */
const ENGLISH_ENOUGH = 0.65;
/** What chance may take from the score for English in a sample of one letter; in one four times as long, half of it. */
const CHANCE = 0.12;
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

/**
 * The languages of consecutive pieces in the Latin script. Paragraphs with enough English function words are
 * English without further ado; what else is long enough is judged by its trigrams, as one sample, since more letters
 * make surer. Short stretches are English unless all that is longer around them is not.
 */
export function latinLanguages(text: string, pieces: readonly Piece[]): Verdict[] {
  const evidence = pieces.map((piece) => gather(text, piece));
  const verdicts: (Verdict | undefined)[] = evidence.map(englishVerdict);
  for (let i = 0; i < pieces.length;) {
    if (verdicts[i] !== undefined) {
      i++;
      continue;
    }
    let next = i;
    while (next < pieces.length && verdicts[next] === undefined) next++;
    judge(text, pieces, evidence, verdicts, i, next);
    i = next;
  }
  const hasEnglish = verdicts.some((verdict) => verdict?.language === "en");
  const foreign = hasEnglish ? undefined : verdicts.find((verdict) => verdict !== undefined);
  return verdicts.map((verdict, i) => verdict ?? shortVerdict(pieces[i] as Piece, hasEnglish, foreign));
}

/** Judges the pieces from `first` to before `next`, none of which is plainly English, by their trigrams. */
function judge(
  text: string,
  pieces: readonly Piece[],
  evidence: readonly Evidence[],
  verdicts: (Verdict | undefined)[],
  first: number,
  next: number,
): void {
  const asked: number[] = [];
  for (let i = first; i < next; i++) {
    if (looksForeign(pieces[i] as Piece, evidence[i] as Evidence)) asked.push(i);
  }
  if (asked.length === 0) return;
  const askedPieces = asked.map((i) => pieces[i] as Piece);
  const sample = sampleOf(text, askedPieces);
  const ranking = rankLatinLanguages(sample);
  const [best] = ranking;
  const english = ranking.find(({ language }) => language === "eng")?.score ?? 0;
  if (best === undefined || english + CHANCE / Math.sqrt(sample.length) >= best.score * ENGLISH_ENOUGH) return;
  const confidence = Math.min(0.95, 0.5 + (1 - english / best.score));
  for (const i of asked) verdicts[i] = { language: best.language, confidence };
}

function englishVerdict({ words, functionWords }: Evidence): Verdict | undefined {
  const share = functionWords / Math.max(words, 1);
  if (functionWords === 0 || share < 0.12 || (functionWords === 1 && words > 8)) return undefined;
  return { language: "en", confidence: Math.min(0.99, 0.8 + functionWords * 0.04) };
}

function looksForeign(piece: Piece, { words, functionWords, capitalised, accented, codeSigns }: Evidence): boolean {
  if (piece.letters < FEWEST_LETTERS || functionWords > words * 0.12) return false;
  // One English word weighs more than the trigrams of a single line.
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
