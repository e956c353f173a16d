import { describe, expect, it } from "vitest";
import { defaultChecks } from "../../src/checks/index.ts";
import { complaint, daejo, folderWith } from "./daejo.ts";

const cwd = folderWith({
  "house.json": JSON.stringify([
    {
      rule: "custom/vat",
      en: "VAT",
      ko: "부가세",
      message: { en: "Say 부가세.", ko: "‘부가세’로 옮깁니다." },
      why: { en: "The tax office does.", ko: "국세청이 그렇게 씁니다." },
      examples: { differ: [["The «VAT».", "세금."]] },
    },
  ]),
});

describe("daejo explain", () => {
  it("prints a rule's page as plain text", async () => {
    const { code, stdout, stderr } = await daejo(["explain", "number/value"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^number\/value\n\nThe two texts give different numbers\.\n\n- Level: error\n/);
    expect(stdout).toContain("\nWhy it matters\n\n");
    expect(stdout).toContain("\n  The hall holds «300» people.\n  강당에는 «350명»이 들어간다.\n");
    expect(stdout).toContain("\n  daejo check --rule number/value=off …\n");
    expect(stdout).not.toMatch(/^#|```|\]\(/m);
    for (const line of stdout.split("\n").filter((each) => !each.startsWith("  "))) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it("shows the page of a rule, in both languages", async () => {
    const last = defaultChecks.at(-1);
    const [first] = defaultChecks;
    for (const check of [first, last]) {
      for (const lang of ["en", "ko"] as const) {
        const { code, stdout } = await daejo(["explain", check?.rule ?? "", "--lang", lang]);
        expect(code).toBe(0);
        expect(stdout).toContain(`\n${check?.summary[lang] ?? ""}\n`);
        expect(stdout).toContain(lang === "en" ? "\nReported\n" : "\n보고하는 예\n");
      }
    }
  });

  it("lists a family", async () => {
    const { code, stdout } = await daejo(["explain", "text/*"]);
    expect(code).toBe(0);
    const rules = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(rules).toEqual(defaultChecks.map(({ rule }) => rule).filter((rule) => rule.startsWith("text/")));
  });

  it("knows the rules of a file", async () => {
    const { code, stdout } = await daejo(["explain", "custom/vat", "--rules-file", "house.json", "--lang", "ko"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^custom\/vat\n\n‘부가세’로 옮깁니다\.\n/);
    expect(stdout).toContain("\n국세청이 그렇게 씁니다.\n");
    expect(stdout).toContain("\n  The «VAT».\n  세금.\n");
  });

  it.each([
    ["number/vlaue", "Did you mean number/value? daejo rules lists all of them."],
    ["numbr/*", "Did you mean number/*? daejo rules lists all of them."],
    ["custom/vat", "daejo rules lists all of them."],
  ])("says of %s that there is no such rule, and which may be meant", async (rule, hint) => {
    expect(await daejo(["explain", rule])).toEqual(complaint(`There is no rule "${rule}".`, hint));
  });

  it("asks for a rule", async () => {
    const { code, stdout, stderr } = await daejo(["explain"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("missing required argument 'rule'");
  });
});
