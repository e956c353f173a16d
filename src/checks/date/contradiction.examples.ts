import type { RuleExamples } from "../examples.ts";

export const dateContradictionExamples: RuleExamples = {
  rule: "date/contradiction",
  agree: [
    ["The law took effect on Wednesday, June 19, 2024.", "이 법은 2024년 6월 19일 수요일에 시행됐다."],
    ["Date: Tue, March 5, 2024", "일시: 2024년 3월 5일(화)"],
    ["The ceremony is on Friday, August 15, 2025.", "기념식은 2025. 8. 15.(금)에 열린다."],
    ["War broke out on Sunday, June 25, 1950.", "전쟁은 1950년 6월 25일 일요일에 터졌다."],
    ["The election was held on Wednesday, 9 March 2022.", "선거는 2022년 3월 9일(수) 치러졌다."],
    ["The hearing is on Tuesday, March 5.", "청문회는 3월 5일 화요일에 열린다."],
    ["The office is closed from Monday, May 5, 2025.", "사무실은 2025년 5월 5일부터 쉰다."],
    ["It happened on Thursday, February 29, 2024.", "2024년 2월 29일 목요일의 일이었다."],
    ["The match is on Saturday, November 1, 2025.", "경기는 2025년 11월 1일(토)이다."],
    ["It ran from Monday, June 2, to Friday, June 6, 2025.", "2025년 6월 2일 월요일부터 6일 금요일까지 열렸다."],
    ["He died on January 1, 2000, a Saturday.", "그는 토요일이던 2000년 1월 1일에 숨졌다."],
    [
      "The president spoke on Friday about the May 12, 2025 accord.",
      "대통령은 금요일 2025년 5월 12일 합의를 언급했다.",
    ],
    ["The Black Friday of November 28, 2025 broke records.", "2025년 11월 28일 블랙프라이데이는 기록을 깼다."],
  ],
  differ: [
    ["The law took effect on «Thursday, June 19, 2024».", "이 법은 «2024년 6월 19일 목요일»에 시행됐다."],
    ["The law took effect on «June 19, 2024».", "이 법은 «2024년 6월 19일 목요일»에 시행됐다."],
    ["Date: «Wed, March 5, 2024»", "일시: «2024년 3월 5일»"],
    ["The ceremony is on «August 15, 2025».", "기념식은 «2025. 8. 15.(토)»에 열린다."],
    ["War broke out on «Sunday, June 25, 1950».", "전쟁은 «1950년 6월 25일 월요일»에 터졌다."],
    ["The election was held on «Wednesday, 9 March 2022».", "선거는 «2022년 3월 9일(화)» 치러졌다."],
    ["It happened on «Friday, February 29, 2024».", "«2024년 2월 29일 금요일»의 일이었다."],
    ["The match is on «Saturday, November 1, 2025».", "경기는 «2025년 11월 1일(일)»이다."],
    ["The office is closed on «Tuesday, May 5, 2025».", "사무실은 «2025년 5월 5일»에 쉰다."],
    ["The deadline is «Sunday, April 10, 2024».", "마감일은 «2024년 4월 10일 일요일»입니다."],
    ["The fair opens on «Monday, September 3, 2025».", "박람회는 «2025년 9월 3일»에 문을 연다."],
    ["The vote is on «June 3, 2025».", "투표일은 «2025.6.3.(수)»이다."],
    ["The treaty was signed on «Saturday, June 29, 1987».", "조약은 «1987년 6월 29일» 체결됐다."],
  ],
};
