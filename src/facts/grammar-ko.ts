import type { Grammar } from "./scan.ts";
import { createGrammar } from "./scan.ts";
import { englishDate } from "./date/en.ts";
import { koreanDate } from "./date/ko.ts";
import { koreanHoliday } from "./date/ko-holidays.ts";
import { koreanLunar } from "./date/ko-lunar.ts";
import { koreanDuration } from "./duration/ko.ts";
import { koreanLiteral } from "./literal/ko.ts";
import { koreanMeasure } from "./measure/ko.ts";
import { koreanMoney } from "./money/ko.ts";
import { koreanNumber } from "./number/ko.ts";
import { readKoreanDigits, readKoreanWords } from "./number/ko-numeral.ts";
import { KOREAN_NUMERAL_HEADS } from "./number/ko-words.ts";
import { koreanPercent } from "./percent/ko.ts";
import { koreanTime } from "./time/ko.ts";

/** Korean: figures of digits and Hangul, words by their first syllable. */
export const KOREAN: Grammar = createGrammar({
  kinds: [
    koreanDate,
    koreanHoliday,
    koreanLunar,
    koreanTime,
    koreanDuration,
    koreanMoney,
    koreanPercent,
    koreanMeasure,
    koreanNumber,
    koreanLiteral,
    // Korean texts quote English dates (May 12, 2000).
    { heads: englishDate.heads ?? [], word: (text, start, end) => englishDate.word?.(text, start, end) },
  ],
  readDigits: readKoreanDigits,
  readWords: undefined,
  figureWords: new Set(),
  readSyllables: readKoreanWords,
  figureSyllables: KOREAN_NUMERAL_HEADS,
});
