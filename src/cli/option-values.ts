// What is written behind an option, read; commander shows the error of a value that is none.
import { InvalidArgumentError } from "commander";

/** One more value of an option that may be repeated. */
export function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

/** The levels of rules: `number/bound=error`. */
export function collectRule(value: string, rules: Record<string, string> = {}): Record<string, string> {
  const equals = value.indexOf("=");
  if (equals < 1) throw new InvalidArgumentError('Write it as RULE=LEVEL, for example "number/bound=error".');
  return { ...rules, [value.slice(0, equals)]: value.slice(equals + 1) };
}

export function readShare(value: string): number {
  const share = value.trim() === "" ? Number.NaN : Number(value);
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
  return share;
}

export function readCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("Give a whole number from 1 to 999.");
  return Number(value);
}

export function readPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError("Give a number from 0 to 65535.");
  }
  return Number(value);
}

export function readColumns(value: string): number {
  const columns = Number(value);
  if (!/^\d+$/.test(value) || columns < 20 || columns > 1000) {
    throw new InvalidArgumentError("Give a whole number from 20 to 1000.");
  }
  return columns;
}
