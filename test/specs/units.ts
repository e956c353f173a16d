/** The names that other extractors give to currencies and units. */

export const CURRENCY_NAMES: Readonly<Record<string, { readonly currency: string; readonly cents: boolean }>> = {
  Dollar: { currency: "USD", cents: false },
  "United States dollar": { currency: "USD", cents: false },
  Cent: { currency: "USD|EUR", cents: true },
  Penny: { currency: "USD|GBP", cents: true },
  Pence: { currency: "GBP", cents: true },
  Pound: { currency: "GBP", cents: false },
  "British pound": { currency: "GBP", cents: false },
  Franc: { currency: "CHF|FRF", cents: false },
  "Swiss franc": { currency: "CHF", cents: false },
  "Australian dollar": { currency: "AUD", cents: false },
  "Canadian dollar": { currency: "CAD", cents: false },
  "Hong Kong dollar": { currency: "HKD", cents: false },
  "New Zealand dollar": { currency: "NZD", cents: false },
  "Japanese yen": { currency: "JPY", cents: false },
  "Chinese yuan": { currency: "CNY", cents: false },
  "Turkish lira": { currency: "TRY", cents: false },
  "Mexican peso": { currency: "MXN", cents: false },
  "Costa Rican colón": { currency: "CRC", cents: false },
  // The rows say "rupees" and no more; ours is the Indian one.
  "Sri Lankan rupee": { currency: "LKR|INR", cents: false },
  "Lao kip": { currency: "LAK", cents: false },
  "Netherlands guilder": { currency: "NLG|ANG", cents: false },
  Peseta: { currency: "ESP", cents: false },
  Rupee: { currency: "INR", cents: false },
  Euro: { currency: "EUR", cents: false },
  Bitcoin: { currency: "BTC", cents: false },
  Sen: { currency: "JPY|MYR|IDR", cents: true },
  // Which country's is left open.
  Dinar: { currency: "KWD|JOD|IQD|BHD|TND|DZD|LYD|RSD", cents: false },
  Riyal: { currency: "SAR|QAR|OMR|YER", cents: false },
  Rial: { currency: "IRR|OMR|YER", cents: false },
};

export interface UnitName {
  /** CLDR ids that mean it. */
  readonly ids: readonly string[];
  readonly sort: string;
  /** In the sort's own unit. */
  readonly size: number;
}

function unit(sort: string, size: number, ...ids: string[]): UnitName {
  return { ids, sort, size };
}

export const UNIT_NAMES: Readonly<Record<string, UnitName>> = {
  Picometer: unit("length", 1e-12, "picometer"),
  Millimeter: unit("length", 1e-3, "millimeter"),
  Millimetre: unit("length", 1e-3, "millimeter"),
  Centimetre: unit("length", 1e-2, "centimeter"),
  Decimeter: unit("length", 0.1, "decimeter"),
  Meter: unit("length", 1, "meter"),
  Metre: unit("length", 1, "meter"),
  M: unit("length", 1, "meter"),
  Kilometer: unit("length", 1000, "kilometer"),
  Kilometre: unit("length", 1000, "kilometer"),
  Inch: unit("length", 0.0254, "inch"),
  Foot: unit("length", 0.3048, "foot"),
  Yard: unit("length", 0.9144, "yard"),
  Mile: unit("length", 1609.344, "mile"),
  Gram: unit("mass", 1, "gram"),
  Milligram: unit("mass", 1e-3, "milligram"),
  Kilogram: unit("mass", 1000, "kilogram"),
  "Metric ton": unit("mass", 1e6, "tonne", "metric-ton", "ton"),
  Ton: unit("mass", 1e6, "tonne", "metric-ton", "ton"),
  Pound: unit("mass", 453.59237, "pound"),
  Ounce: unit("mass", 28.349523125, "ounce"),
  근: unit("mass", 600, "geun"),
  Millilitre: unit("volume", 1e-3, "milliliter"),
  Milliliter: unit("volume", 1e-3, "milliliter"),
  Litre: unit("volume", 1, "liter"),
  Hectolitre: unit("volume", 100, "hectoliter"),
  Gallon: unit("volume", 3.785411784, "gallon"),
  Barrel: unit("volume", 158.987294928, "barrel"),
  Cup: unit("volume", 0.2365882365, "cup"),
  Teaspoon: unit("volume", 0.00492892159375, "teaspoon"),
  "Cubic foot": unit("volume", 28.316846592, "cubic-foot"),
  "Square meter": unit("area", 1, "square-meter"),
  "Square kilometer": unit("area", 1e6, "square-kilometer"),
  Acre: unit("area", 4046.8564224, "acre"),
  "Mile per hour": unit("speed", 1.609344, "mile-per-hour"),
  "Kilometer per hour": unit("speed", 1, "kilometer-per-hour"),
  Bit: unit("data", 1, "bit"),
  Megabit: unit("data", 1e6, "megabit"),
  Megabyte: unit("data", 8e6, "megabyte"),
  C: unit("celsius", 1, "celsius"),
  Celsius: unit("celsius", 1, "celsius"),
  F: unit("fahrenheit", 1, "fahrenheit"),
  Fahrenheit: unit("fahrenheit", 1, "fahrenheit"),
  // Bare degrees: of an angle, or of a thermometer that the text does not name.
  Degree: unit("degree", 1, "degree", "celsius"),
  Radian: unit("radian", 1, "radian"),
  Turn: unit("turn", 1, "revolution"),
};
