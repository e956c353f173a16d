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
  const inOrder = fulls.flat();
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
        const full = own.words.length === 1 ? fullNameOf(own, inOrder, here) : undefined;
        values.push({ key: (full ?? own).key, type: (full ?? own).type });
      }
    });
    return values;
  });
}

/**
 * The person of several words whose name ends, or else begins, with this one: Korean family names come first (`Park` of
 * `Park Geun-hye`), others last.
 */
function fullNameOf({ words: [word = ""] }: Full, inOrder: readonly Full[], here: number): Full | undefined {
  const isShortOf = ({ words, type }: Full, position: number): boolean =>
    type === "person" && words.length > 1 && words.at(position) === word;
  for (const position of [-1, 0]) {
    for (let i = here - 1; i >= 0; i--) if (isShortOf(inOrder[i] as Full, position)) return inOrder[i];
    for (let i = here + 1; i < inOrder.length; i++) if (isShortOf(inOrder[i] as Full, position)) return inOrder[i];
  }
  return undefined;
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
