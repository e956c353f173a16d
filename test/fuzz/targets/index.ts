import { WrongCall } from "../arguments.ts";
import { callTarget } from "./calls.ts";
import { commandTargets } from "./commands.ts";
import { comparisonTargets } from "./comparisons.ts";
import { formatTargets, packedTarget } from "./formats.ts";
import { limitsTarget } from "./limits.ts";
import { outputTargets } from "./outputs.ts";
import { plantedTargets } from "./planted.ts";
import { processTarget } from "./processes.ts";
import { serveTarget } from "./serve.ts";
import { settingTargets } from "./settings.ts";
import { signalTarget } from "./signals.ts";
import type { Target } from "./target.ts";
import { textTargets } from "./texts.ts";

/** What is tried where nothing is named. */
export const targets: readonly Target[] = [
  ...textTargets,
  ...comparisonTargets,
  limitsTarget,
  ...formatTargets,
  packedTarget,
  ...outputTargets,
  ...settingTargets,
  callTarget,
  signalTarget,
  ...commandTargets,
  processTarget,
  serveTarget,
];

export const allTargets: readonly Target[] = [...targets, ...plantedTargets];

/** The targets that have these names, or whose names begin so. */
export function chooseTargets(names: readonly string[]): readonly Target[] {
  if (names.length === 0) return targets;
  const chosen = names.map((name) => {
    const exact = allTargets.filter((target) => target.name === name);
    const found = exact.length > 0 ? exact : targets.filter((target) => target.name.startsWith(name));
    if (found.length === 0) throw new WrongCall(`There is no target "${name}"; --list names them.`);
    return found;
  });
  return [...new Set(chosen.flat())];
}
