import { readFile } from "node:fs/promises";
import { rulePageName } from "../report/rule-page.ts";
import type { Language } from "../text/span.ts";
import { packageFile } from "./package-files.ts";

/** The page of one of daejo's rules; undefined where it is not there. */
export async function readRulePage(rule: string, language: Language): Promise<string | undefined> {
  try {
    return await readFile(packageFile(`docs/rules/${rulePageName(rule, language)}`), "utf8");
  } catch {
    return undefined;
  }
}
