import { DIGITS } from "./figures.ts";
import { isExact, rewrite, type Injector } from "./injector.ts";

/** 10~20 becomes 10~25: the upper end grows. */
export const range: Injector = {
  name: "range",
  rules: ["number/range", "number/value", "date/value", "duration/value", "money/amount", "percent/value"],
  change: ({ fact, meeting, side, manner }) => {
    const { en, ko } = meeting;
    if (en.kind !== "range" || ko.kind !== "range" || fact.kind !== "range" || manner === "echo") return undefined;
    if (manner === "near" && !isExact(meeting)) return undefined;
    const { to } = fact.value;
    if (!["number", "measure", "money", "duration", "percent", "date"].includes(to.kind)) return undefined;
    const day = to.kind === "date" ? (side === "ko" ? /\d{1,2}(?=\s?일)/u : /(?<!\d)\d{1,2}(?!\d)/) : DIGITS;
    return rewrite(to, day, ([digits]) => {
      const value = Number(digits.replaceAll(",", ""));
      const other = value + (manner === "near" ? 1 : Math.max(2, Math.ceil(value / 4)));
      if (digits.includes(".") || (to.kind === "date" && other > 28)) return undefined;
      return digits.includes(",") ? other.toLocaleString("en-US") : String(other);
    });
  },
};
