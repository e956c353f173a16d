import { useCallback, useState } from "preact/hooks";

/**
 * A value that the browser keeps for the next time, under a name. Where it keeps nothing (a private window, a browser that gives files
 * from disk no storage), the value lives as long as the page.
 */
export function useStored<T>(name: string, initial: T): readonly [T, (change: (value: T) => T) => void] {
  const [value, setValue] = useState<T>(() => (load(name) as T | undefined) ?? initial);
  const change = useCallback(
    (by: (value: T) => T) => {
      // Another tab may have written meanwhile.
      setValue((known) => {
        const next = by((load(name) as T | undefined) ?? known);
        save(name, next);
        return next;
      });
    },
    [name],
  );
  return [value, change];
}

function load(name: string): unknown {
  try {
    const json = localStorage.getItem(name);
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

function save(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // There is no room, or none may be used.
  }
}
