import type { RangeExample } from "../fact-example.ts";

export const examples: readonly RangeExample[] = [
  {
    kind: "number",
    from: { amount: "10" },
    to: { amount: "20" },
    texts: ["10 to 20", "10-20", "between «10 and 20» people", "from «10 to 20»"],
  },
  {
    kind: "percent",
    from: { amount: "5" },
    to: { amount: "10" },
    texts: ["5-10%", "5 to 10 percent", "between «5% and 10%»"],
  },
];
