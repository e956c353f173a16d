import { DaejoError, mustBeLanguage, mustBeText, shown } from "../errors.ts";
import type { Bound, Fact, SingleFact } from "./fact.ts";
import type { Candidate } from "./numeral.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { Language, Span } from "../text/span.ts";
import { toSource } from "../text/mapped-text.ts";
import { normalise } from "../text/normalise.ts";
import { parseDay, type DayNumber } from "./date/day.ts";
import { resolveDate } from "./date/resolve.ts";
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
  DatePart,
  FactKind,
  FactOf,
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
} from "./fact.ts";
export { agree, isAgreeing } from "./agree.ts";
export { sideOfDate } from "./date/side.ts";
export { isoDay, parseDay, weekdayOf } from "./date/day.ts";
export { daysNear } from "./date/value.ts";
export { figureOf } from "./figure.ts";
export { partsOf } from "./duration/value.ts";
export { namesOne } from "./measure/en-each.ts";
export { factorOf, isOfOneDimension, isWithinShare } from "./measure/value.ts";
export { factScale } from "./number/value.ts";

/** What is known of a text besides its words. */
export interface FactOptions {
  /** The day the text is of, ISO (`2026-09-03`): relative dates are resolved from it, weekdays and days held to it. */
  readonly date?: string | undefined;
}

/** The facts of a text in one language, in order and without overlap; offsets count in `text` as given. */
export function extractFacts(text: string, language: Language, options: FactOptions = {}): Fact[] {
  mustBeText(text);
  mustBeLanguage(language);
  const reading = normalise(text);
  const { found, opening } = read(reading.text, language, options);
  // Asked once: two long texts that differ late take long to compare.
  const isSame = reading.text === text;
  const place = (span: Span): Span => (isSame ? span : toSource(reading, span));
  const facts = found.map((candidate) => factOf(candidate, place, text, reading.text, language));
  return joinRanges(facts, (index) => opening.has(found[index] as Candidate), text);
}

/**
 * The facts of derived text, with offsets in the document that it was derived from. A fact's `text` is a slice of
 * `prose.text`, and so without the markup that its span in the document may hold.
 */
export function extractFactsFrom(prose: MappedText, language: Language, options: FactOptions = {}): Fact[] {
  return extractFacts(prose.text, language, options).map((fact) => placeIn(prose, fact));
}

function placeIn(prose: MappedText, fact: Fact): Fact {
  const span = toSource(prose, fact);
  if (fact.kind !== "range") return { ...fact, ...span };
  const { from, to } = fact.value;
  return { ...fact, ...span, value: { from: placeIn(prose, from), to: placeIn(prose, to) } };
}

/** The facts of a text as `extractFacts` gives them, but every range as its two ends. */
export function extractSingleFacts(text: string, language: Language, options: FactOptions = {}): SingleFact[] {
  const facts = extractFacts(text, language, options);
  return facts.length === 0 ? [] : facts.flatMap(endsOf);
}

/** A range as its two ends, a name as nothing, any other fact as itself. */
export function endsOf(fact: Fact): SingleFact[] {
  if (fact.kind === "name") return [];
  if (fact.kind !== "range") return [fact];
  return [fact.value.from, fact.value.to].flatMap(endsOf).map((end) => ({ ...end, isRangeEnd: true }));
}

function read(
  text: string,
  language: Language,
  { date }: FactOptions,
): { readonly found: readonly Candidate[]; readonly opening: ReadonlySet<Candidate> } {
  const found = scan(text, language === "ko" ? KOREAN : ENGLISH);
  const opening = shareUnits(text, found);
  const anchor = typeof date === "string" ? parseDay(date) : undefined;
  if (date !== undefined && anchor === undefined) {
    throw new DaejoError("bad-option", `${shown(date)} is no date.`, "Write it as 2026-09-03.");
  }
  if (anchor === undefined) return { found, opening };
  const resolved = new Map(found.map((candidate) => [candidate, resolve(candidate, anchor)]));
  return {
    found: [...resolved.values()],
    opening: new Set(Array.from(opening, (candidate) => resolved.get(candidate) ?? candidate)),
  };
}

function resolve(candidate: Candidate, anchor: DayNumber): Candidate {
  if (candidate.kind === "range") {
    const { from, to } = candidate.value;
    return { ...candidate, value: { from: resolve(from, anchor), to: resolve(to, anchor) } };
  }
  return candidate.kind === "date" ? { ...candidate, value: resolveDate(candidate.value, anchor) } : candidate;
}

function factOf(
  candidate: Candidate,
  place: (span: Span) => Span,
  source: string,
  reading: string,
  language: Language,
): Fact {
  const rest = withoutScale(candidate);
  const { start, end } = place(candidate);
  const common = { start, end, text: source.slice(start, end), bound: boundOf(candidate, reading, language) };
  if (rest.kind !== "range") return { ...rest, ...common };
  const part = (each: Candidate): Fact => factOf(each, place, source, reading, language);
  return { ...rest, ...common, value: { from: part(rest.value.from), to: part(rest.value.to) } };
}

/** The scale's power and the unit's size have done their work in ranges. Most candidates have neither. */
function withoutScale(candidate: Candidate): Candidate {
  if (candidate.power === undefined && candidate.times === undefined) return candidate;
  const { power: _, times: __, ...rest } = candidate;
  return rest;
}

/** Joins each fact that opens a range with the one behind it. */
function joinRanges(facts: readonly Fact[], opens: (index: number) => boolean, text: string): Fact[] {
  const joined: Fact[] = [];
  for (let i = 0; i < facts.length; i++) {
    const from = facts[i] as Fact;
    const to = facts[i + 1];
    if (to === undefined || !opens(i)) {
      joined.push(from);
      continue;
    }
    const { start } = from;
    const { end } = to;
    const written = from.written ?? to.written;
    joined.push({
      kind: "range",
      value: { from, to },
      start,
      end,
      text: text.slice(start, end),
      bound: from.bound === "about" || to.bound === "about" ? "about" : "exact",
      ...(written === undefined ? {} : { written }),
    });
    i++;
  }
  return joined;
}

function boundOf({ kind, start, end, bound }: Candidate, text: string, language: Language): Bound {
  if (kind === "literal") return "exact";
  const beside =
    signBound(text, start) ??
    (language === "ko" ? koreanBound(text, start, end, kind) : englishBound(text, start, end));
  // Limits do not apply to points in time: "since 2020 or more" is no bound, 3시 이하 no time.
  if (kind === "date" || kind === "time") return beside === "about" || bound === "about" ? "about" : "exact";
  return beside === "exact" ? (bound ?? "exact") : beside;
}
