/** What a block is where its language does not say so. */
export type Role =
  /** A configuration; any `json` or `yaml` block that is neither a file nor an output has to be given one of these roles. */
  | "configuration"
  | "workflow"
  | "glossary"
  | "suppressions"
  | "locked beads"
  | "package.json"
  | "yaml"
  /** Calls of `daejo` with what they do beside them, or declarations: read by people. Commands in it have to exist. */
  | "synopsis"
  /** Lines of `daejo batch`. */
  | "rows"
  /** A difference of a file, made for the one call behind it and put back. */
  | "change"
  /** A mixed document in which a comment silences what `daejo check` would find. */
  | "silenced"
  /** A program or command that is not run, for the reason in `why`. */
  | "unrun"
  | "tested elsewhere";

/** What the blocks of a page need to be run. `at` is a stretch of the block's text. */
export interface Account {
  /** Files that are there from the start. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What is put in the place of words such as `FILE…`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Whether the folder is a repository of git, with the page's first files committed. */
  readonly isRepository?: boolean;
  /** Code that a block goes without because its reader has it. */
  readonly before?: readonly { readonly at: string; readonly code: string; readonly goesOn?: true }[];
  /** Commands that are not run. */
  readonly unrun?: readonly { readonly at: string; readonly why: string }[];
  /** The role of what is neither a file nor a program nor commands nor printed by any. */
  readonly otherwise?: Role;
  readonly roles?: readonly { readonly at: string; readonly is: Role; readonly why?: string }[];
}
