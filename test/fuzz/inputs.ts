import type { Draw } from "./draw.ts";
import { hostileText } from "./generators/generate.ts";
import type { FuzzInput, Part } from "./input.ts";
import type { KeptInputs } from "./kept.ts";
import type { Material } from "./material.ts";
import { mutatePart, mutateText } from "./mutate.ts";
import type { Target } from "./targets/target.ts";

/** Most texts are short, so that there are many of them. */
const SHORT = 1500;
const MIDDLE = 15_000;

/** The next input of a target: a kept one that is changed, changed samples, or hostile text. At most `largest` characters a part. */
export function nextInput(
  target: Target,
  material: Material,
  kept: KeptInputs,
  draw: Draw,
  largest: number,
): FuzzInput {
  const most = Math.min(target.largest, largest);
  const salt = draw.below(2 ** 32);
  if (!kept.isEmpty && draw.chance(0.5)) return changedInput(kept, draw, most, salt);
  const length = lengthFor(draw, most);
  return { salt, parts: target.parts.map((kind) => newPart(seedsOf(material, kind), draw, length)) };
}

function changedInput(kept: KeptInputs, draw: Draw, most: number, salt: number): FuzzInput {
  const [input, other] = [kept.pick(draw), kept.pick(draw)];
  const changedAt = draw.below(input.parts.length);
  const parts = input.parts.map((part, at) => {
    const beside = other.parts[at] ?? part;
    if (at === changedAt || draw.chance(0.2)) return mutatePart(draw, part, beside, Math.min(most, MIDDLE));
    return draw.chance(0.1) && typeof part === typeof beside ? beside : part;
  });
  return { parts, salt: draw.chance(0.5) ? input.salt : salt };
}

/** How long a part may be, and whether it is to be as long as that. */
interface Length {
  readonly most: number;
  readonly isFull: boolean;
}

function lengthFor(draw: Draw, most: number): Length {
  if (draw.chance(0.05)) return { most: Math.ceil(most / 2 ** draw.below(5)), isFull: true };
  return { most: Math.min(most, draw.chance(0.85) ? SHORT : MIDDLE), isFull: false };
}

function newPart(seeds: readonly Part[], draw: Draw, { most, isFull }: Length): Part {
  const seed = draw.pick(seeds);
  if (typeof seed !== "string") return draw.chance(0.1) ? seed : mutatePart(draw, seed, draw.pick(seeds), 200_000);
  const kind = draw.below(10);
  if (kind === 0) return window(draw, seed, most);
  const length = isFull ? most : draw.size(most);
  if (kind <= 3) return hostileText(draw, length);
  // Hostile text inside of sound text, where readers expect none.
  if (kind <= 5) {
    const sound = window(draw, seed, most);
    const at = draw.below(sound.length + 1);
    return sound.slice(0, at) + hostileText(draw, length) + sound.slice(at);
  }
  const other = draw.pick(seeds);
  const whole = isFull ? seed.repeat(Math.ceil(most / (seed.length + 1))).slice(0, most) : seed.slice(0, MIDDLE);
  const text = draw.chance(0.7) ? whole : window(draw, seed, most);
  return mutateText(draw, text, typeof other === "string" ? other : "", isFull ? most : MIDDLE);
}

/** A stretch of a sample that begins at a line. */
function window(draw: Draw, seed: string, length: number): string {
  if (seed.length <= length || draw.chance(0.3)) return seed.slice(0, Math.max(length, MIDDLE));
  const start = seed.lastIndexOf("\n", draw.below(seed.length)) + 1;
  return seed.slice(start, start + length);
}

function seedsOf(material: Material, kind: string): readonly Part[] {
  const seeds = material.get(kind);
  if (seeds === undefined || seeds.length === 0) throw new Error(`There are no seeds "${kind}".`);
  return seeds;
}
