import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"percent">[] = [
  {
    value: { amount: "5" },
    texts: ["5%", "5퍼센트", "5프로", "5 퍼센트", "5 %", "오 퍼센트", "５％", "«5%»를 올렸다", "«5퍼센트»의"],
  },
  { value: { amount: "3.5" }, texts: ["3.5%", "3.50%", "3.5퍼센트", "물가가 «3.5%» 올랐다"] },
  { value: { amount: "100" }, texts: ["100%", "백 퍼센트", "100 퍼센트"] },
  { value: { amount: "12.75" }, texts: ["12.75%", "12.75 퍼센트"] },
  { value: { amount: "-2" }, texts: ["-2%", "성장률은 «-2%»였다"] },
  { value: { amount: "0.1" }, texts: ["0.1%", "0.10퍼센트"] },
  { value: { amount: "5", point: true }, texts: ["5%p", "5%포인트", "5퍼센트포인트", "5%P", "«5%포인트» 올랐다"] },
  { value: { amount: "0.25", point: true }, texts: ["0.25%p", "0.25%포인트", "0.25퍼센트포인트"] },
  { value: { amount: "20" }, bound: "at-least", texts: ["«20%» 이상", "최소 «20%»", "적어도 «20퍼센트»"] },
  { value: { amount: "20" }, bound: "at-most", texts: ["«20%» 이하", "최대 «20%»", "«20%»까지 할인한다"] },
  { value: { amount: "20" }, bound: "less-than", texts: ["«20%» 미만", "«20%»를 밑도는", "«20%»에 못 미치는"] },
  { value: { amount: "20" }, bound: "more-than", texts: ["«20%» 초과", "«20%»를 넘는", "«20%»가 넘게"] },
  { value: { amount: "20" }, bound: "about", texts: ["약 «20%»", "«20%» 가량", "«20%» 정도", "«20%» 안팎", "20여%"] },
  { value: { amount: "30" }, texts: ["«30%»까지 올랐다", "30%"] },
];
