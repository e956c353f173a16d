import type { Language } from "../text/span.ts";

/** The language that an `xml:lang` or the like names, region and script aside (`ko-KR`, `en_US`); others are undefined. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return primary === "en" || primary === "eng" ? "en" : primary === "ko" || primary === "kor" ? "ko" : undefined;
}
