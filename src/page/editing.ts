import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PageBead, PagePair } from "../report/page/page-data.ts";
import { inverseOf } from "./review/edits.ts";
import type { AlignmentEdit } from "../report/alignment-edit.ts";
import type { PageSource } from "./source.ts";

export interface Editing {
  /** Undefined where the source keeps no edits, or the texts are not daejo's to align. */
  readonly edit: ((edit: AlignmentEdit) => void) | undefined;
  /** Takes the last edit back, while the texts are still those that it was made in. */
  readonly undo: (() => void) | undefined;
  /** Why the last edit was not kept. */
  readonly refusal: Error | undefined;
}

interface Done {
  readonly inverse: AlignmentEdit;
  /** The texts that it belongs to: ids of segments mean something else in others. */
  readonly texts: string;
}

/** What keeps and takes back edits of the shown pair. */
export function useEditing({ live }: PageSource, shown: number | undefined, pair: PagePair | undefined): Editing {
  const [refusal, setRefusal] = useState<Error>();
  const [done, setDone] = useState<readonly Done[]>([]);
  // Of a second press of the same button the texts know nothing yet.
  const busyWith = useRef<PagePair>(undefined);
  const beads = pair === undefined ? [] : beadsOf(pair);
  const texts = beads
    .flatMap(({ en, ko }) => [...en, ...ko].map(({ id, line }) => `${id} ${line}`))
    .toSorted()
    .join("\n");
  const keep = useCallback(
    (edit: AlignmentEdit, isUndo = false) => {
      if (pair === undefined || busyWith.current === pair) return;
      busyWith.current = pair;
      setRefusal(undefined);
      live?.edit(shown ?? 0, edit, pair).then(
        () => {
          setDone((known) => (isUndo ? known.slice(0, -1) : [...known, { inverse: inverseOf(edit, beads), texts }]));
        },
        (error: unknown) => {
          busyWith.current = undefined;
          setRefusal(error instanceof Error ? error : new Error(String(error)));
        },
      );
    },
    [live, shown, pair],
  );
  useEffect(() => {
    setDone([]);
  }, [shown]);
  // What was refused was refused in other texts.
  useEffect(() => {
    setRefusal(undefined);
  }, [pair]);
  const edit = useCallback((change: AlignmentEdit) => keep(change), [keep]);
  const last = done.at(-1);
  const isPossible = live !== undefined && pair?.isAligned === true;
  return {
    edit: isPossible ? edit : undefined,
    undo: isPossible && last !== undefined && last.texts === texts ? () => keep(last.inverse, true) : undefined,
    refusal,
  };
}

function beadsOf({ sections }: PagePair): PageBead[] {
  return sections
    .filter(({ isReference }) => !isReference)
    .flatMap(({ rows }) => rows.filter((row): row is PageBead => row.kind === "bead"));
}
