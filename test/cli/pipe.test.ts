import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { samples } from "./daejo.ts";

const main = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));

/** Starts daejo and closes its standard output after the first piece of it, as `head` does. */
function cutOff(args: readonly string[], input: string): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: samples });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, stderr });
    });
    child.stdin.end(input);
  });
}

it.each([
  [
    "batch",
    ["batch"],
    '{"en":["The hall holds 300 people."],"ko":["강당에는 350명이 들어간다."],"aligned":true}\n'.repeat(4000),
  ],
  ["facts", ["facts", "--format", "json", ...Array.from({ length: 40 }, () => "notice.txt")], ""],
])("%s ends quietly when nobody reads on", async (_, args, input) => {
  expect(await cutOff(args, input)).toEqual({ code: 0, stderr: "" });
});
