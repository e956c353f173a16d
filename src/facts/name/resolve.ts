import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { NameValue } from "../fact.ts";
import type { NameMention } from "./mention.ts";

/** A text of a document with the names that were read in it. */
export interface MentionedText {
  readonly text: string;
  readonly mentions: readonly NameMention[];
}

interface Full {
  readonly words: readonly string[];
  readonly key: string;
  readonly type: NameValue["type"];
}

/**
 * What each mention stands for. Known entities have their key. Of the others a short form (Zelenskyy, 오스틴) stands for the full
 * name that the same texts give (Volodymyr Zelenskyy, 로이드 오스틴): the nearest before it, else the first behind; a gloss in
 * brackets, 리용호(Ri Yong Ho), for the name before the bracket.
 */
export function resolveMentions(texts: readonly MentionedText[], { names }: Knowledge): NameValue[][] {
  const fulls = texts.map(({ text, mentions }) =>
    mentions.map((mention): Full => {
      const written = text.slice(mention.start, mention.end);
      const entity = mention.entity === undefined ? undefined : names.entity(mention.entity);
      // English of the English version is no England: what the reader saw in the text outweighs the table.
      // An iPhone 15 is another thing than an iPhone 16, though the table knows iPhones only.
      const isEntity = entity?.type === mention.type && figuresOf(written) === figuresOf(entity.key);
      return { words: wordsOf(written), key: isEntity ? entity.key : written.toLowerCase(), type: mention.type };
    }),
  );
  const fullNameOf = fullNames(fulls.flat());
  let place = 0;
  return texts.map(({ text, mentions }, index) => {
    const values: NameValue[] = [];
    mentions.forEach((mention, at) => {
      const own = fulls[index]?.[at] as Full;
      const here = place++;
      const before = mentions[at - 1];
      const isGloss =
        before !== undefined && text.slice(before.end, mention.start).trim() === "(" && text[mention.end] === ")";
      const glossed = isGloss ? values.at(-1) : undefined;
      if (mention.entity !== undefined) values.push({ key: own.key, type: own.type });
      else if (glossed !== undefined) values.push(glossed);
      else {
        const full = own.words.length === 1 ? fullNameOf(own, here) : undefined;
        values.push({ key: (full ?? own).key, type: (full ?? own).type });
      }
    });
    return values;
  });
}

/**
 * Finds for a word the person of several words whose name ends, or else begins, with it, the nearest before a place, else the first
 * behind it: Korean family names come first (`Park` of `Park Geun-hye`), others last.
 */
function fullNames(inOrder: readonly Full[]): (short: Full, here: number) => Full | undefined {
  const byLast = new Map<string, Bearer[]>();
  const byFirst = new Map<string, Bearer[]>();
  inOrder.forEach((full, place) => {
    if (full.type !== "person" || full.words.length < 2) return;
    for (const [bearers, word] of [
      [byLast, full.words.at(-1)],
      [byFirst, full.words[0]],
    ] as const) {
      const known = bearers.get(word as string);
      if (known === undefined) bearers.set(word as string, [{ full, place }]);
      else known.push({ full, place });
    }
  });
  return ({ words: [word = ""] }, here) => {
    for (const group of [byLast, byFirst]) {
      const bearers = group.get(word) ?? [];
      // Places rise; the one asked for is no bearer itself.
      let [low, high] = [0, bearers.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((bearers[middle] as Bearer).place < here) low = middle + 1;
        else high = middle;
      }
      const bearer = bearers[low - 1] ?? bearers[low];
      if (bearer !== undefined) return bearer.full;
    }
    return undefined;
  };
}

interface Bearer {
  readonly full: Full;
  readonly place: number;
}

function figuresOf(text: string): string {
  return text.replaceAll(/\D+/g, " ").trim();
}

function wordsOf(written: string): string[] {
  return written
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}
