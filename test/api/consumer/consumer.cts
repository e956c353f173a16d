// The API as a CommonJS project in TypeScript sees it. Is type-checked, never run.
import daejo = require("daejo");
import testing = require("daejo/testing");
import kuromoji = require("daejo/morphology/kuromoji-ko");
import mecab = require("daejo/morphology/mecab-ya");

const facts: daejo.Fact[] = daejo.extractFacts("…", "en");
const report: Promise<daejo.Report> = daejo.check({ en: "…", ko: "…" });
const check: daejo.Check = daejo.patternCheck({ rule: "custom/hall", en: "hall", ko: "홀", message: "…" });
const examples: daejo.RuleExamples = { rule: check.rule, agree: [], differ: [] };
const failures: Promise<testing.ExampleFailure[]> = testing.testCheck(check, examples);
const analysers: Promise<daejo.Morphology>[] = [kuromoji.kuromojiMorphology(), mecab.mecabMorphology()];

// @ts-expect-error -- the package is closed
import deep = require("daejo/dist/checker.js");

export = { facts, report, failures, analysers, deep };
