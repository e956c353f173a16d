import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Nothing but the page's own files: no inline code, no other host. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What Vite's own server adds to the page while it is worked on would break the policy: only what is built has it. */
const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  root: here("."),
  // Works under any path.
  base: "./",
  resolve: {
    // The package as it is published; the second is for what makes a report ready to be shown, which is not exported.
    alias: [
      { find: /^daejo$/, replacement: here("../../dist/index.js") },
      { find: /^daejo\/(.+)$/, replacement: here("../../dist/$1.js") },
      { find: "#model", replacement: here("../../corpus/model/read-model-browser.js") },
    ],
  },
  define: { MODEL_BYTES: statSync(here("../../corpus/model/model.bin")).size },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [policy],
  // The library loads its table of formats late, for those who leave the checker out; here it is there anyway.
  worker: { format: "es", rolldownOptions: { checks: { ineffectiveDynamicImport: false } } },
  build: { target: "es2022", modulePreload: { polyfill: false } },
  server: { fs: { allow: [here("../..")] } },
});
