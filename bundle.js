// Joins the command line into a few files: starting from hundreds of modules takes several times as long as from these. Takes comments
// and indentation out of the modules of the library, which make up a third of them; the declarations keep theirs. Makes one script and
// one style sheet of the page that reports are shown on.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, posix, resolve } from "node:path";
import { build, transformSync } from "esbuild";

const outdir = "dist/bin";
/** What every comparison loads. */
const CORE = ["dist/cli/commands/check.js", "dist/load-checker.js"].map((path) => resolve(path));
/** What is started by its path and compares. */
const WORKERS = new Set(["dist/cli/run/worker.js", "dist/cli/batch/batch-worker.js"].map((path) => resolve(path)));
/** Commands that compare nothing. */
const WITHOUT_CORE = /\bcommands\W(?:spans|facts)\.js$/;

/**
 * Lets all that is loaded later load the core as well. What several files share would otherwise be parted by which of them share it: into
 * so many pieces that a comparison starts from seventy files instead of ten.
 */
const joinCore = {
  name: "join-core",
  setup({ onLoad, onResolve }) {
    const resolveDir = resolve(".");
    onResolve({ filter: /^core:$/ }, ({ path }) => ({ path, namespace: "core" }));
    onLoad({ filter: /.*/, namespace: "core" }, () => ({
      contents: CORE.map((path) => `import ${JSON.stringify(path)};`).join(""),
      resolveDir,
    }));
    onResolve({ filter: /^\./ }, ({ kind, path: given, resolveDir: from }) => {
      const path = resolve(from, given);
      return kind === "dynamic-import" && !WITHOUT_CORE.test(path) ? { path, namespace: "with-core" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "with-core" }, ({ path }) => ({
      contents: `import "core:"; export * from ${JSON.stringify(path)};`,
      resolveDir,
    }));
    onLoad({ filter: /worker\.js$/ }, ({ path }) =>
      WORKERS.has(path)
        ? { contents: `import "core:"; ${readFileSync(path, "utf8")}`, resolveDir: dirname(path) }
        : undefined,
    );
  },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  // A worker is started by the path of its file.
  entryPoints: {
    daejo: "dist/cli/main.js",
    worker: "dist/cli/run/worker.js",
    "batch-worker": "dist/cli/batch/batch-worker.js",
  },
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
  // An error of our own that is reported names places in these files; `node bundle.js --maps` says what stands there. To keep the names of
  // functions instead (`keepNames`) costs each start a twentieth of its time.
  sourcemap: process.argv.includes("--maps") ? "external" : false,
  plugins: [joinCore],
  // The core is named for where it comes to stand, not for what it gives.
  logOverride: { "ignored-bare-import": "silent" },
  logLevel: "warning",
});

const { outputFiles } = await build({
  entryPoints: ["src/page/main.tsx"],
  outdir: "dist/page",
  bundle: true,
  write: false,
  format: "iife",
  target: ["es2022", "chrome111", "firefox121", "safari17"],
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});
const [script, style] = [".js", ".css"].map((ending) => {
  const found = outputFiles.find(({ path }) => path.endsWith(ending));
  // The page allows what has this hash and nothing else, so it must not hold what ends it.
  if (found === undefined || /<\/(?:script|style)/i.test(found.text))
    throw new Error(`The page has no ${ending} that can stand in it.`);
  return found.text.trim();
});
const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
mkdirSync("dist/page", { recursive: true });
const assets = { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
writeFileSync("dist/page/report.json", JSON.stringify(assets));

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const path = `dist/${file.replaceAll("\\", "/")}`;
  if (!path.endsWith(".js") || path.startsWith(`${outdir}/`) || path.startsWith("dist/cli/")) continue;
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
