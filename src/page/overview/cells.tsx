import type { VNode } from "preact";
import { useWords } from "../interface.tsx";
import type { Progress } from "./progress.ts";
import type { NumberColumn } from "./sort.ts";
import { formatCount, formatPart, formatShare, OVERVIEW_WORDS } from "./words.ts";

/** Cells name their columns, for where these have no heads. */
export function CountCell({
  column,
  count,
  note,
}: {
  readonly column: NumberColumn;
  /** Null where nothing was counted. */
  readonly count: number | null;
  readonly note?: string | undefined;
}): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const isNone = count === null || count === 0;
  return (
    <td
      role="cell"
      class={`column-count ${isNone ? "is-none" : `is-${column}`}`}
      data-label={words.columns[column]}
      title={isNone ? undefined : note}
    >
      {count === null ? <None label={words.unknown} /> : formatCount(count)}
    </td>
  );
}

/** How many of the findings are decided, of all: `3 / 12`. */
export function ProgressCell({ progress: { decided, all } }: { readonly progress: Progress }): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const state = all === 0 || decided === 0 ? "is-none" : decided === all ? "is-complete" : "is-begun";
  return (
    <td role="cell" class={`column-count column-progress ${state}`} data-label={words.columns.decided}>
      {all === 0 ? <None label={words.nothingToDecide} /> : formatPart(decided, all)}
    </td>
  );
}

/** A share of 0…1 as a bar and in per cent; null for a side without a text. */
export function CoverageCell({
  column,
  share,
}: {
  readonly column: NumberColumn;
  readonly share: number | null;
}): VNode {
  const words = useWords(OVERVIEW_WORDS);
  return (
    <td role="cell" class="column-coverage" data-label={words.columns[column]}>
      {share === null ? <None label={words.unknown} /> : <Coverage share={share} />}
    </td>
  );
}

function Coverage({ share }: { readonly share: number }): VNode {
  return (
    <span class="overview-coverage">
      <span class="overview-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {formatShare(share)}
    </span>
  );
}

function None({ label }: { readonly label: string }): VNode {
  return (
    <span class="quiet" role="img" aria-label={label}>
      –
    </span>
  );
}
