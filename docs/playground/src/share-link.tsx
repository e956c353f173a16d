import type { VNode } from "preact";
import { useWords } from "../../../src/page/interface.tsx";
import { LONGEST_LINK } from "./share.ts";
import type { SharedDraft } from "./use-shared-draft.ts";
import { WORDS } from "./words.ts";

/** The button that makes a link, and what has come of it. */
export function ShareLink({ share: { state, make } }: { readonly share: SharedDraft }): VNode {
  const words = useWords(WORDS);
  return (
    <div class="share">
      <button type="button" onClick={make}>
        {words.share}
      </button>
      <p role="status" class="quiet">
        {state.kind === "copied" ? words.shared : null}
        {state.kind === "made" ? words.notCopied : null}
        {state.kind === "too-long" ? words.tooLongForLink(LONGEST_LINK) : null}
        {state.kind === "unreadable" ? words.badLink : null}
      </p>
      {state.kind === "made" ? <input readOnly aria-label={words.link} value={state.link} /> : null}
    </div>
  );
}
