import type { TranslationUnit } from "./bilingual.ts";

/**
 * For each unit of a file what it was in an earlier revision of it. Keys may be numbers of rows, or the English text itself,
 * so that a key alone is not trusted: a unit that has the key and one of the two texts comes first, then one that has both texts under
 * another key, then one that has one text and that no other unit was, then the one that has the key.
 */
export function earlierUnits(
  now: readonly TranslationUnit[],
  old: readonly TranslationUnit[],
): (TranslationUnit | undefined)[] {
  const byKey = tableOf(old, ({ key }) => key);
  const byTexts = tableOf(old, textsOf);
  const taken = new Set<TranslationUnit>();
  const take = (unit: TranslationUnit | undefined): TranslationUnit | undefined => {
    if (unit !== undefined) taken.add(unit);
    return unit;
  };
  const sure = now.map((unit) => {
    const [named] = byKey.get(unit.key) ?? [];
    if (named !== undefined && (hasSame(named, unit, "en") || hasSame(named, unit, "ko"))) return take(named);
    return take(byTexts.get(textsOf(unit))?.[0]);
  });
  const free = old.filter((unit) => !taken.has(unit));
  const byText = { en: tableOf(free, (unit) => textOf(unit, "en")), ko: tableOf(free, (unit) => textOf(unit, "ko")) };
  return sure.map((found, index) => {
    const unit = now[index] as TranslationUnit;
    return found ?? onlyOne(unit, byText.en, "en") ?? onlyOne(unit, byText.ko, "ko") ?? byKey.get(unit.key)?.[0];
  });
}

type Table = ReadonlyMap<string, readonly TranslationUnit[]>;

function tableOf(units: readonly TranslationUnit[], keyOf: (unit: TranslationUnit) => string): Table {
  const table = new Map<string, TranslationUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    const known = table.get(key);
    if (known === undefined) table.set(key, [unit]);
    else known.push(unit);
  }
  return table;
}

function textOf(unit: TranslationUnit, side: "en" | "ko"): string {
  return unit[side]?.prose.text ?? "";
}

function textsOf(unit: TranslationUnit): string {
  return `${textOf(unit, "en")}\u0000${textOf(unit, "ko")}`;
}

function hasSame(a: TranslationUnit, b: TranslationUnit, side: "en" | "ko"): boolean {
  const text = textOf(a, side);
  return text !== "" && text === textOf(b, side);
}

/** The unit of this text, where there is one alone. */
function onlyOne(unit: TranslationUnit, table: Table, side: "en" | "ko"): TranslationUnit | undefined {
  const text = textOf(unit, side);
  const [found, ...others] = text === "" ? [] : (table.get(text) ?? []);
  return others.length > 0 ? undefined : found;
}
