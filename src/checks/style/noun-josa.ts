import { ABSENT, type KoreanPieces } from "../../knowledge/korean-tokens.ts";
import { batchimOf } from "../../text/characters.ts";
import { CONSONANT, type Finals } from "../../knowledge/korean-reading.ts";
import type { FoundJosa } from "./josa-fit.ts";

/** A run of Hangul that seems to end in a josa which does not fit. */
export interface JosaReading {
  readonly word: string;
  readonly stem: string;
  readonly josa: FoundJosa;
  readonly finals: Finals;
  /** What stands around the run. */
  readonly before: string;
  readonly after: string;
}

/** Stems of ㅅ-irregular verbs (지을, 나은) and beginnings of nouns that end in 을 (마을, 가을). */
const BEFORE_EUL = "지나부그저이자마가노고";
const BEFORE_EUN = "지나부그저이자가다하예시고서";
const SSANG_SIOT = 20;

/**
 * Whether a run is a noun with a josa that does not fit, and cannot be a verb with its ending, an adverb, or a noun
 * that ends like a josa. Each form has look-alikes of its own.
 */
export function isSureSlip(pieces: KoreanPieces, reading: JosaReading): boolean {
  const { word, stem, josa, finals, before, after } = reading;
  const last = stem.at(-1) as string;
  const isAfterFigure = /[\d.,]$/.test(before) && stem.length === 1;
  const isNounWithJosa = (): boolean => stem.length >= 2 && isNoun(pieces, stem) && !isNoun(pieces, word);
  switch (josa.form) {
    case "를":
      return stem !== "들";
    case "을":
      return (
        isAfterFigure || (BEFORE_EUL.includes(last) ? isNounWithJosa() : stem.length >= 2 && !isNoun(pieces, word))
      );
    case "으로":
      return true;
    case "은":
      return !BEFORE_EUN.includes(last) && isNounWithJosa();
    case "는":
      return batchimOf(last.charCodeAt(0)) < SSANG_SIOT - 2 && isNounWithJosa() && !endsInVerb(pieces, stem);
    case "와":
      return stem.length >= 2 && isNoun(pieces, stem) && !isNoun(pieces, word);
    case "과":
      return isNounWithJosa() && /^\s\p{L}/u.test(after);
    case "이":
      // Behind another josa it is the word for this, and a space is missing.
      return !"에서로도와의".includes(last) && isNounWithJosa() && /^\s/.test(after);
    case "가":
      // 같은가, 무엇인가: the ending of a question.
      return !"은는인던한된".includes(last) && isNounWithJosa() && !endsInVerb(pieces, stem);
    case "로":
      // 보행로, 산책로: many roads and ways are no dictionary's words.
      return (last === "적" && stem.length >= 3) || (stem.length >= 3 && isNounWithJosa());
    case "라고":
    case "라는":
    case "라도":
      return finals === CONSONANT && isNounWithJosa() && !endsInVerb(pieces, stem);
    default:
      return false;
  }
}

function isNoun({ forms, noun }: KoreanPieces, text: string): boolean {
  const form = forms.find(text, 0, text.length);
  return form >= 0 && noun[form] !== ABSENT;
}

/** Whether a word ends in something that a verb may look like before its ending. */
function endsInVerb({ forms, verb }: KoreanPieces, text: string): boolean {
  for (let start = Math.max(0, text.length - 4); start < text.length; start++) {
    const form = forms.find(text, start, text.length);
    if (form >= 0 && verb[form] !== ABSENT) return true;
  }
  return false;
}
