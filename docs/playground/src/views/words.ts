import type { Language } from "../../../../src/text/span.ts";

interface ViewWords {
  readonly languages: Readonly<Record<Tongue, string>>;
  readonly inline: string;
}

/** Languages as the view of spans tells them apart. */
export type Tongue = Language | "other" | "und";

export const VIEW_WORDS: Readonly<Record<Language, ViewWords>> = {
  en: {
    languages: { ko: "Korean", en: "English", other: "Another language", und: "No language" },
    inline: "Foreign words within",
  },
  ko: {
    languages: { ko: "한국어", en: "영어", other: "다른 언어", und: "언어 없음" },
    inline: "문장 안의 외국어",
  },
};
