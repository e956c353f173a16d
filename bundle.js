// Joins the command line into a few files: starting from hundreds of modules takes several times as long as from these.
import { rmSync } from "node:fs";
import { build } from "esbuild";

const outdir = "dist/bin";

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { daejo: "dist/cli/main.js" },
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
