/** Paragraphs of a report by their ids; an empty side has no counterpart. */
export interface BeadOfIds {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

/** What somebody changes about the alignment of one comparison. */
export interface AlignmentEdit {
  /** Beads that shall stand as they are given. A paragraph leaves the locked bead that it stood in. */
  readonly lock: readonly BeadOfIds[];
  /** Locked beads that daejo may align again. */
  readonly release: readonly BeadOfIds[];
}
