import { partsOf, type AlignedPassages, type Passage } from "../../alignment/bitext.ts";
import { splitSentences } from "../../segments/index.ts";
import { derivedSpan } from "../../segments/prose.ts";
import { toSource } from "../../text/mapped-text.ts";
import { contains, type Span } from "../../text/span.ts";
import type { CheckContext, Evidence, Finding, Localised } from "../check.ts";
import { readable } from "./readable.ts";

/** One passage as the rules of style read it. Offsets count in its prose. */
export interface StyleText {
  readonly passage: Passage;
  /** As written. */
  readonly written: string;
  /** As seen by a reader, and as long as it is written: see `readable`. */
  readonly seen: string;
}

const known = new WeakMap<Passage, StyleText>();

/** A passage ready for the rules of style, which all ask for the same ones. */
export function styleText(passage: Passage): StyleText {
  let text = known.get(passage);
  if (text === undefined) {
    const written = passage.segment.prose.text;
    text = { passage, written, seen: readable(written) };
    known.set(passage, text);
  }
  return text;
}

/** The Korean passages of a bead that are text and not code; none where the other text is only a reference. */
export function koreanTexts({ aligned, rendering }: CheckContext): StyleText[] {
  if (rendering === "reference") return [];
  return aligned.ko.filter(({ segment }) => segment.block !== "code" && segment.language === "ko").map(styleText);
}

/** The English passages of a bead that are text and not code. */
export function englishTexts({ aligned, rendering }: CheckContext): StyleText[] {
  if (rendering === "reference") return [];
  return aligned.en.filter(({ segment }) => segment.block !== "code" && segment.language === "en").map(styleText);
}

const cut = new WeakMap<Passage, readonly Span[]>();

/** The sentences of a Korean passage as spans of its prose. */
export function sentencesOf({ passage, written }: StyleText): readonly Span[] {
  const spans = cut.get(passage) ?? cutSentences(passage, written);
  cut.set(passage, spans);
  return spans;
}

function cutSentences({ segment, sentences }: Passage, written: string): readonly Span[] {
  // Texts that the caller paired are not cut into sentences.
  return sentences.length === 0
    ? splitSentences(written, "ko")
    : sentences.map((sentence) => derivedSpan(segment.prose, sentence.segment.span));
}

/** A part of a text as evidence. */
function evidenceIn(context: CheckContext, { passage }: StyleText, span: Span): Evidence {
  return context.evidenceOf(passage.segment.document, toSource(passage.segment.prose, span));
}

/** The smallest bead that holds a place of one side. */
function partAround(context: CheckContext, side: "en" | "ko", evidence: Evidence): AlignedPassages {
  const parts = partsOf(context.aligned);
  return (
    parts.find((part) =>
      part[side].some(({ segment }) => segment.document === evidence.document && contains(segment.span, evidence)),
    ) ?? context.aligned
  );
}

/** What stands on one side for a part of a bead; where nothing does, the place where it would. */
function evidenceFor(context: CheckContext, part: AlignedPassages, side: "en" | "ko"): readonly Evidence[] {
  if (part[side].length === 0) return [context.place[side]];
  return part[side].map(({ segment }) => context.evidenceOf(segment.document, segment.span));
}

/** A finding about places of one text; the other side shows the sentence that they belong to. */
export function styleFinding(
  context: CheckContext,
  text: StyleText,
  spans: readonly Span[],
  texts: { readonly message: Localised; readonly suggestion?: string; readonly confidence: number },
  side: "en" | "ko" = "ko",
): Finding {
  const own = spans.map((span) => evidenceIn(context, text, span));
  const part = own[0] === undefined ? context.aligned : partAround(context, side, own[0]);
  const opposite = evidenceFor(context, part, side === "ko" ? "en" : "ko");
  return { ...(side === "ko" ? { en: opposite, ko: own } : { en: own, ko: opposite }), ...texts };
}
