// The word lists count as the model, not as the core.
const withoutModel = (config) => ({ ...config, charset: "utf8", external: [...(config.external ?? []), "./data/*"] });

export default [
  { name: "core for a browser", path: "dist/index.js", limit: "120 kB", gzip: true, modifyEsbuildConfig: withoutModel },
  {
    name: "model",
    path: ["dist/knowledge/data/seed-lexicon.js", "dist/knowledge/data/gazetteer.js"],
    limit: "3 MB",
    gzip: true,
  },
];
