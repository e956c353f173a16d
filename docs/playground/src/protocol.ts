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
}

export type WorkerMessage =
  /** How much of the model is there, in bytes. */
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number }
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
