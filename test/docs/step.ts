/** Something that a page asks for. Paths count from the page's own folder. */
export type Step =
  | { readonly do: "write"; readonly file: string; readonly content: string; readonly isBase64?: boolean }
  /** Makes the folder a repository of git and commits what is in it. */
  | { readonly do: "commit" }
  | { readonly do: "replace"; readonly file: string; readonly from: string; readonly to: string }
  | { readonly do: "daejo"; readonly args: readonly string[] }
  | { readonly do: "shell"; readonly command: string }
  /** A module to be run. */
  | { readonly do: "program"; readonly file: string };

export interface Outcome {
  /** The exit code; 70 of what threw. */
  readonly code: number;
  /** Both streams. */
  readonly printed: string;
  /** What a program's lines with an arrow were worth, by their number, as JSON has it. */
  readonly worth?: readonly (readonly [number, unknown])[];
}
