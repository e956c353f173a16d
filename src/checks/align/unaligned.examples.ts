import type { RuleExamples } from "../examples.ts";

export const alignUnalignedExamples: RuleExamples = {
  rule: "align/unaligned",
  agree: [
    ["Contents", "목차"],
    ["The bridge will stay closed until further notice.", "다리는 추후 공지가 있을 때까지 통제된다."],
    // What is reported as missing is not reported a second time.
    ["The bridge will stay closed until further notice.", ""],
    ["", "다리는 추후 공지가 있을 때까지 통제된다."],
    ["Page 3", "3쪽"],
    ["", ""],
    ["Thanks!", "고마워요!"],
  ],
  differ: [
    ["«Contents»", ""],
    ["«Photo: Jane Doe»", ""],
    ["«Page 3 of 12»", ""],
    ["", "«목차»"],
    ["", "«사진=연합뉴스»"],
    ["", "«홍길동 기자»"],
    ["", " «3쪽» "],
  ],
};
