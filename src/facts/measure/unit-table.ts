/** A unit: what it measures, and how much of the dimension's base unit it is (an exact amount). */
export interface Unit {
  readonly dimension: string;
  readonly factor: string;
  /** What is added in base units after scaling (temperatures). */
  readonly offset?: string;
  /** In English, singular and plural, in lower case. */
  readonly english: readonly string[];
  readonly korean: readonly string[];
  /** In the case they are written in; both languages. */
  readonly symbols: readonly string[];
}

/** Letter, name, power of ten, Korean, symbols. */
const PREFIXES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "T|tera|12|테라|T P|peta|15|페타|P G|giga|9|기가|G M|mega|6|메가|M k|kilo|3|킬로|k h|hecto|2|헥토|h " +
    "d|deci|-1|데시|d c|centi|-2|센티|c m|milli|-3|밀리|m u|micro|-6|마이크로|µ,μ n|nano|-9|나노|n p|pico|-12|피코|"
  )
    .split(" ")
    .map((prefix) => [prefix.charAt(0), prefix.slice(2).split("|")]),
);

/** Reads the lines that `UNITS` describes. */
export function readTable(table: string): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  let dimension = "";
  for (const line of table.trim().split("\n")) {
    const [id = "", ...fields] = line.split("|");
    if (fields.length === 0) dimension = line;
    else if (id.startsWith("+")) addNames(units, id.slice(1), fields);
    else for (const [name, unit] of withPrefixes(id, dimension, fields)) units.set(name, unit);
  }
  return units;
}

function addNames(
  units: Map<string, Unit>,
  id: string,
  [english = "", korean = "", symbols = ""]: readonly string[],
): void {
  const unit = units.get(id);
  if (unit === undefined) return;
  units.set(id, {
    ...unit,
    english: [...unit.english, ...namesOf(english)],
    korean: [...unit.korean, ...namesOf(korean)],
    symbols: [...unit.symbols, ...namesOf(symbols)],
  });
}

/** A line's unit, and its multiples and parts. */
function withPrefixes(id: string, dimension: string, fields: readonly string[]): [string, Unit][] {
  const [factor = "1", english = "", korean = "", symbols = "", offset = "", prefixes = ""] = fields;
  const plain: Unit = {
    dimension,
    factor,
    ...(offset === "" ? {} : { offset }),
    english: namesOf(english),
    korean: namesOf(korean),
    symbols: namesOf(symbols).filter((symbol) => !symbol.startsWith("-")),
  };
  const prefixed = Array.from(prefixes, (letter): [string, Unit] => {
    const [name = "", power = "0", hangul = "", signs = ""] = PREFIXES.get(letter) ?? [];
    const places = Number(power);
    return [
      name + id,
      {
        dimension,
        factor: places > 0 ? String(Number(factor) * 10 ** places) : `1/1${"0".repeat(-places)}`,
        english: namesOf(english).map((word) => name + word),
        korean: namesOf(korean).map((word) => hangul + word),
        symbols: namesOf(symbols).flatMap((symbol) => signsOf(signs, symbol)),
      },
    ];
  });
  return [[id, plain], ...prefixed];
}

function signsOf(signs: string, symbol: string): readonly string[] {
  return signs === "" ? [] : signs.split(",").map((sign) => sign + symbol.replace(/^-/, ""));
}

function namesOf(list: string): readonly string[] {
  return list === "" ? [] : list.split(" ").flatMap(spellings);
}

function spellings(name: string): readonly string[] {
  const spaced = name.replaceAll("_", " ");
  const stem = spaced.slice(0, -1);
  if (name.endsWith("~")) return ["er", "ers", "re", "res"].map((ending) => stem + ending);
  return name.endsWith("+") ? [stem, `${stem}s`] : [spaced];
}
