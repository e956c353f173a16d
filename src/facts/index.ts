import type { Bound, Fact } from "./fact.ts";
import type { Candidate } from "./numeral.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { Language, Span } from "../text/span.ts";
import { compose, toSource } from "../text/mapped-text.ts";
import { normalise } from "../text/normalise.ts";
import { englishBound, signBound } from "./bound-en.ts";
import { koreanBound } from "./bound-ko.ts";
import { ENGLISH } from "./grammar-en.ts";
import { KOREAN } from "./grammar-ko.ts";
import { shareUnits } from "./ranges.ts";
import { scan } from "./scan.ts";

export type {
  Agreement,
  Amount,
  Bound,
  DateValue,
  DurationValue,
  Fact,
  FactKind,
  FactOf,
  FactValues,
  LiteralValue,
  MeasureValue,
  MoneyValue,
  NumberValue,
  PercentValue,
  TimeValue,
  Written,
} from "./fact.ts";
export { agree, isAgreeing } from "./agree.ts";
export { isMonthDay, weekdayOf } from "./date/value.ts";
export { factScale } from "./number/value.ts";

/** The facts of a text in one language, in order and without overlap; offsets count in `text` as given. */
export function extractFacts(text: string, language: Language): Fact[] {
  const reading = normalise(text);
  return read(reading.text, language).map((candidate) => {
    const span = reading.text === text ? candidate : toSource(reading, candidate);
    return factOf(candidate, span, text.slice(span.start, span.end), reading.text, language);
  });
}

/**
 * The facts of derived text, with offsets in the document that it was derived from. A fact's `text` is a slice of
 * `prose.text`, and so without the markup that its span in the document may hold.
 */
export function extractFactsFrom(prose: MappedText, language: Language): Fact[] {
  const reading = normalise(prose.text);
  const toDocument = compose(prose, reading);
  return read(reading.text, language).map((candidate) => {
    const { start, end } = toSource(reading, candidate);
    return factOf(candidate, toSource(toDocument, candidate), prose.text.slice(start, end), reading.text, language);
  });
}

function read(text: string, language: Language): Candidate[] {
  const found = scan(text, language === "ko" ? KOREAN : ENGLISH);
  shareUnits(text, found);
  return found;
}

function factOf(candidate: Candidate, span: Span, shown: string, reading: string, language: Language): Fact {
  // The scale's power has done its work in ranges; the place is the document's.
  const { power: _, ...rest } = candidate;
  return { ...rest, start: span.start, end: span.end, text: shown, bound: boundOf(candidate, reading, language) };
}

function boundOf({ kind, start, end, bound }: Candidate, text: string, language: Language): Bound {
  if (kind === "literal") return "exact";
  const beside =
    signBound(text, start) ??
    (language === "ko" ? koreanBound(text, start, end, kind) : englishBound(text, start, end));
  // Limits do not apply to points in time: "since 2020 or more" is no bound, 3시 이하 no time.
  if (kind === "date" || kind === "time") return beside === "about" ? "about" : "exact";
  return beside === "exact" ? (bound ?? "exact") : beside;
}
