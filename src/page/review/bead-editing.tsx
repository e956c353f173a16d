import type { VNode } from "preact";
import type { PageBead } from "../../report/page/page-data.ts";
import { beginningOf } from "../../text/graphemes.ts";
import type { BeadAction } from "./edits.ts";
import type { ReviewWords } from "./words.ts";

/** What can be done to a bead as a whole. */
export function BeadEditing({
  bead,
  isLast,
  words,
  onEdit,
}: {
  readonly bead: PageBead;
  readonly isLast: boolean;
  readonly words: ReviewWords["editing"];
  readonly onEdit: (action: BeadAction) => void;
}): VNode {
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
    <div class="bead-editing" role="group" aria-label={`${words.group}: ${nameOf(bead)}`}>
      {button(bead.isLocked ? "release" : "lock")}
      {isLast ? null : button("join")}
      {bead.en.length + bead.ko.length > 1 ? button("split") : null}
    </div>
  );
}

/** Enough of a bead's text to tell it from others. */
function nameOf({ en, ko }: PageBead): string {
  const [first] = [...en, ...ko];
  return beginningOf((first?.pieces ?? []).map(({ text }) => text).join(""), 40);
}
