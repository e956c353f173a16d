import type { Verdict } from "./latin-language.ts";

/** Fewer letters do not tell Russian from Serbian. */
const FEWEST_LETTERS = 80;
const UNKNOWN: Verdict = { language: "und", confidence: 0 };

/** For each language of a script what stands often in it and never, or less often, in the others. */
type Marks = Readonly<Record<string, RegExp>>;

/** Letters; for Russian without one that it hardly uses, for Bulgarian with small words. */
const CYRILLIC: Marks = {
  rus: /[ёийщыьэюя]/g,
  bul: /[ийщъьюя]| (?:е|са|ще)(?= )/g,
  ukr: /[ґєиіїйщьюя]/g,
  bel: /[ёійўыьэюя]/g,
  srp: /[ђијљњћџ]/g,
  uzn: /[ғёийқўҳъьэюя]/g,
  kaz: /[әғёиійқңөұүһщыьэюя]/g,
};
const ARABIC: Marks = {
  arb: /[ةكىي]/g,
  pes: /[پچژکگی]/g,
  urd: /[ٹپچڈڑژکگںھہیے]/g,
  pbu: /[ټپځچڅډړږژښکګګڼیېۍ]/g,
};
/** Letters, small words and endings. */
const DEVANAGARI: Marks = {
  hin: /\u093c| (?:है|हैं|में|के|की|का|से|और)(?![\p{L}\p{M}])/gu,
  mar: /ळ|ण|च्या| (?:आहे|व|या|हे|ही)(?![\p{L}\p{M}])/gu,
  npi: /छ|हरू|लाई|को(?![\p{L}\p{M}])/gu,
};

/** Scripts with the one language that is written in them, or with what tells several apart. */
const SCRIPTS: readonly (readonly [RegExp, string | Marks])[] = [
  [/\p{Script=Cyrillic}/gu, CYRILLIC],
  [/\p{Script=Arabic}/gu, ARABIC],
  [/\p{Script=Devanagari}/gu, DEVANAGARI],
  [/\p{Script=Greek}/gu, "ell"],
  [/\p{Script=Thai}/gu, "tha"],
  [/\p{Script=Bengali}/gu, "ben"],
  [/\p{Script=Gurmukhi}/gu, "pan"],
  [/\p{Script=Gujarati}/gu, "guj"],
  [/\p{Script=Tamil}/gu, "tam"],
  [/\p{Script=Telugu}/gu, "tel"],
  [/\p{Script=Kannada}/gu, "kan"],
  [/\p{Script=Malayalam}/gu, "mal"],
  [/\p{Script=Sinhala}/gu, "sin"],
  [/\p{Script=Myanmar}/gu, "mya"],
  [/\p{Script=Ethiopic}/gu, "amh"],
  [/\p{Script=Javanese}/gu, "jav"],
];

/** The language of a sample in a script that is not Latin and not of East Asia; `und` where it cannot be told. */
export function otherLanguage(sample: string): Verdict {
  const script = mostFrequent(sample, SCRIPTS);
  if (script === undefined) return UNKNOWN;
  if (typeof script.found === "string") return { language: script.found, confidence: 0.95 };
  if (script.count < FEWEST_LETTERS) return UNKNOWN;
  const marks = Object.entries(script.found).map(([language, mark]) => [mark, language] as const);
  const language = mostFrequent(sample.toLowerCase(), marks);
  return language === undefined ? UNKNOWN : { language: language.found, confidence: 0.7 };
}

/** What the pattern that matches most often stands for, of equal ones the first; nothing if none matches. */
function mostFrequent<T>(
  sample: string,
  patterns: readonly (readonly [RegExp, T])[],
): { readonly found: T; readonly count: number } | undefined {
  let best: { readonly found: T; readonly count: number } | undefined;
  for (const [pattern, found] of patterns) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { found, count };
  }
  return best;
}
