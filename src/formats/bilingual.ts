import type { Block } from "./document.ts";

/** A message that a file of both languages holds in both: they belong together because the file says so. */
export interface TranslationUnit {
  /** What the file calls it: a message id, a resource name, the number of a row from 1. */
  readonly key: string;
  /** Absent where the file has none; its prose is empty where the file leaves it empty. */
  readonly en?: Block;
  readonly ko?: Block;
}

/** How one kind of file that holds both languages is read. */
export interface BilingualFormat {
  readonly id: string;
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  /**
   * The units in document order. Their blocks do not overlap.
   * @throws DaejoError `file-unreadable` where the text is not of the format, with the line and what to do.
   */
  readonly readUnits: (text: string) => readonly TranslationUnit[];
}

/** A message of a file in one language. */
export interface Message {
  readonly key: string;
  /** When it is shown, in milliseconds from the beginning: of two files such messages may be paired by their times. */
  readonly at?: number;
  readonly block: Block;
}

/** How one kind of file is read that holds the messages of one language: two such files are paired by their keys. */
export interface MessageFormat {
  readonly id: string;
  readonly extensions: readonly string[];
  /**
   * The messages in document order; their blocks do not overlap.
   * @throws DaejoError `file-unreadable` where the text is not of the format, with the line and what to do.
   */
  readonly readMessages: (text: string) => readonly Message[];
}
