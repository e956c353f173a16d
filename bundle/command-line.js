// Joins the command line into one script: starting from hundreds of modules takes several times as long.
import { readFileSync, rmSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { build } from "esbuild";

const outdir = "dist/bin";
const common = {
  outdir,
  bundle: true,
  platform: "node",
  target: "node20",
  packages: "external",
  minify: true,
  // An error of our own that is reported names places in these files; `node bundle/run.js --maps` says what stands there. To keep the names of
  // functions instead (`keepNames`) costs each start a twentieth of its time.
  sourcemap: process.argv.includes("--maps") ? "external" : false,
  logLevel: "warning",
};
rmSync(outdir, { recursive: true, force: true });

/** Packages that are modules and nothing else. A script cannot count on requiring them: Node 22 before 22.12 does not. */
const MODULES_ONLY = new Set(["chokidar", "parse5"]);

/** The file of the model is found from where the script lies. */
const model = {
  name: "model",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^#model$/ }, () => ({ path: "model", namespace: "model" }));
    onLoad({ filter: /.*/, namespace: "model" }, () => ({
      contents: `
        import { readFileSync } from "node:fs";
        import { packageFile } from "./package-files.js";
        export const readModel = () => readFileSync(packageFile("corpus/model/model.bin"));`,
      resolveDir: "dist/cli",
    }));
  },
};

const JOINED = "dist/cli/compiled/joined.js";
/** The script is a function of these: the loader gives them (`src/cli/compiled/script.ts`). */
const GIVEN = ["module", "require", "importPackage", "giveModule", "scriptUrl"];

// One script of all that the command line and its workers run, of which V8 keeps what it has compiled (`src/cli/compiled/`): it does so
// for no module.
const joining = {
  ...common,
  entryPoints: [JOINED],
  entryNames: "[name]-[hash]",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  define: { "import.meta.url": "scriptUrl" },
  banner: { js: `(function(${GIVEN.join()}){` },
  footer: { js: "})" },
  // V8 reads it without decoding it, and holds it in half the memory.
  charset: "ascii",
  metafile: true,
};
const { inputs } = (await build({ ...joining, plugins: [model], write: false })).metafile;

/** The packages of `MODULES_ONLY` that a file loads, by itself or by what it imports, before it can run. */
function modulesBehind(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const found = (inputs[file]?.imports ?? []).flatMap(({ path, kind }) => {
    if (kind === "dynamic-import") return [];
    return MODULES_ONLY.has(path) ? [path] : modulesBehind(path, seen);
  });
  return [...new Set(found)];
}
if (modulesBehind(JOINED).length > 0) throw new Error("The command line cannot start with a package that is a module.");

/** Escapes what is not ASCII, since esbuild leaves it in patterns as it is. In a raw string an escape stays one: the pattern that it is for reads it. */
function toAscii(code, path) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${path} has a backslash before a letter that is to be escaped.`);
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A script that is no file of Node's own cannot import: the loader does. It has modules loaded before what needs them. */
const importing = {
  name: "importing",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const contents = toAscii(readFileSync(path, "utf8"), path)
        .replaceAll(/\bimport\((?!"\.)/g, "importPackage(")
        .replaceAll(/\bimport\("(\.[^"]+)"\)/g, (call, next) => {
          const file = relative(".", resolve(path, "..", next)).replaceAll("\\", "/");
          const names = modulesBehind(file).map((name) => JSON.stringify(name));
          return names.reduce(
            (then, name) => `importPackage(${name}).then((it) => (giveModule(${name}, it), ${then}))`,
            call,
          );
        });
      return { contents };
    });
  },
};
const { outputs } = (await build({ ...joining, plugins: [model, importing] })).metafile;
const joined = Object.keys(outputs).find((path) => path.endsWith(".cjs"));
if (/\bimport\b\s*\(|[^\0-\x7f]/.test(readFileSync(joined, "utf8")))
  throw new Error("The joined script imports, or is not ASCII.");

// What is started by the path of its file runs a part of that script.
const STARTED = {
  worker: 'import { loadWorker } from "./compiled/run.js"; export default (await loadWorker()).default;',
  "batch-worker": 'import { loadBatchWorker } from "./compiled/run.js"; await loadBatchWorker();',
};
const fromJoined = {
  name: "from-joined",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^started:/ }, ({ path }) => ({ path: path.slice("started:".length), namespace: "started" }));
    onLoad({ filter: /.*/, namespace: "started" }, ({ path }) => ({ contents: STARTED[path], resolveDir: "dist/cli" }));
    onResolve({ filter: /^\.\/program\.js$/ }, () => ({ path: resolve("dist/cli/compiled/run.js") }));
  },
};
await build({
  ...common,
  entryPoints: {
    daejo: "dist/cli/main.js",
    ...Object.fromEntries(Object.keys(STARTED).map((name) => [name, `started:${name}`])),
  },
  format: "esm",
  charset: "utf8",
  define: { JOINED: JSON.stringify(`./${basename(joined)}`) },
  plugins: [fromJoined],
});
