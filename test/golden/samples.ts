import { readdirSync, readFileSync } from "node:fs";
import type { CheckInput } from "../../src/input.ts";

/** A stretch of a sample file. */
export interface GoldSpan {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** What a careful reader says of a sample: `corpus/samples/NAME.gold.json`. */
export interface Gold {
  readonly files: { readonly text: string } | { readonly en: string; readonly ko: string };
  readonly spans: readonly (GoldSpan & { readonly language: string })[];
  readonly beads: readonly { readonly en: readonly GoldSpan[]; readonly ko: readonly GoldSpan[] }[];
  readonly discrepancies: readonly GoldDiscrepancy[];
}

export interface GoldDiscrepancy {
  readonly rule: string;
  readonly en: GoldSpan | null;
  readonly ko: GoldSpan | null;
  /** Rules that may speak of the same slip. */
  readonly also?: readonly string[];
}

export interface Sample {
  readonly name: string;
  readonly gold: Gold;
  readonly input: CheckInput;
}

const folder = new URL("../../corpus/samples/", import.meta.url);

export function readSample(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** Every sample with its gold, by name. */
export function readSamples(): Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .toSorted()
    .map((file) => {
      const gold = JSON.parse(readSample(file)) as Gold;
      const named = (id: string): { id: string; text: string } => ({ id, text: readSample(id) });
      const { files } = gold;
      const input = "text" in files ? { text: named(files.text) } : { en: named(files.en), ko: named(files.ko) };
      return { name: file.replace(".gold.json", ""), gold, input };
    });
}
