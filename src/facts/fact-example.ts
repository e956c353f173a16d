import type { Bound, FactKind, FactValues } from "./fact.ts";

/**
 * A value and the texts that mean it. A text holds exactly one fact: the whole text, or the part in «guillemets»
 * where words stand around it. `bound` is `exact` unless the row says otherwise.
 */
export interface FactExample<K extends FactKind> {
  readonly value: FactValues[K];
  readonly bound?: Bound;
  readonly texts: readonly string[];
}
