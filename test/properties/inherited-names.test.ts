import { beforeAll, describe, expect, it } from "vitest";
import { type Checker, createChecker, extractFacts } from "../../src/index.ts";

/** Words that every object seems to hold: a table that is an object would answer them with a function. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** Sentences with a word in places where tables are asked for words, names, tags, units, keys and endings. */
const SENTENCES: readonly (readonly [en: (word: string) => string, ko: (word: string) => string])[] = [
  [(word) => `The band ${word} played in Busan.`, () => "구글은 서울에 사무실을 연다고 밝혔다."],
  [(word) => `The band ${word} played in Busan.`, () => "그는 방미 일정에서 민수를 만났다."],
  [(word) => `Use <${word}> here, or &${word}; there.`, () => "여기에 쓴다."],
  [(word) => `It takes two and ${word} quarters hours for 5 ${word}s.`, (word) => `5${word} 걸린다.`],
  [
    (word) => `In 2019${word} the ${word} of 100${word} rose, and ${word} 12 fell.`,
    (word) => `${word}는 12 ${word}가 되었다.`,
  ],
  [(word) => `${word} of ${word} said to ${word} Inc. on ${word} 3.`, (word) => `${word} 대표는 ${word}에서 말했다.`],
  [(word) => `\${${word}} and {${word}} and %(${word})s and :${word}`, (word) => `{${word}}와 \`${word}\``],
];

/** Files in which the word is a key, an element or a role. */
const FILES: readonly (readonly [id: string, text: (word: string) => string])[] = [
  [
    "a.md",
    (word) =>
      `---\n${word}: ${word}\ntitle: One.\n---\n\n!!! ${word}\n    One.\n\n:::${word}\nTwo.\n:::\n\n<${word}>Three.</${word}>\n`,
  ],
  ["a.html", (word) => `<${word} ${word}="${word}">One.</${word}><p role="${word}">Two &${word};.</p>`],
  ["a.json", (word) => JSON.stringify({ [word]: { [word]: "One." }, b: word })],
  ["a.yaml", (word) => `${word}:\n  ${word}: One.\n`],
  ["a.properties", (word) => `${word}=One.\n`],
  ["a.rst", (word) => `.. ${word}:: ${word}\n\n   One.\n\n:${word}: Two.\n`],
  ["a.adoc", (word) => `[${word}]\nOne.\n\n:${word}: x\n\n${word}::x[]\n`],
  ["a.ftl", (word) => `a-${word} = One.\n    .a-${word} = Two.\n`],
  ["a.xml", (word) => `<resources><string name="${word}">One.</string><${word}>Two.</${word}></resources>`],
  ["a.vtt", (word) => `WEBVTT\n\n00:01.000 --> 00:02.000 ${word}:${word}\n<${word}>One.</${word}> &${word};\n`],
];

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker({
    formats: ["markdown", "html", "json", "yaml", "properties", "rst", "asciidoc", "fluent", "android", "vtt"],
  });
});

describe.each(INHERITED)("the word %s", (word) => {
  it("is a word like any other in sentences", () => {
    for (const [en, ko] of SENTENCES) {
      const report = checker.checkPairs([{ id: word, en: en(word), ko: ko(word) }]);
      const plain = checker.checkPairs([{ id: "garden", en: en("gardener"), ko: ko("gardener") }]);
      expect(report.verdict).not.toBe("did-not-run");
      expect(report.discrepancies.length).toBeLessThanOrEqual(plain.discrepancies.length + 2);
      for (const language of ["en", "ko"] as const) {
        expect(JSON.stringify(extractFacts(en(word) + ko(word), language))).not.toContain("native code");
        expect(JSON.stringify(checker.facts(en(word) + ko(word), language))).not.toContain("native code");
      }
      expect(JSON.stringify(checker.explainSimilarity(en(word), ko(word)))).not.toContain("native code");
    }
  });

  it("is a key like any other in files", () => {
    for (const [id, text] of FILES) {
      const report = checker.check({ en: { id, text: text(word) }, ko: { id: `ko-${id}`, text: text(word) } });
      expect(JSON.stringify(report)).not.toContain("native code");
    }
  });
});
