import { expect } from "vitest";
import type { Morphology } from "../../src/knowledge/morphology/morphology.ts";
import { readSample } from "../golden/samples.ts";

/** An eojeol's morphemes as `러시아/NNP 에서/JKB`, which proves that they cover it: joined again they are the eojeol. */
export function reading(morphology: Morphology, eojeol: string): string {
  const morphemes = morphology.analyse(eojeol);
  let end = 0;
  for (const morpheme of morphemes) {
    expect(morpheme.start, eojeol).toBe(end);
    expect(morpheme.end, eojeol).toBeGreaterThan(morpheme.start);
    end = morpheme.end;
  }
  expect(end, eojeol).toBe(eojeol.length);
  return morphemes.map(({ start, end: to, tag }) => `${eojeol.slice(start, to)}/${tag}`).join(" ");
}

export const SEJONG: ReadonlySet<string> = new Set(
  (
    "NNG NNP NNB NR NP VV VA VX VCP VCN MM MAG MAJ IC JKS JKC JKG JKO JKB JKV JKQ JX JC EP EF EC ETN ETM " +
    "XPN XSN XSV XSA XR SF SE SS SP SO SW SL SH SN NF NV NA"
  ).split(" "),
);

export const sampleText: string = ["article.ko.txt", "press-release.ko.txt", "contract.ko.txt"]
  .map(readSample)
  .join("\n");

/** Distinct eojeols, `count` of them, that stand in no dictionary: syllables in the order of a simple generator. */
export function inventedEojeols(count: number): string[] {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const eojeols = new Set<string>();
  while (eojeols.size < count) {
    eojeols.add(String.fromCharCode(...Array.from({ length: 1 + next(9) }, () => "가".charCodeAt(0) + next(11_172))));
  }
  return [...eojeols];
}
