import { figureInjector } from "./figures.ts";
import { rewrite, type Injector, type Meeting } from "./injector.ts";

/** Names and signs of units: one that is far off, and one of nearly the same size where there is one. */
const OTHERS: readonly (readonly [name: string, far: string, near?: string])[] = [
  ["square feet", "square miles", "square yards"],
  ["square-foot", "square-mile", "square-yard"],
  ["square kilometers", "square meters", "square miles"],
  ["square miles", "square feet", "square kilometers"],
  ["square meters", "square kilometers", "square feet"],
  ["cubic feet", "cubic inches", "cubic yards"],
  ["kilometers", "meters", "miles"],
  ["kilometer", "meter", "mile"],
  ["centimeters", "meters", "inches"],
  ["millimeters", "meters", "centimeters"],
  ["meters", "kilometers", "yards"],
  ["metres", "kilometres", "yards"],
  ["meter", "kilometer", "yard"],
  ["miles", "feet", "kilometers"],
  ["mile", "foot", "kilometer"],
  ["feet", "miles", "yards"],
  ["foot", "mile", "yard"],
  ["inches", "feet", "centimeters"],
  ["inch", "foot", "centimeter"],
  ["kilograms", "grams", "pounds"],
  ["grams", "kilograms", "ounces"],
  ["pounds", "tons", "kilograms"],
  ["tons", "kilograms", "pounds"],
  ["acres", "square feet", "hectares"],
  ["liters", "milliliters", "gallons"],
  ["gallons", "ounces", "liters"],
  ["megawatts", "watts", "gigawatts"],
  ["gigawatts", "watts", "megawatts"],
  ["bytes", "megabytes", "bits"],
  ["byte", "megabyte", "bit"],
  ["bits", "megabits", "bytes"],
  ["bit", "megabit", "byte"],
  ["제곱킬로미터", "제곱미터", "제곱마일"],
  ["제곱미터", "제곱킬로미터", "평"],
  ["킬로미터", "미터", "마일"],
  ["센티미터", "미터", "인치"],
  ["밀리미터", "미터", "센티미터"],
  ["미터", "킬로미터", "피트"],
  ["마일", "미터", "킬로미터"],
  ["피트", "마일", "미터"],
  ["인치", "미터", "센티미터"],
  ["킬로그램", "그램", "파운드"],
  ["그램", "킬로그램", "온스"],
  ["메가와트", "와트", "기가와트"],
  ["와트", "메가와트", "킬로와트"],
  ["톤", "킬로그램"],
  ["리터", "밀리리터", "갤런"],
  ["바이트", "메가바이트", "비트"],
  ["비트", "메가비트", "바이트"],
  ["km", "m", "mi"],
  ["cm", "m", "mm"],
  ["mm", "m", "cm"],
  ["m", "km", "ft"],
  ["kg", "g", "lb"],
  ["g", "kg"],
  ["KiB", "GiB", "MiB"],
  ["MiB", "KiB", "GiB"],
  ["GiB", "KiB", "MiB"],
  ["KB", "GB", "MB"],
  ["MB", "KB", "GB"],
  ["GB", "KB", "TB"],
  ["TB", "MB", "GB"],
  ["L", "mL"],
];
const PATTERNS = OTHERS.map(([name, far, near = far]) => ({
  pattern: new RegExp(`(?<!\\p{Script=Latin})(?<![가-힣])${name}$`, "u"),
  far,
  near,
}));

function areMeasures({ en, ko }: Meeting): boolean {
  return [en, ko].every((fact) => fact.kind === "measure" && fact.value.vague === undefined);
}

/** Kilometres become miles, 미터 킬로미터. */
export const unitName: Injector = {
  name: "unit",
  rules: ["unit/mismatch", "unit/conversion"],
  change: ({ fact, meeting, manner }) => {
    const { en, ko } = meeting;
    if (en.kind !== "measure" || ko.kind !== "measure" || en.value.unit !== ko.value.unit) return undefined;
    if (manner === "echo") return undefined;
    for (const { pattern, far, near } of PATTERNS) {
      const change = rewrite(fact, pattern, () => (manner === "near" ? near : far));
      if (change !== undefined) return change;
    }
    return undefined;
  },
};

/** 15 metres become 95. */
export const measureAmount: Injector = inOneUnit(
  figureInjector(
    "measure",
    ["unit/amount", "unit/conversion", "unit/mismatch", "number/value", "number/scale"],
    areMeasures,
  ),
);

/** Between two units a near value may be right after rounding. */
function inOneUnit(injector: Injector): Injector {
  return {
    ...injector,
    change: (place) => {
      const { en, ko } = place.meeting;
      const isOneUnit = en.kind === "measure" && ko.kind === "measure" && en.value.unit === ko.value.unit;
      return isOneUnit || place.manner === "gross" ? injector.change(place) : undefined;
    },
  };
}
