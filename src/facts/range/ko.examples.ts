import type { RangeExample } from "../fact-example.ts";

export const examples: readonly RangeExample[] = [
  {
    kind: "number",
    from: { amount: "10", counter: "명" },
    to: { amount: "20", counter: "명" },
    texts: ["10~20명", "10명에서 20명", "10명∼20명", "학생 «10~20명»을 뽑는다"],
  },
  { kind: "percent", from: { amount: "5" }, to: { amount: "10" }, texts: ["5~10%", "5%∼10%", "5%에서 10%"] },
];
