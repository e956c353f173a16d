import { squeeze } from "../../knowledge/glossary/squeeze.ts";
import { groupBy } from "../group.ts";

/** One place where something was said in one of several ways. */
export interface Variant<T> {
  /** What was said. */
  readonly subject: string;
  /** How; equal ways are one. */
  readonly way: string;
  readonly at: T;
}

/** A way of saying something that the rest of the text says otherwise. */
export interface Deviation<T> {
  readonly odd: T;
  /** The first place of the commonest way. */
  readonly usual: T;
  readonly usualCount: number;
  readonly oddCount: number;
}

/** For each subject the first place of every way but the commonest; of equally common ones the first counts as usual. */
export function deviationsIn<T>(variants: readonly Variant<T>[]): Deviation<T>[] {
  return [...groupBy(variants, ({ subject }) => subject).values()].flatMap((own) => {
    const ways = [...groupBy(own, ({ way }) => way).values()].toSorted((a, b) => b.length - a.length);
    const [usual, ...others] = ways;
    if (usual?.[0] === undefined) return [];
    const first = usual[0].at;
    return others.flatMap((odd) =>
      odd[0] === undefined ? [] : [{ odd: odd[0].at, usual: first, usualCount: usual.length, oddCount: odd.length }],
    );
  });
}

/** Letters and digits alone: spaces, punctuation and markup make no other way of saying something. */
export function lettersOf(text: string): string {
  return squeeze(text.normalize("NFC")).text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}
