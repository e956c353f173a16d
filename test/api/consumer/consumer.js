// A project that uses daejo as its README says. Runs outside the repository, against the packed files.
import assert from "node:assert/strict";
import {
  check,
  createChecker,
  DaejoError,
  defaultChecks,
  detectSpans,
  extractFacts,
  patternCheck,
  readPatternRules,
} from "daejo";
import { formatFailure, testCheck } from "daejo/testing";

const en = "The hall holds 300 people.";
const ko = "강당에는 350명이 들어간다.";
const mixed = `${en}\n\n${ko}\n`;

const rejects = async (call, code) => {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof DaejoError && error instanceof Error);
    assert.equal(error.name, "DaejoError");
    assert.equal(error.code, code);
    assert.match(error.message, /\S/);
    assert.match(error.hint, /\S/);
    return true;
  });
};

// One call: a mixed document, two versions, references.
for (const input of [
  { text: mixed },
  { en, ko },
  { en: { id: "a", text: en }, ko: { id: "b", text: ko, format: "text" } },
]) {
  const report = await check(input);
  assert.equal(report.version, 1);
  assert.equal(report.verdict, "failed");
  assert.deepEqual(
    report.discrepancies.map(({ rule, en: [left], ko: [right] }) => [rule, left.text, right.text]),
    [["number/value", "300", "350명"]],
  );
  for (const place of report.discrepancies.flatMap((each) => [...each.en, ...each.ko])) {
    const { text } = report.documents.find((document) => document.id === place.document);
    assert.equal(text.slice(place.start, place.end), place.text);
  }
}
const against = await check({ text: mixed, against: [{ id: "ref", text: en }, "Another text."] });
assert.deepEqual(
  against.documents.map((document) => document.id),
  ["text", "ref", "reference-2"],
);
assert.equal((await check({ text: "" })).verdict, "did-not-run");
assert.equal((await check({ text: mixed }, { rules: { "number/*": "off" } })).verdict, "passed");
assert.match((await check({ text: mixed }, { lang: "ko" })).discrepancies[0].message, /^영어는 /);

// Many calls.
const checker = await createChecker({ rules: { "number/*": "warning", "align/unaligned": "off" }, failOn: "warning" });
assert.equal(checker.check({ en, ko }).discrepancies[0].severity, "warning");
assert.equal(checker.check({ en, ko }).verdict, "failed");

const beads = checker.align({ en: [en, "Admission is free on Mondays."], ko: ["월요일에는 입장료가 없다.", ko] });
for (const side of ["en", "ko"]) {
  const held = beads.flatMap((bead) => bead[side]);
  assert.equal(held.length, 2);
  assert.deepEqual(new Set(held), new Set([0, 1]));
}
for (const { confidence } of beads) assert.ok(confidence >= 0 && confidence <= 1);
assert.deepEqual(checker.align({ en: [], ko: [] }), []);

const pairs = checker.checkPairs([
  { id: "menu", en, ko },
  { en: "5%", ko: "5%" },
]);
assert.deepEqual(
  pairs.documents.map((document) => document.id),
  ["menu/en", "1/en", "menu/ko", "1/ko"],
);
assert.deepEqual(
  pairs.discrepancies.map((each) => [each.rule, each.bead]),
  [["number/value", "b0"]],
);
assert.equal(checker.checkSegments({ en: [en], ko: [ko] }).discrepancies.length, 1);

assert.deepEqual(checker.facts(ko, "ko"), extractFacts(ko, "ko"));
const [fact] = extractFacts("It opened on June 19, 2024.", "en");
assert.deepEqual(
  { kind: fact.kind, value: fact.value, text: fact.text, start: fact.start, end: fact.end, bound: fact.bound },
  { kind: "date", value: { year: 2024, month: 6, day: 19 }, text: "June 19, 2024", start: 13, end: 26, bound: "exact" },
);

const alike = checker.nameSimilarity("Volodymyr Zelenskyy", "볼로디미르 젤렌스키");
const unlike = checker.nameSimilarity("Volodymyr Zelenskyy", "앙겔라 메르켈");
assert.ok(alike > 0.5 && alike <= 1 && unlike >= 0 && unlike < 0.5, `${alike} ${unlike}`);
const same = checker.similarity(en, "강당에는 300명이 들어간다.");
const other = checker.similarity(en, "비가 많이 내려 경기가 취소됐다.");
assert.ok(same > other && same <= 1 && other >= 0, `${same} ${other}`);

// Synchronous, no model needed.
const spans = detectSpans(mixed);
assert.deepEqual(
  spans.map((span) => span.language),
  ["en", "ko"],
);
assert.deepEqual([spans[0].start, spans[0].end, spans[1].end], [0, spans[1].start, mixed.length]);

// Rules of one's own, in code and as patterns, and what tests them.
const rule = {
  rule: "custom/hall",
  en: "hall",
  ko: "홀",
  message: "Say 홀.",
  examples: { differ: [["The «hall».", "강당."]] },
};
const hall = patternCheck(rule);
const [fromYaml] = await readPatternRules("- rule: custom/hall\n  en: hall\n  ko: 홀\n  message: Say 홀.\n", "yaml");
for (const own of [hall, fromYaml]) {
  const { discrepancies } = (await createChecker({ checks: [...defaultChecks, own] })).checkPairs([{ en, ko }]);
  assert.deepEqual(discrepancies.map((each) => each.rule).toSorted(), ["custom/hall", "number/value"]);
}
assert.deepEqual(await testCheck(hall, hall.examples), []);
const [failure] = await testCheck(hall, { rule: "custom/hall", agree: [["The hall.", "강당."]], differ: [] });
assert.match(formatFailure(failure), /^custom\/hall: The rule reports a pair that agrees\.\n/);

// Wrong calls are told apart by their code.
await rejects(() => check({}), "bad-input");
await rejects(() => check(null), "bad-input");
await rejects(() => check("text"), "bad-input");
await rejects(() => check({ text: 5 }), "bad-input");
await rejects(() => check({ en }), "bad-input");
await rejects(() => check({ text: mixed, en, ko }), "bad-input");
await rejects(() => check({ text: mixed, against: "reference" }), "bad-input");
await rejects(() => check({ text: mixed, format: "none" }), "bad-option");
await rejects(() => createChecker({ rule: {} }), "bad-option");
await rejects(() => createChecker({ rules: { "no/rule": "off" } }), "bad-option");
await rejects(() => createChecker({ rules: { "number/value": "loud" } }), "bad-option");
await rejects(() => createChecker({ lang: "jp" }), "bad-option");
await rejects(() => createChecker({ checks: [{ rule: "custom/empty" }] }), "bad-option");
await rejects(() => readPatternRules("{", "json"), "config");
const broken = { ...hall, find: () => [{ message: { en: "a", ko: "가" }, confidence: 2, en: [], ko: [] }] };
await rejects(() => check({ en, ko }, { checks: [broken] }), "bad-check");
await rejects(() => createChecker({ failOn: "fatal" }), "bad-option");

process.stdout.write("every promise was kept\n");
