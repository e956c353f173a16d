import { readFile } from "node:fs/promises";
import { rulePageName } from "../report/rule-page.ts";
import type { Language } from "../text/span.ts";

/** The pages that ship with the package. Two folders up, from the sources, from what is built and from its bundle alike. */
const FOLDER = new URL("../../docs/rules/", import.meta.url);

/** The page of one of daejo's rules; undefined where it is not there. */
export async function readRulePage(rule: string, language: Language): Promise<string | undefined> {
  try {
    return await readFile(new URL(rulePageName(rule, language), FOLDER), "utf8");
  } catch {
    return undefined;
  }
}
