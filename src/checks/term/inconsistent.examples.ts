import type { RuleExamples } from "../examples.ts";

export const termInconsistentExamples: RuleExamples = {
  rule: "term/inconsistent",
  hasDocuments: true,
  glossary: [
    { en: "label", ko: "레이블|라벨" },
    { en: "user", ko: "사용자|이용자" },
    { en: "error", ko: "오류|에러" },
    { en: "dataset", ko: "데이터셋|데이터 세트" },
    { en: "web browser", ko: "웹 브라우저|브라우저" },
    { en: "contract", ko: "계약|계약서" },
    { en: "deployment", ko: "배포" },
  ],
  agree: [
    ["Each label is unique.\n\nThe label can be changed.", "레이블은 각각 고유합니다.\n\n레이블은 바꿀 수 있습니다."],
    ["Each label is unique.\n\nThe page has a title.", "라벨은 각각 고유합니다.\n\n페이지에는 제목이 있습니다."],
    ["Users log in here.\n\nUsers log out there.", "이용자는 여기서 로그인합니다.\n\n이용자는 저기서 로그아웃합니다."],
    ["A label (tag) is short.\n\nThe label is shown.", "레이블(라벨)은 짧습니다.\n\n레이블이 표시됩니다."],
    ["The dataset is small.\n\nThe dataset is free.", "데이터셋은 작습니다.\n\n데이터 셋은 무료입니다."],
    ["Open the web browser.\n\nClose the web browser.", "웹 브라우저를 여세요.\n\n웹브라우저를 닫으세요."],
    ["The error is rare.\n\nWe are sorry.", "이 에러는 드뭅니다.\n\n죄송합니다."],
    ["The deployment failed.\n\nThe deployment was repeated.", "배포가 실패했습니다.\n\n전개를 되풀이했습니다."],
    ["# Overview\n\nIt is short.\n\n# Usage\n\nIt is easy.", "# 개요\n\n짧습니다.\n\n# 사용법\n\n쉽습니다."],
    [
      "# Further reading\n\nThe first book is old.\n\n# Further reading\n\nThe second book is new.",
      "# 더 읽을거리\n\n첫째 책은 오래되었다.\n\n# 더 읽을거리\n\n둘째 책은 새것이다.",
    ],
    [
      "# Further reading\n\nThe first book is old.\n\n# Further reading\n\nThe second book is new.",
      "# 더 읽을거리\n\n첫째 책은 오래되었다.\n\n# 더 읽을 거리\n\n둘째 책은 새것이다.",
    ],
    [
      "# Example\n\nThe tree is tall.\n\n# Examples\n\nThe trees are tall.",
      "# 예제\n\n나무가 높습니다.\n\n# 예제\n\n나무들이 높습니다.",
    ],
    [
      "# Using a filter\n\nThe water is clear.\n\n# Use filters\n\nThe air is clean.",
      "# 필터 사용\n\n물이 맑습니다.\n\n# 필터 사용\n\n공기가 깨끗합니다.",
    ],
    ["Open it.\n\nWait a minute.\n\nOpen it.", "여세요.\n\n잠시 기다리세요.\n\n열어 주세요."],
    [
      "Acme Ltd. (the “Service Provider”) runs the site.\n\nThe Service Provider may close it.",
      "주식회사 애크미(이하 “서비스 제공자”라 한다)가 사이트를 운영한다.\n\n서비스 제공자는 이를 닫을 수 있다.",
    ],
    [
      "The goods on the list (the “Delivered Goods”) are insured.\n\nThe Delivered Goods are stored dry.",
      "목록에 있는 물품(이하 ‘인도 물품’이라 한다)은 보험에 든다.\n\n인도물품은 건조하게 보관한다.",
    ],
    [
      "The data of members (the “Personal Data”) is kept.\n\nSome personal data is public anyway.",
      "회원의 자료(이하 ‘개인 정보’라 한다)를 보관한다.\n\n어떤 신상 자료는 어차피 공개되어 있다.",
    ],
    [
      "The error is rare.\n\nThe error message is long.\n\nIt was my error.",
      "오류는 드뭅니다.\n\n오류 메시지가 깁니다.\n\n제 오류였습니다.",
    ],
    ["The contract ends today.\n\nThe contract is void.", "계약은 오늘 끝난다.\n\n계약은 무효다."],
    ["Users pay.\n\nThe guests do not.", "이용자는 돈을 낸다.\n\n사용자가 아닌 손님은 내지 않는다."],
  ],
  differ: [
    ["Each label is unique.\n\nThe «label» can be changed.", "레이블은 각각 고유합니다.\n\n«라벨»은 바꿀 수 있습니다."],
    [
      "Users log in here.\n\n«Users» log out there.",
      "이용자는 여기서 로그인합니다.\n\n«사용자»는 저기서 로그아웃합니다.",
    ],
    ["The error is rare.\n\nThe «error» was found at night.", "오류는 드뭅니다.\n\n이 «에러»는 밤에 찾았습니다."],
    ["The dataset is small.\n\nThe «dataset» is free.", "데이터셋은 작습니다.\n\n«데이터 세트»는 무료입니다."],
    ["Open the web browser.\n\nClose the «web browser».", "웹 브라우저를 여세요.\n\n«브라우저»를 닫으세요."],
    [
      "The «label» is blue.\n\nThe label is red.\n\nThe label is green.",
      "«라벨»은 파랗습니다.\n\n레이블은 빨갛습니다.\n\n레이블은 녹색입니다.",
    ],
    [
      "Users pay monthly.\n\nUsers may leave.\n\n«Users» must be adults.",
      "사용자는 다달이 요금을 냅니다.\n\n사용자는 탈퇴할 수 있습니다.\n\n«이용자»는 성인이어야 합니다.",
    ],
    [
      "The error appears first.\n\nFix the «error» now.\n\nThe error is gone.",
      "오류가 먼저 나타납니다.\n\n지금 «에러»를 고치세요.\n\n오류가 사라졌습니다.",
    ],
    [
      "The contract ends today.\n\nThe «contract» lies on the table.",
      "계약은 오늘 끝난다.\n\n«계약서»가 탁자 위에 있다.",
    ],
    [
      "# Release notes\n\nVersion 1.2 is old.\n\n# «Release notes»\n\nVersion 1.3 is new.",
      "# 릴리스 노트\n\n버전 1.2는 오래되었다.\n\n# «출시 노트»\n\n버전 1.3은 새것이다.",
    ],
    [
      "# Parameters\n\nThe first one is a number.\n\n# «Parameters»\n\nThe second one is a text.",
      "# 매개변수\n\n첫째는 숫자입니다.\n\n# «인자»\n\n둘째는 글자입니다.",
    ],
    [
      "# Known issues\n\nThe lamp is dark.\n\n# «Known issues»\n\nThe door is loose.",
      "# 알려진 문제\n\n전등이 어둡습니다.\n\n# «확인된 이슈»\n\n문이 헐겁습니다.",
    ],
    [
      "# Return policy\n\nKeep the box.\n\n# «Refund policy»\n\nKeep the receipt.",
      "# 환불 정책\n\n상자를 보관하세요.\n\n# «환불 정책»\n\n영수증을 보관하세요.",
    ],
    [
      "# Error handling\n\nErrors are logged.\n\n# «Exception handling»\n\nExceptions are thrown.",
      "# 오류 처리\n\n오류는 기록됩니다.\n\n# «오류 처리»\n\n예외가 발생합니다.",
    ],
    [
      "Acme Ltd. (the “Service Provider”) runs the site.\n\nThe «Service Provider» may close it at any time.",
      "주식회사 애크미(이하 “서비스 제공자”라 한다)가 사이트를 운영한다.\n\n운영자는 언제든지 이를 닫을 수 있다.",
    ],
    [
      "The goods on the list (the “Delivered Goods”) are insured.\n\nThe «Delivered Goods» are stored in a dry place.",
      "목록에 있는 물품(이하 ‘인도 물품’이라 한다)은 보험에 든다.\n\n배송된 상품은 건조한 곳에 보관한다.",
    ],
    [
      "The data of all members (hereinafter “Personal Data”) is kept for one year.\n\n«Personal Data» is deleted after that.",
      "모든 회원의 자료(이하 ‘개인 정보’라 한다)를 1년 동안 보관한다.\n\n신상 자료는 그 뒤에 삭제한다.",
    ],
    [
      "The house in the park (the “Leased Premises”) has two floors.\n\nThe tenant keeps the «Leased Premises» clean.",
      "공원 안의 집(이하 “임차 건물”이라 한다)은 2층이다.\n\n세입자는 그 집을 깨끗하게 유지한다.",
    ],
    [
      "A dataset has rows.\n\nThis «dataset» has none.",
      "데이터 세트에는 행이 있습니다.\n\n이 «데이터셋»에는 없습니다.",
    ],
    ["The user waits.\n\nThe «user» leaves.", "사용자가 기다린다.\n\n«이용자»가 떠난다."],
  ],
};
