import { readFileSync } from "node:fs";
import type { NameValue } from "../src/facts/fact.ts";
import type { Language } from "../src/text/span.ts";

/** A sentence of `corpus/names/` with the names that a reader marked in it. */
export interface MarkedSentence {
  /** `aside` for those that no reader was written on. */
  readonly part: "dev" | "aside";
  readonly domain: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameValue["type"];
}

const MARK = /\[\[(.+?)\|(person|place|organization|other)\]\]/g;

/** The sentences of a language; `[[name|type]]` marks a name. */
export function markedSentences(language: Language): MarkedSentence[] {
  return readFileSync(new URL(`../corpus/names/${language}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [part = "", domain = "", marked = ""] = line.split("\t");
      const names: MarkedName[] = [];
      let text = "";
      let from = 0;
      for (const match of marked.matchAll(MARK)) {
        text += marked.slice(from, match.index);
        names.push({
          start: text.length,
          end: text.length + (match[1] as string).length,
          type: match[2] as NameValue["type"],
        });
        text += match[1] as string;
        from = match.index + match[0].length;
      }
      return { part: part as MarkedSentence["part"], domain, text: text + marked.slice(from), names };
    });
}

export interface NameScore {
  /** Of the names found, the share that is marked with the same span; with the same type as well. */
  readonly precision: number;
  readonly precisionTyped: number;
  /** Of the names marked, the share that is found. */
  readonly recall: number;
  readonly recallTyped: number;
}

/** Scores what a reader finds by exact spans. */
export function scoreNames(
  sentences: readonly MarkedSentence[],
  read: (text: string) => readonly MarkedName[],
): NameScore {
  let [found, marked, spans, typed] = [0, 0, 0, 0];
  for (const { text, names } of sentences) {
    const mentions = read(text);
    found += mentions.length;
    marked += names.length;
    for (const { start, end, type } of mentions) {
      const same = names.find((name) => name.start === start && name.end === end);
      if (same === undefined) continue;
      spans++;
      if (same.type === type) typed++;
    }
  }
  return {
    precision: spans / found,
    precisionTyped: typed / found,
    recall: spans / marked,
    recallTyped: typed / marked,
  };
}
