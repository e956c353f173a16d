import { parseArgs } from "node:util";

/** What a call of the fuzzer says. */
export interface Arguments {
  readonly seconds: number;
  readonly seed: number;
  /** Targets by their names, or the beginnings of names; all where there are none. */
  readonly targets: readonly string[];
  /** Characters a part of an input at most. */
  readonly largest: number;
  readonly isList: boolean;
  /** A written input, to be tried alone. */
  readonly input?: string;
}

/** A call that cannot be followed. */
export class WrongCall extends Error {}

const USAGE = `npm run fuzz -- [options]
  --seconds N    how long to look (60)
  --seed N       whole number; the same one gives the same inputs (1)
  --target NAME  only this target, or those whose names begin so; may be repeated
  --largest N    characters a text at most (grows with the seconds, up to 1,000,000)
  --input FILE   try the input in this file, as a found defect was written
  --list         name the targets`;

export function readArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parse(given);
  const [stray] = positionals;
  if (stray !== undefined) throw new WrongCall(`What is "${stray}"?\n${USAGE}`);
  const seconds = readNumber("seconds", values.seconds ?? "60", 1, 1_000_000);
  const targets = values.target ?? [];
  if (values.input !== undefined && targets.length !== 1) throw new WrongCall("--input needs one --target.");
  return {
    seconds,
    targets,
    seed: readNumber("seed", values.seed ?? "1", 0, 2 ** 32 - 1),
    largest: readNumber("largest", values.largest ?? String(Math.min(1_000_000, 2000 * seconds)), 1, 10_000_000),
    isList: values.list === true,
    ...(values.input === undefined ? {} : { input: values.input }),
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseKnown> {
  try {
    return parseKnown(args);
  } catch (error) {
    throw new WrongCall(`${(error as Error).message}\n${USAGE}`);
  }
}

// eslint-disable-next-line @typescript-eslint/explicit-function-return-type
const parseKnown = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: "string" },
      seed: { type: "string" },
      target: { type: "string", multiple: true },
      largest: { type: "string" },
      input: { type: "string" },
      list: { type: "boolean" },
    },
  });

function readNumber(name: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= least && number <= most) return number;
  throw new WrongCall(`--${name} is "${given}"; give a whole number from ${least} to ${most}.`);
}
