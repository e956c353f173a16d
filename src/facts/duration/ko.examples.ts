import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"duration">[] = [
  { value: { iso: "P10Y" }, texts: ["10년", "«10년» 동안", "«10년»간", "십 년", "«10년» 만에"] },
  { value: { iso: "P3M" }, texts: ["3개월", "석 달", "세 달", "삼 개월"] },
  { value: { iso: "P2W" }, texts: ["2주", "2주간", "두 주", "2주일"] },
  { value: { iso: "P1W" }, texts: ["일주일", "1주일", "«일주일» 만에"] },
  { value: { iso: "P3D" }, texts: ["«3일»간", "«3일» 동안", "사흘", "«3일» 만에", "«사흘»간"] },
  { value: { iso: "P10D" }, texts: ["열흘", "«10일»간"] },
  { value: { iso: "P15D" }, texts: ["보름", "«보름» 만에"] },
  { value: { iso: "P45D" }, texts: ["45일", "«45일» 동안"] },
  { value: { iso: "P6M" }, texts: ["반년", "6개월", "육개월"] },
  { value: { iso: "PT24H" }, texts: ["24시간", "스물네 시간", "이십사 시간"] },
  { value: { iso: "PT1H30M" }, texts: ["1시간 30분", "1시간 반", "한 시간 반", "1시간30분"] },
  { value: { iso: "P3Y6M" }, texts: ["3년 6개월", "3년 반"] },
  { value: { iso: "PT20M" }, texts: ["20분", "«20분»간", "이십 분"] },
  { value: { iso: "PT40S" }, texts: ["40초", "«40초» 동안"] },
  { value: { iso: "P35Y", age: true }, texts: ["35세", "35살", "서른다섯 살", "«35세»의"] },
  { value: { iso: "P19Y", age: true }, bound: "at-least", texts: ["«19세» 이상", "최소 «19세»"] },
  { value: { iso: "P10Y" }, bound: "about", texts: ["10여년", "약 «10년»", "«10년» 가까이"] },
  { value: { iso: "P2Y" }, bound: "more-than", texts: ["«2년»이 넘게", "«2년» 넘게"] },
];
