import type { Knowledge } from "../../knowledge/knowledge.ts";
import { toSource } from "../../text/mapped-text.ts";
import { normalise } from "../../text/normalise.ts";
import type { Language } from "../../text/span.ts";
import type { Fact, FactOf } from "../fact.ts";
import { readEnglishNames } from "./en.ts";
import { readKoreanNames } from "./ko.ts";
import { resolveMentions } from "./resolve.ts";
import { mapWork, type Work } from "../../text/work.ts";

/** A text in one language. */
export interface NamedText {
  readonly text: string;
  readonly language: Language;
}

/**
 * The names in texts of one document, text by text in the order given, each in order and without overlap; offsets count in the
 * texts as given. Short forms are resolved over all texts of a language.
 */
export function* extractNames(texts: readonly NamedText[], knowledge: Knowledge): Work<FactOf<"name">[][]> {
  const found: FactOf<"name">[][] = texts.map(() => []);
  for (const language of ["en", "ko"] as const) {
    const read = language === "en" ? readEnglishNames : readKoreanNames;
    const own = texts.flatMap((each, index) => (each.language === language ? [{ index, source: each.text }] : []));
    const readings = yield* mapWork(own, ({ source }) => {
      const reading = normalise(source);
      return { reading, text: reading.text, mentions: read(reading.text, knowledge) };
    });
    const values = resolveMentions(readings, knowledge);
    own.forEach(({ index, source }, at) => {
      const { reading, mentions } = readings[at] as (typeof readings)[number];
      found[index] = mentions.map((mention, m) => {
        const { start, end } = toSource(reading, mention);
        const value = values[at]?.[m] as FactOf<"name">["value"];
        return { kind: "name", value, start, end, text: source.slice(start, end), bound: "exact" };
      });
    });
  }
  return found;
}

/** Facts and names in one order. Of those that overlap the longer one stands: `Ioniq 9` holds no figure, `March 5` no name. */
export function mergeNames(facts: readonly Fact[], names: readonly FactOf<"name">[]): Fact[] {
  const merged: Fact[] = [];
  for (const fact of [...facts, ...names].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || last.end <= fact.start) merged.push(fact);
    else if (fact.end - fact.start > last.end - last.start) merged[merged.length - 1] = fact;
  }
  return merged;
}
