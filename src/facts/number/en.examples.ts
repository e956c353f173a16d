import type { FactExample } from "../fact-example.ts";

/** What stands where Korean writers count one and two: 한 명, 두 도시. */
const counted: readonly FactExample<"number">[] = [
  {
    value: { amount: "1" },
    texts: [
      "«One» man was killed.",
      "«One» person was badly hurt.",
      "They lost «one» soldier and a truck.",
      "Move it «one» step to the left.",
      "It reads «one» line at a time.",
      "«One» suspect is still at large.",
      "won by «one» vote",
    ],
  },
  {
    value: { amount: "2" },
    texts: [
      "«Both» women went home.",
      "Trains ran late in «both» cities.",
      "«Both» men deny it.",
      "The court heard «both» cases.",
      "«Both» files must be sorted.",
    ],
  },
];

/** Counts in digits, words and both. */
const counts: readonly FactExample<"number">[] = [
  { value: { amount: "20400000" }, texts: ["20.4 million", "20,400,000", "20.4-million", "«20.4 million» people"] },
  { value: { amount: "235000000" }, texts: ["235 million", "0.235 billion", "235,000,000", "235mn"] },
  { value: { amount: "12300000000000" }, texts: ["12.3 trillion", "«12.3 trillion» calculations", "12.3 tn"] },
  {
    value: { amount: "1500000" },
    texts: ["1.5 million", "one and a half million", "1,500,000", "a million and a half"],
  },
  { value: { amount: "2500000" }, texts: ["two and a half million", "two million and a half", "2 million and a half"] },
  { value: { amount: "5500000" }, texts: ["five point five million", "five and a half million"] },
  { value: { amount: "300000" }, texts: ["300,000", "three hundred thousand", "300 thousand", "3 lakh", "300K"] },
  { value: { amount: "500000" }, texts: ["half a million", "500,000", "five hundred thousand", "half million"] },
  { value: { amount: "1000000" }, texts: ["one million", "a million", "1 million", "1,000,000", "1 000 000"] },
  { value: { amount: "250000" }, texts: ["a quarter of a million", "250,000", "a quarter million", "250 000"] },
  { value: { amount: "750000" }, texts: ["three quarters of a million", "three-quarters of a million"] },
  { value: { amount: "100000" }, texts: ["hundred thousand", "a hundred thousand", "«100K» stars", "1 lakh"] },
  { value: { amount: "30000000" }, texts: ["3 crore", "three crore", "30 million"] },
  { value: { amount: "3200000" }, texts: ["three million two hundred thousand", "3 million 200 thousand", "3.2M"] },
  { value: { amount: "3700000" }, texts: ["«3.7M» views", "3.7M", "3.7 million"] },
  { value: { amount: "52000" }, texts: ["«52K» subscribers", "52k"] },
  { value: { amount: "1200000000" }, texts: ["1.2b", "1.2 bn", "1.2 billion", "«1.2B» parameters"] },
  { value: { amount: "3000" }, texts: ["3 grand", "three grand", "3k", "It cost me «three grand»."] },
  { value: { amount: "2" }, texts: ["two", "2", "«two» ships left", "the «two» sides"] },
  { value: { amount: "1" }, texts: ["one", "1", "«One»."] },
  { value: { amount: "0" }, texts: ["zero", "0", "nought", "naught"] },
  { value: { amount: "25" }, texts: ["twenty-five", "25", "twenty five", "twentyfive"] },
  { value: { amount: "99" }, texts: ["ninety-nine", "99"] },
  { value: { amount: "12" }, texts: ["twelve", "12", "«12» of them"] },
  { value: { amount: "320" }, texts: ["three hundred and twenty", "320", "three hundred twenty", "3 hundred and 20"] },
  { value: { amount: "1001" }, texts: ["one thousand and one", "1,001", "1001", "a thousand and one"] },
  {
    value: { amount: "2345" },
    texts: ["two thousand three hundred forty-five", "2,345", "two thousand three hundred and forty-five"],
  },
  { value: { amount: "4300" }, texts: ["4 thousand 3 hundred", "four thousand three hundred", "4.3 thousand"] },
  { value: { amount: "1500" }, texts: ["1.5k", "1,500", "one thousand five hundred", "1500", "fifteen hundred"] },
  { value: { amount: "100" }, texts: ["a hundred", "one hundred", "100"] },
  { value: { amount: "747" }, texts: ["Boeing «747»"] },
  { value: { amount: "6" }, texts: ["six", "６", "«six» libraries"] },
  { value: { amount: "24" }, bound: "about", texts: ["two dozen", "2 dozen", "two dozens"] },
  { value: { amount: "12" }, bound: "about", texts: ["a dozen", "«a dozen» eggs"] },
  { value: { amount: "6" }, bound: "about", texts: ["half a dozen", "half-dozen", "a half dozen"] },
  { value: { amount: "2" }, texts: ["a pair", "«A pair»."] },
  { value: { amount: "2" }, bound: "about", texts: ["a couple of", "A couple"] },
  { value: { amount: "-5" }, texts: ["-5", "minus 5", "a value of «-5»", "minus five", "negative five", "- 5"] },
  { value: { amount: "-1" }, texts: ["minus one", "negative one", "-1"] },
  { value: { amount: "3.14" }, texts: ["3.14", "3.140", "three point one four", "3 point 14"] },
  { value: { amount: "0.08" }, texts: [".08", "0.08", "nought point zero eight", "a batting average of «.08»"] },
  { value: { amount: "1300000" }, texts: ["1.3e6", "1.3 × 10^6", "1.3x10^6"] },
  { value: { amount: "0.0005" }, texts: ["5e-4", "5 × 10^-4", "a step of «5e-4»"] },
  { value: { amount: "1024" }, texts: ["2^10", "1,024"] },
  { value: { amount: "1234567" }, texts: ["12,34,567", "«12,34,567» voters", "1,234,567"] },
  { value: { amount: "2.345" }, texts: ["a rate of «2.345», give or take"] },
  { value: { amount: "345678.9" }, texts: ["3,45,678.90", "345.678,90"] },
  { value: { amount: "2350500000" }, texts: ["2,350.5 M", "2,350.5 million"] },
  { value: { amount: "0.341" }, texts: ["He is hitting «.341» so far.", "«.341»"] },
  { value: { amount: "200" }, texts: ["«two hundred» first responders"] },
  { value: { amount: "3000" }, texts: ["«three thousand» first-time voters"] },
];

const fractions: readonly FactExample<"number">[] = [
  { value: { amount: "0.5" }, texts: ["0.5", "0.50", "1/2", "½", "a half", "one half", "one-half"] },
  {
    value: { amount: "0.5" },
    texts: ["«half» of them", "«half» of the members voted", "«half» the members", "cut by «half»", "only «half» came"],
  },
  {
    value: { amount: "0.5" },
    bound: "more-than",
    texts: ["more than «half»", "More than «half» of those asked agreed."],
  },
  { value: { amount: "2/3" }, texts: ["two-thirds", "«two thirds» of them", "⅔", "2/3", "a «two-thirds» majority"] },
  { value: { amount: "0.75" }, texts: ["three-quarters", "0.75", "¾", "three fourths", "«3/4» of the cup"] },
  {
    value: { amount: "1/3" },
    texts: [
      "Sales fell by «a third».",
      "Just «a third» say they would go.",
      "«A third» are women.",
      "cut by «one third».",
      "cut it by «a third», then more",
    ],
  },
  { value: { amount: "0.75" }, texts: ["a «three-quarter» share"] },
  { value: { amount: "1/3" }, texts: ["one-third", "one third", "«a third» of the votes", "1/3", "one out of three"] },
  { value: { amount: "0.2" }, texts: ["a fifth", "one fifth", "«a fifth» of the land", "1/5", "20/100"] },
  { value: { amount: "0.625" }, texts: ["five eighths", "five-eighths", "5/8", "⅝"] },
  { value: { amount: "0.9" }, texts: ["nine tenths", "9/10", "nine out of ten"] },
  { value: { amount: "0.02" }, texts: ["two hundredths", "0.02"] },
  { value: { amount: "2.25" }, texts: ["2 1/4", "2¼", "two and a quarter", "two and one fourth"] },
  { value: { amount: "20.6" }, texts: ["twenty and three fifths", "20 3/5"] },
  { value: { amount: "2.5" }, texts: ["2½", "two and a half", "2 and a half", "2 1/2", "«Two and a half» men"] },
  { value: { amount: "-0.8" }, texts: ["-4/5", "minus four fifths"] },
  { value: { amount: "1/21" }, texts: ["one over twenty-one", "1 over 21"] },
];

const ranks: readonly FactExample<"number">[] = [
  {
    value: { amount: "3", ordinal: true },
    texts: ["3rd", "the «third» attempt", "his «third» goal", "the «3rd»", "third"],
  },
  {
    value: { amount: "21", ordinal: true },
    texts: ["21st", "twenty-first", "the «21st» floor", "twenty first", "twenty—first"],
  },
  {
    value: { amount: "2", ordinal: true },
    texts: ["2nd", "the «second» ship", "«second» place", "She finished «second»!", "He came in «second»."],
  },
  { value: { amount: "11", ordinal: true }, texts: ["11th", "the «eleventh» hour"] },
  {
    value: { amount: "2", ordinal: true },
    texts: [
      "The song slipped to «second».",
      "«second» degree burns",
      "«second»-degree murder",
      "They came in «second».",
    ],
  },
  { value: { amount: "3", ordinal: true }, texts: ["He rang a «third» time.", "and a «third», a nurse, was hurt"] },
  { value: { amount: "100", ordinal: true }, texts: ["the «hundredth» visitor", "hundredth", "the «100th» visitor"] },
  { value: { amount: "1000000", ordinal: true }, texts: ["the «millionth» car"] },
  { value: { amount: "201", ordinal: true }, texts: ["the «two hundred and first» day", "two hundred and first"] },
  { value: { amount: "1", ordinal: true }, texts: ["1st", "first", "the «first» copy"] },
  { value: { amount: "200", ordinal: true }, texts: ["two hundredth", "200th", "the «two hundredth» issue"] },
  {
    value: { amount: "125", ordinal: true },
    texts: ["one hundred and twenty-fifth", "one hundred twenty fifth", "125th"],
  },
  {
    value: { amount: "2", ordinal: true },
    texts: ["World War «II»", "Part «II»", "Elizabeth «II»", "Type «II» errors"],
  },
  { value: { amount: "8", ordinal: true }, texts: ["Henry «VIII»", "Chapter «VIII»", "the reign of Henry «VIII»"] },
  { value: { amount: "14", ordinal: true }, texts: ["Louis «XIV»", "Article «XIV»"] },
  { value: { amount: "1", ordinal: true }, texts: ["Part «I»", "Charles «I» of England", "Act «I»."] },
];

const sizes: readonly FactExample<"number">[] = [
  {
    value: { amount: "10", vague: true },
    texts: ["dozens", "«dozens» of people", "«Scores» of villagers fled.", "several dozen", "«tens» of people"],
  },
  {
    value: { amount: "100", vague: true },
    texts: ["hundreds", "«hundreds» of people", "several hundred", "a few hundred"],
  },
  {
    value: { amount: "1000", vague: true },
    texts: ["thousands", "several thousand", "many thousands", "a couple thousand"],
  },
  { value: { amount: "10000", vague: true }, texts: ["tens of thousands", "«Tens of thousands» of fans came."] },
  { value: { amount: "100000", vague: true }, texts: ["hundreds of thousands", "several hundred thousand"] },
  { value: { amount: "1000000", vague: true }, texts: ["millions", "«millions» of users", "many millions"] },
  { value: { amount: "100000000", vague: true }, texts: ["hundreds of millions", "a few hundred million"] },
  {
    value: { amount: "2", counter: "times" },
    texts: ["«twice» as many", "Sales «doubled».", "«double» the number", "a «twofold» rise"],
  },
  {
    value: { amount: "2", counter: "times" },
    bound: "more-than",
    texts: ["more than «double»", "more than «twice» the size"],
  },
  {
    value: { amount: "3", counter: "times" },
    texts: ["three times", "«three times» as large", "«tripled» its profits", "threefold"],
  },
  { value: { amount: "10", counter: "times" }, texts: ["10 times", "tenfold", "10-fold", "a «tenfold» increase"] },
  { value: { amount: "0.5", counter: "times" }, texts: ["Profits «halved».", "«halving» the cost"] },
  {
    value: { amount: "3", against: "1" },
    texts: ["won «3-1»", "a «3–1» victory", "lost «3-1» to Brazil", "a ratio of «3 to 1»", "3:1"],
  },
  { value: { amount: "0", against: "0" }, texts: ["a «0-0» draw", "drew «0–0» at home"] },
  {
    value: { amount: "5", against: "4" },
    texts: ["voted «5-4» to hear the case", "a «5-4» ruling", "a «5-to-4» margin"],
  },
  { value: { amount: "10", against: "1" }, texts: ["10-to-1", "odds of «10 to 1»", "10:1"] },
  { value: { amount: "16", against: "9" }, texts: ["16:9", "a screen of «16:9»"] },
];

const bounds: readonly FactExample<"number">[] = [
  {
    value: { amount: "20" },
    bound: "at-least",
    texts: [
      "at least «20» people",
      "«20» or more",
      "no fewer than «20»",
      "«20»+",
      "a minimum of «20»",
      "«20» people or more",
      "«20»-plus",
      "greater than or equal to «20»",
      "x >= «20»",
      "as few as «20»",
    ],
  },
  {
    value: { amount: "20" },
    bound: "more-than",
    texts: [
      "more than «20»",
      "over «20» people",
      "upwards of «20»",
      "exceeding «20»",
      "in excess of «20»",
      "well over «20»",
      "just over «20»",
      "surpassed «20»",
      "north of «20»",
    ],
  },
  {
    value: { amount: "20" },
    bound: "at-most",
    texts: [
      "at most «20»",
      "up to «20»",
      "no more than «20»",
      "not more than «20»",
      "«20» or fewer",
      "as many as «20»",
      "a maximum of «20»",
      "not exceeding «20»",
      "must not exceed «20»",
      "less than or equal to «20»",
      "x <= «20»",
    ],
  },
  {
    value: { amount: "20" },
    bound: "less-than",
    texts: ["less than «20»", "fewer than «20»", "under «20»", "below «20»", "just under «20»", "just short of «20»"],
  },
  {
    value: { amount: "20" },
    bound: "about",
    texts: [
      "about «20»",
      "around «20»",
      "nearly «20»",
      "almost «20»",
      "some «20» people",
      "roughly «20»",
      "approx. «20»",
      "close to «20»",
      "«20» or so",
      "«20»-odd people",
      "~«20»",
    ],
  },
];

export const examples: readonly FactExample<"number">[] = [
  ...counted,
  ...counts,
  ...fractions,
  ...ranks,
  ...sizes,
  ...bounds,
];
