import type { VNode } from "preact";
import { useWords } from "../interface.tsx";
import type { NumberColumn } from "./sort.ts";
import { formatCount, formatShare, OVERVIEW_WORDS } from "./words.ts";

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
  const { columns } = useWords(OVERVIEW_WORDS);
  const isNone = count === null || count === 0;
  return (
    <td
      role="cell"
      class={`column-count ${isNone ? "is-none" : `is-${column}`}`}
      data-label={columns[column]}
      title={isNone ? undefined : note}
    >
      {count === null ? <Unknown /> : formatCount(count)}
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
  const { columns } = useWords(OVERVIEW_WORDS);
  return (
    <td role="cell" class="column-coverage" data-label={columns[column]}>
      {share === null ? <Unknown /> : <Coverage share={share} />}
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

function Unknown(): VNode {
  const words = useWords(OVERVIEW_WORDS);
  return (
    <span class="quiet" role="img" aria-label={words.unknown}>
      –
    </span>
  );
}
