import type { Checker, Report } from "../../src/index.ts";
import { cleanNewsPairs, sentencePairs } from "./data.ts";

/** Sets of pairs that are right, the free ones first. */
export const CLEAN_SETS = [
  "news-dev",
  "python-docs",
  "ruby-lang",
  "tatoeba-kor-eng",
  "react",
  "kpc-jhe-dev",
  "opensource-guide",
] as const;
export type CleanSet = (typeof CLEAN_SETS)[number];

/** What is said about a set of right pairs. */
export interface CleanReport {
  readonly count: number;
  readonly report: Report;
}

const known = new WeakMap<Checker, Map<CleanSet, CleanReport>>();

/** Checks a set once, however many parts of a run ask for it. */
export function cleanReport(checker: Checker, folder: string, name: CleanSet): CleanReport {
  const reports = known.get(checker) ?? new Map<CleanSet, CleanReport>();
  known.set(checker, reports);
  const found = reports.get(name) ?? check(checker, folder, name);
  reports.set(name, found);
  return found;
}

function check(checker: Checker, folder: string, name: CleanSet): CleanReport {
  const pairs = name === "news-dev" ? cleanNewsPairs(folder) : sentencePairs(folder, name);
  return { count: pairs.length, report: checker.checkPairs(pairs) };
}
