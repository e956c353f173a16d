/** Below a hundred; the ones carry a hyphen or a space after a ten. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
);

/** Parts of a whole: two-thirds, three quarters, one fifth. */
export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  }),
);

/** Powers of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }),
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
  "quarter quarters round place floor grade century season term edition phase stage straight consecutive anniversary inning prize".split(
    " ",
  ),
);
