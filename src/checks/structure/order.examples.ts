import type { RuleExamples } from "../examples.ts";

export const structureOrderExamples: RuleExamples = {
  rule: "structure/order",
  hasDocuments: true,
  agree: [
    [
      "The ferry leaves Mokpo at seven.\n\nThe museum opens at ten on weekdays.\n\nBring an umbrella in July.",
      "목포에서 여객선은 일곱 시에 떠난다.\n\n박물관은 평일 열 시에 문을 연다.\n\n7월에는 우산을 챙겨야 한다.",
    ],
    ["The ferry leaves Mokpo at seven.\n\nThe museum opens at ten on weekdays.", "박물관은 평일 열 시에 문을 연다."],
    ["The ferry leaves Mokpo at seven.", "목포에서 여객선은 일곱 시에 떠난다."],
  ],
  differ: [
    [
      "«The annual report of the Busan Fisheries Institute counts 412 boats.»\n\nThe ferry leaves Mokpo at seven.\n\nThe museum opens at ten on weekdays.\n\nBring an umbrella in July.",
      "목포에서 여객선은 일곱 시에 떠난다.\n\n박물관은 평일 열 시에 문을 연다.\n\n7월에는 우산을 챙겨야 한다.\n\n«부산수산연구소의 연례 보고서에 따르면 어선은 412척이다.»",
    ],
  ],
};
