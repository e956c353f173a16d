import type { AlignmentEdit } from "../report/alignment-edit.ts";
import type { PagePair, PageProject } from "../report/page/page-data.ts";

/** Where a page has what it shows from: from itself, from a server, or from a checker that runs beside it. */
export interface PageSource {
  readonly project: () => Promise<ProjectState>;
  /** One comparison with its texts, by its place in the project. */
  readonly pair: (index: number) => Promise<PagePair>;
  /** What only a page that is served can do. */
  readonly live?: LiveSource;
}

/** The project, and what of it cannot be read at the moment, in sentences; what was shown before it stays. */
export interface ProjectState {
  readonly project: PageProject;
  readonly troubles: readonly string[];
}

/** What a server does for the page beside sending it. */
export interface LiveSource {
  /** Calls back whenever the project or its troubles may be others than they were; returns what ends that. */
  readonly watch: (onChange: (event: LiveEvent) => void) => () => void;
  /**
   * Keeps an edit of the alignment of a comparison as it is shown. An error says why it could not be kept; one of the name `lost` that
   * nobody answered. The change is told to those who watch.
   */
  readonly edit: (index: number, edit: AlignmentEdit, shown: PagePair) => Promise<void>;
  /** Where the alignment of all pairs can be downloaded. */
  readonly exports: Readonly<Record<"tmx" | "xliff", string>>;
}

/** What a page is told while it is open. */
export type LiveEvent =
  | { readonly kind: "changed" }
  /** The server no longer answers; it is asked again. */
  | { readonly kind: "lost" }
  /** It answers, but was started again since: the page has another address now. Nothing comes after this. */
  | { readonly kind: "gone" };
