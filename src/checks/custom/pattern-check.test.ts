import { describe, expect, test } from "vitest";
import type { Discrepancy } from "../../report/report.ts";
import { createChecker } from "../../create-checker.ts";
import { formatFailure, testCheck } from "../../testing.ts";
import type { Check } from "../check.ts";
import { patternCheck } from "./pattern-check.ts";
import type { PatternRule } from "./pattern-rule.ts";

const VAT: PatternRule = {
  rule: "custom/vat",
  en: String.raw`\bVAT\b`,
  ko: "부가(?:가치)?세",
  message: { en: "“$0” is 부가세.", ko: "‘$0’은 ‘부가세’입니다." },
};

const NO_VAT: PatternRule = { rule: "custom/no-vat", ko: "VAT", expect: "absent", message: "No." };

async function find(rule: PatternRule, en: string, ko: string): Promise<readonly Discrepancy[]> {
  const checker = await createChecker({ checks: [patternCheck(rule)] });
  return checker.checkPairs([{ en, ko }]).discrepancies;
}

describe("a rule that expects a wording", () => {
  test("says where it is asked for and where it is missing", async () => {
    const ko = "가격에는 세금이 없다.";
    expect(await find(VAT, "Price without VAT.", ko)).toMatchObject([
      {
        rule: "custom/vat",
        severity: "warning",
        category: "custom",
        message: "“VAT” is 부가세.",
        en: [{ start: 14, end: 17, text: "VAT" }],
        ko: [{ start: ko.length, end: ko.length, text: "" }],
      },
    ]);
    expect(await find(VAT, "Price without VAT.", "부가가치세 별도.")).toEqual([]);
    expect(await find(VAT, "Price without taxes.", ko)).toEqual([]);
  });

  test("asks once for each wording, not for each time it is said", async () => {
    const rule = { ...VAT, en: "VAT|GST" };
    const found = await find(rule, "VAT here, VAT there, GST everywhere.", "여기도 저기도 세금이다.");
    expect(found.map(({ en }) => en[0]?.start)).toEqual([0, 21]);
  });

  test("can be asked from the Korean side", async () => {
    const rule: PatternRule = { ...VAT, side: "ko", message: "$0" };
    expect(await find(rule, "Price without taxes.", "부가세 별도.")).toMatchObject([
      { message: "부가세", en: [{ text: "" }], ko: [{ start: 0, end: 3 }] },
    ]);
    expect(await find(rule, "Price without VAT.", "세금 별도.")).toEqual([]);
  });

  test("looks for the answer in the paragraph, or in the sentence", async () => {
    const en = "The price excludes VAT. It is paid by card at the desk downstairs.";
    const ko = "가격에는 세금이 포함되지 않는다. 부가세는 아래층 접수대에서 카드로 낸다.";
    expect(await find(VAT, en, ko)).toEqual([]);
    const sentence = patternCheck({
      ...VAT,
      unit: "sentence",
      examples: { differ: [[en.replace("VAT", "«VAT»"), ko]] },
    });
    expect(await testCheck(sentence, sentence.examples)).toEqual([]);
  });

  test("may use what was found, in the answer, the message and the suggestion", async () => {
    const rule: PatternRule = {
      rule: "custom/article",
      level: "error",
      en: String.raw`\bArticle (?<number>\d+)`,
      ko: String.raw`제\s?$<number>조`,
      message: "Article $1",
      suggestion: "제$1조",
    };
    expect(await find(rule, "See Article 12 and Article 1.", "제12조를 보라.")).toMatchObject([
      { severity: "error", message: "Article 1", suggestion: "제1조", en: [{ start: 19, end: 28 }] },
    ]);
  });

  test("leaves code alone", async () => {
    const checker = await createChecker({ checks: [patternCheck({ ...VAT, unit: "sentence" }), patternCheck(NO_VAT)] });
    const document = (id: string, prose: string) => ({ id, text: `${prose}\n\n\`\`\`\nshow VAT | total\n\`\`\`\n` });
    const report = checker.check({
      en: document("en.md", "The price of 300 won excludes all other fees."),
      ko: document("ko.md", "가격 300원에는 다른 수수료가 들어 있지 않다."),
    });
    expect(report.discrepancies).toEqual([]);
    expect(report.documents.flatMap(({ segments }) => segments)).toHaveLength(4);
  });

  test("says nothing of what has no counterpart", async () => {
    expect(await find(VAT, "Price without VAT.", "")).toEqual([]);
  });

  test("speaks more softly where the bead is doubtful or the rendering is free", async () => {
    const [finding] = await find({ ...VAT, level: "error" }, "Price without VAT.", "세금 별도.");
    expect(finding?.severity).toBe("error");
    const check = patternCheck({ ...VAT, level: "error" });
    const severities: unknown[] = [];
    // The contexts of a real run, seen through a check of its own that changes what it passes on.
    const spy: Check = {
      ...check,
      find: (context) => {
        const { aligned } = context;
        const doubtful = { ...aligned, bead: { ...aligned.bead, confidence: 0.3 } };
        for (const changed of [
          { ...context, aligned: doubtful },
          { ...context, rendering: "free" as const },
        ]) {
          severities.push(...check.find(changed).map(({ severity }) => severity));
        }
        severities.push(check.find({ ...context, rendering: "reference" }).length);
        return [];
      },
    };
    (await createChecker({ checks: [spy] })).checkPairs([{ en: "Price without VAT.", ko: "세금 별도." }]);
    expect(severities).toEqual(["warning", "warning", 0]);
  });
});

describe("a rule that forbids a wording", () => {
  test("says where it stands, each time", async () => {
    const rule: PatternRule = { rule: "custom/fine", en: "fine", ko: "벌금", expect: "absent", message: "과태료?" };
    expect(await find(rule, "A fine is due.", "벌금을 낸다. 벌금은 3만 원이다.")).toMatchObject([
      { en: [{ text: "fine" }], ko: [{ start: 0, end: 2 }] },
      { en: [{ text: "fine" }], ko: [{ start: 8, end: 10 }] },
    ]);
    expect(await find(rule, "A penalty is due.", "벌금을 낸다.")).toEqual([]);
  });

  test("reports one place once, whoever forbids it", async () => {
    const rule: PatternRule = { rule: "custom/fine", en: "fine|fee", ko: "벌금", expect: "absent", message: "$0" };
    expect(await find(rule, "A fine and a fee.", "벌금과 수수료.")).toHaveLength(1);
  });

  test("needs no asking pattern; the counterpart is then the evidence", async () => {
    const rule: PatternRule = { rule: "custom/you", ko: "당신", expect: "absent", message: "‘$0’" };
    expect(await find(rule, "Your hall.", "당신의 강당.")).toMatchObject([
      { confidence: 1, message: "‘당신’", en: [{ text: "Your hall." }], ko: [{ start: 0, end: 2 }] },
    ]);
    expect(await find(rule, "", "당신의 강당.")).toMatchObject([{ en: [{ text: "" }], ko: [{ text: "당신" }] }]);
    const english: PatternRule = { rule: "custom/please", en: "please", expect: "absent", message: "No." };
    expect(await find(english, "Do, please, come.", "오세요.")).toMatchObject([{ en: [{ start: 4, end: 10 }] }]);
  });
});

describe("examples", () => {
  test("are kept with the check, in pairs", () => {
    const examples = { agree: [["VAT", "부가세"]], differ: [{ en: "«VAT»", ko: "세금" }] } as const;
    expect(patternCheck({ ...VAT, examples }).examples).toEqual({
      rule: "custom/vat",
      agree: [["VAT", "부가세"]],
      differ: [["«VAT»", "세금"]],
    });
    expect(patternCheck(VAT).examples).toEqual({ rule: "custom/vat", agree: [], differ: [] });
  });

  test("are what the tester runs", async () => {
    const check = patternCheck({
      ...VAT,
      examples: { agree: [["The price excludes VAT.", "부가세 별도."]], differ: [["«VAT» is due.", "세금을 낸다."]] },
    });
    expect(await testCheck(check, check.examples)).toEqual([]);
    const failures = await testCheck(check, {
      rule: check.rule,
      agree: [["VAT is due.", "세금을 낸다."]],
      differ: [["VAT is due.", "부가세를 낸다."]],
    });
    expect(failures.map(({ table, problem }) => [table, problem])).toEqual([
      ["agree", "The rule reports a pair that agrees."],
      ["differ", "The rule does not report a pair that differs."],
    ]);
    expect(formatFailure(failures[0] as (typeof failures)[0])).toMatch(
      /^custom\/vat: The rule reports .*\n {2}agree\n {4}en {2}VAT is due\.\n {4}ko {2}세금을 낸다\.\n {2}reported: warning custom\/vat \(en 0–3 “VAT”; ko 7–7 “—”\)\n/,
    );
  });
});

describe("what is wrong with a rule", () => {
  const BOTH = 'Write both patterns; or, where a text is never right, "expect": "absent".';
  test.each<[string, object | string, string, string]>([
    ["no object", "VAT", "A pattern rule is no object.", "rule, en, ko"],
    ["no name", { en: "a" }, "A pattern rule has no rule id.", '"custom/product-name"'],
    ["a name without a family", { ...VAT, rule: "VAT" }, 'A pattern rule has the rule id "VAT".', "family/kind"],
    ["an unknown field", { ...VAT, pattern: "a" }, 'The rule "custom/vat" has a field "pattern".', "expect"],
    [
      "an unknown level",
      { ...VAT, level: "off" },
      'The rule "custom/vat" has the level "off".',
      "error, warning and info",
    ],
    ["no pattern", { rule: "custom/vat" }, 'The rule "custom/vat" has no pattern.', "regular expressions"],
    ["one pattern", { ...VAT, ko: undefined }, 'The rule "custom/vat" has no pattern "ko".', BOTH],
    [
      "a wrong pattern",
      { ...VAT, ko: "[" },
      'The pattern "ko" of the rule "custom/vat" is no regular expression: ',
      "flag u",
    ],
    [
      "a wrong expectation",
      { ...VAT, expect: "none" },
      '"expect" of the rule "custom/vat" is "none".',
      "present or absent",
    ],
    ["a wrong unit", { ...VAT, unit: "line" }, '"unit" of the rule "custom/vat" is "line".', "paragraph or sentence"],
    ["a wrong side", { ...VAT, side: "jp" }, '"side" of the rule "custom/vat" is "jp".', "en or ko"],
    [
      "a side that forbids nothing",
      { ...VAT, ko: undefined, expect: "absent", side: "en" },
      'The rule "custom/vat" does not say what must be absent.',
      "other side",
    ],
    ["no message", { ...VAT, message: undefined }, 'The rule "custom/vat" has no message.', "what is wrong"],
    [
      "half a message",
      { ...VAT, message: { en: "a" } },
      '"message" of the rule "custom/vat" is no text.',
      "{ en, ko }",
    ],
    [
      "a wrong reference",
      { ...VAT, message: "$1" },
      'A text of the rule "custom/vat" says $1, which nothing captures.',
      "$0",
    ],
    ["a wrong suggestion", { ...VAT, suggestion: 5 }, '"suggestion" of the rule "custom/vat" is no text.', "Korean"],
    [
      "a wrong switch",
      { ...VAT, ignoreCase: "yes" },
      '"ignoreCase" of the rule "custom/vat" is neither true nor false.',
      "true",
    ],
    ["a wrong category", { ...VAT, category: "" }, '"category" of the rule "custom/vat" is no text.', "MQM"],
    ["wrong examples", { ...VAT, examples: [] }, '"examples" of the rule "custom/vat" cannot be read.', "agree"],
    [
      "a wrong example",
      { ...VAT, examples: { agree: [["a"]] } },
      'An example of the rule "custom/vat" is no pair of texts.',
      "English",
    ],
  ])("%s is told with its rule", (_, rule, message, hint) => {
    expect(() => patternCheck(rule as PatternRule)).toThrow(
      expect.objectContaining({
        code: "bad-option",
        message: expect.stringContaining(message) as string,
        hint: expect.stringContaining(hint) as string,
      }),
    );
  });
});
