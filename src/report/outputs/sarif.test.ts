import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
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
import { defaultChecks } from "../../checks/index.ts";
import type { Report, SuppressedDiscrepancy } from "../report.ts";
import type { OutputOptions } from "./output.ts";
import { sarif } from "./sarif.ts";

interface Location {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number };
    readonly region?: Readonly<Record<string, number>>;
  };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] } };
  readonly invocations: readonly Readonly<Record<string, unknown>>[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly taxonomies: readonly { readonly taxa: readonly { readonly id: string }[] }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly message: { readonly text: string };
    readonly locations?: readonly Location[];
    readonly relatedLocations?: readonly Location[];
    readonly taxa: readonly { readonly id: string; readonly index: number }[];
    readonly suppressions?: unknown;
  }[];
}

const schema = JSON.parse(
  readFileSync(new URL("../../../test/report/sarif-schema-2.1.0.json", import.meta.url), "utf8"),
) as Readonly<Record<string, unknown>>;
// Draft 4 differs from what ajv reads in what this schema does not use, but for the name of its id.
const { $schema: _, id: __, ...readable } = schema;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  readable,
);

function runOf(report: Report, options: OutputOptions = OPTIONS): Run {
  const log = JSON.parse(sarif.write(report, options)) as { readonly runs: readonly Run[] };
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0] as Run;
}

/** The stretch of a text that a region names by lines and columns. */
function byLines(
  text: string,
  { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Readonly<Record<string, number>>,
): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return text.slice((starts[startLine - 1] ?? 0) + startColumn - 1, (starts[endLine - 1] ?? 0) + endColumn - 1);
}

describe("SARIF", () => {
  it("would not pass the schema with a word wrong", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, result: [] }] })).toBe(false);
  });

  it("puts a result where the Korean would be corrected and links to the English", () => {
    const { results, artifacts } = runOf(HALL);
    expect(artifacts.map(({ location }) => location.uri)).toEqual(["hall.en.txt", "hall.ko.txt"]);
    expect(results[1]).toEqual({
      ruleId: "number/value",
      ruleIndex: 1,
      level: "error",
      message: { text: "The English has 300, the Korean 350. (English [hall.en.txt:1](1))" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "hall.ko.txt", index: 1 },
            region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 10, charOffset: 5, charLength: 4 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: "hall.en.txt", index: 0 },
            region: { startLine: 1, startColumn: 16, endLine: 1, endColumn: 19, charOffset: 15, charLength: 3 },
          },
          message: { text: "English: 300" },
        },
      ],
      partialFingerprints: { "daejo/v1": "2222222222222222" },
      rank: 97,
      taxa: [{ id: "accuracy/mistranslation", index: 1, toolComponent: { name: "MQM", index: 0 } }],
      properties: { confidence: 0.97, suggestion: "300명", bead: "b0" },
    });
  });

  it("turns the sides round where the English is the translation, and needs no evidence on it", () => {
    const english = runOf(HALL, { ...OPTIONS, translation: "en" });
    expect(english.results[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe("hall.en.txt");
    expect(english.results[0]?.relatedLocations?.[0]?.physicalLocation.artifactLocation.uri).toBe("hall.ko.txt");
    const oneSided = runOf(
      foundIn([HALL_EN, HALL_KO], [discrepancyOf({ en: [placeOf(HALL_EN, "300")] }), discrepancyOf({})]),
    );
    expect(oneSided.results[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri).toBe("hall.en.txt");
    expect(oneSided.results[0]).not.toHaveProperty("relatedLocations");
    expect(oneSided.results[1]).not.toHaveProperty("locations");
  });

  it("shows an empty place as a point", () => {
    expect(runOf(HALL).results[2]?.locations?.[0]?.physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 7,
      endLine: 3,
      endColumn: 7,
      charOffset: 45,
      charLength: 0,
    });
  });

  it.each([
    ["line ends of all kinds", "첫째 줄\r둘째 줄\r\n강당에는 350명이\n들어간다", "350명이\n들어"],
    ["characters outside the basic plane", "😀😀 350명😀", "350명😀"],
    ["a byte-order mark", "\ufeff강당에는 350명", "350명"],
    ["a byte-order mark and more lines", "\ufeff강당에는\n350명", "350명"],
  ])("counts right: %s", (_name, text, words) => {
    const document = documentOf("글.txt", text, "ko");
    const { results } = runOf(foundIn([document], [discrepancyOf({ ko: [placeOf(document, words)] })]));
    const region = results[0]?.locations?.[0]?.physicalLocation.region ?? {};
    const seen = text.replace("\ufeff", "");
    expect(byLines(seen, region)).toBe(words);
    expect(seen.slice(region["charOffset"], (region["charOffset"] ?? 0) + (region["charLength"] ?? 0))).toBe(words);
  });

  it("describes the rules that are known and names the others", () => {
    const own = discrepancyOf({ rule: "custom/vat", category: "custom", severity: "warning" });
    const report = foundIn(HALL.documents, [...HALL.discrepancies, own, { ...own, severity: "info" }]);
    const { tool, results, taxonomies } = runOf(report, { ...OPTIONS, language: "ko", checks: defaultChecks });
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(["style/quotes", "number/value", "polarity/negation", "custom/vat"]);
    const check = defaultChecks.find(({ rule }) => rule === "number/value");
    expect(rules[1]).toMatchObject({
      shortDescription: { text: check?.summary.ko },
      fullDescription: { text: check?.why?.ko },
      defaultConfiguration: { level: "error" },
      relationships: [{ target: { id: "accuracy/mistranslation", index: 1 }, kinds: ["superset"] }],
    });
    expect(JSON.stringify(rules[1])).toContain("# number/value");
    expect(Object.keys(rules[3] ?? {})).toEqual(["id", "defaultConfiguration", "relationships"]);
    expect(rules[3]).toMatchObject({ defaultConfiguration: { level: "warning" } });
    const taxa = taxonomies[0]?.taxa ?? [];
    for (const { ruleId, ruleIndex, taxa: of } of results) {
      expect(rules[ruleIndex]?.["id"]).toBe(ruleId);
      for (const { id, index } of of) expect(taxa[index]?.id).toBe(id);
    }
  });

  it("holds what is suppressed, and says of the rest that it is not", () => {
    const [first] = HALL.discrepancies;
    const suppressed = [
      { ...first, suppression: { kind: "comment", reason: "말맛을 살림" } },
      { ...first, suppression: { kind: "file" } },
    ] as SuppressedDiscrepancy[];
    const { results } = runOf({ ...HALL, suppressed });
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [],
      [{ kind: "inSource", status: "accepted", justification: "말맛을 살림" }],
      [{ kind: "external", status: "accepted" }],
    ]);
    expect(runOf(HALL).results[0]).not.toHaveProperty("suppressions");
  });

  it("says what was wrong with the input", () => {
    const report = foundIn([HALL_EN, HALL_KO], [], {
      verdict: "did-not-run",
      diagnostics: [
        { code: "wrong-language", level: "error", message: "The Korean version is in English." },
        {
          code: "unused-suppression",
          level: "warning",
          message: "Remove it.",
          document: "hall.ko.txt",
          span: { start: 17, end: 22 },
        },
        { code: "empty-document", level: "warning", message: "Empty.", document: "gone.txt" },
      ],
    });
    const { invocations, results } = runOf(report);
    expect(results).toEqual([]);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "The Korean version is in English." },
          descriptor: { id: "wrong-language" },
        },
        {
          level: "warning",
          descriptor: { id: "unused-suppression" },
          locations: [{ physicalLocation: { artifactLocation: { index: 1 }, region: { startLine: 2, endColumn: 6 } } }],
        },
        { locations: [{ physicalLocation: { artifactLocation: { uri: "gone.txt" } } }] },
      ],
    });
    expect(runOf(HALL).invocations[0]).toMatchObject({ executionSuccessful: true });
  });

  it.each([
    ["docs\\ko\\이용 안내#1.md", "docs/ko/%EC%9D%B4%EC%9A%A9%20%EC%95%88%EB%82%B4%231.md"],
    ["./a?b%20.md", "a%3Fb%2520.md"],
    ["../ko/a.md", "../ko/a.md"],
    ["a:b.md", "a%3Ab.md"],
    ["/srv/글.md", "file:///srv/%EA%B8%80.md"],
    ["C:\\문서\\a.md", "file:///C:/%EB%AC%B8%EC%84%9C/a.md"],
    ["half \ud800.md", "half%20%EF%BF%BD.md"],
  ])("writes the path %j as %j", (path, uri) => {
    const document = documentOf(path, "350명", "ko");
    const { results, artifacts } = runOf(foundIn([document], [discrepancyOf({ ko: [placeOf(document, "350")] })]));
    expect(artifacts[0]?.location.uri).toBe(uri);
    expect(results[0]?.locations?.[0]?.physicalLocation.artifactLocation).toEqual({ uri, index: 0 });
  });

  it("names a path as the caller does, two documents of one path once", () => {
    const { artifacts } = runOf(HALL, { ...OPTIONS, pathOf: () => "both.txt" });
    expect(artifacts).toHaveLength(1);
  });

  it("has no links but its own", () => {
    const english = documentOf("a[1].md", "See [the guide](https://example.com) first.", "en");
    const message = "The link [the guide](https://example.com) is missing; {name} too.";
    const found = discrepancyOf({
      message,
      en: [placeOf(english, "[the guide](https://example.com)")],
      ko: [placeOf(HALL_KO, "문", true)],
    });
    const { results } = runOf(foundIn([english, HALL_KO], [found]));
    expect(results[0]?.message.text).toBe(
      "The link [the guide] (https://example.com) is missing; {name} too. (English [a\\[1\\].md:1](1))",
    );
  });
});
