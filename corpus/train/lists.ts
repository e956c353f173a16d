/** Reads the lists of `corpus/lists/`, which were written for this project. */
import { readFileSync } from "node:fs";

/** Words or names of the two languages that stand for one thing. */
export interface Concept {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

/** A name that both languages know, with its sort. */
export interface NamedConcept extends Concept {
  readonly type: string;
}

const FOLDER = new URL("../lists/", import.meta.url);

/** General vocabulary: the four lists of words. */
export const WORD_LISTS = ["vocabulary", "vocabulary-further", "vocabulary-topics", "renderings"] as const;

export function readConcepts(name: string): Concept[] {
  return linesOf(name).map(([head, tail]) => ({ en: formsOf(head), ko: formsOf(tail) }));
}

export function readNames(): NamedConcept[] {
  return linesOf("names").map(([head, tail]) => {
    const colon = head.indexOf(":");
    return { type: head.slice(0, colon), en: formsOf(head.slice(colon + 1)), ko: formsOf(tail) };
  });
}

function linesOf(name: string): (readonly [string, string])[] {
  return readFileSync(new URL(`${name}.txt`, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line.includes("|") && !line.startsWith("#"))
    .map((line) => {
      const bar = line.indexOf("|");
      return [line.slice(0, bar), line.slice(bar + 1)] as const;
    });
}

function formsOf(cell: string): string[] {
  return cell
    .split(",")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

/** Korean family names with the spellings that people use, the most usual first. */
export function readSurnames(): { readonly ko: string; readonly en: readonly string[] }[] {
  return linesOf("surnames").map(([ko, spellings]) => ({ ko, en: formsOf(spellings) }));
}
