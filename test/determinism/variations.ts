import { fileURLToPath } from "node:url";
import type { Surroundings } from "./run.ts";

type Variation = Omit<Surroundings, "node">;

/** The name of the variation that takes away what answers by locale, time or chance. */
export const WITHOUT = "without Intl, local time, clock and chance";

/**
 * Surroundings that must make no difference from UTC and the locale C. What is varied in one go could cancel out only by chance; each time zone and locale stands with
 * another terminal.
 */
export const VARIATIONS: Readonly<Record<string, Variation>> = {
  "Seoul, Korean, a narrow terminal": {
    env: { TZ: "Asia/Seoul", LANG: "ko_KR.UTF-8", LC_ALL: "ko_KR.UTF-8", COLUMNS: "40", TERM: "dumb", CI: "true" },
  },
  "Newfoundland, Turkish, colours forced": {
    env: {
      TZ: "America/St_Johns",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      FORCE_COLOR: "3",
      TERM: "xterm-256color",
    },
  },
  "Kiritimati, German, colours refused": {
    env: { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", NO_COLOR: "1", COLUMNS: "300" },
  },
  "Chatham, Thai, a folder for ICU that is not there": {
    flags: ["--icu-data-dir=/nonexistent"],
    env: { TZ: "Pacific/Chatham", LANG: "th_TH.UTF-8", LANGUAGE: "th", COLORTERM: "truecolor" },
  },
  [WITHOUT]: {
    flags: ["--require", fileURLToPath(new URL("bare.cjs", import.meta.url))],
  },
};
