import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { daejo, folderWith, HALL } from "./daejo.ts";

const cwd = folderWith({
  "en/hall.md": `${HALL.en}\n`,
  "ko/hall.md": `${HALL.ko}\n`,
  "ko/.daejo-alignment.json": '{ "version": 1, "documents": {} }\n',
});
const pair = ["check", "--en", "en/hall.md", "--ko", "ko/hall.md"];

describe("daejo check --format html", () => {
  it("writes one page, and says what it says and where it is", async () => {
    expect(await daejo([...pair, "--format", "html=report.html"], { cwd })).toEqual({
      code: 1,
      stdout: "",
      stderr: "daejo: report.html: failed · 1 passage compared · 1 error, 0 warnings, 0 info\n",
    });
    const page = readFileSync(join(cwd, "report.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n/);
    expect(page).toContain("강당에는 ");
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/);
  });

  it("writes it to standard output where no file is named, the same bytes every time", async () => {
    const [one, two] = await Promise.all([
      daejo([...pair, "--format", "html"], { cwd }),
      daejo([...pair, "--format", "html"], { cwd }),
    ]);
    expect(one).toEqual(two);
    expect(one.stdout).toBe(readFileSync(join(cwd, "report.html"), "utf8"));
    expect(one.stderr).toBe("");
  });

  it("is silent where that is asked for, and stands beside other forms", async () => {
    const { stdout, stderr } = await daejo([...pair, "-q", "--format", "html=quiet.html", "--format", "text"], { cwd });
    expect([stdout, stderr]).toEqual(["failed · 1 passage compared · 1 error, 0 warnings, 0 info\n", ""]);
  });

  it("holds all pairs of a run; what daejo keeps beside documents is none", async () => {
    const { code, stderr } = await daejo(["check", "--pairs", "en/** => ko/**", "--format", "html=all.html"], { cwd });
    expect([code, stderr]).toEqual([1, "daejo: all.html: failed · 1 passage compared · 1 error, 0 warnings, 0 info\n"]);
  });
});
