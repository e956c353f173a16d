import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"percent">[] = [
  {
    value: { amount: "5" },
    texts: ["5%", "5 percent", "5 per cent", "5-percent", "five percent", "«5 percent» of them", "5 pct"],
  },
  { value: { amount: "1" }, texts: ["one percent", "1%", "1 percent"] },
  { value: { amount: "3.5" }, texts: ["3.5%", "3.5 percent", "three and a half percent", "3.50%"] },
  { value: { amount: "100" }, texts: ["100%", "100 percent", "one hundred percent"] },
  { value: { amount: "12.75" }, texts: ["12.75%", "12.75 percent"] },
  { value: { amount: "-2" }, texts: ["-2%", "minus 2 percent"] },
  {
    value: { amount: "5", point: true },
    texts: ["5 percentage points", "five percentage points", "5-percentage-point", "5 percent points", "5 pp"],
  },
  { value: { amount: "0.25", point: true }, texts: ["0.25 percentage point", "0.25 percentage points"] },
  {
    value: { amount: "20" },
    bound: "at-least",
    texts: ["at least «20%»", "«20 percent» or more", "no less than «20%»"],
  },
  { value: { amount: "20" }, bound: "at-most", texts: ["at most «20%»", "up to «20 percent»", "no more than «20%»"] },
  { value: { amount: "20" }, bound: "less-than", texts: ["less than «20%»", "under «20 percent»", "below «20%»"] },
  { value: { amount: "20" }, bound: "more-than", texts: ["more than «20%»", "over «20 percent»", "above «20%»"] },
  {
    value: { amount: "20" },
    bound: "about",
    texts: ["about «20%»", "roughly «20 percent»", "nearly «20%»", "approximately «20%»"],
  },
];
