import { expect, test } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import type { CheckInput } from "../../src/input.ts";
import type { Report } from "../../src/report/report.ts";
import { growthOfSteps, LINEAR } from "../steps.ts";

const formats = ["android", "csv", "fluent", "html", "json", "po", "properties", "tsv", "xcstrings", "xliff", "yaml"];
const checker = await createChecker({ formats });

/** Two files of messages, or of a page. */
function versions(ending: string, en: string, ko: string): CheckInput {
  const name = (folder: string): string => (ending === "xml" ? `${folder}/strings.xml` : `${folder}.${ending}`);
  return { en: { id: name("values"), text: en }, ko: { id: name("values-ko"), text: ko } };
}

function json(en: Readonly<Record<string, string>>, ko: Readonly<Record<string, string>>): CheckInput {
  return versions("json", JSON.stringify(en), JSON.stringify(ko));
}

function alone(id: string, text: string): CheckInput {
  return { text: { id, text } };
}

function unit(source: string, target: string): string {
  return (
    '<xliff version="1.2"><file source-language="en" target-language="ko"><body>' +
    `<trans-unit id="a"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`
  );
}

const NAME = '<x id="INTERPOLATION" equiv-text="{{name}}"/>';

/** Right translations whose notation alone could be taken for a slip. */
const QUIET: Readonly<Record<string, CheckInput>> = {
  "plural keys that Korean does without": json(
    { item_one: "{{count}} item", item_other: "{{count}} items" },
    { item_other: "항목 {{count}}개" },
  ),
  "plurals of Ruby on Rails": versions(
    "yml",
    'en:\n  mail:\n    one: "One message from %{name}"\n    other: "%{count} messages from %{name}"\n',
    'ko:\n  mail:\n    other: "%{name} 님이 보낸 메시지 %{count}통"\n',
  ),
  "branches of ICU": json(
    {
      a: "{n, plural, =0 {No files} one {# file} other {# files}} in {folder}",
      b: "{g, select, male {He} other {They}} left",
    },
    { a: "{folder}에 {n, plural, other {파일 #개}}", b: "{g, select, other {이 사람이}} 나갔습니다" },
  ),
  "a tag behind an escape": versions(
    "xml",
    '<resources><string name="a">Rain until noon\\nStay <b>indoors</b>.</string></resources>',
    '<resources><string name="a">정오까지 비\\n<b>실내</b>에 계십시오.</string></resources>',
  ),
  "a tag at the beginning": versions(
    "html",
    "<ul><li>Set the alarm with <code>ferry --remind</code>.</li><li>Open <b>Settings</b>.</li></ul>",
    "<ul><li><code>ferry --remind</code>로 알람을 맞추십시오.</li><li><b>설정</b>을 여십시오.</li></ul>",
  ),
  "a link that is the whole text": versions(
    "html",
    '<p>Before you leave, read <a href="https://example.org/guide">the guide</a></p>',
    '<p><a href="https://example.org/guide">떠나기 전에 안내서를 읽으십시오</a></p>',
  ),
  "a code at the beginning": alone("a.xlf", unit(`Hello ${NAME}, welcome back`, `${NAME} 님, 다시 오셨군요`)),
  "a record that is not translated yet": alone(
    "a.csv",
    "key,en,ko\na,Open the gate,문을 여십시오\nb,GmbH,\nc,Close the gate,문을 닫으십시오\n",
  ),
  "Korean written as escapes": versions(
    "properties",
    "a=The reading room on the second floor is closed today.",
    `a=${escaped("오늘은 이층 열람실이 문을 닫습니다.")}`,
  ),
  "names of translators": alone(
    "a.po",
    'msgid "translator-credits"\nmsgstr "홍길동 <gildong@example.org>, 2024-2026"\n\nmsgid "Open the gate"\nmsgstr "문을 여십시오"\n',
  ),
  "access keys and escapes of PO": alone(
    "a.po",
    'msgid "_Print %d pages\\t(100%%)\\n"\nmsgstr "%d쪽 인쇄(_P)\\t(100%%)\\n"\n\nmsgid "Say \\"no\\" twice"\nmsgstr "‘아니요’를 두 번 말하십시오"\n',
  ),
  "functions and terms of Fluent": versions(
    "ftl",
    'a = Saved on { DATETIME($day, month: "long") }\nb = Close { -brand(case: "accusative") }\n-brand = Hanbit\n',
    "a = { DATETIME($day) }에 저장함\nb = { -brand } 닫기\n-brand = 한빛\n",
  ),
  "texts that are put into others": alone(
    "a.xcstrings",
    JSON.stringify({
      sourceLanguage: "en",
      strings: { "%1$@ and %2$lld others": { localizations: { ko: { stringUnit: { value: "%1$@ 외 %2$lld명" } } } } },
    }),
  ),
};

function escaped(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

test.each(Object.entries(QUIET))("%s: nothing is reported", (_, input) => {
  const report = checker.check(input);
  expect(report.discrepancies.filter(({ rule }) => rule !== "align/unaligned")).toEqual([]);
  expect(report.verdict).toBe("passed");
});

test("a line of a megabyte is compared, in steps in proportion", { timeout: 60_000 }, () => {
  const compare = (count: number): Report =>
    checker.check(json({ a: "The hall holds 300 people." }, { a: "가".repeat(count) }));
  expect(compare(1_200_000).verdict).not.toBe("did-not-run");
  expect(growthOfSteps(compare, 10_000)).toBeLessThan(LINEAR);
});

test.each(["2026년 ", "{name} ", "5 km "])("a message of many thousands of equal facts is compared: %s", (fact) => {
  const facts = fact.repeat(15_000);
  const report = checker.check(json({ a: `Hall ${facts}` }, { a: `강당 ${facts}` }));
  expect(report.verdict).not.toBe("did-not-run");
});
