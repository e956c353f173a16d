/** A unit: what it measures, and how much of the dimension's base unit it is (an exact amount). */
export interface Unit {
  readonly dimension: string;
  readonly factor: string;
  /** What is added in base units after scaling (temperatures). */
  readonly offset?: string;
  /** Whole words in English, singular and plural, in lower case. */
  readonly english: string;
  readonly korean: string;
  /** Symbols, in the case they are written in; both languages. */
  readonly symbols: string;
}

function unit(dimension: string, factor: string, english: string, korean: string, symbols = "", offset?: string): Unit {
  return { dimension, factor, english, korean, symbols, ...(offset === undefined ? {} : { offset }) };
}

/**
 * Units by CLDR id; 평, 근, 돈, 리 have ids of their own. A tonne and a ton are one unit here, because 톤 renders both.
 * Factors: SI brochure, NIST SP 811; 평 = 400/121 m², 근 = 600 g, 돈 = 3.75 g, 리 = 4000/10.18… taken as 392.7 m.
 */
export const UNITS: Readonly<Record<string, Unit>> = {
  kilometer: unit("length", "1000", "kilometer kilometers kilometre kilometres", "킬로미터", "km ㎞ KM Km"),
  meter: unit("length", "1", "meter meters metre metres", "미터", "m"),
  centimeter: unit("length", "1/100", "centimeter centimeters centimetre centimetres", "센티미터 센티 센치", "cm ㎝"),
  millimeter: unit("length", "1/1000", "millimeter millimeters millimetre millimetres", "밀리미터", "mm ㎜"),
  nanometer: unit("length", "1/1000000000", "nanometer nanometers nanometre nanometres", "나노미터 나노", "nm ㎚"),
  mile: unit("length", "1609.344", "mile miles", "마일", "mi"),
  yard: unit("length", "0.9144", "yard yards", "야드", "yd"),
  foot: unit("length", "0.3048", "foot feet", "피트", "ft"),
  inch: unit("length", "0.0254", "inch inches", "인치", ""),
  "nautical-mile": unit("length", "1852", "", "해리", ""),
  "light-year": unit("length", "9460730472580800", "light-year light-years", "광년", ""),
  ri: unit("length", "392.7", "", "리", ""),
  "square-kilometer": unit(
    "area",
    "1000000",
    "",
    "제곱킬로미터 제곱 킬로미터 평방킬로미터 평방 킬로미터",
    "km² km2 ㎢ km^2",
  ),
  "square-meter": unit("area", "1", "", "제곱미터 제곱 미터 평방미터 평방 미터", "m² m2 ㎡ m^2"),
  "square-centimeter": unit("area", "1/10000", "", "제곱센티미터", "cm² ㎠"),
  "square-mile": unit("area", "2589988.110336", "", "제곱마일 제곱 마일 평방마일 평방 마일", ""),
  "square-foot": unit("area", "0.09290304", "", "제곱피트 제곱 피트 평방피트 평방 피트", "ft² ft2"),
  "square-yard": unit("area", "0.83612736", "", "제곱야드 평방야드", ""),
  hectare: unit("area", "10000", "hectare hectares", "헥타르 헥타아르", "ha"),
  acre: unit("area", "4046.8564224", "acre acres", "에이커", ""),
  pyeong: unit("area", "400/121", "pyeong", "평", ""),
  kilogram: unit("mass", "1000", "kilogram kilograms kilo kilos", "킬로그램", "kg ㎏ Kg KG"),
  gram: unit("mass", "1", "gram grams", "그램 그람", "g"),
  milligram: unit("mass", "1/1000", "milligram milligrams", "밀리그램", "mg ㎎"),
  tonne: unit("mass", "1000000", "ton tons tonne tonnes", "톤", ""),
  pound: unit("mass", "453.59237", "pound pounds", "파운드", "lb lbs"),
  ounce: unit("mass", "28.349523125", "ounce ounces", "온스", "oz"),
  geun: unit("mass", "600", "geun", "근", ""),
  don: unit("mass", "3.75", "don", "돈", ""),
  liter: unit("volume", "1", "liter liters litre litres", "리터", "L ℓ l"),
  milliliter: unit("volume", "1/1000", "milliliter milliliters millilitre millilitres", "밀리리터", "ml mL ㎖ cc"),
  gallon: unit("volume", "3.785411784", "gallon gallons", "갤런", ""),
  barrel: unit("volume", "158.987294928", "barrel barrels", "배럴", ""),
  "cubic-meter": unit("volume", "1000", "", "세제곱미터 세제곱 미터 입방미터 입방 미터", "m³ m3 ㎥ m^3"),
  "cubic-foot": unit("volume", "28.316846592", "", "세제곱피트 입방피트", "ft³"),
  celsius: unit("temperature", "1", "celsius centigrade", "", "°C ℃ ºC", "0"),
  fahrenheit: unit("temperature", "5/9", "fahrenheit", "", "°F ℉ ºF", "-160/9"),
  // Without a scale: an angle or a temperature.
  degree: unit("degree", "1", "degree degrees", "도", "° º"),
  byte: unit("data", "1", "byte bytes", "바이트", ""),
  kilobyte: unit("data", "1000", "kilobyte kilobytes", "킬로바이트", "KB kB KiB"),
  megabyte: unit("data", "1000000", "megabyte megabytes", "메가바이트", "MB MiB"),
  gigabyte: unit("data", "1000000000", "gigabyte gigabytes", "기가바이트", "GB GiB"),
  terabyte: unit("data", "1000000000000", "terabyte terabytes", "테라바이트", "TB TiB"),
  bit: unit("data", "1/8", "bit bits", "비트", ""),
  "kilometer-per-hour": unit("speed", "1/3.6", "kph", "", "km/h ㎞/h km/시 kmh"),
  "mile-per-hour": unit("speed", "0.44704", "mph", "", ""),
  "meter-per-second": unit("speed", "1", "", "", "m/s ㎧"),
  knot: unit("speed", "1852/3600", "knot knots", "노트", ""),
  watt: unit("power", "1", "watt watts", "와트", "W"),
  kilowatt: unit("power", "1000", "kilowatt kilowatts", "킬로와트", "kW KW ㎾"),
  megawatt: unit("power", "1000000", "megawatt megawatts", "메가와트", "MW ㎿"),
  gigawatt: unit("power", "1000000000", "gigawatt gigawatts", "기가와트", "GW"),
  "kilowatt-hour": unit("energy", "1", "", "킬로와트시", "kWh"),
  volt: unit("voltage", "1", "volt volts", "볼트", "V"),
  hertz: unit("frequency", "1", "hertz", "헤르츠", "Hz"),
  kilohertz: unit("frequency", "1000", "kilohertz", "킬로헤르츠", "kHz KHz"),
  megahertz: unit("frequency", "1000000", "megahertz", "메가헤르츠", "MHz"),
  gigahertz: unit("frequency", "1000000000", "gigahertz", "기가헤르츠", "GHz"),
  pixel: unit("graphics", "1", "pixel pixels", "픽셀", "px"),
};

/** `square miles`, `sq km`, `cubic feet`: the power's word and the unit it applies to. */
export const POWERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["square", powersOf("square")],
  ["sq", powersOf("square")],
  ["cubic", powersOf("cubic")],
]);

function powersOf(power: string): ReadonlyMap<string, string> {
  const entries: [string, string][] = [];
  for (const [id, { english, symbols }] of Object.entries(UNITS)) {
    if (UNITS[`${power}-${id}`] === undefined) continue;
    for (const word of `${english} ${symbols}`.split(" ")) {
      if (word !== "") entries.push([word.toLowerCase(), `${power}-${id}`]);
    }
  }
  return new Map(entries);
}
