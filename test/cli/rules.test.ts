import { describe, expect, it } from "vitest";
import { defaultChecks } from "../../src/checks/index.ts";
import { daejo, folderWith } from "./daejo.ts";

const cwd = folderWith({
  "house.json": JSON.stringify([
    { rule: "custom/vat", level: "error", en: "VAT", ko: "부가세", message: "Say 부가세." },
  ]),
});

describe("daejo rules", () => {
  it("lists every rule with its level, category and summary, in columns", async () => {
    const { code, stdout, stderr } = await daejo(["rules"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      defaultChecks.map(({ rule, level, category, summary }) => [rule, level, category, summary.en]),
    );
    const column = stdout.indexOf(defaultChecks[0]?.summary.en ?? "");
    for (const line of lines) expect(line.slice(column - 2, column + 1)).toMatch(/^ {2}\S$/);
  });

  it("speaks Korean with --lang ko", async () => {
    const { stdout } = await daejo(["rules", "--lang", "ko"]);
    for (const { summary } of defaultChecks) expect(stdout).toContain(`  ${summary.ko}\n`);
  });

  it("gives the same as JSON, with the reason", async () => {
    const { code, stdout } = await daejo(["rules", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      rules: defaultChecks.map(({ rule, level, category, summary, why }) => ({
        rule,
        level,
        category,
        summary: summary.en,
        ...(why === undefined ? {} : { why: why.en }),
      })),
    });
  });

  it("lists the rules of files behind its own", async () => {
    const { stdout } = await daejo(["rules", "--rules-file", "house.json"], { cwd });
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^custom\/vat +error +custom +Say 부가세\.$/);
  });

  it("colours levels where it is asked to", async () => {
    expect((await daejo(["rules", "--color"])).stdout).toContain("\u001B[31merror\u001B[39m");
    expect((await daejo(["rules"])).stdout).not.toContain("\u001B");
  });
});
