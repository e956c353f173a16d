import type { Language } from "../../text/span.ts";

/** A word in a path that names a language: `en` in `docs/en/a.md`, `ko-KR` in `a.ko-KR.md`. */
export interface LanguageMark {
  readonly language: Language;
  readonly start: number;
  readonly end: number;
  /** The mark is a whole folder. */
  readonly isFolder: boolean;
}

const WORDS: Readonly<Record<Language, string>> = {
  en: "en(?:[-_]r?[A-Z]{2})?|eng|english|영문|영어",
  ko: "ko(?:[-_]r?KR)?|kr|kor|korean|국문|한글|한국어",
};

/** A mark stands between the ends of a name and the signs that part its words. */
const MARK = new RegExp(String.raw`(?<=^|[/._\- (])(?:(?<en>${WORDS.en})|(?<ko>${WORDS.ko}))(?=$|[/._\- )])`, "giu");

/** The marks of a path, in order. */
export function marksOf(path: string): LanguageMark[] {
  return Array.from(path.matchAll(MARK), ({ 0: word, index, groups }) => {
    const end = index + word.length;
    return {
      language: groups?.["en"] === undefined ? "ko" : "en",
      start: index,
      end,
      isFolder: (index === 0 || path[index - 1] === "/") && path[end] === "/",
    };
  });
}

/** A part of a path that looks like the code of a language or a locale: `ja`, `zh-Hans`, `pt_BR`. */
const LOCALE = /^[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))?$/i;

/** Whether a word may name a language. Some of them are also other words (`is`, `go`): look where it stands. */
export function isLocale(word: string): boolean {
  return LOCALE.test(word);
}
