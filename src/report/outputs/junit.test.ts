import { describe, expect, it } from "vitest";
import {
  discrepancyOf,
  documentOf,
  foundIn,
  HALL,
  HALL_EN,
  HALL_KO,
  OPTIONS,
  placeOf,
} from "../../../test/report/discrepancies.ts";
import { childrenOf, readXml, textOf, type Element } from "../../../test/report/read-xml.ts";
import { mergeReports } from "../merge.ts";
import type { Report } from "../report.ts";
import type { OutputOptions } from "./output.ts";
import { junit } from "./junit.ts";

const read = (report: Report, options: OutputOptions = OPTIONS): Element => readXml(junit.write(report, options));

/** Each suite with its cases: their names and what they hold. */
function casesOf(root: Element): Record<string, Record<string, string>> {
  return Object.fromEntries(
    childrenOf(root).map((suite) => [
      suite.attributes["name"],
      Object.fromEntries(
        childrenOf(suite).map((each) => [each.attributes["name"], childrenOf(each)[0]?.name ?? "passed"]),
      ),
    ]),
  );
}

describe("JUnit's XML", () => {
  it("has a suite for the Korean document, a failure for the error, the others with their text", () => {
    const root = read(HALL);
    expect(root.attributes).toEqual({ name: "daejo", tests: "3", failures: "1", errors: "0", skipped: "0" });
    expect(casesOf(root)).toEqual({
      "hall.ko.txt": {
        "style/quotes 2:15": "system-out",
        "number/value 1:6": "failure",
        "polarity/negation 3:7": "system-out",
      },
    });
    const failed = childrenOf(childrenOf(root)[0] as Element)[1] as Element;
    expect(failed.attributes).toEqual({ classname: "hall.ko.txt", name: "number/value 1:6", file: "hall.ko.txt" });
    const [failure] = childrenOf(failed);
    expect(failure?.attributes).toEqual({ message: "The English has 300, the Korean 350.", type: "error" });
    expect(textOf(failed).trim()).toBe(`error number/value 97%
The English has 300, the Korean 350.
Korean hall.ko.txt:1:6: 350명
English hall.en.txt:1:16: 300
Suggestion: 300명`);
  });

  it.each([
    ["warning", 2],
    ["info", 3],
    ["never", 0],
  ] as const)("fails as the run does: from %s on", (failOn, failures) => {
    expect(read(HALL, { ...OPTIONS, failOn }).attributes["failures"]).toBe(String(failures));
  });

  it("has a passing case for a document that was compared and agrees", () => {
    expect(casesOf(read(foundIn([HALL_EN, HALL_KO], [])))).toEqual({ "hall.ko.txt": { "no discrepancies": "passed" } });
    expect(casesOf(read(foundIn([HALL_EN, HALL_KO], []), { ...OPTIONS, translation: "en" }))).toEqual({
      "hall.en.txt": { "no discrepancies": "passed" },
    });
  });

  it("skips what is suppressed", () => {
    const suppression = { kind: "comment", reason: "의도한 표현" } as const;
    const suppressed = [{ ...discrepancyOf({ ko: [placeOf(HALL_KO, "350명")] }), suppression }];
    const root = read(foundIn([HALL_EN, HALL_KO], [], { suppressed }));
    expect(root.attributes).toMatchObject({ tests: "2", skipped: "1", failures: "0" });
    expect(casesOf(root)).toEqual({ "hall.ko.txt": { "number/value 1:6": "skipped", "no discrepancies": "passed" } });
    expect(junit.write(foundIn([HALL_EN, HALL_KO], [], { suppressed }), OPTIONS)).toContain(
      '<skipped message="의도한 표현"/>',
    );
  });

  it("is an error where nothing was compared, and nothing passes", () => {
    const report = foundIn([HALL_EN, HALL_KO], [], {
      verdict: "did-not-run",
      diagnostics: [{ code: "wrong-language", level: "error", message: "The Korean version is in English." }],
    });
    const root = read(report);
    expect(root.attributes).toMatchObject({ tests: "1", errors: "1" });
    expect(casesOf(root)).toEqual({ daejo: { "wrong-language": "error" } });
    expect(casesOf(read({ ...report, diagnostics: [] }))).toEqual({ daejo: { "did-not-run": "error" } });
  });

  it("lets pass only those of several documents that were compared", () => {
    const pair = (name: string): Report => {
      const documents = [
        documentOf(`${name}.en.txt`, "Thank you.", "en"),
        documentOf(`${name}.ko.txt`, "감사합니다.", "ko"),
      ];
      return foundIn(documents, []);
    };
    const swapped: Report = {
      ...pair("swapped"),
      verdict: "did-not-run",
      diagnostics: [{ code: "swapped-versions", level: "error", message: "Swap the two." }],
    };
    const alone = foundIn([documentOf("alone.ko.txt", "감사합니다.", "ko")], []);
    expect(casesOf(read(mergeReports([pair("fine"), swapped, alone, HALL])))).toMatchObject({
      "swapped.en.txt": { "swapped-versions": "error" },
      "fine.ko.txt": { "no discrepancies": "passed" },
      "hall.ko.txt": { "number/value 1:6": "failure" },
    });
    const suites = Object.keys(casesOf(read(mergeReports([pair("fine"), swapped, alone, HALL]))));
    expect(suites).toHaveLength(3);
  });

  it("tells cases at one place apart", () => {
    const found = discrepancyOf({ ko: [placeOf(HALL_KO, "350")] });
    expect(Object.keys(casesOf(read(foundIn([HALL_KO], [found, found, found])))["hall.ko.txt"] ?? {})).toEqual([
      "number/value 1:6",
      "number/value 1:6 (2)",
      "number/value 1:6 (3)",
    ]);
  });

  it("is well-formed whatever the texts hold", () => {
    const text = 'a]]> <b> & "q" \u0000\u0007\u001b[31m \ud800 \uffff 끝';
    const document = documentOf(`<&">\u0001.txt`, text, "ko");
    const found = discrepancyOf({
      message: text,
      suggestion: text,
      rule: `custom/"<&>`,
      ko: [placeOf(document, text)],
    });
    expect(textOf(read(foundIn([document], [found])))).toContain(
      'a]]> <b> & "q" \ufffd\ufffd\ufffd[31m \ufffd \ufffd 끝',
    );
  });

  it("tells of warnings about the input beside what was found", () => {
    const report = foundIn([HALL_EN, HALL_KO], [], {
      diagnostics: [
        {
          code: "unused-suppression",
          level: "warning",
          message: "Idle.",
          document: "hall.ko.txt",
          span: { start: 17, end: 22 },
        },
      ],
    });
    expect(casesOf(read(report))).toEqual({ "hall.ko.txt": { "unused-suppression 2:1": "system-out" } });
  });

  it("holds a discrepancy without places", () => {
    expect(casesOf(read(foundIn([], [discrepancyOf({})])))).toEqual({ daejo: { "number/value": "failure" } });
  });
});
