import type { Check, Level } from "./check.ts";
import { applyLevels, levelIn, type LevelledCheck, type RuleLevels, severityOf, validateLevels } from "./levels.ts";
import { type PresetName, presetLevel, presets } from "./presets.ts";
import type { RuledFinding } from "./run.ts";

/** Levels that hold in some documents only. */
export interface Override {
  /** Patterns of document ids, as in `docs/legal/**`; one of them has to match. */
  readonly files: readonly string[];
  /** In these documents instead of the preset of all. */
  readonly preset?: PresetName;
  readonly rules?: RuleLevels;
}

/** An override whose patterns have been read. */
export interface ReadOverride extends Omit<Override, "files"> {
  readonly isFor: (document: string) => boolean;
}

/** What decides on the levels of a checker's rules, from the weakest to the strongest. */
export interface LevelSettings {
  readonly preset: PresetName;
  readonly rules: RuleLevels;
  readonly overrides: readonly ReadOverride[];
}

/** The checks of a checker with their levels. */
export interface Levels {
  /** Those that run on any document. */
  readonly checks: readonly LevelledCheck[];
  /** Findings at the levels that hold in their documents, without those that are off there. */
  readonly inDocuments: (findings: readonly RuledFinding[]) => readonly RuledFinding[];
}

/** Reads patterns; what does that is loaded only when there are any. */
export async function readOverrides(overrides: readonly Override[]): Promise<ReadOverride[]> {
  if (overrides.length === 0) return [];
  const { default: picomatch } = await import("picomatch");
  return overrides.map(({ files, ...levels }) => {
    const isMatch = picomatch([...files], { dot: true });
    return { ...levels, isFor: (document) => isMatch(document.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "")) };
  });
}

/**
 * The levels of a checker. Rules win over their preset, and what an override says wins over what is said for all; its preset
 * stands in place of the general one. Of several overrides that match the last has the last word.
 */
export function createLevels(checks: readonly Check[], { preset, rules, overrides }: LevelSettings): Levels {
  const general = applyLevels(checks, rules, (check) => presetLevel(preset, check));
  if (overrides.length === 0) return { checks: general, inDocuments: (findings) => findings };
  for (const override of overrides) validateLevels(checks, override.rules ?? {});
  const levelUnder = (check: Check, matching: readonly ReadOverride[]): Level => {
    const replacing = matching.findLast((override) => override.preset !== undefined);
    const base = replacing?.preset ?? preset;
    let named = levelIn(rules, check.rule);
    for (const override of matching) {
      if (override === replacing) named = levelIn(presets[base].rules, check.rule) ?? named;
      named = levelIn(override.rules ?? {}, check.rule) ?? named;
    }
    return named ?? presetLevel(base, check);
  };
  const known = new Map<string, readonly ReadOverride[]>();
  const matchingOf = ({ finding }: RuledFinding): readonly ReadOverride[] => {
    const documents = [...new Set([...finding.en, ...finding.ko].map(({ document }) => document))];
    const key = documents.join("\n");
    const matching = known.get(key) ?? overrides.filter(({ isFor }) => documents.some(isFor));
    known.set(key, matching);
    return matching;
  };
  return {
    // A rule that is on in some documents looks at all of them; elsewhere what it finds is dropped.
    checks: checks
      .filter((check) => [[], ...overrides.map((each) => [each])].some((some) => levelUnder(check, some) !== "off"))
      .map((check) => ({ check, level: check.level })),
    inDocuments: (findings) =>
      findings.flatMap((ruled): RuledFinding[] => {
        const level = levelUnder(ruled.check, matchingOf(ruled));
        if (level === "off") return [];
        return [{ ...ruled, severity: severityOf(ruled.finding, ruled.check.level, level) }];
      }),
  };
}
