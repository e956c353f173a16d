/** How many segments a bead takes of each side. */
export interface Shape {
  readonly en: number;
  readonly ko: number;
}

/** Most segments of one side in a bead. */
export const WIDEST = 5;

/**
 * The shapes a bead may have. Gaps of several segments are one step, since a sentence that was cut in two is left out
 * whole; longer gaps are several steps.
 */
export const SHAPES: readonly Shape[] = [
  { en: 1, ko: 1 },
  { en: 1, ko: 2 },
  { en: 2, ko: 1 },
  { en: 2, ko: 2 },
  { en: 1, ko: 3 },
  { en: 3, ko: 1 },
  { en: 2, ko: 3 },
  { en: 3, ko: 2 },
  { en: 3, ko: 3 },
  { en: 1, ko: 4 },
  { en: 4, ko: 1 },
  { en: 1, ko: 5 },
  { en: 5, ko: 1 },
  { en: 1, ko: 0 },
  { en: 0, ko: 1 },
  { en: 2, ko: 0 },
  { en: 0, ko: 2 },
  { en: 3, ko: 0 },
  { en: 0, ko: 3 },
];
