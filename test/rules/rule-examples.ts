import { readdirSync } from "node:fs";
import type { RuleExamples } from "../../src/checks/examples.ts";

const checksFolder = new URL("../../src/checks/", import.meta.url);

/** The example tables of all rules, by rule. */
export async function ruleExamples(): Promise<ReadonlyMap<string, RuleExamples>> {
  const files = readdirSync(checksFolder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".examples.ts"),
  );
  const tables = await Promise.all(
    files.map(async (file) => {
      const module = (await import(new URL(file, checksFolder).href)) as Record<string, RuleExamples>;
      return Object.values(module)[0] as RuleExamples;
    }),
  );
  return new Map(tables.map((table) => [table.rule, table]));
}
