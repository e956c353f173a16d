import type { RuleExamples } from "../examples.ts";

export const structureHeadingExamples: RuleExamples = {
  rule: "structure/heading",
  hasDocuments: true,
  agree: [
    [
      "# Setup\n\nInstall the program first.\n\n## Windows\n\nRun the installer.",
      "# 설치\n\n먼저 프로그램을 설치하세요.\n\n## 윈도우\n\n설치 파일을 실행하세요.",
    ],
    [
      "# Setup\n\nInstall the program first.\n\n## Windows\n\nRun the installer.",
      "## 설치\n\n먼저 프로그램을 설치하세요.\n\n### 윈도우\n\n설치 파일을 실행하세요.",
    ],
    ["Only one paragraph stands here.", "여기에는 단락이 하나뿐입니다."],
    ["Title\n=====\n\nThe text follows here.", "# 제목\n\n여기에 본문이 이어집니다."],
    ["# Prices\n\nAll prices include tax.", "# 가격\n\n모든 가격은 세금을 포함합니다."],
    [
      "## Rights\n\nThe tenant may use the garden.\n\n## Duties\n\nThe tenant pays the rent.",
      "## 권리\n\n임차인은 정원을 쓸 수 있다.\n\n## 의무\n\n임차인은 차임을 낸다.",
    ],
    ["### Notes ###\n\nKeep the box dry.", "### 참고\n\n상자를 건조하게 보관하세요."],
    ["# News\n\nThe museum reopens on Monday.", "# 소식\n\n박물관이 월요일에 다시 문을 연다."],
  ],
  differ: [
    [
      "# Setup\n\nInstall the program first.\n\n## «Windows»\n\nRun the installer.\n\n## Linux\n\nUse the package.",
      "# 설치\n\n먼저 프로그램을 설치하세요.\n\n### «윈도우»\n\n설치 파일을 실행하세요.\n\n## 리눅스\n\n패키지를 쓰세요.",
    ],
    ["# «Prices»\n\nAll prices include tax.", "## «가격»\n\n모든 가격은 세금을 포함합니다."],
    ["# «Opening hours»\n\nWe open at nine.", "«개관 시간»\n\n아홉 시에 문을 엽니다."],
    ["«Opening hours»\n\nWe open at nine.", "# «개관 시간»\n\n아홉 시에 문을 엽니다."],
    [
      "## Rights\n\nThe tenant may use the garden.\n\n## «Duties»\n\nThe tenant pays the rent.",
      "## 권리\n\n임차인은 정원을 쓸 수 있다.\n\n#### «의무»\n\n임차인은 차임을 낸다.",
    ],
    ["# «Opening hours»\n\nWe open at nine.", "«**개관 시간**»\n\n아홉 시에 문을 엽니다."],
    [
      "# Guide\n\nThis guide is short.\n\n## «Questions and answers»\n\nAsk us anything.",
      "# 안내\n\n이 안내는 짧습니다.\n\n«질문과 답변»\n\n무엇이든 물어보세요.",
    ],
    ["### «Safety notes»\n\nKeep away from fire.", "## «안전 수칙»\n\n불에서 멀리 두세요."],
  ],
};
