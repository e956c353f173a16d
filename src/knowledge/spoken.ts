import { isHangulSyllable } from "../text/characters.ts";

const FIRST = 0xac00;
const CODAS = 28;
const SYLLABLES = 588;

/** Codas and onsets by their numbers in a syllable block. */
const [ONSET_N, ONSET_R, ONSET_M] = [2, 5, 6];
const [CODA_N, CODA_L, CODA_M, CODA_NG] = [4, 8, 16, 21];
/** What a stopped coda becomes before ㄴ, ㅁ and ㄹ: ㄱ → ㅇ, ㄷ → ㄴ, ㅂ → ㅁ. */
const NASALS: ReadonlyMap<number, number> = new Map([
  ...[1, 2, 24].map((coda) => [coda, CODA_NG] as const),
  ...[7, 19, 20, 22, 23, 25].map((coda) => [coda, CODA_N] as const),
  ...[17, 26].map((coda) => [coda, CODA_M] as const),
]);

/**
 * A Hangul word as it is spoken where a coda meets the next onset, which romanised names follow: 한림 is Hallim, 신라 Silla, 종로 Jongno
 * and 왕십리 Wangsimni. From the rules for romanising Korean (국어의 로마자 표기법, article 3.1.1).
 */
export function spoken(word: string): string {
  let said = "";
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (!isHangulSyllable(unit)) {
      said += word[i];
      continue;
    }
    const index = unit - FIRST;
    const [here, before, next] = [index % CODAS, codaAt(word, i - 1), onsetAt(word, i + 1)];
    const coda = codaBefore(next, here);
    const onset = onsetBehind(before, Math.floor(index / SYLLABLES));
    const vowel = Math.floor((index % SYLLABLES) / CODAS);
    said += String.fromCharCode(FIRST + onset * SYLLABLES + vowel * CODAS + coda);
  }
  return said;
}

function codaBefore(onset: number, coda: number): number {
  if (onset === ONSET_R) return coda === CODA_N ? CODA_L : (NASALS.get(coda) ?? coda);
  return onset === ONSET_N || onset === ONSET_M ? (NASALS.get(coda) ?? coda) : coda;
}

function onsetBehind(coda: number, onset: number): number {
  if (onset === ONSET_N) return coda === CODA_L ? ONSET_R : onset;
  if (onset !== ONSET_R) return onset;
  return coda === CODA_M || coda === CODA_NG || NASALS.has(coda) ? ONSET_N : onset;
}

function codaAt(word: string, i: number): number {
  return isHangulSyllable(word.charCodeAt(i)) ? (word.charCodeAt(i) - FIRST) % CODAS : 0;
}

function onsetAt(word: string, i: number): number {
  return isHangulSyllable(word.charCodeAt(i)) ? Math.floor((word.charCodeAt(i) - FIRST) / SYLLABLES) : -1;
}
