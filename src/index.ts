export { defineConfig, type Config, type PairPattern } from "./config.ts";
export { check, createChecker } from "./create-checker.ts";
export type { AsyncChecker, Checker, SegmentPair } from "./checker.ts";
export type { SegmentLists } from "./segment-lists.ts";
export { defaultChecks } from "./checks/index.ts";
export type {
  BeadCheck,
  BitextCheck,
  BitextContext,
  Check,
  CheckContext,
  Evidence,
  Finding,
  Level,
  Localised,
  PlacedFinding,
  Severity,
  WordingChange,
} from "./checks/index.ts";
export { patternCheck, type PatternCheck } from "./checks/custom/pattern-check.ts";
export type { PatternExample, PatternRule } from "./checks/custom/pattern-rule.ts";
export { readPatternRules } from "./checks/custom/read-pattern-rules.ts";
export type { RuleExamples } from "./checks/examples.ts";
export type { RuleLevels } from "./checks/levels.ts";
export type { Override } from "./checks/overrides.ts";
export type { PresetName } from "./checks/presets.ts";
export { DaejoError } from "./errors.ts";
export type { ErrorCode } from "./errors.ts";
export { agree, extractFacts } from "./facts/index.ts";
export type {
  Agreement,
  Amount,
  Bound,
  DatePart,
  DateValue,
  DurationValue,
  Fact,
  FactKind,
  FactOf,
  FactOptions,
  FactValues,
  LiteralValue,
  MeasureValue,
  MoneyValue,
  NameValue,
  NumberValue,
  PercentValue,
  RangeValue,
  Relative,
  RelativeUnit,
  Season,
  SingleFact,
  TimeValue,
  Vague,
  Written,
} from "./facts/index.ts";
export type { Anchor, Bead, PartialGap } from "./alignment/bead.ts";
export type { Embedder } from "./alignment/embedding.ts";
export type { LockedBead, LockedSegment } from "./alignment/locked-bead.ts";
export type { Meeting } from "./alignment/explanation.ts";
export type { SimilarityExplanation } from "./alignment/similarity.ts";
export type { CheckInput, TextInput } from "./input.ts";
export type { CheckerOptions } from "./options.ts";
export type { BeadOfIds } from "./report/alignment-edit.ts";
export { lockBead } from "./report/lock-bead.ts";
export type {
  Diagnostic,
  Discrepancy,
  Report,
  ReportedBead,
  ReportedDocument,
  ReportedPartial,
  ReportedSegment,
  Summary,
  SuppressedDiscrepancy,
  Verdict,
} from "./report/report.ts";
export { suppressionsOf } from "./report/suppression/entries.ts";
export type { Suppression, SuppressionFilter } from "./report/suppression/entries.ts";
export type { Forms, Glossary, Term, TermInput } from "./knowledge/glossary/glossary.ts";
export { readGlossary, type GlossaryFormat } from "./knowledge/glossary/read-glossary.ts";
export type { TermUse } from "./knowledge/glossary/term-use.ts";
export type { Morpheme, Morphology } from "./knowledge/morphology/morphology.ts";
export { detectSpans } from "./spans/index.ts";
export type { LanguageSpan } from "./spans/index.ts";
export type { Limits } from "./text/limits.ts";
export type { Language, Span } from "./text/span.ts";
export type { CallOptions, Signal } from "./text/turns.ts";
