const FIRST = 0xac00;
const CODAS = 28;
const VOWELS = 21;

/** Numbers of finals and vowels in the order of Unicode's syllables. */
const CODA = { none: 0, n: 4, d: 7, l: 8, lm: 10, m: 16, b: 17, s: 19, ss: 20, h: 27 } as const;
const VOWEL = {
  a: 0,
  ae: 1,
  ya: 2,
  yae: 3,
  eo: 4,
  e: 5,
  yeo: 6,
  ye: 7,
  o: 8,
  wa: 9,
  wae: 10,
  oe: 11,
  u: 13,
  wo: 14,
  eu: 18,
  i: 20,
} as const;

/**
 * What a verb or adjective may look like before its ending, the stem itself first: `돕` gives `돕 도우 도운 도울 도움 도와
 * 도왔 …`. Irregular verbs cannot be told from regular ones by their looks, so both sets are given: a form that does not
 * exist does no harm in a text that does not hold it. Rules: Standard Korean orthography (한글 맞춤법), articles 16, 18 and 34–38.
 */
export function conjugate(stem: string): readonly string[] {
  const forms = new Set<string>([stem]);
  const before = stem.slice(0, -1);
  const code = stem.charCodeAt(stem.length - 1) - FIRST;
  if (code < 0 || code >= 11172) return [stem];
  const onset = Math.floor(code / (VOWELS * CODAS));
  const vowel = Math.floor(code / CODAS) % VOWELS;
  const coda = code % CODAS;
  const syllable = (v: number, c: number, o = onset): string =>
    String.fromCharCode(FIRST + (o * VOWELS + v) * CODAS + c);
  /** The stem as it is before vowels, with each consonant that an ending may lay under it. */
  const open = (text: string, v: number, o: number): void => {
    for (const c of [CODA.none, CODA.n, CODA.l, CODA.m, CODA.b]) forms.add(text + syllable(v, c, o));
  };
  const past = (text: string, v: number, o: number): void => {
    forms.add(text + syllable(v, CODA.none, o)).add(text + syllable(v, CODA.ss, o));
  };
  if (stem.endsWith("하")) {
    open(before, vowel, onset);
    past(before, VOWEL.ae, onset);
    return [...forms];
  }
  switch (coda) {
    case CODA.none:
      open(before, vowel, onset);
      switch (vowel) {
        case VOWEL.o:
          past(before, VOWEL.wa, onset);
          break;
        case VOWEL.u:
          past(before, VOWEL.wo, onset);
          // 푸다 alone gives 퍼.
          if (stem === "푸") past(before, VOWEL.eo, onset);
          break;
        case VOWEL.i:
          past(before, VOWEL.yeo, onset);
          break;
        case VOWEL.oe:
          past(before, VOWEL.wae, onset);
          break;
        case VOWEL.eu: {
          past(before, isBright(before) ? VOWEL.a : VOWEL.eo, onset);
          if (onset === 5 && before !== "") {
            // 모르다 → 몰라, 부르다 → 불러: the syllable before takes the ㄹ as well.
            const last = before.charCodeAt(before.length - 1);
            if ((last - FIRST) % CODAS === 0)
              past(
                before.slice(0, -1) + String.fromCharCode(last + CODA.l),
                isBright(before) ? VOWEL.a : VOWEL.eo,
                onset,
              );
          }
          break;
        }
        default:
          forms.add(before + syllable(vowel, CODA.ss));
      }
      break;
    case CODA.b: {
      const bare = before + syllable(vowel, CODA.none);
      open(bare, VOWEL.u, 11);
      past(bare, VOWEL.wo, 11);
      past(bare, VOWEL.wa, 11);
      break;
    }
    case CODA.d:
      forms.add(before + syllable(vowel, CODA.l));
      break;
    case CODA.l:
      for (const c of [CODA.none, CODA.n, CODA.b, CODA.lm]) forms.add(before + syllable(vowel, c));
      break;
    case CODA.s:
      forms.add(before + syllable(vowel, CODA.none));
      break;
    case CODA.h:
      for (const c of [CODA.none, CODA.n, CODA.l, CODA.m]) forms.add(before + syllable(vowel, c));
      past(before, vowel === VOWEL.ya ? VOWEL.yae : vowel === VOWEL.yeo ? VOWEL.ye : VOWEL.ae, onset);
      break;
    default:
  }
  return [...forms];
}

/** Whether the last vowel is one that an ending answers with 아. */
function isBright(text: string): boolean {
  if (text === "") return false;
  const vowel = Math.floor((text.charCodeAt(text.length - 1) - FIRST) / CODAS) % VOWELS;
  return vowel === VOWEL.a || vowel === VOWEL.o || vowel === VOWEL.ya;
}
