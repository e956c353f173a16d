import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import { counterpart, readPairPattern, readPathPattern } from "./pattern.ts";

/** The Korean path of an English one, and the way back. */
function there(pattern: string, path: string): string | undefined {
  const { en, ko } = readPairPattern(pattern);
  return counterpart(path, readPathPattern(en), readPathPattern(ko));
}

describe("a pair of patterns", () => {
  it.each([
    ["docs/en/** => docs/ko/**", "docs/en/a.md", "docs/ko/a.md"],
    ["docs/en/** => docs/ko/**", "docs/en/guide/deep/a.md", "docs/ko/guide/deep/a.md"],
    ["docs/en/** => docs/ko/**", "docs/fr/a.md", undefined],
    ["**/*.md => **/*.ko.md", "a.md", "a.ko.md"],
    ["**/*.md => **/*.ko.md", "docs/a.b.md", "docs/a.b.ko.md"],
    ["*.md => *.ko.md", "docs/a.md", undefined],
    ["messages/en.json <=> messages/ko.json", "messages/en.json", "messages/ko.json"],
    ["messages/en.json ⇄ messages/ko.json", "messages/en_json", undefined],
    ["docs/**/en/*.{md,mdx} → docs/**/ko/*.{md,mdx}", "docs/v1/x/en/a.mdx", "docs/v1/x/ko/a.mdx"],
    ["docs/**/en/*.{md,mdx} → docs/**/ko/*.{md,mdx}", "docs/en/a.txt", undefined],
    ["v?/en.po => v?/ko.po", "v2/en.po", "v2/ko.po"],
    ["a(1)/[en]/*.md => a(1)/[ko]/*.md", "a(1)/[en]/b$.md", "a(1)/[ko]/b$.md"],
    ["문서/영어/** => 문서/국어/**", "문서/영어/첫째 글.md", "문서/국어/첫째 글.md"],
  ])("%s takes %s to %s", (pattern, from, to) => {
    expect(there(pattern, from)).toBe(to);
  });

  it.each(["docs/en/**", "a => b => c", "=> docs/ko/**", "docs/en/** =>", ""])("refuses %j", (text) => {
    expect(() => readPairPattern(text)).toThrow(DaejoError);
  });

  it("refuses wildcards that do not correspond", () => {
    expect(() => there("docs/en/** => docs/ko/*", "docs/en/a.md")).toThrow(/different wildcards/);
    expect(() => there("docs/en/*.md => docs/ko.md", "docs/en/a.md")).toThrow(/different wildcards/);
  });

  it("finds its way back", () => {
    const word = fc.stringMatching(/^[a-z가-힣.]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (parts) => {
        const [en, ko] = [readPathPattern("site/en/**/*.md"), readPathPattern("site/ko/**/*.md")];
        const path = `site/en/${parts.join("/")}.md`;
        const other = counterpart(path, en, ko);
        expect(other).toBe(`site/ko/${parts.join("/")}.md`);
        expect(counterpart(other ?? "", ko, en)).toBe(path);
      }),
    );
  });
});
