import type { Grammar } from "./scan.ts";
import { createGrammar } from "./scan.ts";
import { englishDate } from "./date/en.ts";
import { koreanDate } from "./date/ko.ts";
import { koreanHoliday } from "./date/ko-holidays.ts";
import { koreanLunar } from "./date/ko-lunar.ts";
import { koreanDuration } from "./duration/ko.ts";
import { koreanLiteral } from "./literal/ko.ts";
import { koreanMeasure, NAMES as MEASURES } from "./measure/ko.ts";
import { koreanMoney } from "./money/ko.ts";
import { KOREAN_UNITS } from "./money/names.ts";
import { koreanNumber } from "./number/ko.ts";
import { readKoreanDigits, readKoreanWords } from "./number/ko-numeral.ts";
import { COUNTERS, KOREAN_NUMERAL_HEADS } from "./number/ko-words.ts";
import { koreanPercent } from "./percent/ko.ts";
import { koreanTime } from "./time/ko.ts";

/** Second syllables of numerals: 하나, 다섯, 일곱, 여덟, 스물, 서른, 삼십, 두세, 음수, 마이너스 … */
const NUMERALS =
  "영일이삼사오육륙칠팔구십백천만억조경하한두세석네넉너다대여예아열스서마쉰둘셋넷수몇어나섯곱덟홉물무른흔순든닐남댓엿고점분의할푼리과와반배진";
/** Units of clock and calendar, per cent, and what may stand between a figure and its unit. */
const CALENDAR = "년월일해달주시분초세살개박기퍼프포여남째번차등위층";
/** Behind a figure that stands for itself. */
const PARTICLES = "은는이가을를의에로으도만까부보처중이나";

function syllables(text: string): number[] {
  return Array.from(text, (syllable) => syllable.charCodeAt(0));
}

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
  followers: [
    ...COUNTERS.firsts,
    ...KOREAN_UNITS.firsts,
    ...MEASURES.firsts,
    ...syllables(NUMERALS + CALENDAR + PARTICLES),
  ],
});
