// The same API as a TypeScript project sees it. Is type-checked against the packed declarations, never run.
import {
  check,
  type CallOptions,
  type Check,
  type Checker,
  createChecker,
  DaejoError,
  defaultChecks,
  detectSpans,
  type ErrorCode,
  extractFacts,
  type Bead,
  type Discrepancy,
  type Fact,
  patternCheck,
  type PatternCheck,
  type PatternRule,
  readPatternRules,
  type RuleExamples,
  type FactOf,
  type LanguageSpan,
  type Report,
  type Severity,
  type Signal,
  type Verdict,
} from "daejo";
import { type ExampleFailure, formatFailure, testCheck } from "daejo/testing";

const mine: Check = {
  rule: "custom/mine",
  level: "info",
  category: "style/house",
  summary: { en: "Mine.", ko: "내 규칙." },
  find: ({ aligned, place, evidenceOf }) =>
    aligned.ko.map(({ segment }) => ({
      en: [place.en],
      ko: [evidenceOf(segment.document, segment.span)],
      message: { en: "Here.", ko: "여기." },
      confidence: 1,
    })),
};

const rule: PatternRule = {
  rule: "custom/article",
  en: /Article (?<number>\d+)/i,
  ko: "제$<number>조",
  message: { en: "Article $1", ko: "제$1조" },
  examples: { agree: [["Article 1", "제1조"]], differ: [{ en: "«Article 1»", ko: "제2조" }] },
};
const patterns: PatternCheck[] = [patternCheck(rule), ...(await readPatternRules("[]", "json"))];
const examples: RuleExamples = { rule: mine.rule, agree: [["…", ""]], differ: [["…", "«…»"]] };
const failures: ExampleFailure[] = await testCheck(mine, examples, { beside: [...defaultChecks, ...patterns] });
const told: string[] = failures.map(formatFailure);

const report: Report = await check({ text: { id: "a.txt", text: "…" }, against: ["…", { id: "b.txt", text: "…" }] });
const verdict: Verdict = report.verdict;
const worst: readonly Discrepancy[] = report.discrepancies.filter(
  ({ severity }: { severity: Severity }) => severity === "error",
);

const checker: Checker = await createChecker({
  rules: { "number/*": "error", "text/*": "off" },
  checks: [...defaultChecks, mine],
  lang: "ko",
  failOn: "never",
});
declare const signal: Signal;
const call: CallOptions = { signal };
const stoppable: Report = await checker.async.check({ text: "…" }, call);
const beads: Bead[] = checker.align({ en: ["…"], ko: ["…"] });
const pairs: Report = checker.checkPairs([{ id: "1", en: "…", ko: "…" }]);
const shares: number[] = [checker.nameSimilarity("a", "가"), checker.similarity("a", "가")];
const spans: LanguageSpan[] = detectSpans("…");
const facts: Fact[] = [...extractFacts("…", "en"), ...checker.facts("…", "ko")];

for (const fact of facts) {
  if (fact.kind === "money") {
    const money: FactOf<"money"> = fact;
    const currency: string = money.value.currency;
    void currency;
  }
}

try {
  checker.check({ en: "…", ko: "…" });
} catch (error) {
  if (error instanceof DaejoError) {
    const code: ErrorCode = error.code;
    const hint: string = error.hint;
    void [code, hint];
  }
}

// @ts-expect-error -- a level that does not exist
void createChecker({ rules: { "number/*": "loud" } });
// @ts-expect-error -- an expectation that does not exist
void patternCheck({ ...rule, expect: "maybe" });
// @ts-expect-error -- one version alone
void check({ en: "…" });
// @ts-expect-error -- a language that daejo does not read
void extractFacts("…", "jp");
// @ts-expect-error -- reports are not to be changed
report.verdict = "passed";

void [verdict, worst, stoppable, beads, pairs, shares, spans, told];
