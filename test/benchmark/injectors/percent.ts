import { figureInjector } from "./figures.ts";
import { rewrite, type Injector, type Meeting } from "./injector.ts";

function arePercents({ en, ko }: Meeting): boolean {
  return en.kind === "percent" && ko.kind === "percent";
}

/** 74% becomes 47%. */
export const percentValue: Injector = figureInjector("percent", ["percent/value"], arePercents);

/** 5% becomes 5%p, and the other way. */
export const percentPoint: Injector = {
  name: "percent-point",
  rules: ["percent/point"],
  change: ({ pair, fact, meeting, side, manner }) => {
    if (!arePercents(meeting) || manner !== "near") return undefined;
    // The 95%ile is no percentage.
    if (/\p{L}/u.test(pair.en.charAt(meeting.en.end))) return undefined;
    if (side === "en") {
      return (
        rewrite(fact, /\s*(?:percentage[ -]points?|%p)/iu, () => " percent") ??
        rewrite(fact, /\s*(?:percent|per cent|%)$/iu, () => " percentage points")
      );
    }
    return (
      rewrite(fact, /(?<=%|퍼센트)\s?(?:p|P|포인트)/u, () => "") ??
      rewrite(fact, /%$/u, () => "%포인트") ??
      rewrite(fact, /퍼센트$/u, () => "퍼센트포인트")
    );
  },
};
