import type { Passage } from "../../alignment/bitext.ts";
import type { SingleFact } from "../../facts/fact.ts";
import { extractSingleFacts } from "../../facts/index.ts";
import type { Segment } from "../../segments/segment.ts";
import type { Span, Language } from "../../text/span.ts";
import { groupBy } from "../group.ts";
import { counterpartsIn } from "../matching/counterparts.ts";
import type { SentenceWord, SideChange } from "./side-change.ts";

/** Words of one sentence, and the facts that one of them is part of; all offsets count in the sentence's text. */
export interface Stretch {
  readonly sentence: Segment;
  readonly words: readonly SentenceWord[];
  readonly facts: readonly SingleFact[];
}

/** Words by their sentences, which follow each other. */
export function stretchesOf(words: readonly SentenceWord[], side: Language): Stretch[] {
  return Array.from(
    groupBy(words, ({ sentence }) => sentence),
    ([sentence, own]) => {
      const facts = extractSingleFacts(sentence.prose.text, side).toSorted((a, b) => a.start - b.start);
      return { sentence, words: own, facts: overlapping(facts, own) };
    },
  );
}

/**
 * Whether nothing but figures, dates and the like changed, and to what the other side says already: then the change put right what the
 * two sides disagreed on.
 */
export function isCorrection(
  { side, oldWords, newWords }: SideChange,
  [old, now]: readonly [readonly Stretch[], readonly Stretch[]],
  counterparts: readonly Passage[],
): boolean {
  if (oldWords.length === 0 || newWords.length === 0 || ![...old, ...now].every(isOfFacts)) return false;
  const others = counterpartsIn(
    counterparts.flatMap(({ facts }) => facts),
    side === "ko",
  );
  const isAnswered = (stretch: Stretch): boolean => stretch.facts.every(others.has);
  return now.every(isAnswered) && !old.every(isAnswered);
}

function isOfFacts({ words, facts }: Stretch): boolean {
  return overlapping(words, facts).length === words.length;
}

/** Those of the first list that share a character with one of the second; both are in order. */
function overlapping<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && (others[next] as Span).end <= start) next++;
    return next < others.length && (others[next] as Span).start < end;
  });
}
