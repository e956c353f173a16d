import { describe, expect, it } from "vitest";
import { createChecker } from "../create-checker.ts";
import { defaultChecks } from "./index.ts";
import { type PresetName, presetLevel, presets } from "./presets.ts";
import { familyOf } from "./rule-names.ts";

const NAMES = Object.keys(presets) as PresetName[];
const ids = new Set(defaultChecks.map(({ rule }) => rule));
const families = new Set([...ids].map(familyOf));

describe("presets", () => {
  it.each(NAMES)("%s names no rule that does not exist", (name) => {
    const unknown = Object.keys(presets[name].rules).filter((rule) =>
      rule.endsWith("/*") ? !families.has(familyOf(rule)) : !ids.has(rule),
    );
    expect(unknown).toEqual([]);
  });

  it("recommended is each rule's own level", () => {
    for (const check of defaultChecks) expect(presetLevel("recommended", check)).toBe(check.level);
  });

  it("strict is one step above, errors as they are", () => {
    for (const check of defaultChecks) {
      expect(presetLevel("strict", check)).toBe(check.level === "info" ? "warning" : "error");
    }
  });

  it.each(NAMES)("%s can be had by its name, and rules win over it", async (preset) => {
    const pair = { en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." };
    const plain = await createChecker({ preset });
    expect(plain.check(pair).discrepancies).toMatchObject([{ rule: "number/value", severity: "error" }]);
    const quiet = await createChecker({ preset, rules: { "number/*": "info" } });
    expect(quiet.check(pair).discrepancies).toMatchObject([{ rule: "number/value", severity: "info" }]);
  });

  it("raise and lower what they name", async () => {
    const pair = { en: "At least 300 people came to the hall.", ko: "강당에는 최대 300명이 왔다." };
    const severity = async (preset: PresetName): Promise<string | undefined> => {
      const checker = await createChecker({ preset });
      return checker.check(pair).discrepancies.find(({ rule }) => rule === "number/bound")?.severity;
    };
    expect(await severity("recommended")).toBe("warning");
    expect(await severity("legal")).toBe("error");
    expect(await severity("strict")).toBe("error");
  });

  it("that do not exist are refused", async () => {
    await expect(createChecker({ preset: "lax" as PresetName })).rejects.toMatchObject({
      code: "bad-option",
      message: 'The option "preset" is "lax".',
    });
  });
});
