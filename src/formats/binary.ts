import type { Block } from "./document.ts";

/** What a binary file says. */
export interface ReadFile {
  /** What a reader sees, made by the format: the file itself holds no such text, so all offsets count in this one. */
  readonly text: string;
  /** In the order of `text`, not overlapping. */
  readonly blocks: readonly Block[];
}

/** How a file that is no text is read. */
export interface BinaryFormat {
  readonly id: string;
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  /** @throws DaejoError `file-unreadable` or `file-too-large` where the bytes are no such file. */
  readonly readBytes: (bytes: Uint8Array) => ReadFile;
}
