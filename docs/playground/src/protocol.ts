import type { LanguageSpan } from "daejo";
import type { PagePair, PageRule } from "../../../src/report/page/page-data.ts";
import type { Language } from "../../../src/text/span.ts";
import type { Draft } from "./draft.ts";

/** What the page asks its worker. */
export interface CheckRequest {
  /** Counts up; the answer has the same. */
  readonly version: number;
  readonly draft: Draft;
  /** Of messages that come in one language only. */
  readonly language: Language;
  /** The bytes of the model, with the first request to a worker. */
  readonly model?: Uint8Array;
}

/** What a worker says: that it takes requests now, and one answer to each. */
export type WorkerMessage = { readonly kind: "ready" } | CheckAnswer;

export type CheckAnswer =
  | { readonly kind: "checked"; readonly result: Checked }
  | { readonly kind: "failed"; readonly version: number; readonly message: string };

/** A draft that was checked, as plain data. */
export interface Checked {
  readonly version: number;
  readonly documents: readonly CheckedDocument[];
  readonly pair: PagePair;
  /** The rules that found something, by their ids. */
  readonly rules: Readonly<Record<string, PageRule>>;
  /** What the comparison itself took. */
  readonly milliseconds: number;
}

export interface CheckedDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly LanguageSpan[];
}
