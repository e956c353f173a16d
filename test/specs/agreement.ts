/** How the facts of two versions of one sentence compare: on pairs that are right, and on pairs with known errors. */
import { readFileSync } from "node:fs";
import type { SingleFact } from "../../src/facts/fact.ts";
import { agree, extractSingleFacts, isAgreeing } from "../../src/facts/index.ts";
import { readLines } from "../benchmark/data.ts";

export interface TextPair {
  readonly en: string;
  readonly ko: string;
}

export interface Contradiction {
  readonly en: SingleFact;
  readonly ko: SingleFact;
}

export interface FactsOfPair {
  readonly en: readonly SingleFact[];
  readonly ko: readonly SingleFact[];
}

export function factsOf({ en, ko }: TextPair): FactsOfPair {
  return { en: extractSingleFacts(en, "en"), ko: extractSingleFacts(ko, "ko") };
}

/** Facts without anything on the other side that they agree with. */
export function lone(facts: FactsOfPair): FactsOfPair {
  const meets = (a: SingleFact, others: readonly SingleFact[]): boolean => others.some((b) => isAgreeing(agree(a, b)));
  return {
    en: facts.en.filter((fact) => !meets(fact, facts.ko)),
    ko: facts.ko.filter((fact) => !meets(fact, facts.en)),
  };
}

/** A lone fact of each side that contradict each other; the first of several. */
export function contradictionIn(facts: FactsOfPair): Contradiction | undefined {
  const { en, ko } = lone(facts);
  for (const a of en) {
    const b = ko.find((other) => agree(a, other) === "contradict");
    if (b !== undefined) return { en: a, ko: b };
  }
  return undefined;
}

/** What a reviser said of one stretch of a pair of news sentences. */
export interface NewsLabel extends TextPair {
  readonly i: number;
  readonly kind: string;
  readonly severity?: string;
}

export interface JudgedLabel {
  readonly label: NewsLabel;
  readonly pair: TextPair;
  /** What was wanted of it: the two stretches to agree, or to be found wrong. */
  readonly isRight: boolean;
  /** Every fourth pair is kept aside. */
  readonly isAside: boolean;
  readonly facts: FactsOfPair;
}

const FIGURE_KINDS: ReadonlySet<string> = new Set(["number", "date", "time", "money", "unit"]);

/** `equivalent`: stretches with figures that say the same in other words. `flawed`: errors in figures, critical or major. */
export function newsLabels(folder: string): { readonly equivalent: JudgedLabel[]; readonly flawed: JudgedLabel[] } {
  const read = <T>(name: string): T[] => readLines(readFileSync(`${folder}/news-dev/${name}.jsonl`, "utf8"));
  const pairs = new Map(read<TextPair & { i: number }>("pairs").map((pair) => [pair.i, pair]));
  const labels = read<NewsLabel>("labels").flatMap((label) => {
    const pair = pairs.get(label.i);
    return pair === undefined ? [] : [{ label, pair, facts: factsOf(pair) }];
  });
  const isAside = ({ i }: NewsLabel): boolean => i % 4 === 3;
  const equivalent = labels.flatMap(({ label, pair, facts }) => {
    if (label.kind !== "equivalent") return [];
    const [en, ko] = [within(pair.en, label.en, facts.en), within(pair.ko, label.ko, facts.ko)];
    if (en.length + ko.length === 0) return [];
    const isRight = en.some((a) => ko.some((b) => isAgreeing(agree(a, b))));
    return [{ label, pair, facts, isRight, isAside: isAside(label) }];
  });
  const flawed = labels.flatMap(({ label, pair, facts }) => {
    const isGrave = label.severity === "critical" || label.severity === "major";
    if (!FIGURE_KINDS.has(label.kind) || !isGrave) return [];
    const alone = lone(facts);
    const isRight = within(pair.en, label.en, alone.en).length > 0 || within(pair.ko, label.ko, alone.ko).length > 0;
    return [{ label, pair, facts, isRight, isAside: isAside(label) }];
  });
  return { equivalent, flawed };
}

/** The facts that lie in a stretch of a text, at least in part; all of them where the stretch is not found. */
function within(text: string, stretch: string, facts: readonly SingleFact[]): SingleFact[] {
  if (stretch === "") return [];
  const start = text.indexOf(stretch);
  if (start < 0) return [...facts];
  return facts.filter((fact) => fact.start < start + stretch.length && fact.end > start);
}
