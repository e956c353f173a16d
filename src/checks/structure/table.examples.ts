import type { RuleExamples } from "../examples.ts";

export const structureTableExamples: RuleExamples = {
  rule: "structure/table",
  hasDocuments: true,
  agree: [
    [
      "| City | Year |\n|---|---|\n| Seoul | 1988 |\n| Sydney | 2000 |",
      "| 도시 | 연도 |\n|---|---|\n| 서울 | 1988 |\n| 시드니 | 2000 |",
    ],
    ["| Name | Value |\n|:--|--:|\n| width | 30 |", "| 이름 | 값 |\n|---|---|\n| width | 30 |"],
    ["No table stands here.", "여기에는 표가 없습니다."],
    ["| A | B |\n|---|---|\n| 1 | |\n| | 2 |", "| A | B |\n|---|---|\n| 1 | |\n| | 2 |"],
    ["Color | Code\n--- | ---\nred | 1\nblue | 2", "색 | 코드\n--- | ---\n빨강 | 1\n파랑 | 2"],
    ["| Day | Hours |\n|---|---|\n| Monday | 9-17 |", "| 요일 | 시간 |\n|---|---|\n| 월요일 | 9-17 |"],
    [
      "| Option | Default |\n|---|---|\n| `a` | `1` |\n| `b` | `2` |",
      "| 옵션 | 기본값 |\n|---|---|\n| `a` | `1` |\n| `b` | `2` |",
    ],
    ["Price\t5,000 won\nSize\t30 cm", "가격\t5,000원\n크기\t30cm"],
  ],
  differ: [
    [
      "| «City» | Year |\n|---|---|\n| Seoul | 1988 |\n| Sydney | 2000 |\n| London | 2012 |",
      "| «도시» | 연도 |\n|---|---|\n| 서울 | 1988 |\n| 런던 | 2012 |",
    ],
    ["| «Name» | Value |\n|---|---|\n| width | 30 |\n| height | 40 |", "| «이름» | 값 |\n|---|---|\n| width | 30 |"],
    [
      "| «Option» | Default |\n|---|---|\n| `size` | `10` |",
      "| «옵션» | 기본값 |\n|---|---|\n| `size` | `10` |\n| `mode` | `2` |",
    ],
    [
      "| «City» | Year | Medals |\n|---|---|---|\n| Seoul | 1988 | 33 |\n| Athens | 2004 | 30 |",
      "| «도시» | 연도 |\n|---|---|\n| 서울 | 1988 |\n| 아테네 | 2004 |",
    ],
    [
      "| «Key» | Type |\n|---|---|\n| `id` | `int` |\n| `name` | `str` |\n| `age` | `int` |",
      "| «키» | 타입 |\n|---|---|\n| `id` | `int` |\n| `name` | `str` |",
    ],
    ["«Color» | Code\n--- | ---\nred | 10\nblue | 20\ngreen | 30", "«색» | 코드\n--- | ---\n빨강 | 10\n파랑 | 20"],
    [
      "| «Day» | Hours |\n|---|---|\n| Monday | 9:00-17:00 |\n| Friday | 9:00-15:00 |\n| Sunday | closed |",
      "| «요일» | 시간 |\n|---|---|\n| 월요일 | 9:00-17:00 |\n| 금요일 | 9:00-15:00 |",
    ],
    [
      "| «Version» | Date |\n|---|---|\n| 1.0.0 | 2023 |\n| 1.1.0 | 2024 |",
      "| «버전» | 날짜 | 비고 |\n|---|---|---|\n| 1.0.0 | 2023 | 없음 |\n| 1.1.0 | 2024 | 없음 |",
    ],
  ],
};
