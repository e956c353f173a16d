import type { Model } from "./model.ts";
import { openStringTable, type StringTable } from "./string-table.ts";
import { MARKS, SOUNDS } from "./transliteration-symbols.ts";

/** Kinds of names by the spelling of their letters; unsupervised beyond their seeds, so they bear no names here. */
export const CLASSES = 12;
/** Letters of the longest group. */
export const LONGEST_GROUP = 4;

/**
 * Each unit has a row of weights: its own, then one for each letter before it, the next letter, the one after that, the mark
 * on its first letter, and the class of the name.
 */
export const ROW: Readonly<Record<"before" | "next" | "second" | "mark" | "class" | "size", number>> = {
  before: 1,
  next: 28,
  second: 55,
  mark: 82,
  class: 82 + MARKS,
  size: 82 + MARKS + CLASSES,
};

/** Weights that belong to no unit, counted from the end of the rows; those of known words follow them. */
export const EXTRA: Readonly<
  Record<
    | "latinPlace"
    | "latinLength"
    | "afterOf"
    | "afterComma"
    | "latinNumber"
    | "latinPartner"
    | "hangulPlace"
    | "hangulLength"
    | "genitive"
    | "hangulNumber"
    | "hangulLetter"
    | "hangulPartner"
    | "sameNumber"
    | "sameLetter"
    | "initial"
    | "letterName"
    | "bias"
    | "turned"
    | "latinClass"
    | "hangulClass"
    | "words",
    number
  >
> = {
  latinPlace: 0,
  latinLength: 12,
  afterOf: 20,
  afterComma: 21,
  latinNumber: 22,
  latinPartner: 23,
  hangulPlace: 24,
  hangulLength: 36,
  genitive: 42,
  hangulNumber: 43,
  hangulLetter: 44,
  hangulPartner: 45,
  sameNumber: 46,
  sameLetter: 47,
  initial: 48,
  letterName: 49,
  bias: 50,
  turned: 51,
  latinClass: 63,
  hangulClass: 63 + CLASSES,
  words: 63 + 2 * CLASSES,
};

/** Steps of the learned weights in one. */
export const STEPS = 16;

/** Hash places of letter triples, which tell the class of a name. */
export const TRIPLES = 4096;

/** What was learned of how names are written, ready to be read. */
export interface Weights {
  /** Rows of units, then the extra weights. In steps of a `STEPS`-th when they come from a model. */
  readonly weights: Int8Array | Float32Array;
  readonly steps: number;
  readonly extra: number;
  /** The group of letters by its code (`groupCode`), -1 where there is none. */
  readonly groupOf: Int16Array;
  /** Units of a group whose first sound is `sound`: [first[g * (SOUNDS + 1) + sound], the same + 1); SOUNDS = no sound. */
  readonly first: Uint16Array;
  /** The second sound of each unit, 255 where it has one or none. */
  readonly second: Uint8Array;
  /** `triple * CLASSES + class`, the prior of the classes at the end. */
  readonly classes: Int8Array | Float32Array;
  readonly classSteps: number;
  /** Words that one side often lacks. */
  readonly words: StringTable;
  /** Of two such words that mean the same: Latin word * words.size + Korean word. */
  readonly partners: ReadonlySet<number>;
  /** Weights of the judgement, see `judge`. */
  readonly judge: Float32Array;
}

/** A number for one to four letters; groups of different letters have different ones. */
export function groupCode(letters: ArrayLike<number>, start: number, end: number): number {
  let code = 0;
  for (let i = start; i < end; i++) code = code * 27 + 1 + (letters[i] as number);
  return code;
}

const GROUP_CODES = 27 ** LONGEST_GROUP;

/** The parts that say which units there are, as the model keeps them: units sorted by group, first and second sound. */
export interface UnitParts {
  readonly groups: Uint32Array;
  readonly unitGroups: Uint16Array;
  readonly unitFirsts: Uint8Array;
  readonly unitSeconds: Uint8Array;
}

/** The indexes over the units. */
export function indexUnits(parts: UnitParts): Pick<Weights, "groupOf" | "first" | "second"> {
  const groupOf = new Int16Array(GROUP_CODES).fill(-1);
  parts.groups.forEach((code, group) => (groupOf[code] = group));
  const width = SOUNDS + 1;
  const first = new Uint16Array(parts.groups.length * width + 1);
  for (let unit = 0; unit < parts.unitGroups.length; unit++) {
    const cell = (parts.unitGroups[unit] as number) * width + (parts.unitFirsts[unit] as number) + 1;
    first[cell] = unit + 1;
  }
  for (let cell = 1; cell < first.length; cell++) if (first[cell] === 0) first[cell] = first[cell - 1] as number;
  return { groupOf, first, second: parts.unitSeconds };
}

/** Reads the parts named `sound.…` of a model. */
export function openWeights(model: Model): Weights {
  const unitParts: UnitParts = {
    groups: model.section("sound.groups", "I"),
    unitGroups: model.section("sound.unit-groups", "H"),
    unitFirsts: model.section("sound.unit-firsts", "B"),
    unitSeconds: model.section("sound.unit-seconds", "B"),
  };
  const words = openStringTable(model.section("sound.words", "H"), model.section("sound.word-starts", "I"));
  return {
    ...indexUnits(unitParts),
    weights: model.section("sound.weights", "b"),
    steps: STEPS,
    extra: unitParts.unitGroups.length * ROW.size,
    classes: model.section("sound.classes", "b"),
    classSteps: STEPS,
    words,
    partners: new Set(model.section("sound.partners", "I")),
    judge: model.section("sound.judge", "f"),
  };
}
