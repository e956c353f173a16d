import { expect, test } from "vitest";
import { daejo, folderWith } from "./daejo.ts";

const folder = folderWith({
  "a.txt": "At least 300 people came to the hall.\n\n강당에는 최대 300명이 왔다.\n",
});
const call = (...args: readonly string[]): ReturnType<typeof daejo> =>
  daejo(["check", "a.txt", ...args], { cwd: folder });

test.each([
  ["recommended", 0, "warning  number/bound"],
  ["legal", 1, "error  number/bound"],
  ["strict", 1, "error  number/bound"],
])("--preset %s", async (preset, code, line) => {
  const outcome = await call("--preset", preset);
  expect(outcome.code).toBe(code);
  expect(outcome.stdout).toContain(line);
});

test("--rule wins over --preset", async () => {
  const { code, stdout } = await call("--preset", "legal", "--rule", "number/bound=off");
  expect(code).toBe(0);
  expect(stdout).not.toContain("number/bound");
});

test("an unknown preset is refused", async () => {
  const { code, stdout, stderr } = await call("--preset", "lax");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Allowed choices are recommended, strict, legal, news, docs, ui.");
});
