const ONES = "zero one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const RANKED_ONES = "zeroth first second third fourth fifth sixth seventh eighth ninth".split(" ");
const RANKED_TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ");

/** Ones and teens from zero on, and the round tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, place): [string, number] => [word, 20 + place * 10]),
]);

/** Ordinals below a hundred in one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...RANKED_ONES, ...RANKED_TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, place): [string, number] => [`${word.slice(0, -1)}ieth`, 20 + place * 10]),
]);

/** Whether a value is a round ten, behind which ones may stand. */
export function isRoundTen(value: number): boolean {
  return value >= 20 && value % 10 === 0;
}

/** Tens and ones that somebody wrote together: twentyfive, twentyfifth. */
export const JOINED: ReadonlyMap<string, { readonly value: number; readonly ordinal: boolean }> = new Map(
  TENS.flatMap((ten, place) =>
    [...ONES, ...RANKED_ONES].map((one, index): [string, { value: number; ordinal: boolean }] => [
      ten + one,
      { value: 20 + place * 10 + (index % 10), ordinal: index >= 10 },
    ]),
  ),
);

/** Powers of ten; the Indian ones are written in many ways. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
  ["quadrillion", 15],
  ...powersOf("lakh lakhs lac lacs lkh lkhs", 5),
  ...powersOf("crore crores krore krores cr", 7),
]);

/** What stands right behind digits only: 10 bn, 5 mln. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ...powersOf("mn mln mio", 6),
  ...powersOf("bn bln mrd", 9),
  ...powersOf("tn tln trn", 12),
]);

/** hundredth, thousandth, millionth: the rank and the part. */
export const SCALE_ORDINALS: ReadonlyMap<string, number> = new Map(
  Array.from(SCALES)
    .slice(0, 6)
    .map(([word, power]) => [`${word}th`, power]),
);

/** Sizes without a figure: hundreds of people, dozens of them. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ["tens", 1],
  ["dozens", 1],
  ["scores", 1],
  ...Array.from(SCALES)
    .slice(0, 6)
    .map(([word, power]): [string, number] => [`${word}s`, power]),
]);

/** The power of ten of thousand, millions, lakhs; not of dozens. */
export function scaleOf(word: string): number | undefined {
  const power = SCALES.get(word) ?? VAGUE_SCALES.get(word);
  return power === 1 ? undefined : power;
}

/** Twelve of what follows, or about so many. */
export const DOZENS: ReadonlySet<string> = new Set("dozen dozens doz dozs dzs".split(" "));

/** Entries of a table: each of the words with the power of ten that it stands for. */
export function powersOf(words: string, power: number): [string, number][] {
  return words.split(" ").map((word) => [word, power]);
}

/** What a part of a whole is called: half, quarter, fifth, twentieth, hundredth; not second, which is a time. */
export function partOf(word: string): number | undefined {
  if (word === "half" || word === "quarter") return word === "half" ? 2 : 4;
  const power = SCALE_ORDINALS.get(word);
  if (power !== undefined) return 10 ** power;
  const rank = ORDINALS.get(word);
  return rank === undefined || rank < 3 ? undefined : rank;
}

/** The units of time after a size or a part (a few days, half an hour), which have readers of their own. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  "second minute hour day week weekend month year decade season quarter century generation fortnight night centurie"
    .split(" ")
    .flatMap((unit) => [unit, `${unit}s`]),
);

/** Words after which an ordinal in words is a rank: `the third`, `his second`, and not `second thoughts`. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that every each s".split(" "),
);

/** What the first, second … of a phrase that is no rank: `the second half` is, `second-hand`, `third party` are not. */
export const NOT_RANKED: ReadonlySet<string> = new Set(
  "party parties person lady ladies hand thoughts nature world class rate aid name names of to and or".split(" "),
);

/** Singular nouns of rank: an ordinal before them needs no determiner (third quarter, second round). */
export const RANKED: ReadonlySet<string> = new Set(
  "quarter quarters round place floor grade degree century season term edition phase stage straight consecutive anniversary inning prize".split(
    " ",
  ),
);

/** She finished second. */
export const RANKING_VERBS: ReadonlySet<string> = new Set(
  "finish finished finishes finishing came placed ranked ranks".split(" "),
);

/** Words that make a share of what follows them: nearly half, just a third. */
export const SHARE_CUES: ReadonlySet<string> = new Set(
  "than about nearly almost over roughly around least exactly only just by approximately".split(" "),
);
