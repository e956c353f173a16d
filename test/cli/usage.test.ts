import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL } from "./daejo.ts";

const cwd = folderWith({ "hall.txt": HALL.mixed, "en.txt": HALL.en, "ko.txt": HALL.ko });

describe("daejo --help", () => {
  it("names every command and every exit code", async () => {
    const { code, stdout, stderr } = await daejo(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of ["check", "align", "spans", "facts", "batch", "rules", "explain"])
      expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain(
      "Exit codes: 0 nothing found · 1 discrepancies · 2 wrong call or unreadable input · 3 nothing could be compared\n",
    );
  });

  it.each(["check", "align", "spans", "facts", "batch", "rules", "explain"])(
    "explains %s within 120 columns, without code in it",
    async (command) => {
      const { code, stdout } = await daejo([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: daejo ${command} `);
      expect(stdout).not.toMatch(/default: \{\}|undefined|\[object/);
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    },
  );

  it("is printed as an error where no command is named", async () => {
    const { code, stdout, stderr } = await daejo([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe((await daejo(["--help"])).stdout);
  });
});

describe("daejo --version", () => {
  it("prints the package's version", async () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await daejo(["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
    expect(await daejo(["-V"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});

describe("a wrong call", () => {
  const LISTS = "(daejo --help lists the commands)\n";
  it.each<[string, readonly string[], string]>([
    ["command", ["chekc"], "daejo: unknown command 'chekc'\n(Did you mean check?)\n"],
    [
      "option",
      ["check", "--fromat", "json", "hall.txt"],
      "daejo: unknown option '--fromat'\n(Did you mean --format?)\n",
    ],
    [
      "language",
      ["check", "--lang", "jp", "hall.txt"],
      "daejo: option '--lang <language>' argument 'jp' is invalid. Allowed choices are en, ko.\n",
    ],
    [
      "severity",
      ["check", "--fail-on", "fatal", "hall.txt"],
      "daejo: option '--fail-on <level>' argument 'fatal' is invalid. Allowed choices are error, warning, info, never.\n",
    ],
    [
      "rule setting",
      ["check", "--rule", "number/value", "hall.txt"],
      `daejo: option '--rule <id=level>' argument 'number/value' is invalid. Write it as RULE=LEVEL, for example "number/bound=error".\n`,
    ],
    ["argument", ["batch", "hall.txt"], "daejo: too many arguments for 'batch'. Expected 0 arguments but got 1.\n"],
    ["missing argument", ["spans"], "daejo: missing required argument 'file'\n"],
    ["missing value", ["check", "hall.txt", "--against"], "daejo: option '--against <file...>' argument missing\n"],
  ])("%s: says what is wrong and exits with 2", async (_, args, message) => {
    expect(await daejo(args, { cwd })).toEqual({ code: 2, stdout: "", stderr: message + LISTS });
  });

  it.each(["1.5", "-0.1", "half", ""])("refuses %j as a confidence", async (share) => {
    expect(await daejo(["check", `--min-confidence=${share}`, "hall.txt"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: `daejo: option '--min-confidence <number>' argument '${share}' is invalid. Give a number from 0 to 1.\n${LISTS}`,
    });
  });

  it.each<[string, readonly string[], ReturnType<typeof complaint>]>([
    [
      "format",
      ["check", "--format", "yaml", "hall.txt"],
      complaint(
        'There is no output format "yaml".',
        "Use text, json, html, jsonl, sarif, github, junit, rdjson, markdown, tsv.",
      ),
    ],
    [
      "no input",
      ["check"],
      complaint(
        "No input is named.",
        "Give a mixed document (FILE, or - for standard input) or two versions (--en EN --ko KO); or let daejo init write a configuration with your pairs.",
      ),
    ],
    [
      "one version",
      ["check", "--en", "en.txt"],
      complaint("--ko is missing.", "Two versions need both: --en EN --ko KO."),
    ],
    [
      "the other version",
      ["align", "--ko", "ko.txt"],
      complaint("--en is missing.", "Two versions need both: --en EN --ko KO."),
    ],
    [
      "both versions on standard input",
      ["check", "--en", "-", "--ko", "-"],
      complaint("Both versions are read from standard input.", "Only one of --en and --ko can be -."),
    ],
    [
      "standard input twice",
      ["check", "-", "hall.txt", "--against", "-"],
      complaint("Standard input is named more than once.", "Write - only once."),
    ],
    [
      "standard input twice",
      ["spans", "-", "-"],
      complaint("Standard input is named more than once.", "Write - only once."),
    ],
    [
      "a document beside versions",
      ["check", "hall.txt", "--en", "en.txt", "--ko", "ko.txt"],
      complaint(
        `"hall.txt" cannot be combined with --en and --ko.`,
        "Give either mixed documents (FILE… [--against REF…]) or two versions (--en EN --ko KO).",
      ),
    ],
    [
      "a reference beside versions",
      ["check", "--en", "en.txt", "--ko", "ko.txt", "--against", "hall.txt"],
      complaint(
        "--against cannot be combined with --en and --ko.",
        "Give either mixed documents (FILE… [--against REF…]) or two versions (--en EN --ko KO).",
      ),
    ],
    [
      "a reference that took the document's name",
      ["check", "--against", "en.txt", "hall.txt"],
      complaint("--against needs a document to compare with.", "Name it first: FILE --against REF…"),
    ],
    [
      "a level that does not exist",
      ["check", "--rule", "number/value=loud", "hall.txt"],
      complaint(`Rule "number/value" has the level "loud".`, "Levels are error, warning, info and off."),
    ],
  ])("%s: says what is wrong and what to do", async (_, args, expected) => {
    expect(await daejo(args, { cwd })).toEqual(expected);
  });

  it("lists the rules of the family where one is unknown", async () => {
    const { code, stdout, stderr } = await daejo(["check", "--rule", "number/valeu=off", "hall.txt"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^daejo: There is no rule "number\/valeu"\.\n {7}The rules of this family are number\/value, /,
    );
    const other = await daejo(["check", "--rule", "nubmer/value=off", "hall.txt"], { cwd });
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(/The families are number, percent, money, /);
  });
});
