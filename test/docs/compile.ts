import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkPackages } from "./run-page.ts";

const OPTIONS = {
  target: "es2023",
  lib: ["es2023", "dom"],
  types: ["node"],
  module: "nodenext",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What the compiler says of programs, by name: nothing where they are as a strict project of a user wants them. */
export function compiled(programs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "daejo-docs-types-"));
  try {
    linkPackages(folder);
    const globals = "declare global {\n  var said: <T>(number: number, value: T) => T;\n}\nexport {};\n";
    for (const [name, code] of Object.entries({ ...programs, "globals.d.ts": globals }))
      writeFileSync(join(folder, name), code);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: OPTIONS, include: ["*.mts", "globals.d.ts"] }),
    );
    const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8", cwd: folder });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
