/**
 * A part of an eojeol as an analyser reads it. Offsets count in the eojeol; tags are of the Sejong set (NNG, NNP, VV, JKS, EF, …;
 * NA for what the analyser does not know), those of a fused piece joined by `+`.
 */
export interface Morpheme {
  readonly start: number;
  readonly end: number;
  /** Of the Sejong set. */
  readonly tag: string;
}

/** An analyser of Korean words. Each eojeol is read for itself, so that its morphemes never depend on where it stands. */
export interface Morphology {
  /** Of the analyser, for caches and messages. */
  readonly name: string;
  /** Reads the eojeols of texts ahead of time; needed before `analyse` only where the analyser is a process of its own. */
  readonly prepare?: (texts: readonly string[]) => Promise<void>;
  /** The morphemes of one eojeol (a run of Hangul syllables), in order, covering it. */
  readonly analyse: (eojeol: string) => readonly Morpheme[];
}
