import type { Span } from "../text/span.ts";
import type { Anchor } from "./bead.ts";
import type { EnglishProfile, KoreanProfile } from "./profile.ts";

/** Something of one text that met its like in the other. */
export interface Meeting {
  readonly kind: Anchor["kind"];
  readonly en: Span;
  readonly ko: Span;
  /** How much it says, in nats. */
  readonly weight: number;
}

/** What of two texts met, the most telling first, and what did not, in order. Offsets count in either text. */
export interface Explanation {
  readonly met: readonly Meeting[];
  readonly alone: { readonly en: readonly Span[]; readonly ko: readonly Span[] };
}

/** Puts in order what met of two texts; `isMet` says of each of their tokens whether it did. */
export function explanationOf(
  en: EnglishProfile,
  ko: KoreanProfile,
  met: readonly Meeting[],
  isMet: { readonly en: Uint8Array; readonly ko: Uint8Array },
): Explanation {
  const facts = met.filter(({ kind }) => kind === "fact");
  const isInFact = ({ start, end }: Span, side: "en" | "ko"): boolean =>
    facts.some((fact) => fact[side].start <= start && fact[side].end >= end);
  const spanOf = ({ start, end }: Span): Span => ({ start, end });
  return {
    met: met.toSorted((a, b) => b.weight - a.weight || a.en.start - b.en.start),
    alone: {
      en: withFacts(
        en.facts,
        facts.map((fact) => fact.en),
        en.tokens
          .filter((token, e) => isMet.en[e] === 0 && !isWrittenIn(token, en, ko) && !isInFact(token, "en"))
          .map(spanOf),
      ),
      ko: withFacts(
        ko.facts,
        facts.map((fact) => fact.ko),
        ko.tokens.filter((token, k) => isMet.ko[k] === 0 && !isInFact(token, "ko")).map(spanOf),
      ),
    },
  };
}

/** Words that met nothing with the facts that met nothing, in order; a word inside such a fact is not named again. */
function withFacts(facts: readonly Span[], met: readonly Span[], words: readonly Span[]): Span[] {
  const isMet = new Set(met.map(({ start }) => start));
  const alone = facts.filter(({ start }) => !isMet.has(start)).map(({ start, end }) => ({ start, end }));
  const rest = words.filter((word) => !alone.some(({ start, end }) => start <= word.start && word.end <= end));
  return [...alone, ...rest].toSorted((a, b) => a.start - b.start);
}

/** Whether an English word stands in the Korean text in its own letters. */
function isWrittenIn({ start, end }: Span, en: EnglishProfile, ko: KoreanProfile): boolean {
  const letters = en.text.slice(start, end).toLowerCase();
  return ko.latin.some((word) => word.text.toLowerCase() === letters);
}
