import type { VNode } from "preact";
import type { PageBead } from "../../report/page/page-data.ts";
import { useWords } from "../interface.tsx";
import type { BeadAction } from "./edits.ts";
import { REVIEW_WORDS } from "./words.ts";

/** What can be done to a bead as a whole. */
export function BeadEditing({
  bead,
  onEdit,
}: {
  readonly bead: PageBead;
  readonly onEdit: (action: BeadAction) => void;
}): VNode {
  const words = useWords(REVIEW_WORDS).editing;
  const button = (kind: "lock" | "release" | "join" | "split"): VNode => (
    <button
      type="button"
      class="small"
      onClick={() => {
        onEdit({ kind, bead: bead.id });
      }}
    >
      {words[kind]}
    </button>
  );
  return (
    <div class="bead-editing" role="group" aria-label={words.group}>
      {button(bead.isLocked ? "release" : "lock")}
      {button("join")}
      {bead.en.length + bead.ko.length > 1 ? button("split") : null}
    </div>
  );
}
