import type { Draw } from "./draw.ts";
import type { FuzzInput } from "./input.ts";

/** More would mostly be small changes of each other. */
const MOST = 400;
/** Inputs above this are not changed further: each would take long, and its smaller likes reach the same. */
const LARGEST = 60_000;

/** The inputs of one target that reached something new. */
export class KeptInputs {
  readonly #inputs: FuzzInput[] = [];
  readonly #features = new Set<string>();
  readonly #sets = new Set<string>();
  #reached = 0;

  /** How many runs reached something that no earlier one had. */
  get reached(): number {
    return this.#reached;
  }

  get isEmpty(): boolean {
    return this.#inputs.length === 0;
  }

  pick(draw: Draw): FuzzInput {
    return draw.pick(this.#inputs);
  }

  /** Keeps an input for what it reached: a feature, or features together, that no earlier one did. */
  offer(input: FuzzInput, features: readonly string[], draw: Draw): void {
    const own = [...new Set(features)].toSorted();
    const all = own.join("\n");
    const hasNew = own.some((feature) => !this.#features.has(feature));
    if (!hasNew && this.#sets.has(all)) return;
    for (const feature of own) this.#features.add(feature);
    this.#sets.add(all);
    this.#reached++;
    if (input.parts.reduce((sum, part) => sum + part.length, 0) > LARGEST) return;
    if (this.#inputs.length < MOST) this.#inputs.push(input);
    else this.#inputs[draw.below(MOST)] = input;
  }
}
