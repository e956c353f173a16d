import { expect, it } from "vitest";
import { createProgress, type Progress } from "./progress.ts";

/** A terminal of so many columns, and what has been written to it. */
function terminal(columns: number): { isTTY: true; columns: number; write: (text: string) => void; written: string[] } {
  const written: string[] = [];
  return { isTTY: true, columns, write: (text) => written.push(text), written };
}

function stepThrough(progress: Progress, names: readonly string[]): void {
  for (const name of names) progress.step(name);
  progress.end();
}

it("is a line that is written over with each step, and taken away in the end", () => {
  const shown = terminal(80);
  stepThrough(createProgress(2, shown, {}), ["docs/a.md", "안내.md"]);
  const [first, second] = [`${"█".repeat(12)}${"░".repeat(12)} 1/2 docs/a.md`, `${"█".repeat(24)} 2/2 ??.md`];
  const clear = (line: string): string => `\r${" ".repeat(line.length)}\r`;
  expect(shown.written).toEqual([first, clear(first), second, clear(second)]);
});

it("fits its terminal, whatever a name holds", () => {
  const shown = terminal(60);
  stepThrough(createProgress(1000, shown, {}), ["x".repeat(200), "\u001b[31m\n.md"]);
  const lines = shown.written.filter((text) => !text.startsWith("\r"));
  expect(lines.map((line) => line.length <= 60 && /^[█░]{24} \d\/1000 [\u0020-\u007e]+$/.test(line))).toEqual([
    true,
    true,
  ]);
});

it.each([
  ["in CI", { CI: "true" }, true, 2],
  ["on a terminal that cannot go back", { TERM: "dumb" }, true, 2],
  ["in a file or a pipe", {}, false, 2],
  ["for a single step", {}, true, 1],
] as const)("is not shown %s", (_, env, isTTY, total) => {
  const shown = { ...terminal(80), isTTY };
  stepThrough(createProgress(total, shown, env), ["a.md"]);
  expect(shown.written).toEqual([]);
});

it("leaves the names out where there is no room for them", () => {
  const narrow = terminal(40);
  const progress = createProgress(2, narrow, {});
  progress.step("docs/a-long-name.md");
  expect(narrow.written.join("")).not.toContain("name");
});
