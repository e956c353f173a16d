import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../text/span.ts";

/** How the page speaks. */
export interface Interface {
  readonly language: Language;
}

/** English where nothing around says otherwise. */
export const InterfaceContext = createContext<Interface>({ language: "en" });

/** Whether a value, which anybody may have kept or sent, is a language that the page speaks. */
export function isLanguage(value: unknown): value is Language {
  return value === "en" || value === "ko";
}

/** The one of two texts, or tables of texts, that is in the language of the page. */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[useContext(InterfaceContext).language];
}
