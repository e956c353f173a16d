import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Consumer, installPacked } from "./packed.ts";

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked({ packages: ["kuromoji-ko", "mecab-ya"] });
}, 60_000);

afterAll(() => {
  consumer.remove();
});

function run(code: string): unknown {
  writeFileSync(join(consumer.folder, "adapter.js"), code);
  return JSON.parse(consumer.run("adapter.js"));
}

it("an analyser that is installed beside daejo is found, with its dictionary, and used", () => {
  const code = `
    import { createChecker } from "daejo";
    import { kuromojiMorphology } from "daejo/morphology/kuromoji-ko";
    const analyser = await kuromojiMorphology();
    const asked = [];
    const morphology = { ...analyser, analyse: (eojeol) => (asked.push(eojeol), analyser.analyse(eojeol)) };
    const checker = await createChecker({ morphology });
    const { discrepancies } = checker.check({ en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." });
    const tags = analyser.analyse("강당에는").map(({ start, end, tag }) => [start, end, tag]);
    console.log(JSON.stringify({ tags, asked: asked.includes("강당에는"), rules: discrepancies.map(({ rule }) => rule) }));
  `;
  expect(run(code)).toEqual({
    tags: [
      [0, 2, "NNG"],
      [2, 3, "JKB"],
      [3, 4, "JX"],
    ],
    asked: true,
    rules: ["number/value"],
  });
});

it("the adapter of mecab finds its package, and says when mecab itself is not there", () => {
  const code = `
    import { DaejoError } from "daejo";
    import { mecabMorphology } from "daejo/morphology/mecab-ya";
    process.env.PATH = process.env.MECAB_LIB_PATH = "/nowhere";
    const analyser = await mecabMorphology();
    const error = await analyser.prepare(["강당에는"]).catch((error) => error);
    console.log(JSON.stringify([analyser.name, error instanceof DaejoError, error.code, error.hint]));
  `;
  expect(run(code)).toEqual(["mecab-ya", true, "bad-option", expect.stringContaining("MECAB_LIB_PATH")]);
});
