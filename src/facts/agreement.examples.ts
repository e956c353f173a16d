import type { Agreement } from "./fact.ts";

/** A Korean and an English text with one fact each, and how the two agree. */
export type AgreementRow = readonly [ko: string, en: string];

export const AGREEMENTS: Readonly<Record<string, Readonly<Partial<Record<Agreement, readonly AgreementRow[]>>>>> = {
  number: {
    equal: [
      ["1억 4,200만 명", "142 million"],
      ["2,347억", "234.7 billion"],
      ["12조3천억 번", "12.3 trillion"],
      ["두 명", "two"],
      ["3만", "30,000"],
      ["첫 번째", "the first time"],
      ["제3차", "the third attempt"],
      ["3분의 1", "one-third"],
    ],
    compatible: [
      ["2,347억", "235 billion"],
      ["약 2,000명", "1,987"],
      ["1,987명", "about 2,000"],
      ["3번", "3rd"],
      ["2만5천명", "about 25,400"],
    ],
    contradict: [
      ["3만", "300,000"],
      ["1,987명", "2,000"],
      ["2억", "20 million"],
      ["두 명", "three"],
      ["230만 명", "2 million"],
      ["둘째", "the third attempt"],
    ],
  },
  percent: {
    equal: [
      ["5%", "five percent"],
      ["3.50%", "3.5 per cent"],
      ["2%포인트", "2 percentage points"],
    ],
    compatible: [["100%", "100"]],
    contradict: [
      ["5%", "5 percentage points"],
      ["5%", "6%"],
      ["12.34%", "12.3%"],
    ],
    incomparable: [["5%", "7 percentage points"]],
  },
  money: {
    equal: [
      ["1억1천만 달러", "$110 million"],
      ["30억 달러", "$3bn"],
      ["5천원", "5,000 won"],
      ["50센트", "$0.50"],
    ],
    compatible: [
      ["2,347억 원", "235 billion won"],
      ["3억", "$300 million"],
      ["200 파운드", "£200"],
    ],
    contradict: [
      ["30억 달러", "$30 million"],
      ["30억 원", "$3 billion"],
      ["205파운드", "£250"],
    ],
    incomparable: [["13억 원", "$1 million"]],
  },
  measure: {
    equal: [
      ["40마일", "40 miles"],
      ["1km", "1,000 meters"],
      ["섭씨 30도", "30°C"],
      ["3,000톤", "3,000 tons"],
      ["섭씨 37도", "98.6°F"],
    ],
    compatible: [
      ["64km", "40 miles"],
      ["900mm", "36 inches"],
      ["30도", "30 degrees Celsius"],
      ["3개", "3 miles"],
    ],
    contradict: [
      ["74km", "40 miles"],
      ["섭씨 30도", "98.6°F"],
      ["10km", "10 miles"],
    ],
    incomparable: [
      ["64km", "40 pounds"],
      ["30도", "86°F"],
    ],
  },
  date: {
    equal: [
      ["2026년 9월 3일", "Sept. 3, 2026"],
      ["2026년 9월 3일", "2026-09-03"],
      ["월요일", "Monday"],
      ["1990년대", "the 1990s"],
      ["21세기", "the 21st century"],
      ["3분기", "the third quarter"],
    ],
    compatible: [
      ["3월 5일", "March 5, 2024"],
      ["29일 오전", "Tuesday"],
      ["9월 3일", "in September"],
      ["3일", "March 3"],
      ["3일", "three days"],
      ["3일", "the 3rd"],
      ["지난 3일", "the 3rd"],
      ["1994년", "the 1990s"],
      ["5·18", "May 18"],
      ["2000년", "2000 people"],
    ],
    contradict: [
      ["3월 5일", "March 6"],
      ["2023년 6월 19일", "June 19, 2024"],
      ["월요일", "Tuesday"],
      ["3일", "March 4"],
      ["1984년", "the 1990s"],
      ["2026년 9월 3일(목)", "Friday, Sept. 3, 2026"],
    ],
    incomparable: [
      ["2026년", "in September"],
      ["지난 3일", "three days"],
      ["3일", "four days"],
    ],
  },
  time: {
    equal: [
      ["오후 7시 30분", "7:30 p.m."],
      ["정오", "noon"],
      ["자정", "midnight"],
      ["19시", "7 p.m."],
      ["오후 3시 KST", "3 p.m. KST"],
    ],
    compatible: [
      ["5시", "5 p.m."],
      ["오후 3시 KST", "3 p.m."],
      ["밤 10시 KST", "9 a.m. ET"],
      ["오후 3시쯤", "3:10 p.m."],
    ],
    contradict: [
      ["오후 7시", "7 a.m."],
      ["오후 7시", "7:30 p.m."],
      ["오전 9시 KST", "9 a.m. ET"],
    ],
    incomparable: [["오후 3시", "three hours"]],
  },
  duration: {
    equal: [
      ["10년", "a decade"],
      ["24시간", "24 hours"],
      ["일주일", "seven days"],
      ["1시간 반", "1.5 hours"],
      ["35세", "35-year-old"],
      ["하루", "24 hours"],
      ["18개월", "one and a half years"],
    ],
    compatible: [
      ["한 달", "30 days"],
      ["1년", "365 days"],
      ["35세", "35 years"],
      ["약 10년", "10.2 years"],
      ["10년", "10"],
    ],
    contradict: [
      ["10년", "20 years"],
      ["3개월", "30 days"],
      ["20분", "20 seconds"],
    ],
  },
  range: {
    equal: [
      ["10~20명", "10 to 20"],
      ["5~10%", "between 5 and 10 percent"],
    ],
    contradict: [
      ["10~20명", "10 to 30"],
      ["5~10%", "6 to 10 percent"],
    ],
    incomparable: [["10~20명", "10"]],
  },
  literal: {
    equal: [
      ["v1.2.3", "1.2.3"],
      ["9·11", "9/11"],
      ["{name}님", "{name}"],
    ],
    compatible: [
      ["Mp3", "MP3"],
      ["3.5개", "v3.5"],
    ],
    contradict: [
      ["F-16", "F-35"],
      ["https://example.com/a", "https://example.com/b"],
    ],
    incomparable: [["F-16", "{name}"]],
  },
};
