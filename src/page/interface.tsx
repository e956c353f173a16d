import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../text/span.ts";

/** How the page speaks and what it was made by. */
export interface Interface {
  readonly language: Language;
}

export const InterfaceContext = createContext<Interface>({ language: "en" });

/** The one of two texts, or tables of texts, that is in the language of the page. */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[useContext(InterfaceContext).language];
}
