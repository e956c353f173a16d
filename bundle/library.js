// Takes comments and indentation out of the modules of the library, which make up a third of them; the declarations keep theirs. Leaves
// out of the package what no user's compiler would ever read.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { transformSync } from "esbuild";

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const path = `dist/${file.replaceAll("\\", "/")}`;
  if (!path.endsWith(".js") || path.startsWith("dist/bin/") || path.startsWith("dist/cli/")) continue;
  const code = readFileSync(path, "utf8");
  const { code: short } = transformSync(code, { charset: "utf8", minifyWhitespace: true, legalComments: "none" });
  if (short !== code) writeFileSync(path, short);
}

/** The files with types that users can come to from what the package exports. */
function reachableTypes() {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, next] of readFileSync(path, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.[jt]s"/g)) {
      visit(posix.join(posix.dirname(path), `${next}.d.ts`));
    }
  };
  for (const { types } of Object.values(exports)) if (types !== undefined) visit(posix.normalize(types));
  return found;
}

// The other types are for building the command line alone: 300 kB that no user's compiler would ever read.
const types = reachableTypes();
const unreachable = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".d.ts") && !types.has(`dist/${file}`));
writeFileSync("dist/.npmignore", `${unreachable.map((file) => `/${file}`).join("\n")}\n`);
