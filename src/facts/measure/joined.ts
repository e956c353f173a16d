import type { Numeral } from "../numeral.ts";
import { add, amountOf, compare, ratioOf } from "../amount.ts";
import type { UnitPlace } from "./symbols.ts";
import { factorOf } from "./value.ts";

/** Units that a length, weight or volume may be given in together, from the greatest down. */
const CHAINS: readonly (readonly string[])[] = [
  "kilometer meter centimeter millimeter",
  "mile yard foot inch",
  "tonne kilogram gram milligram",
  "pound ounce",
  "liter deciliter milliliter",
  "gallon quart pint cup",
  "gwan geun nyang don",
  "mal doe hop",
].map((chain) => chain.split(" "));

/** A measure being read, its amount in the unit that its last part has. */
interface Part extends UnitPlace {
  readonly amount: string;
}

/** How a language reads what may follow the first part. */
export interface PartReader {
  readonly joints: readonly string[];
  readonly figureAt: (text: string, at: number) => Numeral | undefined;
  readonly unitAt: (text: string, numeral: Numeral) => UnitPlace | undefined;
}

const MOST_PARTS = 3;

/** 5 feet 10 inches, 1m 75cm, 1킬로 200그램: one measure, in the smallest of its units. */
export function withSmallerParts(text: string, first: Part, reader: PartReader): Part {
  let whole = first;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next = nextPart(text, whole, reader);
    if (next === undefined) break;
    whole = { ...next, amount: add(inUnit(whole, next.id), next.amount) };
  }
  return whole;
}

function nextPart(text: string, { id, end }: Part, { joints, figureAt, unitAt }: PartReader): Part | undefined {
  const chain = CHAINS.find((units) => units.includes(id));
  if (chain === undefined) return undefined;
  for (const joint of joints) {
    if (!text.startsWith(joint, end)) continue;
    const figure = figureAt(text, end + joint.length);
    if (figure === undefined || figure.amount === "" || figure.start !== end + joint.length) continue;
    const unit = unitAt(text, figure);
    if (unit === undefined || chain.indexOf(unit.id) <= chain.indexOf(id)) continue;
    const part = { ...unit, amount: figure.amount };
    if (id === "yard" || isLess(part, id)) return part;
  }
  return undefined;
}

/** 5 km and 6,000 m are two lengths: a part is less than one of the unit before it. Only yards count on (2 yards 7 feet). */
function isLess(part: Part, unit: string): boolean {
  return compare(ratioOf(part.amount), ratioOf(inUnit({ ...part, amount: "1", id: unit }, part.id))) < 0;
}

/** The amount of the same measure in another unit of its dimension. */
function inUnit({ amount, id }: Part, unit: string): string {
  const { top, bottom } = ratioOf(amount);
  const from = factorOf(id);
  const to = factorOf(unit);
  return amountOf({ top: top * from.top * to.bottom, bottom: bottom * from.bottom * to.top });
}
