import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith } from "./daejo.ts";

const VAT = String.raw`- rule: custom/vat
  level: error
  en: '\bVAT\b'
  ko: '부가(?:가치)?세'
  message:
    en: “$0” is 부가세 in Korean.
    ko: ‘$0’은 ‘부가세’로 옮깁니다.
  examples:
    agree:
      - ['The price excludes VAT.', '부가세는 별도입니다.']
    differ:
      - ['The price excludes «VAT».', '세금은 별도입니다.']
`;

const cwd = folderWith({
  "vat.yaml": VAT,
  "you.json": JSON.stringify({ rules: [{ rule: "custom/you", ko: "당신", expect: "absent", message: "No ‘$0’." }] }),
  "failing.yml": VAT.replace("부가세는 별도", "세금은 별도"),
  "broken.yaml": "- rule: custom/x\n  en: '('\n  ko: a\n  message: No.\n",
  "no.yaml": "- rule: [\n",
  "en.txt": "Your price of 3,000 won excludes VAT.\n",
  "ko.txt": "당신의 가격 3,000원에는 세금이 들어 있지 않습니다.\n",
});
const TEXTS = ["--en", "en.txt", "--ko", "ko.txt"];

describe("daejo check --rules-file", () => {
  it("reports what the rules of the files say, as its own", async () => {
    const { code, stdout, stderr } = await daejo(
      ["check", ...TEXTS, "--rules-file", "vat.yaml", "--rules-file", "you.json"],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/^error {2}custom\/vat {2}\d+%\n {2}“VAT” is 부가세 in Korean\.\n {2}en {2}en\.txt:1:34\n/);
    expect(stdout).toMatch(/^warning {2}custom\/you {2}100%\n {2}No ‘당신’\.\n/m);
    expect(stdout).toContain("· 1 error, 1 warning, 0 info\n");
  });

  it("speaks Korean, and takes levels for them", async () => {
    const call = ["check", ...TEXTS, "--rules-file", "vat.yaml", "--rule", "custom/vat=info", "--lang", "ko"];
    const { code, stdout } = await daejo(call, { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^참고 {2}custom\/vat {2}\d+%\n {2}‘VAT’은 ‘부가세’로 옮깁니다\.\n/);
  });

  it.each([
    [
      "broken.yaml",
      /^daejo: broken\.yaml: The pattern "en" of the rule "custom\/x" is no regular expression: Unterminated group\.\n {7}It is read /,
    ],
    ["no.yaml", /^daejo: no\.yaml: This is no YAML: .+ at line 2, column 1\.\n {7}Put patterns between single quotes/],
    ["none.yaml", /^daejo: There is no file "none\.yaml"\.\n/],
    ["-", /^daejo: Rules cannot be read from standard input\.\n/],
  ])("refuses %s and says why", async (file, message) => {
    const { code, stdout, stderr } = await daejo(["check", ...TEXTS, "--rules-file", file], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("refuses two rules of one name", async () => {
    const call = ["check", ...TEXTS, "--rules-file", "vat.yaml", "--rules-file", "failing.yml"];
    expect(await daejo(call, { cwd })).toEqual(
      complaint(
        'Two checks are called "custom/vat".',
        "Give yours another name, or leave the other one out of the list.",
      ),
    );
  });
});

describe("daejo rules --test", () => {
  const test = (...files: readonly string[]): ReturnType<typeof daejo> =>
    daejo(["rules", "--test", ...files.flatMap((file) => ["--rules-file", file])], { cwd });

  it("runs the examples of the files, and says where there are none", async () => {
    expect(await test("vat.yaml", "you.json")).toEqual({
      code: 0,
      stdout: "custom/vat  2 examples as expected\ncustom/you  has no examples\n",
      stderr: "",
    });
  });

  it("shows what fails and exits with 1", async () => {
    const { code, stdout, stderr } = await test("failing.yml");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toBe(`custom/vat  1 of 2 examples failed
  custom/vat: The rule reports a pair that agrees.
    agree
      en  The price excludes VAT.
      ko  세금은 별도입니다.
    reported: error custom/vat (en 19–22 “VAT”; ko 10–10 “—”)
      “VAT” is 부가세 in Korean.
`);
  });

  it("gives the failures as JSON", async () => {
    const { code, stdout } = await daejo(["rules", "--test", "--rules-file", "failing.yml", "--format", "json"], {
      cwd,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      rules: [{ rule: "custom/vat", examples: 2, failures: [{ table: "agree", found: [{ rule: "custom/vat" }] }] }],
    });
  });

  it("asks for a file", async () => {
    expect(await test()).toEqual(
      complaint("--test has no rules to test.", "Name a file of rules: --rules-file FILE --test."),
    );
  });
});
