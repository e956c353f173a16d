import { expect, it } from "vitest";
import { apiReport, entryPointsOf } from "./api-report.ts";
import { type Member, mentionedBy } from "./declarations.ts";
import { root } from "./packed.ts";

it("docs/api.md is what the declarations say (regenerate with vitest -u)", async () => {
  await expect(apiReport(root)).toMatchFileSnapshot("../../docs/api.md");
});

/** Said once for all, at the head of the page; and what a constructor takes, which users do not call. */
const COMMON = /\.(?:en|ko|start|end)$|\.constructor\b/;

it("everything that can be imported is documented, down to its members, by itself or by its type", () => {
  const declarations = new Set(entryPointsOf(root).flatMap(({ exports }) => [...exports.values()]));
  expect(declarations.size).toBeGreaterThan(80);
  const silent = [...declarations].flatMap((declaration) => {
    const isSilent = (member: Member): boolean =>
      !member.isDocumented &&
      !COMMON.test(member.path) &&
      !mentionedBy(declaration, member).some(({ comment }) => comment !== undefined);
    const { name, comment, members } = declaration;
    // What a function takes is said where the function is.
    if (declaration.kind === "function" && comment !== undefined) return [];
    return [...(comment === undefined ? [name] : []), ...members.filter(isSilent).map(({ path }) => path)];
  });
  expect(silent.toSorted()).toEqual([]);
});

it("the subpaths export what they are for and nothing else", () => {
  const [, ...subpaths] = entryPointsOf(root);
  const exported = subpaths.map(({ address, exports }) => [address, [...exports.keys()].toSorted()]);
  expect(Object.fromEntries(exported)).toEqual({
    "daejo/testing": [
      "Check",
      "Discrepancy",
      "ExampleFailure",
      "Finding",
      "Localised",
      "RuleExamples",
      "TestOptions",
      "formatFailure",
      "testCheck",
    ],
    "daejo/morphology/kuromoji-ko": ["kuromojiMorphology"],
    "daejo/morphology/mecab-ya": ["mecabMorphology"],
  });
});
