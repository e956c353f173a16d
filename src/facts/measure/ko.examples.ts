import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"measure">[] = [
  { value: { amount: "64", unit: "kilometer" }, texts: ["64km", "64 km", "64킬로미터", "64㎞", "«64km»를 걸었다"] },
  { value: { amount: "40", unit: "mile" }, texts: ["40마일", "40 마일"] },
  { value: { amount: "1.8", unit: "meter" }, texts: ["1.8m", "1.8미터", "1.80 미터"] },
  { value: { amount: "170", unit: "centimeter" }, texts: ["170cm", "170센티미터", "170센티"] },
  { value: { amount: "33", unit: "pyeong" }, texts: ["33평", "«33평»의 집"] },
  {
    value: { amount: "500", unit: "square-meter" },
    texts: ["500㎡", "500제곱미터", "500 제곱미터", "500평방미터", "500m²"],
  },
  { value: { amount: "10000", unit: "square-kilometer" }, texts: ["1만㎢", "1만 제곱킬로미터", "1만 평방 킬로미터"] },
  { value: { amount: "60", unit: "kilogram" }, texts: ["60kg", "60킬로그램", "60㎏", "60 킬로"] },
  { value: { amount: "200", unit: "pound" }, texts: ["200 파운드", "200파운드"] },
  { value: { amount: "3000", unit: "tonne" }, texts: ["3,000톤", "3천 톤", "삼천 톤"] },
  { value: { amount: "600", unit: "gram" }, texts: ["600g", "600그램"] },
  { value: { amount: "3", unit: "geun" }, texts: ["고기 «3근»을"] },
  { value: { amount: "30", unit: "celsius" }, texts: ["섭씨 30도", "30℃", "30°C"] },
  { value: { amount: "-5", unit: "celsius" }, texts: ["영하 5도", "-5℃", "섭씨 영하 5도"] },
  { value: { amount: "98.6", unit: "fahrenheit" }, texts: ["화씨 98.6도", "98.6℉"] },
  { value: { amount: "30", unit: "degree" }, texts: ["30도", "«30도» 기울었다"] },
  { value: { amount: "60", unit: "kilometer-per-hour" }, texts: ["시속 60km", "시속 60킬로미터", "60km/h"] },
  { value: { amount: "8", unit: "gigabyte" }, texts: ["8GB", "8기가바이트", "8 GB"] },
  { value: { amount: "2000000", unit: "barrel" }, bound: "about", texts: ["200만여 배럴", "약 «200만 배럴»"] },
  { value: { amount: "2", unit: "meter" }, bound: "more-than", texts: ["«2m»가 넘는", "«2미터»를 넘는"] },
];
