import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daejo, folderWith } from "./daejo.ts";

const EN = "# Loans\n\nThe library opens at 9 a.m.\n\nYou can borrow 5 books for 30 days.\n";
const KO = "# 대출\n\n도서관은 오전 9시에 엽니다.\n\n책 5권을 30일 동안 빌릴 수 있습니다.\n";
const PAIRS = ["--pairs", "docs/en/** => docs/ko/**"];

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
  execFileSync("git", [...identity, ...args], { cwd, stdio: "pipe" });
}

function write(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(`${cwd}/${path}`, text);
}

/** A repository with two pairs of pages in one commit. */
function repository(): string {
  const cwd = folderWith({ "docs/en/a.md": EN, "docs/ko/a.md": KO, "docs/en/b.md": EN, "docs/ko/b.md": KO });
  git(cwd, "init", "-q", "-b", "main");
  git(cwd, "add", ".");
  git(cwd, "commit", "-qm", "Pages");
  return cwd;
}

function discrepanciesIn(
  stdout: string,
): { rule: string; change?: { before: string; after: string }; ko: { text: string }[] }[] {
  return (JSON.parse(stdout) as { discrepancies: [] }).discrepancies;
}

const untouched = repository();
const edited = repository();
write(edited, { "docs/en/a.md": EN.replace("9 a.m.", "9 a.m. on weekdays") });
const wrapped = repository();
write(wrapped, { "docs/en/a.md": EN.replace("You can borrow 5 books", "You can borrow 5\nbooks") });
const followed = repository();
write(followed, {
  "docs/en/a.md": EN.replace("30 days", "14 days"),
  "docs/ko/a.md": KO.replace("30일", "14일"),
});
const renamed = repository();
renameSync(`${renamed}/docs/en/a.md`, `${renamed}/docs/en/new.md`);
renameSync(`${renamed}/docs/ko/a.md`, `${renamed}/docs/ko/new.md`);
write(renamed, { "docs/ko/new.md": KO.replace("엽니다", "열고 오후 7시에 닫습니다") });
git(renamed, "add", "-A");
const branch = repository();
git(branch, "switch", "-qc", "topic");
write(branch, { "docs/ko/b.md": KO.replace("5권", "7권") });
git(branch, "commit", "-qam", "Korean");
git(branch, "switch", "-q", "main");
write(branch, { "docs/en/a.md": EN.replace("30 days", "14 days") });
git(branch, "commit", "-qam", "English");
git(branch, "switch", "-q", "topic");
const outrun = repository();
write(outrun, { "docs/en/a.md": EN.replace("You can", "Members can") });
git(outrun, "commit", "-qam", "English alone");
const added = repository();
mkdirSync(`${added}/docs/en/한글 폴더`);
write(added, { "docs/en/한글 폴더/새 글.md": EN });
const bare = folderWith({ "docs/en/a.md": EN, "docs/ko/a.md": KO });

describe("--changed", () => {
  it("has nothing to compare where nothing has changed, which is no failure", async () => {
    const { code, stdout } = await daejo(["check", ...PAIRS, "--changed"], { cwd: untouched });
    expect(code).toBe(0);
    expect(stdout).toBe(
      "input  Nothing to compare has changed.\n\ndid not run · 0 passages compared · 0 errors, 0 warnings, 0 info\n",
    );
  });

  it("finds the paragraph that did not follow", async () => {
    const { code, stdout } = await daejo(["check", ...PAIRS, "--changed", "--format", "json"], { cwd: edited });
    expect(code).toBe(0);
    const [stale, ...others] = discrepanciesIn(stdout);
    expect(others).toEqual([]);
    expect(stale).toMatchObject({
      rule: "drift/stale",
      change: { before: "The library opens at 9 a.m.", after: "The library opens at 9 a.m. on weekdays" },
      ko: [{ text: "도서관은 오전 9시에 엽니다." }],
    });
    expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(2);
  });

  it.each([
    ["a new wrapping", wrapped],
    ["a change that the other side followed", followed],
  ])("says nothing of %s", async (_, cwd) => {
    const { code, stdout } = await daejo(["check", ...PAIRS, "--changed", "--format", "json"], { cwd });
    expect(code).toBe(0);
    expect(discrepanciesIn(stdout)).toEqual([]);
  });

  it("follows files that were renamed", async () => {
    const { stdout } = await daejo(["drift", ...PAIRS, "--changed", "HEAD", "--format", "json"], { cwd: renamed });
    expect(discrepanciesIn(stdout)).toMatchObject([
      { rule: "drift/stale", change: { side: "ko", after: "도서관은 오전 9시에 열고 오후 7시에 닫습니다." } },
    ]);
  });

  it("counts from where a branch began", async () => {
    const { stdout } = await daejo(["check", ...PAIRS, "--changed", "main", "--format", "json"], { cwd: branch });
    expect((JSON.parse(stdout) as { documents: { id: string }[] }).documents.map(({ id }) => id)).toEqual([
      "docs/en/b.md",
      "docs/ko/b.md",
    ]);
    expect(discrepanciesIn(stdout).map(({ rule }) => rule)).toContain("drift/stale");
  });

  it("tells of new files without a counterpart, whatever their names", async () => {
    const { code, stdout } = await daejo(["check", ...PAIRS, "--changed"], { cwd: added });
    expect(code).toBe(0);
    expect(stdout).toContain("“docs/en/한글 폴더/새 글.md” has no Korean version");
  });

  it("works from a folder below", async () => {
    const { stdout } = await daejo(["check", "--pairs", "en/** => ko/**", "--changed", "--format", "json"], {
      cwd: `${edited}/docs`,
    });
    expect(discrepanciesIn(stdout).map(({ rule }) => rule)).toEqual(["drift/stale"]);
  });

  it("gives the same with workers", async () => {
    const args = ["check", ...PAIRS, "--changed", "main~0", "--workers"];
    const [one, two] = await Promise.all(["1", "2"].map((n) => daejo([...args, n], { cwd: edited })));
    expect(two).toEqual(one);
  });

  it.each([
    ["outside a repository", bare, "HEAD", "inside a repository"],
    ["a revision that is not there", untouched, "no-such", 'There is no revision "no-such" here.'],
    ["what looks like an option", untouched, "--all", 'There is no revision "--all" here.'],
  ])("says what is wrong: %s", async (_, cwd, revision, hint) => {
    const run = await daejo(["check", ...PAIRS, `--changed=${revision}`], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(hint);
  });
});

describe("daejo drift", () => {
  it("takes the pairs in which one file was changed after the other, and fails on what is stale", async () => {
    const { code, stdout } = await daejo(["drift", ...PAIRS], { cwd: outrun });
    expect(code).toBe(1);
    expect(stdout).toContain("The English changed (“You” → “Members”); the Korean did not.");
    expect(stdout).toContain("changed: [-You-]{+Members+} can borrow 5 books for 30 days.");
    expect(await daejo(["drift", ...PAIRS], { cwd: untouched })).toMatchObject({ code: 0 });
  });

  it("sees what is not committed yet", async () => {
    expect((await daejo(["drift", ...PAIRS], { cwd: edited })).stdout).toContain("drift/stale");
  });
});

const grown = repository();
write(grown, {
  "docs/en/a.md": `${EN}\n## Pagination\n\nEach page holds 20 rows. Ask for the next one with a cursor.\n`,
});

describe("a section that only one version has gained", () => {
  it.each([
    ["drift", "HEAD"],
    ["check", "HEAD"],
  ])("is stale, and told once (%s)", async (command, revision) => {
    const { stdout } = await daejo([command, ...PAIRS, "--changed", revision, "--format", "json"], { cwd: grown });
    const [stale, ...others] = discrepanciesIn(stdout);
    expect(others).toEqual([]);
    expect(stale).toMatchObject({ rule: "drift/stale", severity: "warning", change: { before: "" } });
  });
});

describe("a clone without its history", () => {
  const origin = repository();
  write(origin, { "docs/en/a.md": EN.replace("You can", "Members can") });
  git(origin, "commit", "-qam", "English alone");
  const shallow = folderWith({});
  git(shallow, "clone", "-q", "--depth", "1", `file://${origin}`, "clone");

  it("cannot tell what is stale, and says so", async () => {
    const run = await daejo(["drift", ...PAIRS], { cwd: `${shallow}/clone` });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("The history of this clone is cut off");
  });
});
