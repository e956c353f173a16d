import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../create-checker.ts";
import type { CheckInput } from "../../input.ts";
import type { Report } from "../report.ts";

const checker = await createChecker();

/** Two paragraphs; in either the number differs. */
const EN = ["The hall holds 300 people.", "The park has 40 trees."] as const;
const KO = ["강당에는 350명이 들어간다.", "공원에는 50그루의 나무가 있다."] as const;

const check = (en: string, ko: string): Report => checker.check({ en, ko });
const left = ({ discrepancies }: Report): string[] => discrepancies.map((each) => each.en[0]?.text ?? "");
const warnings = ({ diagnostics }: Report): string[] => diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe("comments in the text", () => {
  it("are needed: both numbers are reported without them", () => {
    const report = check(EN.join("\n\n"), KO.join("\n\n"));
    expect(left(report)).toEqual(["300", "40"]);
    expect(report).toMatchObject({ verdict: "failed", suppressed: [], summary: { error: 2, suppressed: 0 } });
  });

  it("reach over the whole entry of a message file", () => {
    const en = `# daejo-disable-next-line number/value\nmsgid ""\n"${EN[0]}"\n\nmsgid "${EN[1]}"`;
    const { discrepancies } = check(en, KO.join("\n\n"));
    expect(discrepancies.filter(({ rule }) => rule === "number/value").map((each) => each.en[0]?.text)).toEqual(["40"]);
  });

  it.each([
    ["on the next line", `<!-- daejo-disable-next-line number/value -->\n${EN[0]}\n\n${EN[1]}`, ["40"]],
    [
      "on the next line that is not blank",
      `<!-- daejo-disable-next-line number/value -->\n\n${EN[0]}\n\n${EN[1]}`,
      ["40"],
    ],
    [
      "behind another comment",
      `<!-- daejo-disable-next-line number/value -->\n<!-- note -->\n\n${EN.join("\n\n")}`,
      ["300", "40"],
    ],
    ["on the same line", `${EN[0]}\n\n${EN[1]} <!-- daejo-disable-line number/value -->`, ["300"]],
    ["by family", `<!-- daejo-disable-next-line number/* -->\n${EN.join("\n\n")}`, ["40"]],
    ["from here on", `${EN[0]}\n\n<!-- daejo-disable -->\n\n${EN[1]}`, ["300"]],
    [
      "until they are reported again",
      `<!-- daejo-disable number/* -->\n\n${EN[0]}\n\n<!-- daejo-enable number/value -->\n\n${EN[1]}`,
      ["40"],
    ],
    ["in the whole file", `${EN.join("\n\n")}\n\n<!-- daejo-disable-file number/value -->`, []],
    ["before the pair", `<!-- daejo-ignore-pair -->\n\n${EN.join("\n\n")}`, ["40"]],
    ["in the pair", `${EN[0]} <!-- daejo-ignore-pair -->\n\n${EN[1]}`, ["40"]],
    ["in the pair's last line", `${EN[0]}\n\nThe park has 40 trees\nand\n<!-- daejo-ignore-pair -->\na pond.`, ["300"]],
    ["as comments of MDX", `{/* daejo-disable-next-line number/value */}\n${EN.join("\n\n")}`, ["40"]],
    ["as lines of a data file", `# daejo-disable-next-line number/value\n${EN.join("\n\n")}`, ["40"]],
  ])("suppress %s", (_, en, expected) => {
    const report = check(en, KO.join("\n\n"));
    expect(left(report)).toEqual(expected);
    if (expected.length < 2) expect(report.suppressed).toHaveLength(2 - expected.length);
    expect(report.summary).toMatchObject({ error: expected.length, suppressed: report.suppressed.length });
    expect(report.verdict).toBe(expected.length === 0 ? "passed" : "failed");
  });

  it("suppress on the Korean side as well, and in a mixed document", () => {
    const ko = `<!-- daejo-disable-next-line number/value -- 증축 전 -->\n${KO.join("\n\n")}`;
    const inputs: CheckInput[] = [{ en: EN.join("\n\n"), ko }, { text: `${EN.join("\n\n")}\n\n${ko}` }];
    for (const input of inputs) {
      const report = checker.check(input);
      expect(left(report)).toEqual(["40"]);
      expect(report.suppressed).toMatchObject([
        { en: [{ text: "300" }], suppression: { kind: "comment", reason: "증축 전" } },
      ]);
      expect(report.diagnostics).toEqual([]);
    }
  });

  it("suppress what a reference contradicts, on either side, and are not called unused in the reference", () => {
    const read = (name: string): string =>
      readFileSync(new URL(`../../../corpus/samples/${name}`, import.meta.url), "utf8");
    const [ko, en] = [read("article.ko.txt"), read("summary.en.txt")];
    const plain = checker.check({ text: ko, against: [en] });
    expect(plain.discrepancies.length).toBeGreaterThan(0);
    const comment = "<!-- daejo-disable-file -->\n\n";
    for (const input of [
      { text: comment + ko, against: [en] },
      { text: ko, against: [comment + en] },
    ]) {
      const { discrepancies, suppressed } = checker.check(input);
      expect(discrepancies).toEqual([]);
      expect(suppressed).toHaveLength(plain.discrepancies.length);
    }
    const idle = checker.check({ text: ko, against: [`<!-- daejo-disable-file time/value -->\n\n${en}`] });
    expect(idle.diagnostics).toEqual([]);
  });

  it("cover the whole paragraph that begins on the next line", () => {
    const en = "<!-- daejo-disable-next-line number/value -->\nThe hall stands\nby the park and\nholds 300 people.";
    const report = checker.check({ en: { id: "a.md", text: en }, ko: "강당은 공원 옆에 있고 350명이 들어간다." });
    expect(report.discrepancies).toEqual([]);
    expect(report.suppressed).toHaveLength(1);
  });

  it("do not change what is aligned, nor a fingerprint", () => {
    const plain = check(EN.join("\n\n"), KO.join("\n\n"));
    const commented = check(
      `${EN[0]} <!-- daejo-disable-line -->\n\n<!-- daejo-disable-next-line -->\n${EN[1]}`,
      KO.join("\n\n"),
    );
    expect(commented.beads.map(({ en, ko, confidence }) => [en, ko, confidence])).toEqual(
      plain.beads.map(({ en, ko, confidence }) => [en, ko, confidence]),
    );
    expect(commented.suppressed.map(({ fingerprint }) => fingerprint)).toEqual(
      plain.discrepancies.map(({ fingerprint }) => fingerprint),
    );
  });

  it.each([
    ["date/value", "“daejo-disable-file” (date/value) suppresses nothing. Remove it."],
    ["number/value date/value", "“daejo-disable-file” (date/value) suppresses nothing. Remove it."],
  ])("are called unused where they are: %s", (rules, message) => {
    const report = check(`<!-- daejo-disable-file ${rules} -->\n${EN.join("\n\n")}`, KO.join("\n\n"));
    expect(report.diagnostics).toMatchObject([
      { code: "unused-suppression", level: "warning", message, document: "en", span: { start: 0 } },
    ]);
  });

  it("are called unused where they end nothing, or name nothing and meet nothing", () => {
    const en = `<!-- daejo-enable -->\n\n${EN.join("\n\n")}\n\n<!-- daejo-disable -->`;
    expect(warnings(check(en, KO.join("\n\n")))).toEqual([
      "unused-suppression: “daejo-enable” ends no “daejo-disable”. Remove it.",
      "unused-suppression: “daejo-disable” suppresses nothing. Remove it.",
    ]);
  });

  it("are not called unused where their rule is off, or nothing was compared", async () => {
    const comment = "<!-- daejo-disable-file date/value -->\n";
    const quiet = await createChecker({ rules: { "date/*": "off" } });
    expect(quiet.check({ en: comment + EN[0], ko: KO[0] }).diagnostics).toEqual([]);
    expect(warnings(checker.check({ text: comment + EN[0] }))).toEqual([expect.stringMatching(/^nothing-to-compare/)]);
    const silent = await createChecker({ rules: { "*": "off" } });
    expect(silent.check({ en: "<!-- daejo-nonsense -->\n" + EN[0], ko: KO[0] }).diagnostics).toEqual([]);
  });

  it("that name a rule which does not exist say so, and suppress nothing else", () => {
    const report = check(`<!-- daejo-disable-file number/valeu -->\n${EN[0]}`, KO[0]);
    expect(left(report)).toEqual(["300"]);
    expect(report.diagnostics).toMatchObject([{ code: "bad-suppression", level: "warning", document: "en" }]);
  });

  it("are none in segments that the caller has cut", () => {
    const report = checker.checkPairs([{ en: `<!-- daejo-disable-file --> ${EN[0]}`, ko: KO[0] }]);
    expect(left(report)).toEqual(["300"]);
  });

  it("speak Korean where the report does", async () => {
    const korean = await createChecker({ lang: "ko" });
    const report = korean.check({ en: `<!-- daejo-disable-line date/value -->\n${EN[0]}`, ko: KO[0] });
    expect(report.diagnostics[0]?.message).toBe(
      "‘daejo-disable-line’ 주석(date/value)에 해당하는 문제가 없습니다. 지우세요.",
    );
  });
});
