import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"duration">[] = [
  { value: { iso: "P10Y" }, texts: ["10 years", "ten years", "10-year", "a decade", "«10 years» ago"] },
  { value: { iso: "P1Y" }, texts: ["a year", "one year", "1 year", "«a year» later"] },
  { value: { iso: "P30Y" }, texts: ["three decades", "30 years", "thirty years"] },
  { value: { iso: "P3M" }, texts: ["3 months", "three-month", "three months"] },
  { value: { iso: "P2W" }, texts: ["2 weeks", "two weeks", "a fortnight", "two-week"] },
  { value: { iso: "P3D" }, texts: ["3 days", "three days", "three-day"] },
  { value: { iso: "PT24H" }, texts: ["24 hours", "24-hour", "twenty-four hours"] },
  { value: { iso: "PT1H30M" }, texts: ["1 hour 30 minutes", "1 hour and 30 minutes"] },
  { value: { iso: "PT1.5H" }, texts: ["1.5 hours", "one and a half hours"] },
  { value: { iso: "PT30M" }, texts: ["half an hour", "30 minutes", "30 min"] },
  { value: { iso: "P6M" }, texts: ["half a year", "six months"] },
  { value: { iso: "PT40S" }, texts: ["40 seconds", "40-second", "forty seconds"] },
  { value: { iso: "P100Y" }, texts: ["a century", "100 years", "a hundred years"] },
  {
    value: { iso: "P35Y", age: true },
    texts: ["35-year-old", "35 years old", "aged «35»", "35 years of age", "a «35-year-old» man"],
  },
  { value: { iso: "P10Y" }, bound: "about", texts: ["about «10 years»", "nearly «a decade»"] },
  { value: { iso: "P2Y" }, bound: "more-than", texts: ["more than «two years»", "over «2 years»"] },
];
