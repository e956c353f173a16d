import type { Fact } from "../../../src/index.ts";
import { choose, isExact, rewrite, type Injector } from "./injector.ts";

const RULES: Readonly<Partial<Record<Fact["kind"], readonly string[]>>> = {
  number: ["number/value", "number/scale"],
  percent: ["percent/value"],
  money: ["money/amount"],
  measure: ["unit/amount", "number/value", "number/scale", "unit/mismatch", "unit/conversion"],
};

const VERSION = /\p{Lu}\p{L}+\s\d+\.\d|version|release/u;

/** 1.5 becomes 15, 4.75 47.5, 3.2 2.3. */
export const decimal: Injector = {
  name: "decimal",
  rules: [...new Set(Object.values(RULES).flat())],
  change: ({ pair, fact, meeting, manner, random }) => {
    // Beside Ruby 2.1 any 2.3 is a version, too: its point parts two numbers.
    if (fact.kind === "number" && VERSION.test(pair.en)) return undefined;
    if (manner === "echo" || meeting.en.kind !== meeting.ko.kind || RULES[fact.kind] === undefined) return undefined;
    if (manner === "near" && !isExact(meeting)) return undefined;
    return rewrite(fact, /(?<![\d.,])(\d+)\.(\d+)(?![\d.])/, ([, whole = "", part = ""]) => {
      const [first = "", ...rest] = part;
      const zerosGone = `${whole}${part}`.replace(/^0+(?=\d)/, "");
      const shifted = rest.length > 0 ? `${whole}${first}.${rest.join("")}`.replace(/^0+(?=\d\d?\.)/, "") : zerosGone;
      if (manner === "gross") return choose([zerosGone, shifted], random);
      return whole === part ? undefined : whole.length === 1 && part.length === 1 ? `${part}.${whole}` : undefined;
    });
  },
};
