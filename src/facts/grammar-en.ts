import type { Grammar } from "./scan.ts";
import { createGrammar } from "./scan.ts";
import { englishDate, englishRelativeDate } from "./date/en.ts";
import { englishHoliday } from "./date/en-holidays.ts";
import { englishLunar } from "./date/en-lunar.ts";
import { englishDuration } from "./duration/en.ts";
import { englishLiteral } from "./literal/en.ts";
import { englishMeasure } from "./measure/en.ts";
import { englishMoney } from "./money/en.ts";
import { englishNumber } from "./number/en.ts";
import { FIGURE_WORDS, readEnglishDigits, readEnglishWords } from "./number/en-numeral.ts";
import { englishPercent } from "./percent/en.ts";
import { englishTime } from "./time/en.ts";

/** English: figures of digits and words, words as a whole. */
export const ENGLISH: Grammar = createGrammar({
  kinds: [
    englishDate,
    englishRelativeDate,
    englishHoliday,
    englishLunar,
    englishTime,
    englishDuration,
    englishMoney,
    englishPercent,
    englishMeasure,
    englishNumber,
    englishLiteral,
  ],
  readDigits: readEnglishDigits,
  readWords: readEnglishWords,
  figureWords: FIGURE_WORDS,
  readSyllables: undefined,
  figureSyllables: "",
  followers: [],
});
