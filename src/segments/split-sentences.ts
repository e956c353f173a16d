import type { Span } from "../text/span.ts";
import { englishSentences } from "./english-sentences.ts";
import { koreanSentences } from "./korean-sentences.ts";
import type { SentenceSplitter } from "./sentence-splitter.ts";

/** One for each language. */
const SPLITTERS: readonly SentenceSplitter[] = [koreanSentences, englishSentences];

/** The sentences of a paragraph. Languages without a splitter are read like English. */
export function splitSentences(text: string, language: string): Span[] {
  const splitter = SPLITTERS.find((candidate) => candidate.language === language) ?? englishSentences;
  return splitter.split(text);
}
