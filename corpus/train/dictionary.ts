import { readTable } from "./sources.ts";

/** A headword of CC-KEDICT with its glosses in lower case, explanations left out. */
export interface Headword {
  readonly ko: string;
  readonly isVerb: boolean;
  readonly glosses: readonly string[];
}

const LONGEST_GLOSS = 3;

export function readDictionary(folder: string): Headword[] {
  return readTable(`${folder}/dictionary/cc-kedict.tsv.gz`).flatMap(([ko = "", part = "", glosses = ""]) =>
    /^[가-힣]+$/.test(ko)
      ? [
          {
            ko,
            isVerb: /^[va]/.test(part) && ko.endsWith("다"),
            glosses: glosses.split(/[|;,]/).map(plainGloss).filter(isUsable),
          },
        ]
      : [],
  );
}

/** `to manage (a company)` → `manage`. */
function plainGloss(gloss: string): string {
  return gloss
    .replaceAll(/\([^)]*\)?/g, " ")
    .replaceAll(/[^A-Za-z' -]/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^(?:to be|to|a|an|the|be)\s+/, "")
    .trim();
}

function isUsable(gloss: string): boolean {
  return gloss !== "" && gloss.split(/\s+/).length <= LONGEST_GLOSS;
}

/** What an eojeol begins with when it holds the headword: 관리하다 → 관리, 감다 → 감. */
export function stemOf({ ko, isVerb }: Headword): string {
  if (!isVerb) return ko;
  const stem = ko.slice(0, -1);
  return stem.length > 2 && /[하되]$/.test(stem) ? stem.slice(0, -1) : stem;
}
