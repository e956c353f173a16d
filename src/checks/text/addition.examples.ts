import type { RuleExamples } from "../examples.ts";

export const textAdditionExamples: RuleExamples = {
  rule: "text/addition",
  agree: [
    ["Nobody was hurt.", "다친 사람은 없다."],
    ["", "목차"],
    ["", "사진=연합뉴스"],
    ["", "3쪽"],
    ["Nobody was hurt in the fire last night.", ""],
    ["", "홍길동 기자 hong@example.com"],
    ["", "———"],
  ],
  differ: [
    ["", "«다리는 추후 공지가 있을 때까지 통제된다.»"],
    ["", "«다친 사람은 없지만 피해가 크다고 한다.»"],
    ["", "«그는 보고서에 대해 말하기를 거부했다.»"],
    ["", "«불꽃 가까이에서 제품을 사용하지 마십시오.»"],
    ["", "«당사자는 30일 전에 통지하고 계약을 해지할 수 있다.»"],
    ["", "«설정을 바꾼 뒤에는 서버를 다시 시작하세요.»"],
    ["", "  «위원회는 봄에 다시 회의를 열 예정이다.»"],
  ],
};
