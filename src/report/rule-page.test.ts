import { describe, expect, test } from "vitest";
import type { Check } from "../checks/check.ts";
import { pageText } from "./page-text.ts";
import { plain } from "./paint.ts";
import { rulePage, rulePageName } from "./rule-page.ts";

const check: Check = {
  rule: "custom/mine",
  level: "warning",
  category: "style/house",
  summary: { en: "Mine.", ko: "내 규칙." },
  find: () => [],
};
const examples = {
  rule: check.rule,
  agree: [["<b>One</b>\n\nTwo", ""]],
  differ: [["Say «```».", "가"]],
} as const;

describe("the page of a rule", () => {
  test("has a name that a file can have", () => {
    expect(rulePageName("number/value", "en")).toBe("number-value.md");
    expect(rulePageName("term/do-not-translate", "ko")).toBe("term-do-not-translate.ko.md");
  });

  test("has only the sections that there is something to say in", () => {
    const headings = (page: string): string[] => [...page.matchAll(/^## (.*)$/gm)].map(([, title = ""]) => title);
    const bare = ["What lowers the level", "Change its level, or turn it off"];
    expect(headings(rulePage(check, "en", {}))).toEqual(bare);
    expect(headings(rulePage({ ...check, why: { en: "Because.", ko: "왜냐하면." } }, "ko", { examples }))).toEqual([
      "왜 중요한가",
      "수준이 낮아지는 경우",
      "보고하는 예",
      "보고하지 않는 예",
      "수준을 바꾸거나 끄려면",
    ]);
    const none = { injected: 0, found: 0, segments: 0, falseAlarms: 0 };
    expect(headings(rulePage(check, "en", { figures: none }))).toEqual(bare);
  });

  test("gives what was measured, and only that", () => {
    const figures = { injected: 200, found: 187, segments: 8000, falseAlarms: 3 };
    expect(rulePage(check, "en", { figures })).toContain(
      "\nOf 200 planted errors it reports 187 (94%). In 8000 segments without errors it gives 3 false alarms (0.38 per 1,000).\n",
    );
    expect(rulePage(check, "ko", { figures: { ...figures, injected: 0 } })).toContain(
      "## 측정 결과\n\n오류가 없는 문장 8000개에서 잘못 보고한 것은 3개(1,000개당 0.38개)입니다.\n",
    );
  });

  test("gives the terms that the examples speak of", () => {
    const glossary = [
      { en: "invoice|bill", ko: ["청구서"], forbiddenKo: "인보이스" },
      { en: "Kafka", doNotTranslate: true },
      { en: "vessel", ko: "선박" },
    ];
    const differ = [["The «invoice» in KAFKA.", "카프카의 영수증."]] as const;
    const table = { rule: check.rule, glossary, agree: [], differ };
    expect(rulePage(check, "en", { examples: table })).toContain(
      "\n\nWith this glossary:\n\n```text\ninvoice | bill = 청구서; not: 인보이스\nKafka; stays in English\n```\n",
    );
    expect(rulePage(check, "ko", { examples: { ...table, glossary: [] } })).not.toContain("용어집");
  });

  test("shows examples as they stand, whatever signs are in them", () => {
    const page = rulePage(check, "en", { examples });
    expect(page).toContain("```text\n<b>One</b> ¶ Two\n—\n```");
    expect(page).toContain("````text\nSay «```».\n가\n````");
  });
});

describe("the page on a terminal", () => {
  test("has no signs of Markdown, and lines that fit", () => {
    const long = `# a/b\n\n[한국어](a-b.ko.md)\n\n${"word ".repeat(20).trim()}\n\n- Level: error\n\n\`\`\`text\n# one\n\n[x](y)\n\`\`\`\n`;
    expect(pageText(long, 40, { ...plain, bold: (text) => `*${text}*` })).toBe(
      "*a/b*\n\nword word word word word word word word\nword word word word word word word word\nword word word word\n\n- Level: error\n\n  # one\n\n  [x](y)\n",
    );
  });

  test("keeps what stands in a longer fence", () => {
    expect(pageText("````text\n```\n# a\n```\n````\n", 80, plain)).toBe("  ```\n  # a\n  ```\n");
  });
});
