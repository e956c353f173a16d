// Prints what an installation of daejo consists of, as CycloneDX. Done on a copy of the lock file that holds nothing else, since
// `npm sbom --omit dev` also leaves out what daejo needs and one of its tools happens to need too.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { devDependencies: _tools, scripts: _scripts, ...manifest } = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const {
  "": { devDependencies: _, ...root },
  ...others
} = lock.packages;
const shipped = Object.entries(others).filter(([, { dev, devOptional }]) => !dev && !devOptional);

const outside = mkdtempSync(join(tmpdir(), "daejo-sbom-"));
try {
  // npm takes the name of the folder for the name of the product.
  const folder = join(outside, manifest.name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const packages = { "": root, ...Object.fromEntries(shipped) };
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...lock, packages }));
  const call = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "peer"];
  const output = execFileSync("npm", call, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  process.stdout.write(output);
} finally {
  rmSync(outside, { recursive: true, force: true });
}
