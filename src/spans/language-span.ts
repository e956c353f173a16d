import type { Span } from "../text/span.ts";

/** A stretch of a text in one language. Spans cover the text, in order, without overlap. */
export interface LanguageSpan extends Span {
  /** `ko`, `en`, another language's ISO 639-3 code, or `und` where nothing can be said. */
  readonly language: string;
  /** 0…1: how sure the language is. */
  readonly confidence: number;
  /** Words of another script or language that stand inside a sentence of this one (`CNN은`, `X 계정`). */
  readonly inline: readonly Span[];
}
