import type { Check, Level, Severity } from "./check.ts";
import { levelIn, type RuleLevels } from "./levels.ts";

/** The levels for one kind of text. */
export type PresetName = "recommended" | "strict" | "legal" | "news" | "docs" | "ui";

/** Levels for one kind of text, as differences from the levels that the rules have of themselves. */
export interface Preset {
  readonly rules: RuleLevels;
  /** Rules that are not named stand one step higher: infos are warnings, warnings errors. */
  readonly isRaised?: true;
}

/** The presets by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: { rules: {} },
  strict: { rules: {}, isRaised: true },
  // Contracts, statutes, terms of use: what binds whom, how far and from when.
  legal: {
    rules: {
      "polarity/negation": "error",
      "polarity/modality": "warning",
      "polarity/direction": "error",
      "number/bound": "error",
      "number/approx": "warning",
      "entity/name": "error",
      "entity/missing": "error",
      "entity/extra": "warning",
      "entity/inconsistent": "error",
      "entity/title": "error",
    },
  },
  // Reports and releases are told anew for other readers: leaving out, adding and reordering are part of the craft.
  news: {
    rules: {
      "number/missing": "info",
      "number/extra": "info",
      "date/missing": "info",
      "date/extra": "info",
      "entity/missing": "info",
      "text/omission": "info",
      "text/addition": "info",
      "structure/*": "off",
      "align/unaligned": "off",
    },
  },
  // Manuals and references: a page and its translation have one outline, and their links and placeholders work.
  docs: {
    rules: {
      "structure/heading": "error",
      "structure/list": "error",
      "structure/table": "error",
      "structure/order": "warning",
      "markup/*": "error",
    },
  },
  // Strings of an interface stand alone, each with its placeholders; space is short and the tone is one.
  ui: {
    rules: {
      "markup/*": "error",
      "text/untranslated": "error",
      "text/length": "warning",
      "style/register": "warning",
      "style/punctuation": "warning",
      "term/required": "error",
      "term/do-not-translate": "error",
      "term/inconsistent": "warning",
      "structure/*": "off",
      // A message without its translation is nothing to be passed over.
      "align/unaligned": "warning",
      "align/low-confidence": "off",
    },
  },
};

const ONE_HIGHER: Readonly<Record<Severity, Severity>> = { info: "warning", warning: "error", error: "error" };

/** A check's level under a preset. */
export function presetLevel(name: PresetName, { rule, level }: Check): Level {
  const preset = presets[name];
  return levelIn(preset.rules, rule) ?? (preset.isRaised === true ? ONE_HIGHER[level] : level);
}
