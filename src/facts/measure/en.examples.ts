import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"measure">[] = [
  {
    value: { amount: "64", unit: "kilometer" },
    texts: ["64 km", "64km", "64 kilometers", "64-kilometre", "sixty-four kilometers"],
  },
  { value: { amount: "40", unit: "mile" }, texts: ["40 miles", "40-mile", "forty miles"] },
  { value: { amount: "1", unit: "mile" }, texts: ["one mile", "1 mile"] },
  { value: { amount: "30", unit: "foot" }, texts: ["30 feet", "30-foot", "30 ft"] },
  { value: { amount: "5", unit: "inch" }, texts: ["5 inches", "five-inch"] },
  {
    value: { amount: "500", unit: "square-meter" },
    texts: ["500 square meters", "500 square metres", "500 m²", "500 sq. meters"],
  },
  { value: { amount: "3", unit: "square-mile" }, texts: ["3 square miles", "3-square-mile"] },
  { value: { amount: "200", unit: "pound" }, texts: ["200 pounds", "200 lbs", "200-pound"] },
  { value: { amount: "60", unit: "kilogram" }, texts: ["60 kg", "60 kilograms", "60kg"] },
  { value: { amount: "3000", unit: "tonne" }, texts: ["3,000 tons", "3,000 tonnes", "three thousand tons"] },
  { value: { amount: "30", unit: "celsius" }, texts: ["30 degrees Celsius", "30°C", "30 degrees C"] },
  { value: { amount: "98.6", unit: "fahrenheit" }, texts: ["98.6 degrees Fahrenheit", "98.6°F"] },
  { value: { amount: "60", unit: "mile-per-hour" }, texts: ["60 miles per hour", "60 mph", "60 miles an hour"] },
  { value: { amount: "8", unit: "gigabyte" }, texts: ["8GB", "8 GB", "eight gigabytes"] },
  { value: { amount: "16", unit: "bit" }, texts: ["16 bits", "16-bit"] },
  {
    value: { amount: "2000000", unit: "barrel" },
    bound: "about",
    texts: ["about «2 million barrels»", "some «2 million barrels»"],
  },
];
