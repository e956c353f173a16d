import type { Localised, Severity } from "../check.ts";

const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const RULE_HINT = 'A rule is called family/kind, in small letters, for example "custom/product-name".';
export const LEVEL_HINT = "Levels are error, warning and info.";

/** Whether a value is `family/kind`, in small letters, figures and hyphens. */
export function isRuleId(value: unknown): value is string {
  return typeof value === "string" && RULE_ID.test(value);
}

export function isLevel(value: unknown): value is Severity {
  return value === "error" || value === "warning" || value === "info";
}

/** Whether a value is a text in both languages. */
export function isLocalised(value: unknown): value is Localised {
  const { en, ko } = (value ?? {}) as Partial<Record<"en" | "ko", unknown>>;
  return typeof en === "string" && typeof ko === "string" && en !== "" && ko !== "";
}
