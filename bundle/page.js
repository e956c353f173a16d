// Makes one script and one style sheet of the page that reports are shown on.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

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
