// Runs targets in a process of its own, so that an endless loop or a full memory ends this process and not the fuzzer.
import { DaejoError } from "../../src/errors.ts";
import { drawFrom } from "./draw.ts";
import { featureOfError } from "./features.ts";
import type { FuzzInput } from "./input.ts";
import { BrokenLaw, must } from "./laws.ts";
import { allTargets } from "./targets/index.ts";
import { partsOf, type Reached, type Target } from "./targets/target.ts";

/** What the fuzzer asks for; `twice` also compares what a second run gives back. */
export interface Task {
  readonly target: string;
  readonly input: FuzzInput;
  readonly twice: boolean;
}

export interface Answer {
  readonly features: readonly string[];
  /** Of the processor, in all its threads. */
  readonly milliseconds: number;
  readonly failure?: Failure;
}

export interface Failure {
  /** The same for what probably is the same defect. */
  readonly key: string;
  readonly message: string;
}

const byName = new Map(allTargets.map((target) => [target.name, target]));

async function answer({ target: name, input, twice }: Task): Promise<Answer> {
  const start = process.cpuUsage();
  let features: readonly string[] = [];
  let failure: Failure | undefined;
  try {
    const target = byName.get(name) as Target;
    const reached = await reachedBy(target, input);
    ({ features } = reached);
    if (twice) {
      const [first, second] = [reached.output(), (await reachedBy(target, input)).output()];
      if (first !== second)
        throw new BrokenLaw(`the same input gives the same output: ${firstDifference(first, second)}`);
    }
  } catch (error) {
    failure = failureOf(error);
  }
  const { user, system } = process.cpuUsage(start);
  return { features, milliseconds: (user + system) / 1000, ...(failure === undefined ? {} : { failure }) };
}

/** A refusal is as good as an answer, as long as it is one of ours. */
async function reachedBy(target: Target, { parts, salt }: FuzzInput): Promise<Reached> {
  try {
    return await target.run(partsOf(parts), drawFrom(salt));
  } catch (error) {
    if (!(error instanceof DaejoError) || error.code === "internal") throw error;
    must(error.message !== "" && error.hint !== "", "an error says what is wrong and what to do", error.message);
    return { features: [featureOfError(error)], output: () => `${error.code} ${error.message}` };
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { key: String(error), message: `thrown: ${String(error)}` };
  const { name, message, stack = "" } = error;
  const place = /\bsrc\/[\w/.-]+:\d+/.exec(stack)?.[0] ?? "";
  // What a law says stands before the colon, what broke it behind.
  const kind = name === "BrokenLaw" ? message.slice(0, message.indexOf(":")) : `${name} ${place}`;
  return { key: kind, message: stack.slice(0, 1500) };
}

/** Of two texts that are not the same. */
function firstDifference(first: string, second: string): string {
  let at = 0;
  while (first[at] === second[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `${around(first)} and ${around(second)}`;
}

process.on("message", (task: Task) => {
  void answer(task).then((given) => process.send?.(given));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
