export { check, createChecker } from "./create-checker.ts";
export type { Checker, SegmentLists, SegmentPair } from "./checker.ts";
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
} from "./checks/index.ts";
export type { RuleLevels } from "./checks/levels.ts";
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
export type { Meeting } from "./alignment/evidence.ts";
export type { SimilarityExplanation } from "./alignment/similarity.ts";
export type { CheckInput, TextInput } from "./input.ts";
export type { CheckerOptions } from "./options.ts";
export type {
  Diagnostic,
  Discrepancy,
  Report,
  ReportedBead,
  ReportedDocument,
  ReportedPartial,
  ReportedSegment,
  Summary,
  Verdict,
} from "./report/report.ts";
export type { Morpheme, Morphology } from "./knowledge/morphology/morphology.ts";
export { detectSpans } from "./spans/index.ts";
export type { LanguageSpan } from "./spans/index.ts";
export type { Language, Span } from "./text/span.ts";
