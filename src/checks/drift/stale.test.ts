import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createChecker } from "../../create-checker.ts";
import type { CheckInput } from "../../input.ts";
import { toJson } from "../../report/json.ts";
import type { Discrepancy } from "../../report/report.ts";
import { toText } from "../../report/text.ts";
import { diffWording } from "../../report/wording-diff.ts";
import { growthOfSteps, LINEAR } from "../../../test/steps.ts";

const checker = await createChecker({ formats: ["csv", "json", "po"] });

const EN = [
  "The museum reopens on Monday, March 3.",
  "The tenant pays the rent within 30 days. The landlord keeps the deposit until the lease ends.",
  "The tickets cost 5,000 won each.",
];
const KO = [
  "박물관은 3월 3일 월요일에 다시 문을 연다.",
  "임차인은 30일 안에 차임을 낸다. 임대인은 임대차가 끝날 때까지 보증금을 보관한다.",
  "입장권은 한 장에 5,000원이다.",
];

type Sides = readonly [en: readonly string[], ko: readonly string[]];

function join(paragraphs: readonly string[]): string {
  return paragraphs.join("\n\n");
}

function driftOf(input: CheckInput): Discrepancy[] {
  return checker.check(input).discrepancies.filter(({ rule }) => rule === "drift/stale");
}

/** What is stale in two versions. */
function stale([oldEn, oldKo]: Sides, [en, ko]: Sides): Discrepancy[] {
  return driftOf({
    en: { text: join(en), previous: join(oldEn) },
    ko: { text: join(ko), previous: join(oldKo) },
  });
}

/** The paragraphs with other words in the place of some. */
function changed(paragraphs: readonly string[], from: string, to: string): string[] {
  expect(join(paragraphs)).toContain(from);
  return paragraphs.map((each) => each.replace(from, to));
}

function textsOf(evidence: Discrepancy["en"]): string[] {
  return evidence.map(({ text }) => text);
}

test("a figure that changed in the English alone", () => {
  const en = changed(EN, "30 days", "14 days");
  const [found, ...others] = stale([EN, KO], [en, KO]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: "warning",
    message: "The English changed (“30 days” → “14 days”); the Korean did not.",
    change: {
      side: "en",
      before: "The tenant pays the rent within 30 days.",
      after: "The tenant pays the rent within 14 days.",
    },
  });
  const [{ start, end } = { start: 0, end: 0 }] = found?.en ?? [];
  expect(join(en).slice(start, end)).toBe("14");
  expect(textsOf(found?.ko ?? [])).toEqual(["임차인은 30일 안에 차임을 낸다."]);
});

test("a word that changed in the Korean alone", () => {
  const ko = changed(KO, "보증금을 보관한다", "보증금을 돌려준다");
  const [found, ...others] = stale([EN, KO], [EN, ko]);
  expect(others).toEqual([]);
  expect(found?.message).toBe("The Korean changed (“보관한다” → “돌려준다”); the English did not.");
  expect(textsOf(found?.ko ?? [])).toEqual(["돌려준다"]);
  expect(textsOf(found?.en ?? [])).toEqual(["The landlord keeps the deposit until the lease ends."]);
});

test("sentences that came and went on one side alone", () => {
  const added = changed(EN, "The landlord", "Pets are welcome on the ground floor. The landlord");
  expect(stale([EN, KO], [added, KO]).map(({ message }) => message)).toEqual([
    "The English now says more (“Pets are welcome on the ground floor”); the Korean was not changed.",
  ]);
  const removed = changed(EN, " The landlord keeps the deposit until the lease ends.", "");
  const [found] = stale([EN, KO], [removed, KO]);
  expect(found?.message).toBe(
    "The English no longer says “The landlord keeps the deposit until the lease ends”; the Korean was not changed.",
  );
  expect(textsOf(found?.en ?? [])).toEqual([""]);
  expect(textsOf(found?.ko ?? [])).toEqual(["임대인은 임대차가 끝날 때까지 보증금을 보관한다."]);
});

const [first = "", second = "", third = ""] = EN;
test.each<[string, Sides, Sides]>([
  ["nothing", [EN, KO], [EN, KO]],
  ["both sides", [EN, KO], [changed(EN, "30 days", "14 days"), changed(KO, "30일", "14일")]],
  ["the order of paragraphs", [EN, KO], [[second, third, first], KO]],
  ["where paragraphs end", [EN, KO], [[first, ...second.split(/(?<=\.) /), third], KO]],
  ["where paragraphs ended", [[first, ...second.split(/(?<=\.) /), third], KO], [EN, KO]],
  ["where lines end", [[first, second.replace("rent ", "rent\n"), third], KO], [EN, KO]],
  ["punctuation and emphasis", [EN, KO], [changed(EN, "the deposit", "**the deposit**,"), KO]],
  ["the target of a link", [[...EN, "See [the map](v1.html)."], KO], [[...EN, "See [the map](v2.html)."], KO]],
  [
    "nothing of a paragraph without counterpart, nor of what stands beside it",
    [[...EN, "Photographs are allowed without a flash."], KO],
    [[...EN, "Photographs are allowed without a flash."], KO],
  ],
  ["all, as there was nothing before", [[], []], [EN, KO]],
  ["all of the English, which was not there before", [[], KO], [EN, KO]],
  ["what was wrong before", [changed(EN, "5,000 won", "6,000 won"), KO], [EN, KO]],
  ["what was lacking before", [changed(EN, " The landlord keeps the deposit until the lease ends.", ""), KO], [EN, KO]],
])("%s changed: nothing is stale", (_, before, after) => {
  expect(stale(before, after)).toEqual([]);
});

test("a corrected spelling is a note, and follows no change", () => {
  const misspelt = changed(EN, "tenant", "tenent");
  const [found] = stale([misspelt, KO], [EN, KO]);
  expect(found).toMatchObject({ severity: "info", reason: expect.stringContaining("spelling") as string });
  const [other] = stale([misspelt, KO], [EN, changed(KO, "30일", "40일")]);
  expect(other).toMatchObject({ severity: "warning", change: { side: "ko" } });
});

test.each([
  ["The reform is legal in all states.", "The reform is illegal in all states."],
  ["Drive to Iran by bus.", "Drive to Iraq by bus."],
  ["The office opens in June every year.", "The office opens in July every year."],
  ["Goods for import are stored here.", "Goods for export are stored here."],
])("%j → %j is no correction of a spelling", (before, after) => {
  const ko = "이 글은 번역문이다.";
  const found = stale([[before], [ko]], [[after], [ko]]);
  expect(found.map(({ reason }) => reason)).toEqual([undefined]);
});

test("a document that holds both languages", () => {
  const text = (en: readonly string[], ko: readonly string[]): string =>
    join(en.flatMap((each, index) => [each, ko[index] ?? ""]));
  const input = { text: text(changed(EN, "5,000 won", "7,000 won"), KO), previous: text(EN, KO) };
  for (const given of [input, { text: input }]) {
    expect(driftOf(given).map(({ message }) => message)).toEqual([
      "The English changed (“5,000 won” → “7,000 won”); the Korean did not.",
    ]);
  }
});

const CARD = {
  title: ["Your card", "내 카드"],
  limit: ["You can send up to $500 a day.", "하루에 500달러까지 보낼 수 있습니다."],
  close: ["Close", "닫기"],
} as const;
type Card = Readonly<Record<string, readonly [en: string, ko: string]>>;

function po(card: Card): string {
  const entries = Object.values(card).map(([en, ko]) => `msgid ${JSON.stringify(en)}\nmsgstr ${JSON.stringify(ko)}\n`);
  return `msgid ""\nmsgstr "Language: ko\\n"\n\n${entries.join("\n")}`;
}

function csv(card: Card): string {
  const rows = Object.values(card).map((row) => row.map((cell) => JSON.stringify(cell)).join(","));
  return `en,ko\n${rows.join("\n")}\n`;
}

function json(card: Card, side: 0 | 1): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(card).map(([key, texts]) => [key, texts[side]])),
    undefined,
    2,
  );
}

/** The inputs that hold two revisions of a card in the formats of messages. */
function messageInputs(old: Card, now: Card): [string, CheckInput][] {
  return [
    ["po", { text: po(now), id: "ko.po", previous: po(old) }],
    ["csv", { text: csv(now), id: "card.csv", previous: csv(old) }],
    [
      "json",
      {
        en: { text: json(now, 0), id: "en.json", previous: json(old, 0) },
        ko: { text: json(now, 1), id: "ko.json", previous: json(old, 1) },
      },
    ],
  ];
}

const raised: Card = { ...CARD, limit: ["You can send up to $900 a day.", CARD.limit[1]] };
test.each(messageInputs(CARD, raised))("a message of %s that changed in one language", (_, input) => {
  const [found, ...others] = driftOf(input);
  expect(others).toEqual([]);
  expect(found?.message).toBe("The English changed (“$500” → “$900”); the Korean did not.");
  expect([textsOf(found?.en ?? []), textsOf(found?.ko ?? [])]).toEqual([["900"], [CARD.limit[1]]]);
});

const { title, limit, close } = CARD;
test.each<[string, Card]>([
  ["nothing", CARD],
  ["the order", { close, title, limit }],
  ["what was put in and taken out", { title, help: ["Help", "도움말"], limit }],
  [
    "both languages",
    { title, limit: ["You can send up to $900 a day.", "하루에 900달러까지 보낼 수 있습니다."], close },
  ],
  ["an answer that was lacking", { ...CARD }],
])("messages are not stale where %s changed", (what, now) => {
  const old = what === "an answer that was lacking" ? { title, limit: [limit[0], ""] as const, close } : CARD;
  for (const [format, input] of messageInputs(old, now)) expect([format, driftOf(input)]).toEqual([format, []]);
});

test("messages are not stale where their file was empty", () => {
  for (const [format, input] of messageInputs({}, CARD)) {
    const emptied = JSON.parse(JSON.stringify(input), (key, value: unknown) =>
      key === "previous" ? "\n" : value,
    ) as CheckInput;
    expect([format, driftOf(emptied)]).toEqual([format, []]);
  }
});

test("an earlier revision that cannot be read is named", () => {
  const input = { text: po(CARD), id: "ko.po", previous: 'msgid "Close\n' };
  expect(() => checker.check(input)).toThrow(/^The earlier revision of "ko.po": /);
});

test("a side without an earlier revision has not changed; with none nothing is known", () => {
  const en = { text: join(changed(EN, "30 days", "14 days")), previous: join(EN) };
  expect(driftOf({ en, ko: join(KO) })).toEqual(driftOf({ en, ko: { text: join(KO), previous: join(KO) } }));
  expect(driftOf({ en, ko: join(KO) })).toHaveLength(1);
  expect(driftOf({ en: { text: en.text }, ko: join(KO) })).toEqual([]);
});

test("an earlier revision that is no text is refused", () => {
  const wrong = { text: "A.", previous: 3 } as unknown as { text: string };
  expect(() => checker.check({ en: wrong, ko: "가." })).toThrow(/earlier revision of "en" is not a string/);
});

test("the reports say what the wording was", () => {
  const input = {
    en: { text: join(changed(EN, "30 days", "14 days")), previous: join(EN) },
    ko: { text: join(KO), previous: join(KO) },
  };
  const report = checker.check(input);
  expect(toText(report, { language: "en", diff: diffWording })).toContain(
    "\n      changed: The tenant pays the rent within [-30-]{+14+} days.\n",
  );
  const { discrepancies } = toJson(report) as { discrepancies: Discrepancy[] };
  expect(discrepancies.find(({ rule }) => rule === "drift/stale")?.change?.side).toBe("en");
});

test("a paragraph of many sentences takes steps in proportion", () => {
  const long = (word: string, sentences: number): string =>
    Array.from({ length: sentences }, (_, index) => `Row ${index} ${word} 30 days.`).join(" ");
  const compare = (sentences: number): void => {
    const en = { text: long("has", sentences), previous: long("had", sentences) };
    checker.check({ en, ko: { text: "가.", previous: "가." } });
  };
  expect(growthOfSteps(compare, 250)).toBeLessThan(LINEAR);
});

test("no text is stale against itself", () => {
  const paragraph = (of: readonly string[]): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom(...of.flatMap((each) => each.split(/(?<=\.) /))), { minLength: 1, maxLength: 4 })
      .map((each) => each.join(" "));
  fc.assert(
    fc.property(fc.array(paragraph(EN), { maxLength: 5 }), fc.array(paragraph(KO), { maxLength: 5 }), (en, ko) => {
      expect(stale([en, ko], [en, ko])).toEqual([]);
    }),
    { seed: 20261128, numRuns: 30 },
  );
});
