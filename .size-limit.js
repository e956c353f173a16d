/**
 * Bundlers make a file of its own of every module that is imported dynamically, and it is fetched when it is asked for. So
 * these are left out, but for `loaded`, which the measured program always asks for.
 */
const bundle = (loaded) => (config) => ({
  ...config,
  charset: "utf8",
  format: "esm",
  legalComments: "none",
  external: [...(config.external ?? []), "#model", "saxes"],
  plugins: [
    {
      name: "what is loaded later",
      setup: ({ onResolve }) =>
        onResolve({ filter: /./ }, ({ kind, path }) =>
          kind === "dynamic-import" && !loaded.includes(path) ? { path, external: true } : undefined,
        ),
    },
  ],
});

const core = "{ agree, check, createChecker, detectSpans, extractFacts, DaejoError }";
/** What `createChecker()` loads without options. */
const checker = ["./load-checker.js"];
/** What options and readers load on top, but for the packages that they use. */
const onDemand = [
  "./alignment/embedding.js",
  "./knowledge/glossary/create-glossary.js",
  "./knowledge/morphology/tokeniser.js",
  "./read-json.js",
  "./read-table.js",
  "./read-tbx.js",
  "./separated-rows.js",
];

export default [
  {
    name: "extractFacts alone",
    path: "dist/index.js",
    import: "{ extractFacts }",
    limit: "100 kB",
    gzip: true,
    modifyEsbuildConfig: bundle([]),
  },
  {
    name: "detectSpans alone",
    path: "dist/index.js",
    import: "{ detectSpans }",
    limit: "19 kB",
    gzip: true,
    modifyEsbuildConfig: bundle([]),
  },
  {
    // Reading spans and facts, and comparing two facts.
    name: "core, before a checker is made",
    path: "dist/index.js",
    import: core,
    limit: "120 kB",
    gzip: true,
    modifyEsbuildConfig: bundle([]),
  },
  {
    // On top of the core (kB): the rules with their messages in both languages 77, reading names 39, what reads the model 30,
    // aligning 21, comparing revisions 10, locked beads 2, limits 1, turns and signals 1, the table of formats and what puts units together 2, segments and reports. The model is a file of its own.
    name: "core with a checker",
    path: "dist/index.js",
    import: core,
    limit: "350 kB",
    gzip: true,
    modifyEsbuildConfig: bundle(checker),
  },
  {
    // On top of the checker: glossaries and their formats, rules of patterns, suppressions, vectors and analysers.
    name: "everything, with all that options load",
    path: "dist/index.js",
    limit: "366 kB",
    gzip: true,
    modifyEsbuildConfig: bundle([...checker, ...onDemand]),
  },
];
