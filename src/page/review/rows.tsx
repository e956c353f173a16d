import type { VNode } from "preact";
import type { PageBead, PageElsewhere, PageFinding, PageRow } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { VisibleText } from "../visible-text.tsx";
import { BeadEditing } from "./bead-editing.tsx";
import type { BeadAction } from "./edits.ts";
import { Segment } from "./segment.tsx";
import type { ReviewWords } from "./words.ts";

interface RowContext {
  readonly findings: readonly PageFinding[];
  /** Handed down, since thousands of rows that each ask for the language of the page make changing it slow. */
  readonly words: ReviewWords;
  readonly editing?: RowEditing | undefined;
}

/** Where the alignment can be edited. */
export interface RowEditing {
  readonly act: (action: BeadAction) => void;
  /** The first and the last bead, which have no neighbour on one side. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** A bead, or the place that a moved passage has in the Korean text. */
export function Row({ row, ...context }: RowContext & { readonly row: PageRow }): VNode {
  return row.kind === "bead" ? <BeadRow bead={row} {...context} /> : <ElsewhereRow row={row} words={context.words} />;
}

/** Below this the reader is told that a pair may be wrong. */
const UNCERTAIN = 0.5;

function BeadRow({ bead, ...context }: RowContext & { readonly bead: PageBead }): VNode {
  const isGap = bead.en.length === 0 || bead.ko.length === 0;
  const kind = isGap ? "gap" : bead.isMoved ? "moved" : "pair";
  return (
    <div
      class="row"
      role="row"
      id={rowId(bead.id)}
      tabIndex={-1}
      data-kind={kind}
      data-locked={bead.isLocked || undefined}
    >
      <Cell side="en" bead={bead} {...context} />
      <Spine bead={bead} isGap={isGap} {...context} />
      <Cell side="ko" bead={bead} {...context} />
    </div>
  );
}

function Cell({
  side,
  bead,
  findings,
  words,
  editing,
}: RowContext & { readonly side: Language; readonly bead: PageBead }): VNode {
  const segments = bead[side];
  if (segments.length === 0) {
    return (
      <div class="cell empty" role="cell" data-side={side}>
        <span>{words.gap[side]}</span>
      </div>
    );
  }
  return (
    <div class="cell" role="cell" lang={side} data-side={side} data-count={segments.length}>
      {segments.map((segment) => (
        <div class="segment-line" key={segment.id} data-segment={segment.id}>
          <Segment segment={segment} findings={findings} words={words} />
          {editing === undefined ? null : (
            <SegmentMoves bead={bead.id} side={side} segment={segment.id} words={words.editing} editing={editing} />
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
  words,
  editing: { act, first, last },
}: {
  readonly bead: string;
  readonly side: Language;
  readonly segment: string;
  readonly words: ReviewWords["editing"];
  readonly editing: RowEditing;
}): VNode {
  const button = (by: 1 | -1, label: string, sign: string): VNode => (
    <button
      type="button"
      class="small"
      title={label}
      aria-label={label}
      disabled={bead === (by === 1 ? last : first)}
      onClick={() => {
        act({ kind: "move", bead, side, segment, by });
      }}
    >
      {sign}
    </button>
  );
  return (
    <span class="segment-moves">
      {button(-1, words.up, "↑")}
      {button(1, words.down, "↓")}
    </span>
  );
}

/** What joins the two sides of a bead, and what is to be known of it. */
function Spine({
  bead,
  isGap,
  words,
  editing,
}: RowContext & { readonly bead: PageBead; readonly isGap: boolean }): VNode {
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
      {editing === undefined ? null : (
        <BeadEditing bead={bead} isLast={bead.id === editing.last} words={words.editing} onEdit={editing.act} />
      )}
    </div>
  );
}

function ElsewhereRow({ row, words }: { readonly row: PageElsewhere; readonly words: ReviewWords }): VNode {
  return (
    <div class="row" role="row" id={elsewhereId(row.bead, row.part)} tabIndex={-1} data-kind="elsewhere">
      <div class="cell" role="cell" data-side="en" />
      <div class="spine" role="cell" />
      <div class="cell" role="cell" data-side="ko">
        <a href={`#${rowId(row.bead)}`} title={words.showElsewhere}>
          {words.elsewhere}
        </a>{" "}
        <span lang="ko" class="quiet">
          <VisibleText text={row.text} />
        </span>
      </div>
    </div>
  );
}

/** The id that the row of a bead has on the page. */
export function rowId(bead: string): string {
  return `row-${bead}`;
}

/** Where a moved passage stands in several places each has a number, from 0. */
function elsewhereId(bead: string, part = 0): string {
  return `elsewhere-${bead}${part === 0 ? "" : `-${part}`}`;
}

/** The id that a row has on the page. */
export function idOf(row: PageRow): string {
  return row.kind === "bead" ? rowId(row.id) : elsewhereId(row.bead, row.part);
}
