import { useCallback, useState } from "preact/hooks";

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
        save(name, next);
        return next;
      });
    },
    [name, isValue],
  );
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

function save(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // There is no room, or none may be used.
  }
}
