import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL } from "./daejo.ts";

const docs = { "docs/en/a.md": HALL.en, "docs/ko/a.md": HALL.ko };
const PAIRS = ["docs/en/** => docs/ko/**"];

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** What a run says of a configuration in a folder. */
function withConfig(name: string, content: string, more: Record<string, string> = {}): string {
  return folderWith({ ...docs, ...more, [name]: content });
}

describe("a configuration", () => {
  const folders: [string, string][] = [
    ["daejo.config.json", `{ "pairs": ${json(PAIRS)}, /* why not */ }`],
    ["daejo.config.yaml", `pairs:\n  - "docs/en/** => docs/ko/**"\n`],
    ["daejo.config.js", `export default { pairs: ${json(PAIRS)} };\n`],
    ["daejo.config.mjs", `export default { pairs: [{ en: "docs/en/**", ko: "docs/ko/**" }] };\n`],
    ["package.json", json({ name: "x", type: "module", daejo: { pairs: PAIRS } })],
  ];
  const written = folders.map(
    ([name, content]) =>
      [
        name,
        withConfig(name, content, name === "daejo.config.js" ? { "package.json": '{"type":"module"}' } : {}),
      ] as const,
  );
  it.each(written)("is read from %s", async (_, cwd) => {
    const { code, stdout, stderr } = await daejo(["check"], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("docs/ko/a.md:1:6");
  });

  const lone = withConfig("daejo.config.json", json({ pairs: PAIRS }));
  const inner = withConfig("daejo.config.json", json({ pairs: PAIRS }), { "docs/en/deep/x.txt": "x", ".git/HEAD": "" });
  it("is found further up, with its paths", async () => {
    const { code, stdout } = await daejo(["check"], { cwd: `${inner}/docs/ko` });
    expect(code).toBe(1);
    expect(stdout).toContain("../en/a.md:1:16");
    expect(stdout).toContain("a.md:1:6");
  });

  it("of a folder further up is not run outside a repository", async () => {
    const { code, stderr } = await daejo(["check"], { cwd: `${lone}/docs/ko` });
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain("No input is named.");
  });

  const full = withConfig(
    "daejo.config.json",
    json({
      extends: "./base.yaml",
      rules: { "number/value": "warning" },
      overrides: [{ files: ["docs/ko/legal/**"], rules: { "number/value": "error" } }],
      glossary: ["terms.csv", { en: "hall", ko: "강당" }],
      names: [{ en: "Jiwon Kim", ko: "김지원" }],
      lang: "ko",
      format: "json",
    }),
    {
      "base.yaml": `pairs: ["docs/en/** => docs/ko/**"]\nrules:\n  number/value: "off"\n  style/quotes: "off"\n`,
      "terms.csv": "en,ko\npeople,명\n",
      "docs/en/legal/b.md": HALL.en,
      "docs/ko/legal/b.md": HALL.ko,
    },
  );
  it("goes on from others, with levels for some documents", async () => {
    const { code, stdout } = await daejo(["check"], { cwd: full });
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as {
      discrepancies: { severity: string; message: string; ko: { document: string }[] }[];
    };
    expect(report.discrepancies.map(({ severity, ko }) => [ko[0]?.document, severity])).toEqual([
      ["docs/ko/a.md", "warning"],
      ["docs/ko/legal/b.md", "error"],
    ]);
    expect(report.discrepancies[0]?.message).toMatch(/^영어는/);
  });

  it("is printed by --print-config, with the options of the call", async () => {
    const { stdout } = await daejo(["check", "--print-config", "--fail-on", "info", "--rule", "text/length=off"], {
      cwd: full,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      sources: ["daejo.config.json", "base.yaml"],
      pairs: [{ en: "docs/en/**", ko: "docs/ko/**" }],
      rules: { "number/value": "warning", "style/quotes": "off", "text/length": "off" },
      glossary: ["terms.csv", { en: "hall", ko: "강당" }, { en: "Jiwon Kim", ko: "김지원" }],
      lang: "ko",
      failOn: "info",
    });
  });

  it("yields to the options of the call, and to --no-config", async () => {
    const rule = await daejo(["check", "--rule", "number/value=off", "--format", "text", "--lang", "en"], {
      cwd: full,
    });
    expect(rule.stdout).toContain("passed");
    const none = await daejo(["check", "--no-config"], { cwd: full });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("No input is named.");
  });

  it("stands for the pair where a file of it is named", async () => {
    const { code, stdout } = await daejo(["check", "docs/ko/a.md", "./docs/en/a.md", "--format", "text"], {
      cwd: full,
    });
    expect(code).toBe(0);
    expect(stdout.match(/docs\/en\/a\.md:1:16/g)).toHaveLength(1);
  });

  const strictly = withConfig(
    "daejo.config.json",
    json({ pairs: PAIRS, missing: "error", rules: { "number/*": "off" } }),
    {
      "docs/en/new.md": "New.\n",
    },
  );
  it("can make a missing counterpart an error", async () => {
    const { code, stdout } = await daejo(["check"], { cwd: strictly });
    expect(code).toBe(1);
    expect(stdout).toContain("“docs/en/new.md” has no Korean version");
  });
});

describe("a wrong configuration", () => {
  const wrong: [string, string, string, string][] = [
    [
      '{"presett": "docs"}',
      'daejo.config.json: there is no key "presett".',
      'Did you mean "preset"? Keys are',
      "daejo.config.json",
    ],
    [
      '{"overrides": [{"files": ["x"], "rulez": {}}]}',
      'daejo.config.json, overrides[0]: there is no key "rulez".',
      'Did you mean "rules"? Keys are files, preset, rules.',
      "daejo.config.json",
    ],
    [
      '{"rules": {"number/value": "eror"}}',
      'daejo.config.json, rules.number/value: "eror" is not possible.',
      'Did you mean "error"? It can be error, warning, info, off.',
      "daejo.config.json",
    ],
    ['{"pairs": "x"}', "daejo.config.json, pairs is no array.", 'It is "x"; write a list', "daejo.config.json"],
    ['{"pairs": ["x"]}', '"x" is no pair of patterns.', 'Write it as "docs/en/** => docs/ko/**"', "daejo.config.json"],
    [
      `{"rules": {"number/valu": "error"}, "pairs": ["docs/en/** => docs/ko/**"]}`,
      'There is no rule "number/valu".',
      "",
      "daejo.config.json",
    ],
    ['{"pairs": [}', "daejo.config.json is no JSON: ValueExpected.", "See line 1.", "daejo.config.json"],
    ["pairs: [", "daejo.config.yaml is no YAML.", "", "daejo.config.yaml"],
    [
      '{"extends": "./gone.json"}',
      'daejo.config.json: there is no file "gone.json" to extend.',
      "",
      "daejo.config.json",
    ],
    ['{"extends": "./daejo.config.json"}', "daejo.config.json extends itself.", "", "daejo.config.json"],
    [
      '{"extends": "no-such-package"}',
      'daejo.config.json: "no-such-package" in "extends" is not there.',
      "",
      "daejo.config.json",
    ],
    ["[]", "daejo.config.json holds no object.", "", "daejo.config.json"],
    ["export const x = 1;", "daejo.config.mjs exports no configuration.", "Write export default", "daejo.config.mjs"],
    ["export default {", "daejo.config.mjs cannot be loaded.", "", "daejo.config.mjs"],
  ];
  const folders = wrong.map(
    ([content, message, hint, name]) => [content, message, hint, withConfig(name, content)] as const,
  );
  it.each(folders)("%s", async (_, message, hint, cwd) => {
    const run = await daejo(["check"], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(`daejo: ${message}\n`);
    expect(run.stderr).toContain(hint);
  });

  const two = withConfig("daejo.config.json", "{}", { "daejo.config.yaml": "{}" });
  it("there being two", async () => {
    const { code, stderr } = await daejo(["check"], { cwd: two });
    expect(code).toBe(2);
    expect(stderr).toContain("holds two configurations: daejo.config.json and daejo.config.yaml.");
  });

  it("one that is named but not there", async () => {
    expect(await daejo(["check", "--config", "x.json"], { cwd: two })).toEqual(
      complaint('There is no configuration "x.json".', "Check the path of --config."),
    );
  });
});
