import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AlignmentEdit } from "../report/alignment-edit.ts";
import type { PageBead, PagePair } from "../report/page/page-data.ts";
import { inverseOf } from "./review/edits.ts";
import type { PageSource } from "./source.ts";

/** What a reader may do with the alignment of the shown pair. */
export interface Editing {
  /** Undefined where the source keeps no edits, or the texts are not daejo's to align. */
  readonly edit: ((edit: AlignmentEdit) => void) | undefined;
  /** Takes the last edit back, while the texts are still those that it was made in. */
  readonly undo: (() => void) | undefined;
  /** Why the last edit was not kept. It is told until the next edit, or until the reader has seen it. */
  readonly refusal: Error | undefined;
  readonly onSeen: () => void;
}

/** An edit that is to be sent; `isUndo` where it takes the last one back. */
interface Wanted {
  readonly edit: AlignmentEdit;
  readonly isUndo: boolean;
}

interface Done {
  readonly inverse: AlignmentEdit;
  /** The texts that it belongs to: ids of segments mean something else in others. */
  readonly texts: string;
}

/** What keeps and takes back edits of the shown pair, one after the other: each is sent with the texts that the one before it has left. */
export function useEditing({ live }: PageSource, shown: number | undefined, pair: PagePair | undefined): Editing {
  const [refusal, setRefusal] = useState<Error>();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [waiting, setWaiting] = useState<readonly Wanted[]>([]);
  /** The texts that an edit was sent with, until others come. */
  const sentWith = useRef<PagePair>(undefined);
  const beads = useMemo(() => (pair === undefined ? [] : beadsOf(pair)), [pair]);
  const texts = useMemo(() => namesOf(beads), [beads]);

  useEffect(() => {
    const [next] = waiting;
    if (live === undefined || shown === undefined || pair === undefined || next === undefined) return;
    if (sentWith.current === pair) return;
    sentWith.current = pair;
    setRefusal(undefined);
    const { edit, isUndo } = next;
    live.edit(shown, edit, pair).then(
      () => {
        setWaiting((known) => known.slice(1));
        setDone((known) => (isUndo ? known.slice(0, -1) : [...known, { inverse: inverseOf(edit, beads), texts }]));
      },
      (error: unknown) => {
        sentWith.current = undefined;
        // What was to follow it was meant for what it would have left; an edit that cannot be taken back will not be another time.
        setWaiting([]);
        if (isUndo) setDone((known) => known.slice(0, -1));
        setRefusal(error instanceof Error ? error : new Error(String(error)));
      },
    );
  }, [live, shown, pair, waiting]);
  useEffect(() => {
    setDone([]);
    setWaiting([]);
    setRefusal(undefined);
  }, [shown]);

  const want = useCallback((wanted: Wanted) => {
    setWaiting((known) => [...known, wanted]);
  }, []);
  const edit = useCallback((change: AlignmentEdit) => want({ edit: change, isUndo: false }), [want]);
  const onSeen = useCallback(() => setRefusal(undefined), []);
  const last = done.at(-1);
  const isPossible = live !== undefined && pair?.isAligned === true;
  return {
    edit: isPossible ? edit : undefined,
    undo:
      isPossible && last !== undefined && last.texts === texts && waiting.length === 0
        ? () => want({ edit: last.inverse, isUndo: true })
        : undefined,
    refusal,
    onSeen,
  };
}

function beadsOf({ sections }: PagePair): PageBead[] {
  return sections
    .filter(({ isReference }) => !isReference)
    .flatMap(({ rows }) => rows.filter((row): row is PageBead => row.kind === "bead"));
}

/** The segments of all beads with their lines, whatever bead they stand in. */
function namesOf(beads: readonly PageBead[]): string {
  return beads
    .flatMap(({ en, ko }) => [...en, ...ko].map(({ id, line }) => `${id} ${line}`))
    .toSorted()
    .join("\n");
}
