import type { VNode } from "preact";
import { useWords } from "../../../src/page/interface.tsx";
import { LONGEST } from "./draft.ts";
import type { CheckState } from "./use-checked.ts";
import { WORDS } from "./words.ts";

/** What is going on, in a line. */
export function Status({ state }: { readonly state: CheckState }): VNode {
  const words = useWords(WORDS);
  return (
    <div class="check-status" data-state={state.kind}>
      {state.kind === "loading" ? (
        <label>
          {words.loading(state.loaded, state.total)}
          <progress value={state.loaded} max={state.total} />
        </label>
      ) : (
        <p role="status">{wordsFor(state, words)}</p>
      )}
    </div>
  );
}

function wordsFor(state: Exclude<CheckState, { kind: "loading" }>, words: (typeof WORDS)["en"]): string {
  switch (state.kind) {
    case "checking":
      return words.checking;
    case "checked":
      return words.checked(state.result.milliseconds);
    case "empty":
      return words.empty;
    case "too-long":
      return words.tooLong(state.length, LONGEST);
    case "failed":
      return words.failed(state.message);
  }
}
