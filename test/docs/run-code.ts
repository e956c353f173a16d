import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs the code of a document as a program of its own, in a folder with these files, and what an expression is worth at its end. */
export function valueAfter(
  code: string,
  expression: string,
  files: Readonly<Record<string, Uint8Array>> = {},
): unknown {
  const folder = mkdtempSync(join(tmpdir(), "daejo-docs-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const script = join(folder, "example.mts");
    const linked = code.replace('"daejo"', JSON.stringify(new URL("../../src/index.ts", import.meta.url).href));
    writeFileSync(script, `${linked}\nconsole.log(JSON.stringify(${expression}));\n`);
    const args = ["--import", import.meta.resolve("tsx"), script];
    const output = execFileSync(process.execPath, args, { encoding: "utf8", cwd: folder });
    return JSON.parse(output.trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
