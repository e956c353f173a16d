import { useEffect, useRef } from "preact/hooks";

/** What single keys do, by their letters. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * The letter or sign of a key, whatever the keyboard is set to: with Hangul on, the key of j gives ㅓ, and while a syllable is being put
 * together the browser names no key at all. Then its place on the keyboard counts.
 */
export function letterOf({ key, code, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  if (/^[\x21-\x7e]$/.test(key)) return key.toLowerCase();
  if (key === "Process" && code === "Slash") return shiftKey ? "?" : "/";
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? "";
}

/** Single keys that do something wherever the reader is, but in a field. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = latest.current[letterOf(event)];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}

/** Whether what is typed belongs to an element. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
