import { isFilled, partsOf, type AlignedPassages, type Passage, type Side } from "../../alignment/bitext.ts";
import { isHangulSyllable } from "../../text/characters.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { BitextContext, CheckContext, Evidence, Finding } from "../check.ts";

/** One side of a bead as one text: its sentences with a space between. */
export interface SideText {
  readonly text: string;
  /** What a stretch of that text is in its document; of one that reaches into a second sentence the part in the first. */
  readonly evidenceOf: (span: Span, context: BitextContext) => Evidence;
}

/** A longer text is no sentence: which of its words belong together cannot be told. */
const LONGEST = 2000;

/** A few sentences that are set against each other. */
export interface Texts {
  readonly en: SideText;
  readonly ko: SideText;
  readonly part: AlignedPassages;
}

/** What is found in the smallest beads of a context, unless one of its texts is only a reference. */
export function findInTexts(context: CheckContext, find: (texts: Texts) => readonly Finding[]): Finding[] {
  if (context.rendering === "reference") return [];
  return partsOf(context.aligned).flatMap((part) => {
    const texts = textsOf(part);
    return texts === undefined ? [] : find(texts);
  });
}

function textsOf(part: AlignedPassages): Texts | undefined {
  if (!isFilled(part)) return undefined;
  const texts = { en: sideText(part.en), ko: sideText(part.ko), part };
  return texts.en.text.length > LONGEST || texts.ko.text.length > LONGEST ? undefined : texts;
}

/** The text of a side that holds something. */
function sideText(side: Side): SideText {
  const starts: number[] = [];
  let text = "";
  for (const { segment } of side) {
    if (starts.length > 0) text += " ";
    starts.push(text.length);
    text += segment.prose.text;
  }
  return {
    text,
    evidenceOf: ({ start, end }, context) => {
      const index = Math.max(
        0,
        starts.findLastIndex((each) => each <= start),
      );
      const { segment } = side[index] as Passage;
      const from = starts[index] as number;
      const own = { start: start - from, end: Math.min(end - from, segment.prose.text.length) };
      return context.evidenceOf(segment.document, toSource(segment.prose, own));
    },
  };
}

/** A stretch with what follows it in its eojeol: its endings. */
export function withEndings(text: string, { start, end }: Span): Span {
  let last = end;
  while (last < text.length && isHangulSyllable(text.charCodeAt(last))) last++;
  return { start, end: last };
}
