import { readFileSync, writeFileSync } from "node:fs";
import type { Block } from "./blocks.ts";
import type { PlannedStep } from "./plan.ts";
import { isSaid } from "./said.ts";
import { isPartOf, isShown } from "./shown.ts";
import type { Outcome } from "./step.ts";

/** What a step has done otherwise than its page says; with `UPDATE_DOCS=1` the page is mended instead, where it shows output. */
export function faultsOf({ step, block, shown, said }: PlannedStep, { code, printed, worth = [] }: Outcome): string[] {
  const where = `${block.page}:${block.line}`;
  const what = step.do === "daejo" ? `daejo ${step.args.join(" ")}` : step.do;
  if (step.do === "daejo" || step.do === "shell" ? shown.length === 0 && code > 1 : code !== 0) {
    return [`${where}: ${what} ends with ${code}: ${printed}`];
  }
  const unsaid = said.flatMap((comment, number) => {
    const values = worth.filter(([each]) => each === number).map(([, value]) => value);
    // A program that goes on from another has the lines of both: the last ones are its own.
    const value = values.at(-1);
    return values.length > 0 && isSaid(value, comment) ? [] : [`${where}: not ${comment} but ${JSON.stringify(value)}`];
  });
  return [...unsaid, ...shown.flatMap((each) => unlike(each, printed))];
}

function unlike(shown: Block, printed: string): string[] {
  if (shown.language === "json" ? isJsonShown(shown.code, printed) : isShown(shown.code, printed)) return [];
  if (process.env["UPDATE_DOCS"] === "1") {
    update(shown, printed);
    return [];
  }
  return [`${shown.page}:${shown.line}: what is printed is\n${printed}`];
}

function isJsonShown(shown: string, printed: string): boolean {
  try {
    return isPartOf(JSON.parse(shown), JSON.parse(printed));
  } catch {
    return false;
  }
}

/** Puts what is printed in the place of the block, which is the first one that is still as it was. */
function update({ page, language, code }: Block, printed: string): void {
  const file = new URL(`../../${page}`, import.meta.url);
  const fence = "```";
  const whole = `${fence}${language}\n${code}${fence}`;
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(whole, () => `${fence}${language}\n${printed.trimEnd()}\n${fence}`),
  );
}
