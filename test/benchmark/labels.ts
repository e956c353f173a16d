/** How much of what a careful reviser found in real translations is found, and how often what he found right is blamed. */
import { readFileSync } from "node:fs";
import type { Checker, Discrepancy } from "../../src/index.ts";
import type { Span } from "../../src/text/span.ts";
import { readLines } from "./data.ts";
import { percent, type Section } from "./section.ts";

interface Label {
  readonly i: number;
  readonly kind: string;
  /** The wording that is meant on either side; empty where a side says nothing. */
  readonly en: string;
  readonly ko: string;
  readonly severity?: "critical" | "major" | "minor";
  readonly note: string;
}

interface Pair {
  readonly i: number;
  readonly en: string;
  readonly ko: string;
}

/** Rules, or whole families of them, that speak of what a label speaks of. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  number: ["number", "percent", "money", "unit", "duration", "age"],
  date: ["date", "duration", "number"],
  time: ["time", "duration", "date", "number/missing", "number/extra"],
  money: ["money", "number"],
  unit: ["unit", "number", "money"],
  bound: ["number", "percent", "money", "unit"],
  entity: ["entity", "polarity/direction"],
  negation: ["polarity"],
  modality: ["polarity"],
  omission: ["text/omission", "entity/missing", "number/missing", "date/missing"],
  addition: ["text/addition", "entity/extra", "number/extra", "date/extra"],
  untranslated: ["text/untranslated", "text/leftover"],
  meaning: [""],
};
/** The kinds of what figures say; their grave labels are counted together as well. */
const FIGURES: readonly string[] = ["number", "date", "time", "money", "unit"];
/** Kinds with labels enough, and with rules enough, to hold the share to. */
const SCORED = new Set(["number", "date", "entity", "omission", "bound"]);
const SEVERITIES = ["error", "warning", "info"] as const;
type Severity = (typeof SEVERITIES)[number];

/** Holds what the checker says about the labelled news against the labels. */
export function measureLabels(checker: Checker, { folder, isWanted, scores, options }: Section): void {
  const kinds = Object.keys(FITTING).filter((kind) => isWanted(`labels/${kind}`));
  const isQuietWanted = isWanted("labels/equivalent");
  if (kinds.length === 0 && !isQuietWanted) return;
  const read = <T>(name: string): T[] => readLines<T>(readFileSync(`${folder}/news-dev/${name}.jsonl`, "utf8"));
  const pairs = new Map(read<Pair>("pairs").map((pair) => [pair.i, pair]));
  const all = read<Label>("labels");
  const misaligned = new Set(all.filter(({ kind }) => kind === "misaligned").map(({ i }) => i));
  const labels = all.filter(({ i }) => !misaligned.has(i));
  const said = saidAbout(checker, [...pairs.values()]);

  console.log("what a reviser found: found as an error / as a warning or worse / at all, of so many");
  console.log(
    `  ${"".padEnd(13)}${"critical or major".padEnd(30)}${"minor".padEnd(30)}even half / odd half, a warning or worse`,
  );
  const rows = [...kinds.map((kind) => [kind, [kind]] as const), ["all figures", FIGURES] as const];
  for (const [kind, held] of rows) {
    const own = labels.filter((label) => held.includes(label.kind));
    const found = own.map((label) => ({
      label,
      worst: worstOf(label, pairs.get(label.i) as Pair, said.get(label.i) ?? []),
    }));
    const grave = found.filter(({ label }) => label.severity !== "minor");
    const minor = found.filter(({ label }) => label.severity === "minor");
    const halves = [0, 1].map((half) => found.filter(({ label }) => label.i % 2 === half));
    const warned = halves.map(
      (half) => `${percent(half.filter(isWarned).length / Math.max(1, half.length), 1)} ${half.length}`,
    );
    console.log(`  ${kind.padEnd(13)}${cellOf(grave)}${cellOf(minor)}${warned.join(" / ")}`);
    if (SCORED.has(kind)) scores.add(`labels/${kind}`, found.filter(isWarned).length / found.length);
    if (kind === "all figures") scores.add("labels/figures", grave.filter(isWarned).length / grave.length);
    else if (options.misses)
      for (const { label } of grave.filter((each) => !isWarned(each))) printMiss(label, pairs, said);
  }
  if (isQuietWanted) {
    const fired = wronglyFired(labels, pairs, said);
    const equivalents = labels.filter(({ kind }) => kind === "equivalent");
    const share = (severities: readonly Severity[]): number =>
      new Set(fired.filter(({ discrepancy }) => severities.includes(discrepancy.severity)).map(({ label }) => label))
        .size / equivalents.length;
    const [errors, warnings] = [share(["error"]), share(["error", "warning"])];
    console.log(`  equivalent wordings blamed  ${percent(errors)}  ${percent(warnings)}  of ${equivalents.length}`);
    scores.add("labels/equivalent/no-warning", 1 - warnings);
    if (options.misses) for (const { label, discrepancy } of fired) printBlamed(label, discrepancy, pairs);
  }
  console.log();
}

interface Found {
  readonly label: Label;
  readonly worst: Severity | undefined;
}

function isWarned({ worst }: Found): boolean {
  return worst === "error" || worst === "warning";
}

function cellOf(found: readonly Found[]): string {
  if (found.length === 0) return "–".padEnd(30);
  const share = (isCounted: (each: Found) => boolean): string =>
    percent(found.filter(isCounted).length / found.length, 1);
  const [errors, warnings] = [share(({ worst }) => worst === "error"), share(isWarned)];
  return `${errors} / ${warnings} / ${share(({ worst }) => worst !== undefined)} ${found.length}`.padEnd(30);
}

function saidAbout(checker: Checker, pairs: readonly Pair[]): Map<number, Discrepancy[]> {
  const { discrepancies } = checker.checkPairs(pairs.map(({ i, en, ko }) => ({ id: `${i}`, en, ko })));
  const said = new Map<number, Discrepancy[]>();
  for (const each of discrepancies) {
    const i = Number.parseInt(each.en[0]?.document ?? each.ko[0]?.document ?? "", 10);
    const own = said.get(i) ?? [];
    own.push(each);
    said.set(i, own);
  }
  return said;
}

/** The worst that a fitting rule says about what the label marks; of a label without any text, anywhere in the pair. */
function worstOf(label: Label, pair: Pair, said: readonly Discrepancy[]): Severity | undefined {
  const rules = FITTING[label.kind] ?? [];
  const marked = { en: spansOf(label.en, pair.en), ko: spansOf(label.ko, pair.ko) };
  const isAnywhere = marked.en.length === 0 && marked.ko.length === 0;
  const fitting = said.filter(
    (each) =>
      rules.some((rule) => each.rule.startsWith(rule)) &&
      (isAnywhere ||
        (["en", "ko"] as const).some((side) =>
          each[side].some((span) => marked[side].some((own) => overlap(own, span))),
        )),
  );
  return SEVERITIES.find((severity) => fitting.some((each) => each.severity === severity));
}

function spansOf(wording: string, text: string): Span[] {
  const start = wording === "" ? -1 : text.indexOf(wording);
  return start < 0 ? [] : [{ start, end: start + wording.length }];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Blamed {
  readonly label: Label;
  readonly discrepancy: Discrepancy;
}

/** Errors and warnings inside a wording that is right, and not at the same time inside one that is not. */
function wronglyFired(
  labels: readonly Label[],
  pairs: ReadonlyMap<number, Pair>,
  said: ReadonlyMap<number, readonly Discrepancy[]>,
): Blamed[] {
  return labels
    .filter(({ kind }) => kind === "equivalent")
    .flatMap((label) => {
      const pair = pairs.get(label.i) as Pair;
      const wrong = labels.filter(({ i, kind }) => i === label.i && kind !== "equivalent");
      return (said.get(label.i) ?? [])
        .filter(({ severity }) => severity !== "info")
        .filter((discrepancy) =>
          (["en", "ko"] as const).some((side) => {
            const [right] = spansOf(label[side], pair[side]);
            const wrongSpans = wrong.flatMap((each) => spansOf(each[side], pair[side]));
            return discrepancy[side].some(
              (span) =>
                right !== undefined &&
                span.start < span.end &&
                right.start <= span.start &&
                span.end <= right.end &&
                !wrongSpans.some((each) => overlap(each, span)),
            );
          }),
        )
        .map((discrepancy) => ({ label, discrepancy }));
    });
}

function printMiss(
  label: Label,
  pairs: ReadonlyMap<number, Pair>,
  said: ReadonlyMap<number, readonly Discrepancy[]>,
): void {
  const { i, kind, severity, en, ko, note } = label;
  console.log(`    missed #${i} ${kind} ${severity}: “${en}” / “${ko}” (${note})`);
  console.log(`      ${pairs.get(i)?.en}\n      ${pairs.get(i)?.ko}`);
  const rules = (said.get(i) ?? []).map(({ rule, severity: level }) => `${rule} ${level}`);
  console.log(`      said: ${rules.join(", ") || "nothing"}`);
}

function printBlamed({ i, en, ko }: Label, discrepancy: Discrepancy, pairs: ReadonlyMap<number, Pair>): void {
  console.log(
    `    blamed #${i}: “${en}” / “${ko}”: ${discrepancy.rule} ${discrepancy.severity}: ${discrepancy.message}`,
  );
  console.log(`      ${pairs.get(i)?.en}\n      ${pairs.get(i)?.ko}`);
}
