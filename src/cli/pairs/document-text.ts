import type { Document } from "../../formats/document.ts";
import { detectSpans } from "../../spans/index.ts";

/** What a file says, and how much of it in which language. */
export interface DocumentText {
  readonly path: string;
  /** Its paragraphs as a reader reads them, without code. */
  readonly paragraphs: readonly string[];
  /** All that stands in it, code and addresses too. */
  readonly source: string;
  /** 0…1: the Korean part of what it says in the two languages; undefined where it says nothing in either. */
  readonly koreanShare: number | undefined;
}

/** Hangul writes in one syllable what English writes in so many letters. */
const LETTERS_OF_SYLLABLE = 2.2;

/** What a document says, made ready to be compared with many. */
export function documentTextOf({ id, text, blocks }: Document): DocumentText {
  const prose = blocks.filter(({ kind }) => kind !== "code");
  const paragraphs = prose.map((block) => block.prose.text).filter((each) => each.trim() !== "");
  return { path: id, paragraphs, source: text, koreanShare: koreanShareOf(paragraphs.join("\n\n")) };
}

function koreanShareOf(text: string): number | undefined {
  let [en, ko] = [0, 0];
  for (const { start, end, language } of detectSpans(text)) {
    if (language === "en") en += lettersIn(text, start, end, isLatin);
    else if (language === "ko") ko += lettersIn(text, start, end, isSyllable) * LETTERS_OF_SYLLABLE;
  }
  return en + ko === 0 ? undefined : ko / (en + ko);
}

function lettersIn(text: string, start: number, end: number, isLetter: (code: number) => boolean): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) count++;
  return count;
}

function isLatin(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
