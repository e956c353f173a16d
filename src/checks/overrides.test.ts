import { describe, expect, it } from "vitest";
import { createChecker } from "../create-checker.ts";
import type { CheckerOptions } from "../options.ts";
import type { Override } from "./overrides.ts";

const EN = "At least 300 people came to the hall.";
const KO = "강당에는 최대 300명이 왔다.";

/** The severity of `number/bound` in a document of this name, or "off". */
async function severityIn(id: string, options: CheckerOptions): Promise<string> {
  const checker = await createChecker(options);
  const found = checker
    .check({ en: { id: "en.md", text: EN }, ko: { id, text: KO } })
    .discrepancies.find(({ rule }) => rule === "number/bound");
  return found?.severity ?? "off";
}

const legal: Override = { files: ["docs/legal/**"], preset: "legal" };

describe("overrides", () => {
  it.each<[string, string, CheckerOptions]>([
    ["docs/legal/a/b.ko.md", "error", { overrides: [legal] }],
    ["./docs/legal/b.ko.md", "error", { overrides: [legal] }],
    ["docs\\legal\\b.ko.md", "error", { overrides: [legal] }],
    ["docs/guide/b.ko.md", "warning", { overrides: [legal] }],
    ["docs/legal/b.md", "error", { preset: "news", rules: { "number/*": "info" }, overrides: [legal] }],
    ["docs/guide/b.md", "info", { preset: "news", rules: { "number/*": "info" }, overrides: [legal] }],
    ["docs/legal/b.md", "info", { overrides: [{ ...legal, rules: { "number/bound": "info" } }] }],
    ["docs/legal/b.md", "off", { overrides: [legal, { files: ["**/b.md"], rules: { "number/*": "off" } }] }],
    ["docs/legal/b.md", "error", { overrides: [{ files: ["**/b.md"], rules: { "number/*": "off" } }, legal] }],
    ["docs/legal/b.md", "warning", { overrides: [legal, { files: ["**/b.md"], preset: "news" }] }],
    ["docs/legal/b.md", "error", { overrides: [{ files: ["**/b.md"], preset: "news" }, legal] }],
    ["a.md", "off", { rules: { "number/bound": "off" }, overrides: [legal] }],
    ["docs/legal/b.md", "error", { rules: { "number/bound": "off" }, overrides: [legal] }],
    ["a.md", "warning", { preset: "strict", overrides: [{ files: ["a.md"], preset: "recommended" }] }],
    ["a.md", "error", { overrides: [{ files: ["*.{md,mdx}"], preset: "strict" }] }],
    ["a.md", "off", { rules: { "*": "off" }, overrides: [{ files: ["a.md"], preset: "strict" }] }],
  ])("in %s: %s", async (id, severity, options) => {
    expect(await severityIn(id, options)).toBe(severity);
  });

  it("match either side", async () => {
    const checker = await createChecker({ overrides: [{ files: ["en.md"], rules: { "*": "off" } }] });
    expect(checker.check({ en: { id: "en.md", text: EN }, ko: { id: "ko.md", text: KO } }).discrepancies).toEqual([]);
  });

  it("count in the verdict, pair by pair", async () => {
    const checker = await createChecker({ overrides: [{ files: ["legal/**"], preset: "legal" }] });
    const report = checker.checkPairs([
      { id: "legal/a", en: EN, ko: KO },
      { id: "news/a", en: EN, ko: KO },
    ]);
    expect(report.discrepancies.map(({ severity }) => severity)).toEqual(["error", "warning"]);
    expect(report).toMatchObject({ verdict: "failed", summary: { error: 1, warning: 1 } });
  });

  it.each<[unknown, string]>([
    [[{ files: [] }], 'The option "overrides[0].files" is no list of patterns.'],
    [[legal, { files: "a" }], 'The option "overrides[1].files" is no list of patterns.'],
    [[{ files: ["a"], preset: "lax" }], 'The option "overrides[0].preset" is "lax".'],
    [[{ files: ["a"], levels: {} }], 'There is no option "overrides[0].levels".'],
    [[{ files: ["a"], rules: { "number/valeu": "off" } }], 'There is no rule "number/valeu".'],
    [[null], 'The option "overrides[0].files" is no list of patterns.'],
    [{}, 'The option "overrides" is no list.'],
  ])("%j is refused", async (overrides, message) => {
    await expect(createChecker({ overrides: overrides as Override[] })).rejects.toMatchObject({
      code: "bad-option",
      message,
    });
  });
});
