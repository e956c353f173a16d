// The word lists count as the model, not as the core.
const asShipped = (config) => ({
  ...config,
  charset: "utf8",
  format: "esm",
  legalComments: "none",
  external: [...(config.external ?? []), "./data/*"],
});

export default [
  { name: "core for a browser", path: "dist/index.js", limit: "120 kB", gzip: true, modifyEsbuildConfig: asShipped },
  {
    name: "model",
    path: ["dist/knowledge/data/*.js"],
    limit: "3 MB",
    gzip: true,
  },
];
