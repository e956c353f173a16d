import type { RuleExamples } from "../examples.ts";

export const dateAmbiguousExamples: RuleExamples = {
  rule: "date/ambiguous",
  agree: [
    ["The fair opens on March 4.", "박람회는 3월 4일에 열린다."],
    ["Payment is due by 25/12/2026.", "2026년 12월 25일까지 납부해야 합니다."],
    ["Valid until 12/31/2026.", "2026년 12월 31일까지 유효합니다."],
    ["Released on 2026-03-04.", "2026-03-04에 출시됐다."],
    ["The exam is on 3/4/2026.", "시험은 2026년 3월 4일에 있다."],
    ["The exam is on 3/4/2026.", "시험은 2026년 4월 3일에 있다."],
    ["About 3/4 of the seats were taken.", "좌석의 약 4분의 3이 찼다."],
    ["Version 3.4 fixes this.", "3.4 버전에서 고쳐졌습니다."],
    ["Born on 5/5/1985.", "1985.5.5. 출생"],
    ["The ratio is 7-11.", "비율은 7 대 11이다."],
    ["See pages 3-4.", "3~4쪽을 보세요."],
    ["Signed on 4 March 2026.", "2026년 3월 4일에 서명했다."],
  ],
  differ: [
    ["The exam is on «3/4/2026».", "시험은 2026년에 있다."],
    ["Signed in Seoul on «05/06/2025».", "2025년 서울에서 서명함"],
    ["The invoice of «02/03/2026» is unpaid.", "청구서가 아직 납부되지 않았습니다."],
    ["The warranty ends on «11/12/2027».", "보증 기간은 2027년에 끝납니다."],
    ["Last updated: «06/07/2024»", "마지막 수정: 2024년"],
    ["Delivery was promised for «8/9/2026».", "2026년에 배송하기로 약속했다."],
    ["Her visa expired on «01/02/2023».", "그의 비자는 2023년에 만료됐다."],
    ["The trial begins on «10/11/2026».", "재판은 2026년에 시작한다."],
    ["Return the form by «4/5/2026».", "2026년 안에 서식을 제출하세요."],
    ["The bridge was closed on «7/8/2019».", "다리는 2019년에 폐쇄됐다."],
    ["Tickets go on sale on «9/10/2026».", "표는 2026년에 판매를 시작한다."],
    ["The lease runs from «02/01/2025».", "임대차 기간은 2025년에 시작한다."],
  ],
};
