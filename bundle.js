// Joins the command line into a few files: starting from hundreds of modules takes several times as long as from these. Takes comments
// and indentation out of the modules of the library, which make up a third of them; the declarations keep theirs.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, transformSync } from "esbuild";

const outdir = "dist/bin";

rmSync(outdir, { recursive: true, force: true });
await build({
  // A worker is started by the path of its file.
  entryPoints: { daejo: "dist/cli/main.js", worker: "dist/cli/run/worker.js" },
  outdir,
  bundle: true,
  // Commands load what they need when they run.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // `#model` is resolved by the package when it runs: its file lies beside the model.
  packages: "external",
  external: ["#model"],
  charset: "utf8",
  minify: true,
  // An error of our own that is reported should name the functions that it passed through.
  keepNames: true,
  logLevel: "warning",
});

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const path = `dist/${file.replaceAll("\\", "/")}`;
  if (!path.endsWith(".js") || path.startsWith(`${outdir}/`) || path.startsWith("dist/cli/")) continue;
  const code = readFileSync(path, "utf8");
  const { code: short } = transformSync(code, { charset: "utf8", minifyWhitespace: true, legalComments: "none" });
  if (short !== code) writeFileSync(path, short);
}
