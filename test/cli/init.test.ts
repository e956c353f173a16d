import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL } from "./daejo.ts";

const site = folderWith({
  "docs/en/hall.md": HALL.en,
  "docs/ko/hall.md": HALL.ko,
  "docs/en/gate.md": "The gate opens at 9 a.m.\n",
  "README.md": HALL.en,
  "README.ko.md": HALL.ko,
  "CHANGELOG.md": "# Changes\n",
  "locales/en.json": '{ "save": "Save" }\n',
  "locales/ko.json": '{ "save": "저장" }\n',
  "po/ko.po": 'msgid "Save"\nmsgstr "저장"\n',
  "po/ja.po": 'msgid "Save"\nmsgstr "保存"\n',
  "node_modules/other/docs/en/hall.md": HALL.en,
  "package.json": '{ "devDependencies": { "daejo": "^1.0.0" } }\n',
});
const copy = folderWith({ "docs/en/hall.md": HALL.en, "docs/ko/hall.md": HALL.ko });
const korean = folderWith({ "guide.md": HALL.ko, "guide.en.md": HALL.en });
const empty = folderWith({ "notes.md": HALL.en, "ko.md": HALL.ko });
const scripted = folderWith({ "daejo.config.js": "export default {};\n", "en.md": HALL.en, "ko.md": HALL.ko });
const keyed = folderWith({ "package.json": '{ "daejo": {} }\n', "en.md": HALL.en, "ko.md": HALL.ko });

const CONFIG = {
  $schema: "./node_modules/daejo/config.schema.json",
  pairs: ["README.md => README.ko.md", "docs/en/**/*.md => docs/ko/**/*.md", "locales/en.json => locales/ko.json"],
  files: ["po/ko.po"],
  preset: "docs",
  overrides: [{ files: ["locales/en.json", "locales/ko.json"], preset: "ui" }],
};

describe("daejo init", () => {
  it("only shows with --print what it would write", async () => {
    for (const option of ["--print", "--dry-run"]) {
      const { code, stdout, stderr } = await daejo(["init", option], { cwd: site });
      expect({ code, stderr, config: JSON.parse(stdout) as unknown }).toEqual({ code: 0, stderr: "", config: CONFIG });
    }
    expect(existsSync(join(site, "daejo.config.json"))).toBe(false);
  });

  it("writes a configuration that daejo check goes by, and says what it found", async () => {
    expect(await daejo(["init"], { cwd: copy })).toEqual({
      code: 0,
      stderr: "",
      stdout: `  docs/en/**/*.md => docs/ko/**/*.md  1 pair

1 pair
daejo.config.json is written. Next: npx daejo check
`,
    });
    const config = readFileSync(join(copy, "daejo.config.json"), "utf8");
    expect(config).toBe(`{
  "pairs": [
    "docs/en/**/*.md => docs/ko/**/*.md"
  ],
  "preset": "docs"
}
`);
    const { code, stdout } = await daejo(["check"], { cwd: copy });
    expect({ code, found: stdout.includes("number/value") }).toEqual({ code: 1, found: true });
  });

  it("overwrites no configuration unless it is told to", async () => {
    const refused = complaint(
      "daejo.config.json is there already.",
      "--force writes it anew; --print only shows what it would be.",
    );
    await daejo(["init", "--force"], { cwd: copy });
    expect(await daejo(["init"], { cwd: copy })).toEqual(refused);
    const { code, stdout } = await daejo(["init", "--force", "--lang", "ko"], { cwd: copy });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "  docs/en/**/*.md => docs/ko/**/*.md  1쌍\n\n1쌍\ndaejo.config.json을 썼습니다. 다음: npx daejo check\n",
    });
  });

  it("puts none beside one of another name", async () => {
    const hint = "Remove the old one first, which --force does not do; --print only shows what the new one would be.";
    for (const [cwd, said] of [
      [scripted, "daejo.config.js is there"],
      [keyed, 'package.json has the key "daejo"'],
    ] as const) {
      const refused = complaint(`${said}; a daejo.config.json beside it would be a second configuration.`, hint);
      expect(await daejo(["init"], { cwd })).toEqual(refused);
      expect(await daejo(["init", "--force"], { cwd })).toEqual(refused);
      expect((await daejo(["init", "--print"], { cwd })).stdout).toContain('"en.md => ko.md"');
    }
  });

  it("sees which side is the original", async () => {
    const { stdout } = await daejo(["init", "--print"], { cwd: korean });
    expect(JSON.parse(stdout)).toEqual({ pairs: ["guide.en.md => guide.md"], preset: "docs" });
  });

  it("says what to write where nothing is found, and writes nothing", async () => {
    expect(await daejo(["init"], { cwd: empty })).toEqual({
      code: 3,
      stdout: "",
      stderr:
        "daejo: No two files here are named as the English and the Korean version of one text.\n" +
        '       Write daejo.config.json by hand: { "pairs": ["docs/en/**/*.md => docs/ko/**/*.md"] }; ' +
        "or try daejo pair DIR, which looks into the files.\n",
    });
    expect(existsSync(join(empty, "daejo.config.json"))).toBe(false);
  });
});
