import { figureInjector } from "./figures.ts";
import type { Injector, Meeting } from "./injector.ts";

/** Whether both sides hold a plain number: no rank, no part of a whole, no size without a figure. */
export function isPlainNumber({ en, ko }: Meeting): boolean {
  return [en, ko].every(
    (fact) =>
      fact.kind === "number" &&
      fact.value.ordinal === undefined &&
      fact.value.vague === undefined &&
      !isPart(fact.value.amount),
  );
}

/** Whether an amount is a part of a whole. */
export function isPart(amount: string): boolean {
  return amount.includes("/") || (Number(amount) > 0 && Number(amount) < 1);
}

/** 300 becomes 350, 12 becomes 21, seven nine, 세 명 네 명. */
export const number: Injector = figureInjector("number", ["number/value", "number/scale"], isPlainNumber);
