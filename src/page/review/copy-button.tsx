import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "../interface.tsx";
import { REVIEW_WORDS } from "./words.ts";

/** Copies a text that is made when it is pressed, and says so for a moment. */
export function CopyButton({ text, label }: { readonly text: () => string; readonly label: string }): VNode {
  const { copied } = useWords(REVIEW_WORDS);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return undefined;
    const id = setTimeout(() => {
      setDone(false);
    }, 1500);
    return () => {
      clearTimeout(id);
    };
  }, [isDone]);
  const copy = async (): Promise<void> => {
    setDone(await write(text()));
  };
  return (
    <button type="button" data-action="copy" onClick={() => void copy()}>
      <span aria-live="polite">{isDone ? copied : label}</span>
    </button>
  );
}

/** Whether it could be copied. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page from disk may not be trusted with the clipboard; the old way asks nobody.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "unseen-text";
    document.body.append(field);
    field.select();
    const isDone = document.execCommand("copy");
    field.remove();
    return isDone;
  }
}
