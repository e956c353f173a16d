import { expect, it } from "vitest";
import { folderWith } from "../../../test/cli/daejo.ts";
import { loadConfig } from "./load.ts";

const folder = folderWith({
  "daejo.config.json": JSON.stringify({
    extends: ["./shared/base.yaml", "./shared/more.json"],
    pairs: ["en/** => ko/**"],
    exclude: ["drafts/**"],
    overrides: [{ files: ["legal/**"], preset: "legal" }],
    rules: { "number/bound": "info" },
    glossary: "own.csv",
    failOn: "never",
  }),
  "shared/base.yaml": [
    "pairs: [docs/en/** => docs/ko/**]",
    "exclude: [old/**]",
    "overrides: [{ files: ['**/a.md'], preset: news }]",
    "rules: { number/bound: error, number/value: warning }",
    "glossary: [terms.csv]",
    "format: [sarif]",
    "failOn: warning",
  ].join("\n"),
  "shared/more.json": JSON.stringify({ overrides: [{ files: ["b.md"], preset: "docs" }], lang: "ko" }),
});

it("puts a configuration over those that it goes on from, in their order", async () => {
  const config = await loadConfig(undefined, folder);
  expect(config).toEqual({
    sources: ["daejo.config.json", "shared/more.json", "shared/base.yaml"],
    // What is said of some documents later has the last word.
    overrides: [
      { files: ["**/a.md"], preset: "news" },
      { files: ["b.md"], preset: "docs" },
      { files: ["legal/**"], preset: "legal" },
    ],
    exclude: ["old/**", "drafts/**"],
    rules: { "number/bound": "info", "number/value": "warning" },
    checks: [],
    pairs: [{ en: "en/**", ko: "ko/**", exclude: [] }],
    // Files count from the file that names them, patterns from the one that everything began with.
    glossaryFiles: ["shared/terms.csv", "own.csv"],
    terms: [],
    rulesFiles: [],
    format: ["sarif"],
    failOn: "never",
    lang: "ko",
  });
});
