import { expect, test } from "vitest";
import { readPatternRules } from "./read-pattern-rules.ts";

const YAML = String.raw`# House rules
- rule: custom/vat
  level: error
  en: '\bVAT\b'
  ko: 부가세
  message: { en: Say 부가세., ko: ‘부가세’로 씁니다. }
  examples:
    agree: [['VAT', '부가세']]
- rule: custom/you
  ko: 당신
  expect: absent
  message: No.
`;

test("reads a list of rules in YAML", async () => {
  const [vat, you, ...others] = await readPatternRules(YAML, "yaml");
  expect(vat).toMatchObject({ rule: "custom/vat", level: "error", examples: { agree: [["VAT", "부가세"]] } });
  expect(you).toMatchObject({ rule: "custom/you", level: "warning", summary: { en: "No.", ko: "No." } });
  expect(others).toEqual([]);
});

test("reads the same in JSON, under rules as well, and behind a byte-order mark", async () => {
  const rule = { rule: "custom/vat", en: String.raw`\bVAT\b`, ko: "부가세", message: "Say so." };
  for (const text of [JSON.stringify([rule]), JSON.stringify({ rules: [rule] }), `\uFEFF${JSON.stringify([rule])}`]) {
    expect(await readPatternRules(text, "json")).toMatchObject([{ rule: "custom/vat" }]);
    expect(await readPatternRules(text, "yaml")).toMatchObject([{ rule: "custom/vat" }]);
  }
  expect(await readPatternRules("[]", "json")).toEqual([]);
});

test.each<["yaml" | "json", string, string, string]>([
  ["json", "{", "config", "This is no JSON: "],
  ["yaml", "- rule: [custom/x", "config", "This is no YAML: "],
  ["yaml", "- rule: a\n  rule: b", "config", "This is no YAML: Map keys must be unique at line 2, column 3."],
  ["yaml", "", "config", "The file holds no list of pattern rules."],
  ["yaml", "just a text", "config", "The file holds no list of pattern rules."],
  ["json", '{ "rules": {} }', "config", "The file holds no list of pattern rules."],
  ["json", '{ "rules": [], "checks": [] }', "config", "The file holds no list of pattern rules."],
  ["json", "[1]", "bad-option", "A pattern rule is no object."],
  ["yaml", `${YAML}${YAML}`, "bad-option", 'There are two rules "custom/vat".'],
])("what is wrong with %s %j is told", async (format, text, code, message) => {
  await expect(readPatternRules(text, format)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message) as string,
  });
});
