/** Whether what daejo reads in a row is what the row expects. */
import type { Bound, Fact } from "../../src/facts/fact.ts";
import { extractFacts } from "../../src/facts/index.ts";
import { BY_VALUE, type Category, type Expected, type SpecRow } from "./rows.ts";
import { CURRENCY_NAMES, UNIT_NAMES } from "./units.ts";

export type Verdict = "right" | "wrong" | "missing" | "not silent";

type Simple = Exclude<Fact, { kind: "range" }>;

export function judge(row: SpecRow): { readonly verdict: Verdict; readonly facts: readonly Fact[] } {
  const facts = extractFacts(row.input, row.language, row.date === undefined ? {} : { date: row.date });
  if (row.expected.length === 0) {
    return { verdict: facts.some((fact) => isOf(row.category, fact)) ? "not silent" : "right", facts };
  }
  let verdict: Verdict = "right";
  for (const expected of row.expected) {
    const there = facts.filter((fact) => fact.start < expected.end && fact.end > expected.start);
    if (row.category === "numberrange") {
      if (!isBetween(there, expected)) verdict = there.length === 0 ? "missing" : "wrong";
    } else if (!BY_VALUE.includes(row.category)) {
      if (!there.some((fact) => isOf(row.category, fact) || (row.category === "date" && isEvent(fact))))
        verdict = "missing";
    } else if (!there.flatMap(ends).some((fact) => isRight(row.category, fact, expected, there))) {
      verdict = there.length === 0 ? "missing" : "wrong";
    }
    if (verdict !== "right") break;
  }
  return { verdict, facts };
}

/** A range by its two ends. */
function ends(fact: Fact): Simple[] {
  return fact.kind === "range" ? [fact.value.from, fact.value.to].flatMap(ends) : [fact];
}

const KINDS: Readonly<Record<Category, readonly Simple["kind"][]>> = {
  number: ["number"],
  ordinal: ["number"],
  percent: ["percent"],
  currency: ["money"],
  dimension: ["measure"],
  temperature: ["measure"],
  age: ["duration"],
  numberrange: ["number"],
  email: ["literal"],
  date: ["date"],
  time: ["date", "time", "duration"],
};

function isOf(category: Category, fact: Fact): boolean {
  if (category === "ordinal") return fact.kind === "number" && fact.value.ordinal === true;
  if (category === "numberrange") return fact.kind === "range" && fact.value.from.kind === "number";
  if (category === "age") return fact.kind === "duration" && fact.value.age === true;
  if (category === "email") return fact.kind === "literal" && fact.value.type === "email";
  return ends(fact).some((each) => KINDS[category].includes(each.kind));
}

const LOWER: readonly Bound[] = ["at-least", "more-than"];
const UPPER: readonly Bound[] = ["at-most", "less-than"];

/**
 * Whether one of the facts, or two, say what an interval does: `(30,)` and `(,100]` are a figure with a bound on that
 * side, `[100,300]` a range or two such figures, `[20,20]` the figure.
 */
function isBetween(there: readonly Fact[], { resolution }: Expected): boolean {
  const { value } = (resolution ?? {}) as { value?: unknown };
  const [, low = "", high = ""] = /^[[(]([^,]*),([^,]*)[\])]$/.exec(String(value)) ?? [];
  const meets = (fact: Simple, figure: string): boolean => isSame(amountIn(fact), Number(figure));
  const holds = (figure: string, bounds: readonly Bound[]): boolean =>
    figure === "" || there.flatMap(ends).some((fact) => bounds.includes(fact.bound) && meets(fact, figure));
  if (low === high) return there.flatMap(ends).some((fact) => meets(fact, low));
  const isRange = there.some((fact) => {
    const [from, to] = fact.kind === "range" ? ends(fact) : [];
    return from !== undefined && to !== undefined && meets(from, low) && meets(to, high);
  });
  return isRange || (holds(low, LOWER) && holds(high, UPPER));
}

/** 9/11 is an event's name to us and a date to others. */
function isEvent(fact: Fact): boolean {
  return fact.kind === "literal" && fact.value.type === "identifier";
}

function isRight(category: Category, fact: Simple, { resolution }: Expected, there: readonly Fact[]): boolean {
  const wanted = wantedOf(resolution);
  if (wanted.values.length > 1) {
    const found = there.flatMap(ends).map(amountIn);
    return wanted.values.every((value) => found.some((each) => isSame(each, value)));
  }
  const [value = Number.NaN] = wanted.values;
  if (category === "currency" && fact.kind === "money") {
    const unit = CURRENCY_NAMES[wanted.unit] ?? { currency: wanted.unit, cents: false };
    const known = wanted.unit === "Unnamed" || unit.currency.split("|").includes(fact.value.currency);
    return (
      known &&
      (isSame(amountIn(fact), unit.cents ? value / 100 : value) || (unit.cents && isSame(amountIn(fact), value)))
    );
  }
  if (wanted.unit === "Unnamed" || category === "number") return isSame(amountIn(fact), value);
  if ((category === "dimension" || category === "temperature") && fact.kind === "measure") {
    const unit = UNIT_NAMES[wanted.unit];
    if (unit === undefined) return false;
    const own =
      UNIT_NAMES[fact.value.unit] ?? Object.values(UNIT_NAMES).find((each) => each.ids.includes(fact.value.unit));
    if (unit.ids.includes(fact.value.unit)) return isSame(amountIn(fact), value);
    return own !== undefined && own.sort === unit.sort && isSame(amountIn(fact) * own.size, value * unit.size);
  }
  if (category === "percent") return fact.kind === "percent" && isSame(amountIn(fact), value);
  if (category === "ordinal") {
    const day = fact.kind === "date" && fact.value.day === value;
    return day || (fact.kind === "number" && fact.value.ordinal === true && isSame(amountIn(fact), value));
  }
  return (
    category === "age" &&
    fact.kind === "duration" &&
    fact.value.iso === `P${value}${wanted.unit === "Age" ? "Y" : wanted.unit.charAt(0)}`
  );
}

function wantedOf(resolution: unknown): { readonly values: readonly number[]; readonly unit: string } {
  const { value, unit, kind } = (resolution ?? {}) as { value?: unknown; unit?: string; kind?: string };
  if (typeof resolution === "string") {
    // Duckling prints some quantities: "between Gram (100,1000) …".
    const [, name = "", figures = ""] = /^\w+ (\w+) \(?([\d.,]+)/.exec(resolution) ?? [];
    return { values: figures.split(",").map(Number), unit: name };
  }
  const values = (Array.isArray(value) ? value : [value]).map((each) => Number.parseFloat(String(each)));
  return { values: kind === "between" ? values : values.slice(0, 1), unit: unit ?? "" };
}

/** The figure of a fact, whatever its kind: rows about numbers also expect those of sums and lengths. */
function amountIn(fact: Simple): number {
  if ("amount" in fact.value) {
    const [top = "", bottom = "1"] = fact.value.amount.split("/");
    return Number(top) / Number(bottom);
  }
  if (fact.kind === "duration") return Number.parseFloat(fact.value.iso.replace(/^PT?/, ""));
  if (fact.kind === "date") return fact.value.day ?? fact.value.year ?? fact.value.month ?? Number.NaN;
  return Number.NaN;
}

/** To the twelve digits or so that the tables print. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
