import type { Bound, FactKind, FactValues } from "./fact.ts";

/**
 * A value and the texts that mean it. A text holds exactly one fact: the whole text, or the part in «guillemets»
 * where words stand around it. `bound` is `exact` unless the row says otherwise.
 */
export interface FactExample<K extends FactKind> {
  readonly value: FactValues[K];
  readonly bound?: Bound;
  /** The day of the text, where the value follows from it. */
  readonly date?: string;
  readonly texts: readonly string[];
}

/** Two values of one kind and the texts that mean all between them; marked as in `FactExample`. */
export type RangeExample = {
  [K in SingleKind]: {
    readonly kind: K;
    readonly from: FactValues[K];
    readonly to: FactValues[K];
    readonly bound?: Bound;
    readonly texts: readonly string[];
  };
}[SingleKind];

type SingleKind = Exclude<FactKind, "range" | "literal">;
