import { useCallback, useEffect, useState } from "preact/hooks";

/**
 * A value that the browser keeps for the next time, under a name; what is kept there and is none is passed over. Where the browser keeps
 * nothing (a private window, files from disk in some), the value lives as long as the page.
 */
export function useStored<T>(
  name: string,
  initial: T,
  isValue: (value: unknown) => value is T,
): readonly [T, (change: (value: T) => T) => void] {
  const [value, setValue] = useState<T>(() => load(name, isValue) ?? initial);
  const change = useCallback(
    (by: (value: T) => T) => {
      // Another tab may have written meanwhile.
      setValue((known) => {
        const next = by(load(name, isValue) ?? known);
        // Where it cannot be kept an older value that is must not come back.
        if (!save(name, next)) forget(name);
        return next;
      });
    },
    [name, isValue],
  );
  // What another tab decides is decided here.
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key !== name) return;
      const now = load(name, isValue);
      if (now !== undefined) setValue(() => now);
    };
    addEventListener("storage", onStorage);
    return () => {
      removeEventListener("storage", onStorage);
    };
  }, [name, isValue]);
  return [value, change];
}

function load<T>(name: string, isValue: (value: unknown) => value is T): T | undefined {
  try {
    const json = localStorage.getItem(name);
    const value: unknown = json === null ? undefined : JSON.parse(json);
    return isValue(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there was room, and leave to use it. */
function save(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Then nothing was kept either.
  }
}
