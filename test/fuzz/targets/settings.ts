import { testCheck, formatFailure } from "../../../src/testing.ts";
import {
  createChecker,
  defaultChecks,
  type GlossaryFormat,
  patternCheck,
  readGlossary,
  readPatternRules,
} from "../../../src/index.ts";
import { createGlossary } from "../../../src/knowledge/glossary/create-glossary.ts";
import { parseSuppressionFile } from "../../../src/report/suppression/file.ts";
import { decodeText } from "../../../src/cli/decode.ts";
import { bucket, featuresOfReport } from "../features.ts";
import { must, reportHolds } from "../laws.ts";
import { reached, type Target } from "./target.ts";

/** A text that is searched for what a user wrote. Their own patterns may be slow, so it is short. */
const SHORT = 2000;

const GLOSSARIES: readonly (readonly [kind: string, format: GlossaryFormat])[] = [
  ["glossaryCsv", "csv"],
  ["glossaryTsv", "tsv"],
  ["glossaryJson", "json"],
  ["glossaryTbx", "tbx"],
];

/** What is read beside documents. */
export const settingTargets: readonly Target[] = [
  ...GLOSSARIES.map(([kind, format]): Target => ({
    name: `readGlossary:${format}`,
    parts: [kind, "en", "ko"],
    largest: 100_000,
    run: async (parts) => {
      const glossary = await readGlossary(parts.text(0), format, "a");
      // What was read can be written as it is, and read again.
      createGlossary(glossary);
      const checker = await createChecker({ glossary });
      const [term] = glossary.terms;
      const report = checker.check({
        en: `${parts.text(1).slice(0, SHORT)}\n\n${term?.en.join(" ") ?? ""}`,
        ko: `${parts.text(2).slice(0, SHORT)}\n\n${term?.ko.join(" ") ?? ""}`,
      });
      reportHolds(report);
      return reached([glossary, report], [bucket("terms", glossary.terms.length), ...featuresOfReport(report)]);
    },
  })),
  ...(["yaml", "json"] as const).map((format): Target => ({
    name: `readPatternRules:${format}`,
    parts: [format === "yaml" ? "rulesYaml" : "rulesJson", "en", "ko"],
    largest: 5000,
    run: async (parts) => {
      const checks = await readPatternRules(parts.text(0), format);
      const checker = await createChecker({ checks: [...defaultChecks, ...checks] });
      const report = checker.check({ en: parts.text(1).slice(0, SHORT), ko: parts.text(2).slice(0, SHORT) });
      reportHolds(report);
      return reached(report, [bucket("rules", checks.length), ...featuresOfReport(report)]);
    },
  })),
  {
    name: "patternCheck",
    parts: ["en", "ko", "text"],
    largest: 3000,
    run: async (parts, draw) => {
      const [en, ko, other] = [parts.text(0), parts.text(1).slice(0, 400), parts.text(2).slice(0, 100)];
      const check = patternCheck({
        rule: draw.pick(["custom/a", "custom/a", other]),
        en: draw.pick([/(\d+) people/, "hall", "(?<n>\\d+)", other.slice(0, 20)]),
        ko: draw.pick([/\d+명/, "$1명", "강당", "\\$0", other.slice(0, 20)]),
        message: draw.pick(["$1 is wrong", other, "$0"]),
        unit: draw.pick(["sentence", "paragraph"]),
        expect: draw.pick(["present", "absent"]),
        examples: {
          agree: [[en.slice(0, 400), ko]],
          differ: [
            [`«${en.slice(0, 30)}»`, ko],
            [other, other],
          ],
        },
      });
      const failures = await testCheck(check, check.examples, draw.chance(0.5) ? { beside: defaultChecks } : {});
      const said = failures.map(formatFailure);
      return reached(
        said,
        failures.map(({ table, problem }) => `${table} ${problem.slice(0, 60)}`),
      );
    },
  },
  {
    name: "suppressionFile",
    parts: ["suppressions"],
    largest: 20_000,
    run: async (parts) => {
      const suppressions = parseSuppressionFile(parts.text(0), "a.json");
      const checker = await createChecker({ suppressions });
      const report = checker.check({ en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." });
      const unused = checker.unusedSuppressions([report]);
      must(unused.length <= suppressions.length, "unused entries are entries");
      return reached([suppressions, unused], [bucket("entries", suppressions.length), bucket("unused", unused.length)]);
    },
  },
  {
    name: "decodeText",
    parts: ["bytes", "text"],
    largest: 300_000,
    run: (parts, draw) => {
      const text = parts.text(1);
      const bytes = draw.pick([
        parts.bytes(0),
        Buffer.from(text, "utf16le"),
        Buffer.from(`\ufeff${text}`, "utf16le"),
        Buffer.from(text, "latin1"),
        Buffer.concat([Buffer.from(text), parts.bytes(0).subarray(0, draw.size(20))]),
      ]);
      const decoded = decodeText(bytes);
      return reached(decoded, [decoded.encoding, String(decoded.guessed)]);
    },
  },
];
