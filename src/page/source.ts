import type { PagePair, PageProject } from "../report/page/page-data.ts";

/** Where a page has what it shows from: from itself, from a server, or from a checker that runs beside it. */
export interface PageSource {
  readonly project: () => Promise<PageProject>;
  /** One comparison with its texts, by its place in the project. */
  readonly pair: (index: number) => Promise<PagePair>;
  /** What only a page that is served can do. */
  readonly live?: LiveSource;
}

export interface LiveSource {
  /** Calls back whenever files have changed and were compared again, or could not be; returns what ends that. */
  readonly watch: (onChange: (event: LiveEvent) => void) => () => void;
  /** Keeps an edit of the alignment; an error says why it could not be kept. The change is told to those who watch. */
  readonly edit: (pair: number, edit: AlignmentEdit) => Promise<void>;
  /** Where the alignment of all pairs can be downloaded. */
  readonly exports: Readonly<Record<"tmx" | "xliff", string>>;
}

export type LiveEvent =
  | { readonly kind: "changed" }
  | { readonly kind: "trouble"; readonly message: string }
  /** The server no longer answers. */
  | { readonly kind: "lost" };

/** Beads by the ids of their segments. */
export interface BeadSegments {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

export interface AlignmentEdit {
  /** Beads that shall stand as they are given. A segment leaves the locked bead that it stood in. */
  readonly lock: readonly BeadSegments[];
  /** Locked beads that daejo may align again. */
  readonly release: readonly BeadSegments[];
}
