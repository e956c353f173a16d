import { figureInjector } from "./figures.ts";
import { rewrite, type Injector, type Meeting } from "./injector.ts";

function areSums({ en, ko }: Meeting): boolean {
  return [en, ko].every((fact) => fact.kind === "money" && fact.value.vague === undefined);
}

/** $1,000 becomes $7,000. */
export const moneyAmount: Injector = figureInjector("amount", ["money/amount", "number/scale"], areSums);

/** Names of currencies, the far other one and the one easily taken for it. */
const OTHERS: readonly (readonly [RegExp, far: string, near: string])[] = [
  [/(?:US)?\$/u, "€", "A$"],
  [/(?<!\p{L})dollars(?!\p{L})/u, "euros", "Australian dollars"],
  [/(?<!\p{L})dollar(?!\p{L})/u, "euro", "Canadian dollar"],
  [/(?<!\p{L})euros?(?!\p{L})/u, "pounds", "dollars"],
  [/€/u, "£", "$"],
  [/£/u, "€", "$"],
  [/(?<!\p{L})[Ww]on(?!\p{L})/u, "dollars", "yen"],
  [/(?<!\p{L})[Yy]en(?!\p{L})/u, "euros", "won"],
  [/JPY/u, "EUR", "KRW"],
  [/USD/u, "EUR", "CAD"],
  [/KRW/u, "EUR", "JPY"],
  [/달러/u, "유로", "호주 달러"],
  [/유로/u, "파운드", "달러"],
  [/파운드/u, "유로", "달러"],
  [/엔$/u, "위안", "원"],
  [/원$/u, "위안", "엔"],
  [/위안/u, "엔", "원"],
];

/** Dollars become euros, 원 달러. */
export const moneyCurrency: Injector = {
  name: "currency",
  rules: ["money/currency"],
  change: ({ fact, meeting, manner }) => {
    const { en, ko } = meeting;
    if (en.kind !== "money" || ko.kind !== "money" || en.value.currency !== ko.value.currency || manner === "echo") {
      return undefined;
    }
    for (const [pattern, far, near] of OTHERS) {
      const change = rewrite(fact, pattern, () => (manner === "near" ? near : far));
      if (change !== undefined) return change;
    }
    return undefined;
  },
};
