const asShipped = (external) => (config) => ({
  ...config,
  charset: "utf8",
  format: "esm",
  legalComments: "none",
  external: [...(config.external ?? []), "#model", "kuromoji-ko", "mecab-ya", "saxes", "yaml", ...external],
});

export default [
  {
    name: "core for a browser, before a checker is made",
    path: "dist/index.js",
    import: "{ agree, check, createChecker, detectSpans, extractFacts, DaejoError }",
    limit: "120 kB",
    gzip: true,
    modifyEsbuildConfig: asShipped(["./checker.js", "./knowledge/*"]),
  },
  {
    name: "core with what a checker loads",
    path: "dist/index.js",
    limit: "178 kB",
    gzip: true,
    modifyEsbuildConfig: asShipped(["./facts/name/*", "./alignment/embedding.js"]),
  },
  {
    name: "the readers of names, loaded with a checker",
    path: "dist/facts/name/extract.js",
    limit: "50 kB",
    gzip: true,
    modifyEsbuildConfig: asShipped([]),
  },
];
