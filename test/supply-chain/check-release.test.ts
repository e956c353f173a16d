import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "./lock-file.ts";

const script = fileURLToPath(new URL(".github/check-release.js", root));
const ready = {
  name: "daejo",
  version: "1.2.0",
  repository: { type: "git", url: "git+https://github.com/OWNER/daejo.git" },
  bugs: "https://github.com/OWNER/daejo/issues",
  homepage: "https://github.com/OWNER/daejo#readme",
};
const changelog = "# Changes\n\n## 1.2.0 (2026-01-31)\n\n- New.\n\n## 1.1.0 (2025-12-24)\n\n- Old.\n";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "daejo-release-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function checkRelease(manifest: object, changes = changelog, tag = "v1.2.0"): ReturnType<typeof spawnSync> {
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "CHANGELOG.md"), changes);
  return spawnSync(process.execPath, [script, tag, "OWNER/daejo"], { cwd: folder, encoding: "utf8" });
}

it("prints the changes of a version that is ready", () => {
  expect(checkRelease(ready)).toMatchObject({ status: 0, stdout: "- New.\n", stderr: "" });
});

it.each([
  ["another tag", [ready, changelog, "v1.2.1"], /The tag is v1\.2\.1, but package\.json has version 1\.2\.0/],
  ["a tag without v", [ready, changelog, "1.2.0"], /The tag is 1\.2\.0/],
  ["no entry", [ready, changelog.replace("1.2.0", "1.3.0")], /no entry "## 1\.2\.0"/],
  ["an entry that is not dated", [ready, changelog.replace("2026-01-31", "unreleased")], /no entry "## 1\.2\.0"/],
  ["an empty entry", [ready, changelog.replace("- New.", "")], /no entry/],
  ["no repository", [{ ...ready, repository: undefined }], /needs "repository".*OWNER\/daejo\.git/],
  ["another repository", [{ ...ready, repository: "https://github.com/OTHER/daejo" }], /needs "repository"/],
  ["no bugs", [{ ...ready, bugs: undefined }], /no "bugs"/],
  ["no homepage", [{ ...ready, homepage: undefined }], /no "homepage"/],
  ["a private package", [{ ...ready, private: true }], /says "private"/],
] as const)("refuses %s, and says where to read on", (_, call, expected) => {
  const [manifest, changes, tag] = call as readonly [object, string?, string?];
  const { status, stdout, stderr } = checkRelease(manifest, changes, tag);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(expected);
  expect(stderr).toMatch(/See docs\/releasing\.md\.\n$/);
});

it("says all that is missing at once", () => {
  const { stderr } = checkRelease({ name: "daejo", version: "1.2.0" }, "# Changes\n", "v1");
  expect(String(stderr).trim().split("\n")).toHaveLength(6);
});
