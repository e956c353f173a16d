import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"percent">[] = [
  { value: { amount: "3.2" }, texts: ["edged up to «3.2 percent»", "rose up to «3.2%»"] },
  {
    value: { amount: "5" },
    texts: [
      "5%",
      "5 percent",
      "5 per cent",
      "5-percent",
      "five percent",
      "«5 percent» of them",
      "5 pct",
      "a «5 percent» raise",
      "Prices rose «5%» again.",
    ],
  },
  { value: { amount: "1" }, texts: ["one percent", "1%", "1 percent", "the top «1%»"] },
  {
    value: { amount: "3.5" },
    texts: ["3.5%", "3.5 percent", "three and a half percent", "3.50%", "3½%", "3 1/2 percent"],
  },
  {
    value: { amount: "100" },
    texts: ["100%", "100 percent", "one hundred percent", "a hundred percent", "100 percentage", "«100%» cotton"],
  },
  { value: { amount: "12.75" }, texts: ["12.75%", "12.75 percent", "a rate of «12.75%»"] },
  {
    value: { amount: "-2" },
    texts: ["-2%", "minus 2 percent", "minus two percent", "negative 2 percent", "Growth was «−2%», they said."],
  },
  { value: { amount: "22" }, texts: ["twenty-two percent", "22%", "«22%» of voters"] },
  {
    value: { amount: "0.5" },
    texts: ["half a percent", "0.5%", ".5%", "half of one percent", "a half percent", "one half of one percent"],
  },
  { value: { amount: "0.25" }, texts: ["a quarter of a percent", "a quarter of one percent", "0.25 percent"] },
  { value: { amount: "0.75" }, texts: ["three-quarters of a percent", "three quarters of one percent", "0.75%"] },
  { value: { amount: "1.1" }, texts: ["1.1%", "1 point 1 percent", "one point one percent"] },
  { value: { amount: "1000" }, texts: ["1,000%", "1,000 percent", "a thousand percent"] },
  { value: { amount: "100", vague: true }, texts: ["several hundred percent", "hundreds of percent"] },
  {
    value: { amount: "5", point: true },
    texts: [
      "5 percentage points",
      "five percentage points",
      "5-percentage-point",
      "5 percent points",
      "5 pp",
      "5pp",
      "5%p",
      "a «5-percentage-point» lead",
      "500 basis points",
      "500 bps",
    ],
  },
  {
    value: { amount: "0.25", point: true },
    texts: [
      "0.25 percentage point",
      "0.25 percentage points",
      "25 basis points",
      "25 bps",
      "25bp",
      "a «25-basis-point» cut",
      "a quarter of a percentage point",
      "The bank cut its rate by «25 basis points».",
    ],
  },
  {
    value: { amount: "0.5", point: true },
    texts: ["half a percentage point", "50 basis points", "fifty basis points"],
  },
  {
    value: { amount: "1", point: true },
    texts: ["a percentage point", "a full percentage point", "one percentage point"],
  },
  {
    value: { amount: "20" },
    bound: "at-least",
    texts: ["at least «20%»", "«20 percent» or more", "no less than «20%»", "a minimum of «20%»", "«20%» and above"],
  },
  {
    value: { amount: "20" },
    bound: "at-most",
    texts: [
      "at most «20%»",
      "up to «20 percent»",
      "no more than «20%»",
      "not exceeding «20%»",
      "as much as «20 percent»",
      "a maximum of «20%»",
      "It shall not exceed «20 percent».",
    ],
  },
  {
    value: { amount: "20" },
    bound: "less-than",
    texts: ["less than «20%»", "under «20 percent»", "below «20%»", "just shy of «20%»"],
  },
  {
    value: { amount: "20" },
    bound: "more-than",
    texts: ["more than «20%»", "over «20 percent»", "above «20%»", "in excess of «20%»", "well over «20 percent»"],
  },
  {
    value: { amount: "20" },
    bound: "about",
    texts: [
      "about «20%»",
      "roughly «20 percent»",
      "nearly «20%»",
      "approximately «20%»",
      "close to «20 percent»",
      "«20 percent» or so",
      "some «20 percent» of them",
    ],
  },
  {
    value: { amount: "0.5", point: true },
    texts: ["«a half-point» cut in rates", "an expected «half-point» rate cut", "a surprise «half-point» hike"],
  },
  {
    value: { amount: "0.25", point: true },
    texts: [
      "a «quarter-point» cut",
      "a «quarter point» rise",
      "a «quarter-percentage-point» hike",
      "a «0.25-point» rate cut",
    ],
  },
  { value: { amount: "0.75", point: true }, texts: ["a «three-quarter point» cut", "a «0.75 point» hike"] },
];
