import type { Grammar } from "./scan.ts";
import { createGrammar } from "./scan.ts";
import { englishDate } from "./date/en.ts";
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
});
