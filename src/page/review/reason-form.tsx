import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../interface.tsx";
import { REVIEW_WORDS } from "./words.ts";

/** Asks why something is no problem. */
export function ReasonForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}): VNode {
  const words = useWords(REVIEW_WORDS);
  const input = useRef<HTMLInputElement>(null);
  // Before the next key is pressed.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form
      class="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(input.current?.value ?? "");
      }}
      onKeyDown={(event) => {
        // Of a syllable that is being put together Escape ends that alone.
        if (event.key === "Escape" && !event.isComposing) onCancel();
      }}
    >
      <label>
        {words.reason}
        <input ref={input} name="reason" maxLength={500} autocomplete="off" />
      </label>
      <p class="quiet">{words.reasonHint}</p>
      <div class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
