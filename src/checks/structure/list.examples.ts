import type { RuleExamples } from "../examples.ts";

export const structureListExamples: RuleExamples = {
  rule: "structure/list",
  hasDocuments: true,
  agree: [
    ["Bring:\n\n- water\n- bread\n- salt", "준비물:\n\n- 물\n- 빵\n- 소금"],
    ["- Windows\n- Linux\n- macOS", "* 윈도우\n* 리눅스\n* 맥OS"],
    [
      "1. Open the box.\n2. Take out the lamp.\n3. Plug it in.",
      "1. 상자를 엽니다.\n2. 등을 꺼냅니다.\n3. 전원을 꽂습니다.",
    ],
    ["No list stands here.", "여기에는 목록이 없습니다."],
    ["- Seoul\n- Busan", "- 서울\n- 부산"],
    ["- Red\n- Green\n- Blue\n\nThat is all.", "- 빨강\n- 초록\n- 파랑\n\n이것이 전부입니다."],
    ["- Price: 5,000 won\n- Size: 30 cm", "- 가격: 5,000원\n- 크기: 30cm"],
    [
      "- The tenant pays the rent.\n- The tenant keeps the garden.",
      "- 임차인은 차임을 낸다.\n- 임차인은 정원을 돌본다.",
    ],
  ],
  differ: [
    ["- Windows 11\n- «Linux»\n- macOS 14\n- Android 15", "- Windows 11\n- macOS 14\n- Android 15"],
    ["- Python 3.12\n- Ruby 3.3\n- «Perl»\n- Node.js 20", "- Python 3.12\n- Ruby 3.3\n- Node.js 20"],
    [
      "Processors:\n\n- Intel Core i7\n- AMD Ryzen 9950X\n- «others»\n- Apple M4",
      "프로세서:\n\n- Intel Core i7\n- AMD Ryzen 9950X\n- Apple M4",
    ],
    ["- Size: 30 cm\n- Weight: 2 kg\n- Price: 5,000 won", "- 크기: 30cm\n- 무게: 2kg\n- 가격: 5,000원\n- «색상»"],
    ["- PNG\n- JPEG\n- «GIF»\n- WebP\n- SVG", "- PNG\n- JPEG\n- WebP\n- SVG"],
    ["1. Seoul 1988\n2. Atlanta 1996\n3. «Sydney»\n4. Athens 2004", "1. 서울 1988\n2. 애틀랜타 1996\n3. 아테네 2004"],
    ["- `git add`\n- `git commit`\n- «`git push`»\n- `git log`", "- `git add`\n- `git commit`\n- `git log`"],
    ["- January 2024\n- March 2024\n- «none»\n- May 2024", "- 2024년 1월\n- 2024년 3월\n- 2024년 5월"],
  ],
};
