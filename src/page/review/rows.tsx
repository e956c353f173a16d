import type { VNode } from "preact";
import type { PageBead, PageElsewhere, PageFinding, PageRow } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { useWords } from "../interface.tsx";
import { VisibleText } from "../visible-text.tsx";
import { BeadEditing } from "./bead-editing.tsx";
import type { BeadAction } from "./edits.ts";
import { Segment } from "./segment.tsx";
import { REVIEW_WORDS } from "./words.ts";

interface RowContext {
  readonly findings: readonly PageFinding[];
  /** Where the alignment can be edited. */
  readonly onEdit?: ((action: BeadAction) => void) | undefined;
}

/** A bead, or the place that a moved passage has in the Korean text. */
export function Row({ row, ...context }: RowContext & { readonly row: PageRow }): VNode {
  return row.kind === "bead" ? <BeadRow bead={row} {...context} /> : <ElsewhereRow row={row} />;
}

/** Below this the reader is told that a pair may be wrong. */
const UNCERTAIN = 0.5;

function BeadRow({ bead, findings, onEdit }: RowContext & { readonly bead: PageBead }): VNode {
  const isGap = bead.en.length === 0 || bead.ko.length === 0;
  const kind = isGap ? "gap" : bead.isMoved ? "moved" : "pair";
  return (
    <div class="row" role="row" id={rowId(bead.id)} data-kind={kind} data-locked={bead.isLocked || undefined}>
      <Cell side="en" bead={bead} findings={findings} onEdit={onEdit} />
      <Spine bead={bead} isGap={isGap} onEdit={onEdit} />
      <Cell side="ko" bead={bead} findings={findings} onEdit={onEdit} />
    </div>
  );
}

function Cell({
  side,
  bead,
  findings,
  onEdit,
}: RowContext & { readonly side: Language; readonly bead: PageBead }): VNode {
  const { gap } = useWords(REVIEW_WORDS);
  const segments = bead[side];
  if (segments.length === 0) {
    return (
      <div class="cell empty" role="cell" data-side={side}>
        <span>{gap[side]}</span>
      </div>
    );
  }
  return (
    <div class="cell" role="cell" lang={side} data-side={side} data-count={segments.length}>
      {segments.map((segment) => (
        <div class="segment-line" key={segment.id}>
          <Segment segment={segment} findings={findings} />
          {onEdit === undefined ? null : (
            <SegmentMoves bead={bead.id} side={side} segment={segment.id} onEdit={onEdit} />
          )}
        </div>
      ))}
    </div>
  );
}

function SegmentMoves({
  bead,
  side,
  segment,
  onEdit,
}: {
  readonly bead: string;
  readonly side: Language;
  readonly segment: string;
  readonly onEdit: (action: BeadAction) => void;
}): VNode {
  const { up, down } = useWords(REVIEW_WORDS).editing;
  const button = (by: 1 | -1, label: string, sign: string): VNode => (
    <button
      type="button"
      class="small"
      title={label}
      aria-label={label}
      onClick={() => {
        onEdit({ kind: "move", bead, side, segment, by });
      }}
    >
      {sign}
    </button>
  );
  return (
    <span class="segment-moves">
      {button(-1, up, "↑")}
      {button(1, down, "↓")}
    </span>
  );
}

/** What joins the two sides of a bead, and what is to be known of it. */
function Spine({
  bead,
  isGap,
  onEdit,
}: Pick<RowContext, "onEdit"> & { readonly bead: PageBead; readonly isGap: boolean }): VNode {
  const words = useWords(REVIEW_WORDS);
  const { en, ko, confidence } = bead;
  const isGroup = !isGap && en.length + ko.length > 2;
  return (
    <div class="spine" role="cell" title={isGap ? undefined : words.confidence(confidence)}>
      {isGroup ? (
        <span class="tag" title={words.shape(en.length, ko.length)}>
          <span aria-hidden="true">
            {en.length}–{ko.length}
          </span>
          <span class="unseen-text">{words.shape(en.length, ko.length)}</span>
        </span>
      ) : null}
      {bead.isMoved ? (
        <a class="tag moved" href={`#${elsewhereId(bead.id)}`} title={words.showMoved}>
          {words.moved}
        </a>
      ) : null}
      {bead.isLocked ? (
        <span class="tag locked" title={words.lockedByHand}>
          {words.locked}
        </span>
      ) : null}
      {!isGap && confidence < UNCERTAIN ? (
        <span class="tag doubt" title={words.uncertain(confidence)}>
          <span aria-hidden="true">?</span>
          <span class="unseen-text">{words.uncertain(confidence)}</span>
        </span>
      ) : null}
      {onEdit === undefined ? null : <BeadEditing bead={bead} onEdit={onEdit} />}
    </div>
  );
}

function ElsewhereRow({ row }: { readonly row: PageElsewhere }): VNode {
  const { elsewhere, showElsewhere } = useWords(REVIEW_WORDS);
  return (
    <div class="row" role="row" id={elsewhereId(row.bead)} data-kind="elsewhere">
      <div class="cell" role="cell" data-side="en" />
      <div class="spine" role="cell" />
      <div class="cell" role="cell" data-side="ko">
        <a href={`#${rowId(row.bead)}`} title={showElsewhere}>
          {elsewhere}
        </a>{" "}
        <span lang="ko" class="quiet">
          <VisibleText text={row.text} />
        </span>
      </div>
    </div>
  );
}

export function rowId(bead: string): string {
  return `row-${bead}`;
}

export function elsewhereId(bead: string): string {
  return `elsewhere-${bead}`;
}
