import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"money">[] = [
  {
    value: { amount: "20400000", currency: "KRW" },
    texts: ["2,040만 원", "2천40만원", "20,400,000원", "₩20,400,000", "KRW 20,400,000"],
  },
  {
    value: { amount: "110000000", currency: "USD" },
    texts: ["1억1천만 달러", "1억 1,000만 달러", "1억1000만달러", "$1억1천만"],
  },
  {
    value: { amount: "3000000000", currency: "USD" },
    texts: ["30억 달러", "30억달러", "삼십억 달러", "$30억", "30억 불"],
  },
  { value: { amount: "3000000000000", currency: "KRW" }, texts: ["3조 원", "3조원", "삼조 원"] },
  { value: { amount: "3250000000000", currency: "KRW" }, texts: ["3조 2,500억 원", "3조2천500억원"] },
  { value: { amount: "5000", currency: "KRW" }, texts: ["5,000원", "5천원", "오천 원", "₩5,000", "«5천원»짜리"] },
  { value: { amount: "100", currency: "EUR" }, texts: ["100유로", "€100", "100 유로", "백 유로"] },
  { value: { amount: "1000", currency: "JPY" }, texts: ["1,000엔", "1천 엔", "¥1,000"] },
  { value: { amount: "700", currency: "CNY" }, texts: ["700위안", "700 위안"] },
  { value: { amount: "2000000", currency: "GBP" }, texts: ["200만 파운드", "£200만", "£2,000,000"] },
  { value: { amount: "0.5", currency: "USD" }, texts: ["50센트", "50 센트", "$0.50"] },
  { value: { amount: "12.5", currency: "USD" }, texts: ["12.5달러", "$12.50", "12.50 달러", "US$12.5", "12.5 USD"] },
  { value: { amount: "300", currency: "CAD" }, texts: ["300캐나다 달러", "C$300", "300 캐나다달러"] },
  { value: { amount: "300", currency: "HKD" }, texts: ["300홍콩달러", "HK$300"] },
  { value: { amount: "40", currency: "RUB" }, texts: ["40루블", "40 루블"] },
  {
    value: { amount: "1000000", currency: "USD" },
    bound: "about",
    texts: ["100만여 달러", "약 «100만 달러»", "«100만 달러» 가량"],
  },
  { value: { amount: "50000", currency: "KRW" }, bound: "at-least", texts: ["«5만 원» 이상", "최소 «5만원»"] },
  { value: { amount: "50000", currency: "KRW" }, bound: "at-most", texts: ["«5만 원» 이하", "최대 «5만원»"] },
  { value: { amount: "50000", currency: "KRW" }, bound: "less-than", texts: ["«5만 원» 미만"] },
  { value: { amount: "50000", currency: "KRW" }, bound: "more-than", texts: ["«5만 원»을 넘는", "«5만원» 초과"] },
];
