import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createChecker } from "../../create-checker.ts";
import type { CheckInput } from "../../input.ts";
import type { Discrepancy } from "../../report/report.ts";
import { growthOfSteps, LINEAR } from "../../../test/steps.ts";

const checker = await createChecker({ formats: ["json", "po"] });

/** Paragraphs of a guide for guests, in pairs. */
const GUIDE = {
  title: ["# Guide for guests", "# 투숙객 안내"],
  pool: ["The pool is open from 6 a.m. to 10 p.m.", "수영장은 오전 6시부터 오후 10시까지 연다."],
  breakfast: ["Breakfast costs 12,000 won per person.", "아침 식사는 한 사람에 12,000원이다."],
  parking: ["## Parking", "## 주차"],
  garage: [
    "The garage holds 80 cars. Guests park there for free.",
    "주차장에는 차 80대가 들어간다. 투숙객은 무료로 주차한다.",
  ],
  pets: ["Dogs are welcome in rooms on the first floor.", "반려견은 1층 객실에 함께 들어갈 수 있다."],
  smoking: ["Smoking is forbidden in the whole building.", "건물 전체에서 담배를 피울 수 없다."],
} as const;
type Part = keyof typeof GUIDE;
const ALL: readonly Part[] = ["title", "pool", "breakfast", "parking", "garage", "pets", "smoking"];

function without(...left: readonly Part[]): Part[] {
  return ALL.filter((part) => !left.includes(part));
}

function text(side: "en" | "ko", parts: readonly Part[]): string {
  return parts.map((part) => GUIDE[part][side === "en" ? 0 : 1]).join("\n\n");
}

interface Parts {
  readonly en: readonly Part[];
  readonly ko: readonly Part[];
}

function driftOf(input: CheckInput): Discrepancy[] {
  return checker.check(input).discrepancies.filter(({ rule }) => rule === "drift/stale");
}

/** What is stale in two versions. */
function inVersions(before: Parts, after: Parts): Discrepancy[] {
  const version = (side: "en" | "ko"): { text: string; previous: string } => {
    return { text: text(side, after[side]), previous: text(side, before[side]) };
  };
  return driftOf({ en: version("en"), ko: version("ko") });
}

/** What is stale in a document that holds each part in both languages. */
function inOneDocument(before: Parts, after: Parts): Discrepancy[] {
  const both = ({ en, ko }: Parts): string =>
    ALL.flatMap((part) => [
      ...(en.includes(part) ? [GUIDE[part][0]] : []),
      ...(ko.includes(part) ? [GUIDE[part][1]] : []),
    ]).join("\n\n");
  return driftOf({ text: both(after), previous: both(before) });
}

interface Shown {
  readonly message: string;
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

function show({ message, en, ko, severity }: Discrepancy): Shown {
  expect(severity).toBe("warning");
  return { message, en: en.map((each) => each.text), ko: ko.map((each) => each.text) };
}

const LACKING = without("pets");
const bothLack: Parts = { en: LACKING, ko: LACKING };
const both: Parts = { en: ALL, ko: ALL };

test.each([
  ["two versions", inVersions],
  ["one document", inOneDocument],
])("a paragraph that came or went in one language alone, in %s", (_, drift) => {
  expect(drift(bothLack, { en: ALL, ko: LACKING }).map(show)).toEqual([
    {
      message: `The English has a new paragraph (“${GUIDE.pets[0]}”) that the Korean does not have.`,
      en: [GUIDE.pets[0]],
      ko: [""],
    },
  ]);
  expect(drift(bothLack, { en: LACKING, ko: ALL }).map(show)).toEqual([
    {
      message: `The Korean has a new paragraph (“${GUIDE.pets[1]}”) that the English does not have.`,
      en: [""],
      ko: [GUIDE.pets[1]],
    },
  ]);
  expect(drift(both, { en: LACKING, ko: ALL }).map(show)).toEqual([
    { message: `The English no longer has “${GUIDE.pets[0]}”; the Korean still does.`, en: [""], ko: [GUIDE.pets[1]] },
  ]);
  expect(drift(both, { en: ALL, ko: LACKING }).map(show)).toEqual([
    { message: `The Korean no longer has “${GUIDE.pets[1]}”; the English still does.`, en: [GUIDE.pets[0]], ko: [""] },
  ]);
});

test("the evidence of what came is its place, and the place where it is missing", () => {
  const [found] = inVersions(bothLack, { en: ALL, ko: LACKING });
  const { start = 0, end = 0 } = found?.en[0] ?? {};
  expect(text("en", ALL).slice(start, end)).toBe(GUIDE.pets[0]);
  expect(found?.ko[0]?.start).toBe(text("ko", LACKING).indexOf(GUIDE.garage[1]) + GUIDE.garage[1].length);
  expect(found?.change).toEqual({ side: "en", before: "", after: GUIDE.pets[0] });
});

test("a heading that came or went with its section is one finding", () => {
  const short = without("parking", "garage");
  expect(inVersions({ en: short, ko: short }, { en: ALL, ko: short }).map(show)).toEqual([
    {
      message:
        "The English has 2 new paragraphs (“Parking The garage holds 80 cars. Guests park there for…”) that the Korean does not have.",
      en: ["Parking", GUIDE.garage[0]],
      ko: [""],
    },
  ]);
  const [gone, ...others] = inVersions(both, { en: short, ko: ALL });
  expect(others).toEqual([]);
  expect(gone?.ko.map((each) => each.text)).toEqual(["주차", GUIDE.garage[1]]);
  expect(gone?.change).toEqual({ side: "en", before: `Parking ${GUIDE.garage[0]}`, after: "" });
});

test.each<[string, readonly Part[]]>([
  ["first", ["title"]],
  ["last", ["smoking"]],
])("what came or went %s of all", (_, parts) => {
  const short = without(...parts);
  expect(inVersions({ en: short, ko: short }, { en: ALL, ko: short })).toHaveLength(1);
  expect(inVersions(both, { en: short, ko: ALL })).toHaveLength(1);
});

const elsewhere: Part[] = ["title", "pets", ...without("title", "pets")];
test.each<[string, Parts, Parts]>([
  ["came in both", bothLack, both],
  ["went in both", both, bothLack],
  ["came where the other language had it", { en: LACKING, ko: ALL }, both],
  ["went where the other language did not have it", { en: ALL, ko: LACKING }, bothLack],
  ["was lacking all along", { en: ALL, ko: LACKING }, { en: ALL, ko: LACKING }],
  ["was moved", both, { en: elsewhere, ko: ALL }],
  ["was not known, as there was no text", { en: [], ko: LACKING }, { en: ALL, ko: LACKING }],
])("a paragraph that %s is not stale", (_, before, after) => {
  expect(inVersions(before, after)).toEqual([]);
});

test("code that came or went is not stale", () => {
  const code = "```\nparking --level 2\n```";
  const [en, ko] = [text("en", ALL), text("ko", ALL)];
  const longer = en.replace("## Parking", `${code}\n\n## Parking`);
  expect(driftOf({ en: { text: longer, previous: en }, ko: { text: ko, previous: ko } })).toEqual([]);
  expect(driftOf({ en: { text: en, previous: longer }, ko: { text: ko, previous: ko } })).toEqual([]);
});

test("a paragraph whose content the other language put into another one is not stale", () => {
  const ko = { text: text("ko", LACKING), previous: text("ko", LACKING) };
  ko.text = ko.text.replace(GUIDE.garage[1], `${GUIDE.garage[1]} ${GUIDE.pets[1]}`);
  const found = driftOf({ en: { text: text("en", ALL), previous: text("en", LACKING) }, ko });
  expect(found.filter(({ message }) => message.includes("new paragraph"))).toEqual([]);
});

test("no order and no joining of paragraphs is stale", () => {
  const texts = without("title", "parking");
  fc.assert(
    fc.property(
      fc.shuffledSubarray(texts, { minLength: texts.length }),
      fc.array(fc.boolean(), { minLength: texts.length, maxLength: texts.length }),
      (order, isJoined) => {
        const now = order.map((part, index) => `${GUIDE[part][0]}${isJoined[index] === true ? " " : "\n\n"}`).join("");
        const ko = text("ko", texts);
        expect(driftOf({ en: { text: now, previous: text("en", texts) }, ko: { text: ko, previous: ko } })).toEqual([]);
      },
    ),
    { seed: 20261202, numRuns: 60 },
  );
});

type Card = Readonly<Record<string, string>>;
const EN_CARD: Card = { title: "Your card", limit: "You can send up to $500 a day." };
const KO_CARD: Card = { title: "내 카드", limit: "하루에 500달러까지 보낼 수 있습니다." };

function json(now: Card, previous: Card): { text: string; previous: string; id: string } {
  return { text: JSON.stringify(now), previous: JSON.stringify(previous), id: "card.json" };
}

test("keys that came in one language alone are stale, each by itself", () => {
  const en = { ...EN_CARD, help: "Help", freeze: "Freeze the card at once when it is lost." };
  const found = driftOf({ en: json(en, EN_CARD), ko: { ...json(KO_CARD, KO_CARD), id: "ko.json" } });
  expect(found.map(show)).toEqual([
    { message: "The English has a new entry (“Help”) that the Korean does not have.", en: ["Help"], ko: [""] },
    {
      message: `The English has a new entry (“${en.freeze}”) that the Korean does not have.`,
      en: [en.freeze],
      ko: [""],
    },
  ]);
  const ko = { ...KO_CARD, help: "도움말" };
  const reversed = driftOf({ en: json(EN_CARD, EN_CARD), ko: { ...json(ko, KO_CARD), id: "ko.json" } });
  expect(reversed.map(({ message }) => message)).toEqual([
    "The Korean has a new entry (“도움말”) that the English does not have.",
  ]);
});

test("keys that came in both, or stood alone before, are not stale", () => {
  const [en, ko] = [
    { ...EN_CARD, help: "Help" },
    { ...KO_CARD, help: "도움말" },
  ];
  expect(driftOf({ en: json(en, EN_CARD), ko: { ...json(ko, KO_CARD), id: "ko.json" } })).toEqual([]);
  expect(driftOf({ en: json(en, en), ko: { ...json(KO_CARD, KO_CARD), id: "ko.json" } })).toEqual([]);
});

test("a message of a PO file that came without a translation", () => {
  const head = 'msgid ""\nmsgstr "Language: ko\\n"\n\nmsgid "Your card"\nmsgstr "내 카드"\n';
  const entry = (ko: string): string => `\nmsgid "Freeze the card"\nmsgstr "${ko}"\n`;
  const drift = (ko: string): string[] =>
    driftOf({ text: head + entry(ko), id: "ko.po", previous: head }).map(({ message }) => message);
  expect(drift("")).toEqual(["The English has a new entry (“Freeze the card”) that the Korean does not have."]);
  expect(drift("카드 정지")).toEqual([]);
});

test("texts that have nothing in common take steps in proportion", () => {
  const compare = (count: number): void => {
    const lines = (line: (index: number) => string): string =>
      Array.from({ length: count }, (_, i) => line(i)).join("\n\n");
    const ko = lines((i) => `${i * 3 + 1}번 창고의 문은 닫혀 있다.`);
    const en = (added: string): string => lines((i) => (i % 2 === 0 ? `Old ${i} alpha.` : `${added} ${i} beta.`));
    checker.check({ en: { text: en("New"), previous: en("") }, ko: { text: ko, previous: ko } });
  };
  expect(growthOfSteps(compare, 250)).toBeLessThan(LINEAR);
});
