import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { PageBead, PageFinding, PagePair, PageSection } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { useWords } from "../interface.tsx";
import { useIsPrinting } from "../printing.ts";
import { VisibleText } from "../visible-text.tsx";
import { type Chunk, chunksOf } from "./chunks.ts";
import { editOf } from "./edits.ts";
import { idOf, Row, type RowEditing } from "./rows.tsx";
import type { AlignmentEdit } from "../../report/alignment-edit.ts";
import { REVIEW_WORDS } from "./words.ts";

/** So many chunks of rows are there at once; the others follow while the reader looks at these. */
const AT_ONCE = 2;
const PER_STEP = 4;

/** The texts of a pair side by side. `upTo` names a row that has to be there now. */
export function Texts({
  pair,
  upTo,
  onEdit,
}: {
  readonly pair: PagePair;
  readonly upTo: string | undefined;
  readonly onEdit?: ((edit: AlignmentEdit) => void) | undefined;
}): VNode {
  const sections = useMemo(() => pair.sections.map((section) => chunksOf(section.rows)), [pair]);
  const total = sections.reduce((sum, chunks) => sum + chunks.length, 0);
  const wanted = useMemo(() => (upTo === undefined ? 0 : placeOf(sections, upTo) + 1), [sections, upTo]);
  const grown = useGrowing(total, pair);
  const there = useIsPrinting() ? total : Math.max(grown, wanted);
  let before = 0;
  return (
    <div class="texts">
      {pair.sections.map((section, index) => {
        const chunks = sections[index] as readonly Chunk[];
        const start = before;
        before += chunks.length;
        return (
          <Section
            key={`${section.en} ${section.ko}`}
            section={section}
            chunks={chunks}
            there={there - start}
            findings={pair.findings}
            // References are compared wherever something stands: there is nothing to correct.
            onEdit={section.isReference ? undefined : onEdit}
          />
        );
      })}
    </div>
  );
}

/** A number of chunks that grows to all of them in idle moments, and begins anew with another pair. */
function useGrowing(total: number, pair: PagePair): number {
  const [state, setState] = useState({ pair, count: AT_ONCE });
  const count = state.pair === pair ? state.count : AT_ONCE;
  useEffect(() => {
    if (count >= total) return undefined;
    return whenIdle(() => setState({ pair, count: count + PER_STEP }));
  }, [pair, count, total]);
  return count;
}

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(act, { timeout: 500 });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(act, 30);
  return () => {
    clearTimeout(id);
  };
}

/** The number of the chunk, counted through all sections, that a row stands in; −1 if none. */
function placeOf(sections: readonly (readonly Chunk[])[], id: string): number {
  return sections.flat().findIndex(({ rows }) => rows.some((row) => idOf(row) === id));
}

function Section({
  section,
  chunks,
  there,
  findings,
  onEdit,
}: {
  readonly section: PageSection;
  readonly chunks: readonly Chunk[];
  readonly there: number;
  readonly findings: readonly PageFinding[];
  readonly onEdit?: ((edit: AlignmentEdit) => void) | undefined;
}): VNode {
  const { sides } = useWords(REVIEW_WORDS);
  const editing = useMemo((): RowEditing | undefined => {
    if (onEdit === undefined) return undefined;
    const beads = section.rows.filter((row): row is PageBead => row.kind === "bead");
    return {
      act: (action) => {
        const edit = editOf(action, beads);
        if (edit !== undefined) onEdit(edit);
      },
      first: beads[0]?.id,
      last: beads.at(-1)?.id,
    };
  }, [section, onEdit]);
  const head = (side: "en" | "ko"): VNode => (
    <div class="column-head" role="columnheader">
      <strong>{sides[side]}</strong>{" "}
      <bdi class="quiet path">{hasText(section, side) ? <VisibleText text={section[side]} /> : "–"}</bdi>
    </div>
  );
  return (
    <section class="section" role="table" aria-label={[...new Set([section.en, section.ko])].join(" · ")}>
      <div role="rowgroup" class="section-head">
        <div class="row head" role="row">
          {head("en")}
          <div role="columnheader" aria-label="↔" />
          {head("ko")}
        </div>
      </div>
      {chunks.map((chunk, index) => (
        <ChunkOfRows key={index} chunk={chunk} isThere={index < there} findings={findings} editing={editing} />
      ))}
    </section>
  );
}

function hasText({ rows }: PageSection, side: Language): boolean {
  return rows.some((row) => row.kind === "bead" && row[side].length > 0);
}

function ChunkOfRows({
  chunk,
  isThere,
  findings,
  editing,
}: {
  readonly chunk: Chunk;
  readonly isThere: boolean;
  readonly findings: readonly PageFinding[];
  readonly editing: RowEditing | undefined;
}): VNode {
  const words = useWords(REVIEW_WORDS);
  // The same elements as before are not looked at again: thousands of rows stay as they are when a finding is chosen.
  return useMemo(() => {
    const size = `auto ${chunk.height}px`;
    return (
      <div
        class="chunk"
        role="rowgroup"
        style={{ containIntrinsicBlockSize: size, ...(isThere ? {} : { height: chunk.height }) }}
      >
        {isThere
          ? chunk.rows.map((row) => (
              <Row key={idOf(row)} row={row} findings={findings} words={words} editing={editing} />
            ))
          : null}
      </div>
    );
  }, [chunk, isThere, findings, editing, words]);
}
