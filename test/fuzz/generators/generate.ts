import type { Draw } from "../draw.ts";
import { hostileCharacters } from "./characters.ts";
import { longRun, nestedLevels } from "./long.ts";
import { scannerTraps } from "./scanners.ts";

const GENERATORS = [hostileCharacters, scannerTraps, scannerTraps, longRun, nestedLevels] as const;

/** A text that no writer would write, of about so many characters. */
export function hostileText(draw: Draw, length: number): string {
  const made = draw.pick(GENERATORS)(draw, length);
  if (!draw.chance(0.3)) return made;
  const other = draw.pick(GENERATORS)(draw, draw.size(400));
  return draw.chance(0.5) ? made + other : other + made;
}
