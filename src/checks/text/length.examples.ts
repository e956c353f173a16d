import type { RuleExamples } from "../examples.ts";

const ENGLISH =
  "The committee met twice in the spring and once in the autumn, and each time it asked the ministry to explain why the repairs had not begun.";
const KOREAN =
  "위원회는 봄에 두 번, 가을에 한 번 회의를 열었고 그때마다 보수 공사가 시작되지 않은 까닭을 설명하라고 부처에 요구했다.";

export const textLengthExamples: RuleExamples = {
  rule: "text/length",
  agree: [
    [ENGLISH, KOREAN],
    ["OK", "확인했습니다"],
    ["Save as", "다른 이름으로 저장"],
    ["Do not use the product near open flames.", "불꽃 근처에서 쓰지 마십시오."],
    ["Either party may terminate this Agreement at any time.", "당사자는 언제든지 계약을 해지할 수 있다."],
    [
      "Run `npm install --save-dev typescript eslint prettier`.",
      "`npm install --save-dev typescript eslint prettier`를 실행하세요.",
    ],
    [
      "PostgreSQL, MySQL, MariaDB, SQLite and Oracle are supported.",
      "PostgreSQL, MySQL, MariaDB, SQLite, Oracle을 지원합니다.",
    ],
    ["Please wait until the light turns green again.", "불이 다시 녹색이 될 때까지 기다리세요."],
    ["The old bridge was closed to traffic for the whole summer.", "오래된 다리는 여름 내내 통제되었다."],
  ],
  differ: [
    [`«${ENGLISH}»`, "«위원회가 회의를 열었다.»"],
    [`«${ENGLISH} ${ENGLISH}»`, "«위원회는 세 번 회의를 열었다.»"],
    ["«Please wait until the light turns green.»", `«${KOREAN}»`],
    ["«Restart the server after the settings change.»", "«재시작.»"],
    ["«Do not use the product near open flames or in a closed room.»", "«사용 주의.»"],
    ["«She was born in a small village by the sea.»", `«${KOREAN} ${KOREAN}»`],
    [
      "«The old bridge was closed to traffic for the whole of the summer, and nobody knew when it would be opened again.»",
      "«다리가 통제되었다.»",
    ],
    [
      "«Nobody was hurt in the fire.»",
      "«지난밤 시장 골목에서 일어난 불로 다친 사람은 아무도 없는 것으로 소방 당국의 조사 결과 확인되었다고 한다.»",
    ],
    ["«You must accept the terms before you can continue to the next page of the form.»", "«약관 동의 필요.»"],
  ],
};
