import { useMemo, useState } from "preact/hooks";
import type { PagePair } from "../../report/page/page-data.ts";
import { keyOf } from "../decisions.ts";
import { rowId } from "./rows.tsx";

/** A place in the texts that the reader wants to see; an object, so that the same one can be asked for again. */
export interface Target {
  /** The id of a row. */
  readonly id: string;
}

/** What a reader is looking at, and what changes that. */
export interface Choosing {
  /** The finding that is chosen, by its place in the pair's list. */
  readonly selected: number | undefined;
  readonly target: Target | undefined;
  readonly select: (index: number | undefined) => void;
  /** Chooses nothing, and shows a row. */
  readonly goTo: (target: Target) => void;
}

/** Which finding is chosen. It stays chosen where the texts are compared again and it is found again. */
export function useChoosing(pair: PagePair): Choosing {
  const [state, setState] = useState<{ readonly pair: PagePair; readonly index: number | undefined }>({
    pair,
    index: undefined,
  });
  const [target, setTarget] = useState<Target>();
  const { index } = state;
  const selected = useMemo(() => {
    const finding = index === undefined ? undefined : state.pair.findings[index];
    if (state.pair === pair || finding === undefined) return index;
    const again = pair.findings.findIndex((each) => keyOf(each) === keyOf(finding));
    return again < 0 ? undefined : again;
  }, [state, pair]);
  return {
    selected,
    target,
    select: (chosen) => {
      setState({ pair, index: chosen });
      const bead = chosen === undefined ? undefined : pair.findings[chosen]?.bead;
      if (bead !== undefined) setTarget({ id: rowId(bead) });
    },
    goTo: (place) => {
      setState({ pair, index: undefined });
      setTarget(place);
    },
  };
}
