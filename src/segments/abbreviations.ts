/** Written before a name or number: a full stop after them never ends a sentence. */
const BEFORE_NAME =
  "mr mrs ms mx dr prof rev fr hon gen maj col lt sgt cpl capt cmdr adm gov sen rep pres amb supt st mt ft messrs mme " +
  "mlle vs v viz cf approx esp incl al ibid ed eds trans";

/** Written before a number; behind other words they are words of their own ("No."). */
const BEFORE_NUMBER =
  "no nos vol vols p pp fig figs art arts sec secs ch chap eq ver para par app jan feb mar apr jun jul aug sep sept oct " +
  "nov dec";

/** May stand at the end of a sentence as well. */
const AMBIGUOUS = "inc corp co ltd llc plc bros jr sr esq etc dept est univ assn ave blvd rd ph.d m.d b.a m.a d.c";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a full stop behind a word of Latin letters can mean. */
export type AbbreviationKind = "before-name" | "before-number" | "ambiguous" | "time" | "initial" | "none";

const KINDS: readonly (readonly [AbbreviationKind, ReadonlySet<string>])[] = [
  ["before-name", set(`${BEFORE_NAME} e.g i.e`)],
  ["before-number", set(BEFORE_NUMBER)],
  ["ambiguous", set(AMBIGUOUS)],
  ["time", set("a.m p.m")],
];

/** The letters and inner full stops that a full stop follows: `U.S` of `U.S.`. At most 12 of them. */
export function wordBefore(text: string, stop: number): string {
  let start = stop;
  while (start > stop - 12 && start > 0 && /[A-Za-z.]/.test(text[start - 1] as string)) start--;
  return text.slice(start, stop);
}

/** What kind of abbreviation a word is; `U.S`, `J.K` and single capitals are recognised by their shape. */
export function abbreviationKind(word: string): AbbreviationKind {
  const lower = word.toLowerCase();
  for (const [kind, words] of KINDS) if (words.has(lower)) return kind;
  if (/^[A-Z]$/.test(word)) return "initial";
  return /^(?:[A-Za-z]\.){1,4}[A-Za-z]$/.test(word) ? "ambiguous" : "none";
}
