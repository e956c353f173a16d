import { isHangulSyllable } from "../../text/characters.ts";
import { CONSONANT, finalsOf, RIEUL, VOWEL } from "../../knowledge/korean-reading.ts";

/** Particles and beginnings of the copula in both forms: behind a consonant, behind a vowel. */
const PAIRS: readonly (readonly [afterConsonant: string, afterVowel: string])[] = [
  ["으로", "로"],
  ["이었", "였"],
  ["이에요", "예요"],
  ["이라", "라"],
  ["이란", "란"],
  ["이랑", "랑"],
  ["이며", "며"],
  ["이나", "나"],
  ["은", "는"],
  ["이", "가"],
  ["을", "를"],
  ["과", "와"],
];
/** Those that nothing but another particle may follow: 이다 and 가며 are something else. */
const CLOSED: ReadonlySet<string> = new Set(["은", "는", "이", "가", "을", "를", "과", "와"]);
const MAY_FOLLOW: ReadonlySet<string> = new Set(["의", "는", "도", "만"]);

/** A word put in the place of another: how much behind that other has to go too, and what is written instead of both. */
export interface Replacement {
  readonly taken: number;
  readonly text: string;
}

/**
 * `better` in the place of `text[start, end)`, with the particle that stands behind it made to fit. Undefined where it is not
 * sure which form that has.
 */
export function replaceWord(text: string, start: number, end: number, better: string): Replacement | undefined {
  let tailEnd = end;
  while (tailEnd < text.length && isHangulSyllable(text.charCodeAt(tailEnd))) tailEnd++;
  const tail = text.slice(end, tailEnd);
  const same: Replacement = { taken: 0, text: better };
  const pair = PAIRS.find((forms) => forms.some((form) => isParticle(tail, form)));
  if (pair === undefined) return same;
  const [old, own] = [finalsOf(text.slice(start, end)), finalsOf(better)];
  const found = pair.find((form) => isParticle(tail, form)) as string;
  // Behind rieul 로 stands as behind a vowel.
  const isOpen = (finals: number): boolean | undefined => {
    if (finals === VOWEL) return true;
    if (finals === CONSONANT) return false;
    return finals === RIEUL ? found === "로" || found === "으로" : undefined;
  };
  if (old === own && own !== 0) return same;
  const isOwnOpen = isOpen(own);
  if (isOwnOpen === undefined) return undefined;
  const fitting = pair[isOwnOpen ? 1 : 0];
  return fitting === found ? same : { taken: found.length, text: better + fitting };
}

function isParticle(tail: string, form: string): boolean {
  if (!tail.startsWith(form)) return false;
  const rest = tail.slice(form.length);
  return rest === "" || !CLOSED.has(form) || MAY_FOLLOW.has(rest);
}
