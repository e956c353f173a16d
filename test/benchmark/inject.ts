/** How many errors are found that were put into correct pairs on purpose (`injectors/`). */
import type { Checker, Discrepancy } from "../../src/index.ts";
import { CORPORA, injectionsOf, type Made } from "./injected.ts";
import type { Difficulty, Injector } from "./injectors/injector.ts";
import { injectors } from "./injectors/index.ts";
import { percent, type Section } from "./section.ts";

/** The families of rules that may find an error in a figure, and in a name. */
const FIGURES = new Set(["number", "percent", "money", "unit", "date", "time", "duration", "age"]);
const NAMES = new Set(["entity"]);
const DIFFICULTIES: readonly Difficulty[] = ["easy", "middle", "hard"];

/** An error that was put in, and what was said of it. */
export interface Outcome extends Made {
  readonly corpus: string;
  /** What is said about the changed place now and was not before. */
  readonly said: readonly Discrepancy[];
}

/** Puts errors into correct pairs, checks both, prints what was found of them and returns it. */
export function measureInjected(checker: Checker, { folder, isWanted, scores, options }: Section): readonly Outcome[] {
  const wanted = injectors.filter(({ name }) => isWanted(`inject/${name}`));
  if (wanted.length === 0) return [];
  const outcomes = Object.keys(CORPORA).flatMap((corpus) =>
    outcomesOf(checker, corpus, injectionsOf(checker, folder, corpus, wanted)),
  );
  console.log("errors put into correct pairs: found as an error / as a warning or worse, of so many");
  console.log(
    `  ${"".padEnd(15)}${[...DIFFICULTIES, "all", "even half", "odd half"].map((each) => each.padEnd(23)).join("")}right rule`,
  );
  for (const injector of wanted) {
    const own = outcomes.filter((outcome) => outcome.injector === injector);
    printRow(injector.name, own);
    // A kind that nothing could be made of has no score.
    if (own.length > 0) scores.add(`inject/${injector.name}`, shareOf(own, isNameRule(injector) ? isWarned : isError));
  }
  const figures = outcomes.filter(({ injector }) => !isNameRule(injector));
  const names = outcomes.filter(({ injector }) => isNameRule(injector));
  for (const [name, part] of [
    ["figures", figures],
    ["names", names],
  ] as const) {
    if (part.length === 0) continue;
    printRow(name, part);
    for (const corpus of Object.keys(CORPORA)) {
      printRow(
        `  in ${corpus}`,
        part.filter((outcome) => outcome.corpus === corpus),
      );
    }
  }
  console.log();
  if (options.misses) for (const outcome of outcomes) printMiss(outcome);
  return outcomes;
}

function printRow(name: string, outcomes: readonly Outcome[]): void {
  const parts = [
    ...DIFFICULTIES.map((difficulty) => outcomes.filter(({ injection }) => injection.difficulty === difficulty)),
    outcomes,
    ...[0, 1].map((half) => outcomes.filter(({ injection }) => injection.pair.index % 2 === half)),
  ];
  const cells = parts.map((part) => {
    if (part.length === 0) return "–".padEnd(23);
    return `${percent(shareOf(part, isError), 1)} / ${percent(shareOf(part, isWarned), 1)} ${part.length}`.padEnd(23);
  });
  const right = outcomes.length === 0 ? "–" : percent(shareOf(outcomes, isNamedRightly), 1);
  console.log(`  ${name.padEnd(15)}${cells.join("")}${right}`);
}

function shareOf(outcomes: readonly Outcome[], isCounted: (outcome: Outcome) => boolean): number {
  return outcomes.filter(isCounted).length / outcomes.length;
}

function isError({ said }: Outcome): boolean {
  return said.some(({ severity }) => severity === "error");
}

function isWarned({ said }: Outcome): boolean {
  return said.some(({ severity }) => severity !== "info");
}

function isNamedRightly({ injector, said }: Outcome): boolean {
  return said.some(({ severity, rule }) => severity !== "info" && injector.rules.includes(rule));
}

function isNameRule({ rules }: Injector): boolean {
  return rules.some((rule) => NAMES.has(familyOf(rule)));
}

function printMiss(outcome: Outcome): void {
  const { corpus, injector, injection, said } = outcome;
  if (isNameRule(injector) ? isWarned(outcome) : isError(outcome)) return;
  const { side, before, after, pair } = injection;
  const was = pair[side].slice(before.start, before.end);
  const half = pair.index % 2 === 0 ? "even" : "odd";
  console.log(
    `${injector.name} ${injection.difficulty} ${corpus} #${pair.index} (${half})  ${side}: ${was} -> ${before.by}`,
  );
  for (const each of ["en", "ko"] as const) {
    const text = injection[each];
    console.log(`  ${each === side ? `${text.slice(0, after.start)}«${before.by}»${text.slice(after.end)}` : text}`);
  }
  console.log(`  said: ${said.map(({ rule, severity }) => `${rule} ${severity}`).join(", ") || "nothing"}`);
}

/** What is said of each error that was put in. */
function outcomesOf(checker: Checker, corpus: string, made: readonly Made[]): Outcome[] {
  const before = saidAbout(checker, [...new Set(made.map(({ injection }) => injection.pair))]);
  const after = saidAbout(
    checker,
    made.map(({ injection }) => injection),
  );
  return made.map(({ injector, injection }, index) => {
    const families = isNameRule(injector) ? NAMES : FIGURES;
    const { side, pair } = injection;
    const old = new Set(
      (before.get(pair) ?? [])
        .filter((each) => touches(each, side, injection.before))
        .map(({ rule, severity }) => `${rule} ${severity}`),
    );
    const said = (after.get(made[index]?.injection) ?? []).filter(
      (each) =>
        families.has(familyOf(each.rule)) &&
        touches(each, side, injection.after) &&
        !old.has(`${each.rule} ${each.severity}`),
    );
    return { corpus, injector, injection, said };
  });
}

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf("/"));
}

function touches(
  discrepancy: Discrepancy,
  side: "en" | "ko",
  span: { readonly start: number; readonly end: number },
): boolean {
  return discrepancy[side].some(({ start, end }) => start < end && start < span.end && span.start < end);
}

/** What is said about each of these pairs. */
function saidAbout<T extends { readonly en: string; readonly ko: string }>(
  checker: Checker,
  pairs: readonly T[],
): Map<T | undefined, Discrepancy[]> {
  const { discrepancies } = checker.checkPairs(pairs.map(({ en, ko }, index) => ({ id: `${index}`, en, ko })));
  const said = new Map<T | undefined, Discrepancy[]>(pairs.map((pair) => [pair, []]));
  for (const each of discrepancies) {
    const document = each.en[0]?.document ?? each.ko[0]?.document ?? "";
    said.get(pairs[Number(document.slice(0, document.indexOf("/")))])?.push(each);
  }
  return said;
}
