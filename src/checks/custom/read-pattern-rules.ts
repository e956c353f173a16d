import { DaejoError } from "../../errors.ts";
import { readJson } from "../../text/json.ts";
import { patternCheck, type PatternCheck } from "./pattern-check.ts";
import type { PatternRule } from "./pattern-rule.ts";

const QUOTES_HINT = "Put patterns between single quotes, so that no sign in them is read as YAML.";
const SHAPE_HINT = "Write a list of rules, or { rules: [a list of rules] }.";

/**
 * Reads the pattern rules of a YAML or JSON text: a list, or an object with the list under `rules`. What reads YAML is loaded
 * only when it is needed.
 * @throws DaejoError `config` where the text cannot be read, `bad-option` where a rule in it is wrong.
 */
export async function readPatternRules(text: string, format: "yaml" | "json"): Promise<PatternCheck[]> {
  const given = format === "json" ? parseJson(text) : await parseYaml(text);
  const rules = Array.isArray(given) ? (given as unknown[]) : (given as { rules?: unknown } | null)?.rules;
  if (!Array.isArray(rules) || !hasNothingElse(given)) {
    throw new DaejoError("config", "The file holds no list of pattern rules.", SHAPE_HINT);
  }
  const checks = (rules as PatternRule[]).map(patternCheck);
  const twice = checks.find(({ rule }, index) => checks.findIndex((other) => other.rule === rule) < index);
  if (twice !== undefined) {
    throw new DaejoError("bad-option", `There are two rules "${twice.rule}".`, "Give each rule a name of its own.");
  }
  return checks;
}

function hasNothingElse(given: unknown): boolean {
  return Array.isArray(given) || Object.keys(given as object).every((key) => key === "rules");
}

function parseJson(text: string): unknown {
  const read = readJson(text);
  if ("fault" in read) throw new DaejoError("config", `This is no JSON: ${read.fault}.`, SHAPE_HINT);
  return read.value;
}

async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import("yaml");
  try {
    return parse(text, { logLevel: "error" });
  } catch (cause) {
    // Its messages go on with a picture of the place.
    const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    throw new DaejoError("config", `This is no YAML: ${reason.replace(/[:.]$/, "")}.`, QUOTES_HINT, { cause });
  }
}
