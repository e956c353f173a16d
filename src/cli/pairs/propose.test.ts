import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBilingualFiles, proposeFiles } from "./bilingual-files.ts";
import { patternOfFolders } from "./folders.ts";
import { findNamedPairs } from "./named-pairs.ts";
import { counterpart, readPathPattern } from "./pattern.ts";
import { proposePatterns } from "./propose.ts";

function patternsFor(...files: string[]): string[] {
  return proposePatterns(findNamedPairs(files), files).map(({ pattern: { en, ko, exclude = [] } }) =>
    [`${en} => ${ko}`, ...exclude.map((each) => `without ${each}`)].join(" "),
  );
}

describe("names that say both languages", () => {
  it.each([
    [["docs/en/a.md", "docs/ko/a.md", "docs/en/b/c.md", "docs/ko/b/c.md"], "docs/en/**/*.md => docs/ko/**/*.md"],
    [["docs/en-US/a.md", "docs/ko-KR/a.md"], "docs/en-US/**/*.md => docs/ko-KR/**/*.md"],
    [["text/english/a.txt", "text/korean/a.txt"], "text/english/**/*.txt => text/korean/**/*.txt"],
    [["eng/a.md", "kor/a.md"], "eng/**/*.md => kor/**/*.md"],
    [
      ["docs/en/a.md", "docs/ko/a.md", "docs/en/b.mdx", "docs/ko/b.mdx"],
      "docs/en/**/*.{md,mdx} => docs/ko/**/*.{md,mdx}",
    ],
    [
      ["a/docs/en/x.md", "a/docs/ko/x.md", "b/docs/en/y.md", "b/docs/ko/y.md"],
      "*/docs/en/**/*.md => */docs/ko/**/*.md",
    ],
    [["messages/en.json", "messages/ko.json"], "messages/en.json => messages/ko.json"],
    [["p/x/en.yml", "p/x/ko.yml", "p/y/en.yml", "p/y/ko.yml"], "p/*/en.yml => p/*/ko.yml"],
    [["x.en.md", "x.ko.md", "y.en.md", "y.ko.md"], "*.en.md => *.ko.md"],
    [["x-en.md", "x-ko.md", "y-en.md", "y-ko.md"], "*-en.md => *-ko.md"],
    [["l10n/app_en.arb", "l10n/app_ko.arb"], "l10n/app_en.arb => l10n/app_ko.arb"],
    [["en.lproj/A.strings", "ko.lproj/A.strings"], "en.lproj/**/*.strings => ko.lproj/**/*.strings"],
    [["계약서_영문.txt", "계약서_국문.txt"], "계약서_영문.txt => 계약서_국문.txt"],
  ])("%j", (files, expected) => {
    expect(patternsFor(...files)).toEqual([expected]);
  });

  it("win over names that say one", () => {
    expect(patternsFor("README.md", "README.en.md", "README.ko.md")).toEqual(["README.en.md => README.ko.md"]);
  });

  it("of two Englishes the one that is like the Korean", () => {
    expect(patternsFor("en/a.md", "en-US/a.md", "ko-KR/a.md")).toEqual(["en-US/**/*.md => ko-KR/**/*.md"]);
    expect(patternsFor("en/a.md", "en-US/a.md", "ko/a.md")).toEqual(["en/**/*.md => ko/**/*.md"]);
  });

  it("are not put under one pattern where it would name others", () => {
    const files = ["a/en/x.md", "a/ko/x.md", "b/en/y.md", "b/ko/y.md", "c/en/z.md"];
    expect(patternsFor(...files)).toEqual(["a/en/**/*.md => a/ko/**/*.md", "b/en/**/*.md => b/ko/**/*.md"]);
  });
});

describe("names that say one language", () => {
  it.each([
    [["README.md", "README.ko.md", "CHANGELOG.md"], "README.md => README.ko.md"],
    [["README.md", "README-ko.md"], "README.md => README-ko.md"],
    [["README.md", "README.kr.md"], "README.md => README.kr.md"],
    [["README.md", "README_KR.md"], "README.md => README_KR.md"],
    [["guide.md", "guide.en.md"], "guide.en.md => guide.md"],
    [["app.md", "ko_app.md"], "app.md => ko_app.md"],
    [["서식 (영문).txt", "서식.txt"], "서식 (영문).txt => 서식.txt"],
    [["m.properties", "m_ko.properties"], "m.properties => m_ko.properties"],
    [["res/values/strings.xml", "res/values-ko/strings.xml"], "res/values/strings.xml => res/values-ko/strings.xml"],
    [["Base.lproj/A.strings", "ko.lproj/A.strings"], "Base.lproj/**/*.strings => ko.lproj/**/*.strings"],
    [["docs/a.md", "docs/ko/a.md"], "docs/**/*.md => docs/ko/**/*.md"],
    [
      ["docs/a.md", "i18n/ko/docusaurus-plugin-content-docs/current/a.md"],
      "docs/**/*.md => i18n/ko/docusaurus-plugin-content-docs/current/**/*.md",
    ],
  ])("%j", (files, expected) => {
    expect(patternsFor(...files)).toEqual([expected]);
  });

  it("leave out versions in third languages", () => {
    const pages = ["a", "b/c", "d"].map((name) => `docs/${name}.md`);
    const translated = ["ko", "ja", "zh-cn"].flatMap((locale) =>
      pages.map((page) => page.replace("docs/", `docs/${locale}/`)),
    );
    expect(patternsFor(...pages, ...translated)).toEqual([
      "docs/**/*.md => docs/ko/**/*.md without docs/ja/** without docs/zh-cn/**",
    ]);
    expect(patternsFor("a.md", "a.ko.md", "a.ja.md", "b.md", "b.ko.md")).toEqual(["*.md => *.ko.md without *.ja.md"]);
  });

  it("keep a folder that is only called like a language", () => {
    const files = ["a", "b", "c"].flatMap((name) => [`docs/${name}.md`, `docs/ko/${name}.md`]);
    const about = ["a", "x", "y"].map((name) => `docs/go/${name}.md`);
    expect(patternsFor(...files, ...about)).toEqual(["docs/**/*.md => docs/ko/**/*.md"]);
  });

  it("are named one by one where most files have no counterpart", () => {
    const others = ["c", "d", "e", "f"].map((name) => `docs/${name}.md`);
    expect(patternsFor("docs/a.md", "docs/a.ko.md", "docs/b.md", "docs/b.ko.md", ...others)).toEqual([
      "docs/a.md => docs/a.ko.md",
      "docs/b.md => docs/b.ko.md",
    ]);
  });
});

it("finds no pairs in names that only sound like it", () => {
  expect(patternsFor("ko.md", "en/a.md", "b/ko/c.md", "kotlin.md", "end.md", "en.png", "ko.png")).toEqual([]);
  expect(patternsFor("data/en.csv", "data/ko.csv", "what?.en.md", "what?.ko.md")).toEqual([]);
});

it("names catalogues of both languages", () => {
  const files = [
    "locale/ko/LC_MESSAGES/a.po",
    "locale/ja/LC_MESSAGES/a.po",
    "po/ko.po",
    "x/m.ko.xlf",
    "x/m.ja.xlf",
    "t.csv",
  ];
  const found = findBilingualFiles(files);
  expect(found).toEqual(["locale/ko/LC_MESSAGES/a.po", "po/ko.po", "x/m.ko.xlf"]);
  expect(proposeFiles(found, files)).toEqual(["locale/ko/**/*.po", "po/ko.po", "x/*.ko.xlf"]);
});

it("makes one pattern of folders", () => {
  expect(patternOfFolders(["a/"])).toBe("a/");
  expect(patternOfFolders(["a/x/", "a/y/"])).toBe("a/*/");
  expect(patternOfFolders(["a/x/z/", "a/z/"])).toBe("a/**/z/");
  expect(patternOfFolders(["", "a/b/"])).toBe("**/");
});

describe("for any files", () => {
  const name = fc.constantFrom(
    "a",
    "b",
    "en",
    "ko",
    "docs",
    "ja",
    "README",
    "a.ko",
    "a.en",
    "b_ko",
    "values-ko",
    "i18n",
  );
  const path = fc
    .tuple(fc.array(name, { maxLength: 3 }), name, fc.constantFrom(".md", ".json", ".txt", ".png"))
    .map(([folders, file, extension]) => [...folders, file + extension].join("/"));

  it("patterns name all pairs, of which no two share a file", () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 25 }), (files) => {
        const pairs = findNamedPairs(files);
        const expected = new Map(pairs.map(({ en, ko }) => [en, ko]));
        const named = new Map<string, string>();
        for (const { pattern } of proposePatterns(pairs, files)) {
          const [en, ko] = [readPathPattern(pattern.en), readPathPattern(pattern.ko)];
          for (const file of files) {
            const other = counterpart(file, en, ko);
            if (other !== undefined && expected.get(file) === other) named.set(file, other);
          }
        }
        expect(named).toEqual(expected);
        const paths = pairs.flatMap(({ en, ko }) => [en, ko]);
        expect(new Set(paths).size).toBe(paths.length);
        for (const { en, ko, folder, stem, enMark, koMark, rest } of pairs) {
          expect([folder + stem + enMark + rest, folder + stem + koMark + rest]).toEqual([en, ko]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
