import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"time">[] = [
  {
    value: { hour: 9, minute: 30 },
    texts: ["오전 9시 30분", "아침 9시 30분", "오전 9시 반", "오전 9:30", "09:30", "«오전 9시30분»에"],
  },
  { value: { hour: 19 }, texts: ["오후 7시", "저녁 7시", "19시", "«오후 7시»부터"] },
  { value: { hour: 19, minute: 30 }, texts: ["19:30", "오후 7시 30분", "오후 7:30", "19시 30분", "저녁 7시 반"] },
  { value: { hour: 4 }, texts: ["새벽 4시", "오전 4시", "«새벽 4시»에"] },
  { value: { hour: 23 }, texts: ["밤 11시", "오후 11시", "23시"] },
  { value: { hour: 1 }, texts: ["밤 1시", "새벽 1시", "오전 1시"] },
  { value: { hour: 12 }, texts: ["정오", "낮 12시", "오후 12시", "«정오»에"] },
  { value: { hour: 0 }, texts: ["자정", "밤 12시", "0시", "«자정»까지"] },
  { value: { hour: 0, minute: 26 }, texts: ["오전 0시 26분", "0시 26분", "새벽 12시 26분"] },
  { value: { hour: 13 }, texts: ["낮 1시", "오후 1시", "13시"] },
  { value: { hour: 15, zone: "KST" }, texts: ["한국시간 오후 3시", "오후 3시(한국시간)", "오후 3시 KST", "15시 KST"] },
  { value: { hour: 9, zone: "ET" }, texts: ["미국 동부시간 오전 9시", "오전 9시(미 동부시간)"] },
  { value: { hour: 12, minute: 15, zone: "GMT" }, texts: ["그리니치 표준시 오후 12시 15분"] },
  { value: { hour: 5, ambiguous: true }, texts: ["5시", "다섯 시", "«5시»에 만나자"] },
  { value: { hour: 12, ambiguous: true }, texts: ["열두 시", "12시"] },
  { value: { hour: 3, minute: 30, ambiguous: true }, texts: ["3:30", "3시 30분", "세 시 반"] },
  { value: { hour: 9, minute: 5, second: 15 }, texts: ["09:05:15", "오전 9시 5분 15초"] },
  { value: { hour: 15 }, bound: "about", texts: ["«오후 3시»쯤", "«오후 3시» 정도"] },
];
