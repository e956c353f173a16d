import { useLayoutEffect } from "preact/hooks";
import { useStored } from "./stored.ts";

/** How the page is painted. */
export type Theme = "light" | "dark";

/** Light or dark: as the reader chose last, else as the system is. */
export function useTheme(): readonly [Theme, () => void] {
  const [theme, change] = useStored("daejo:theme", systemTheme(), isTheme);
  // Before anything is painted, so that nothing flashes.
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return [
    theme,
    () => {
      change((known) => (known === "dark" ? "light" : "dark"));
    },
  ];
}

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function isTheme(value: unknown): value is Theme {
  return value === "light" || value === "dark";
}
