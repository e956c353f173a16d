/** What is in the boxes of the page. Texts that are not shown are kept, so that switching loses nothing. */
export interface Draft {
  /** One document of both languages, or two versions of one. */
  readonly kind: "mixed" | "pair";
  readonly format: "text" | "markdown";
  readonly text: string;
  readonly en: string;
  readonly ko: string;
}

export type DraftText = "text" | "en" | "ko";

/** The texts that are compared, by the boxes they are in. */
export function textsOf({ kind }: Draft): readonly DraftText[] {
  return kind === "mixed" ? ["text"] : ["en", "ko"];
}

/** In UTF-16 code units: what is longer would make the page slow, and belongs to the command line. */
export const LONGEST = 200_000;

export function lengthOf(draft: Draft): number {
  return textsOf(draft).reduce((sum, name) => sum + draft[name].length, 0);
}
