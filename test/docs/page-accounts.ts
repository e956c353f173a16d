import { readFileSync } from "node:fs";
import type { Account } from "./accounts.ts";
import { fileURLToPath } from "node:url";
import { docxOf } from "./docx.ts";

function repositoryFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

const GUIDE = {
  en: "# Hall\n\nThe hall holds 300 people. It opens at 9 a.m.\n",
  ko: "# 강당\n\n강당에는 350명이 들어간다. 오전 9시에 연다.\n",
} as const;
const MIXED = "The hall holds 300 people.\n\n강당에는 350명이 들어간다.\n";
const VERSIONS = { "guide.md": GUIDE.en, "guide.ko.md": GUIDE.ko, "guide.en.md": GUIDE.en } as const;

const TERM_BASE =
  '<martif type="TBX"><text><body><termEntry><langSet xml:lang="en"><tig><term>hall</term></tig></langSet>' +
  '<langSet xml:lang="ko"><tig><term>강당</term></tig></langSet></termEntry></body></text></martif>';
/** Answers the request for the model as a server of the application would. */
const FETCH = `import { readFileSync } from "node:fs";
globalThis.fetch = async () => new Response(readFileSync(${JSON.stringify(fileURLToPath(new URL("../../corpus/model/model.bin", import.meta.url)))}));
`;

const NETWORK = "needs the network";
const ENDLESS = "serves until it is stopped; test/cli/serve.test.ts";
const TESTS = "runs all tests, this one too";

const readme: Account = {
  files: {
    ...VERSIONS,
    "notes.txt": MIXED,
    "terms.csv": "en,ko\nhall,강당\n",
    "rows.ndjson": '{"id":"a","en":["The hall holds 300 people."],"ko":["강당에는 350명이 들어간다."]}\n',
    "corpus/samples/notice.txt": repositoryFile("corpus/samples/notice.txt"),
    "docs/en/a.md": GUIDE.en,
    "docs/ko/a.md": GUIDE.ko,
  },
  words: {
    "FILE…": "notes.txt",
    FILE: "notes.txt",
    "REFERENCE…": "guide.md",
    "daejo drift": "daejo drift --changed HEAD --en guide.md --ko guide.ko.md",
  },
  isRepository: true,
  unrun: [
    { at: "npm ci", why: NETWORK },
    { at: "npm test", why: TESTS },
    { at: "npm install", why: NETWORK },
    { at: "daejo serve", why: ENDLESS },
    { at: "origin/main", why: "needs a remote; docs/ci.md runs the same with a branch" },
  ],
  roles: [{ at: '"preset": "docs"', is: "configuration" }],
};

const ci: Account = {
  isRepository: true,
  unrun: [
    { at: "npm install", why: NETWORK },
    { at: "npx husky", why: "a command of another package" },
    { at: 'echo "npx lint-staged"', why: "what husky has made is not there" },
  ],
  roles: [
    { at: "--- docs/en/library.md", is: "change" },
    { at: "OWNER/daejo@v0", is: "workflow" },
    { at: "actions/setup-node@v5", is: "workflow" },
    { at: "name: Stale translations", is: "workflow" },
    { at: "name: reviewdog", is: "workflow" },
    { at: "repo: local", is: "yaml" },
    { at: "steps:\n  - uses: actions/checkout", is: "yaml" },
  ],
};

/** What the blocks of each page need; Korean pages need what the English ones do, and are given it by their name. */
export const accounts: Readonly<Record<string, Account>> = {
  "README.md": readme,
  "CONTRIBUTING.md": {
    unrun: [
      { at: "npm ci", why: NETWORK },
      { at: "npm test", why: TESTS },
      { at: "npm run check", why: "takes minutes, and runs this test" },
    ],
  },
  "ARCHITECTURE.md": { roles: [{ at: "source text ──formats", is: "synopsis" }] },
  "docs/alignment.md": {
    roles: [
      { at: "interface Bead {", is: "synopsis", why: "a declaration; src/alignment/bead.ts" },
      { at: '"begins"', is: "locked beads" },
    ],
    before: [
      { at: "@huggingface/transformers", code: "" },
      {
        at: "lockBead",
        code: 'const [en, ko] = [["A", "B", "C", "D", "E", "F", "G", "H"], ["가", "나", "다", "라", "마", "바", "사", "아"]].map((each) => each.join("\\n\\n"));\n',
      },
    ],
    files: {
      // The model would be downloaded: a stand-in that gives each text a vector of its letters.
      "node_modules/@huggingface/transformers/package.json":
        '{ "name": "@huggingface/transformers", "type": "module", "exports": "./index.js" }',
      "node_modules/@huggingface/transformers/index.js":
        "export const pipeline = async () => async (texts) => ({ tolist: () => texts.map((text) => [text.length, 1]) });",
    },
  },
  "docs/ci.md": ci,
  "docs/command-line.md": {
    files: { ".given/notes.txt": MIXED, "daejo.config.json": '{ "files": [".given/notes.txt"] }' },
    // What is written must not be found by the `daejo pair .` behind it.
    words: { "FILE…": ".given/notes.txt", "=daejo.": "=.given/daejo." },
    unrun: [{ at: "daejo serve", why: ENDLESS }],
    roles: [
      { at: "daejo check                          what", is: "synopsis" },
      { at: '"id": "d1"', is: "rows" },
    ],
  },
  "docs/configuration.md": {
    files: { "quality/daejo-suppressions.json": '{ "version": 1, "suppressions": [] }' },
    otherwise: "configuration",
  },
  "docs/custom-checks.md": {
    files: { "notes.txt": MIXED },
    words: { "FILE…": "notes.txt" },
    before: [
      {
        at: 'test("custom/question"',
        goesOn: true,
        code: "const test = async (_: string, act: () => Promise<void>) => act();\nconst expect = (value: string[]) => ({ toEqual: (other: string[]) => { if (value.length !== other.length) throw new Error(value.join()); } });\n",
      },
    ],
  },
  "docs/formats.md": {
    files: { "notice.docx": docxOf(["The hall holds 300 people.", "강당에는 350명이 들어간다."]) },
    roles: [{ at: "was read as EUC-KR", is: "tested elsewhere", why: "test/cli/input-files.test.ts" }],
  },
  "docs/glossary.md": {
    files: {
      "guide.en.md": GUIDE.en,
      "guide.ko.md": GUIDE.ko,
      "terms.csv": "en,ko\nhall,강당\n",
      "product-names.tbx": TERM_BASE,
    },
    roles: [{ at: '"en": ["deployment", "rollout"]', is: "glossary" }],
  },
  "docs/guide-ci.md": {
    isRepository: true,
    unrun: [{ at: "npm install", why: NETWORK }],
    roles: [
      { at: '"drift/stale": "error"', is: "configuration" },
      { at: "--- docs/en/library.md", is: "change" },
      { at: "name: Translations", is: "workflow" },
      { at: "repos:", is: "yaml" },
    ],
  },
  "docs/guide-library.md": {
    before: [{ at: "/assets/model.bin", code: FETCH }],
    unrun: [{ at: "npm install", why: NETWORK }],
  },
  "docs/guide-translator.md": {
    files: {
      "brochure.en.docx": docxOf(["The hall holds 300 people."]),
      "brochure.ko.docx": docxOf(["강당에는 350명이 들어간다."]),
    },
    unrun: [
      { at: "npm install", why: NETWORK },
      { at: "daejo serve", why: ENDLESS },
    ],
  },
  "docs/knowledge.md": {
    before: [{ at: "/assets/model.bin", code: FETCH }],
    roles: [{ at: "mecabMorphology", is: "unrun", why: "asks an installed mecab; test/morphology/" }],
  },
  "docs/releasing.md": { roles: [{ at: '"repository"', is: "package.json" }] },
  "docs/report.md": { files: { ...VERSIONS, "daejo.config.json": '{ "pairs": ["guide.en.md => guide.ko.md"] }' } },
  "docs/suppressions.md": {
    files: VERSIONS,
    roles: [
      { at: "daejo-disable-next-line", is: "silenced" },
      { at: '"fingerprint"', is: "suppressions" },
    ],
    before: [
      {
        at: "suppressionsOf",
        code: 'const input = { en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." };\n',
      },
      { at: 'preset: "docs"', code: 'import { createChecker } from "daejo";\n' },
    ],
  },
};

/** Pages whose blocks are all tested by another test. */
export const testedElsewhere: Readonly<Record<string, string>> = {
  "docs/api.md": "test/api/api-report.test.ts",
};

/** The account of a page, whichever its language. */
export function accountOf(page: string): Account {
  return accounts[page.replace(".ko.md", ".md")] ?? {};
}
