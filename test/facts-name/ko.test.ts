import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readKoreanNames } from "../../src/facts/name/ko.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { markedSentences, scoreNames } from "../names-score.ts";
import { countSteps } from "../steps.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});

/** The names of a text, each with the first letter of its type. */
function read(text: string): string {
  return readKoreanNames(text, knowledge)
    .map(({ start, end, type }) => `${text.slice(start, end)}/${type[0] as string}`)
    .join(" ");
}

describe("readKoreanNames", () => {
  test.each([
    // Persons: titles behind, before, with a country between; endings stay outside.
    ["김도윤 과장은 회의에 오지 않았다.", "김도윤/p"],
    ["서지혜 의원이 법안을 냈다.", "서지혜/p"],
    ["담당 변호사 최하람이 서명했다.", "최하람/p"],
    ["남궁민수 씨는 어제 퇴원했다.", "남궁민수/p"],
    ["문재인 전 대통령", "문재인/p"],
    ["매수인 백승호는 잔금을 낸다.", "백승호/p"],
    ["김지훈·박서연, 결승에서 만난다", "김지훈/p 박서연/p"],
    ["볼로디미르 젤렌스키 대통령은 웃었다. 젤렌스키는 손을 흔들었다.", "볼로디미르 젤렌스키/p 젤렌스키/p"],
    ["마르코 루비오 미국 국무장관", "마르코 루비오/p 미국/p"],
    ["로이드 오스틴 미국 국방장관이 왔고 오스틴은 떠났다.", "로이드 오스틴/p 미국/p 오스틴/p"],
    ["제롬 파월 연준 의장", "제롬 파월/p 연준/o"],
    ["응우옌 반 민 씨", "응우옌 반 민/p"],
    ["리용호(Ri Yong Ho) 외무상", "리용호/p Ri Yong Ho/p"],
    ["리선권 위원장은 말이 없었다.", "리선권/p"],
    // Places.
    ["서울에서 부산까지 기차로 갔다.", "서울/p 부산/p"],
    ["북한군이 철수했다.", "북한/p"],
    ["한국인 관광객", "한국/p"],
    ["미국산 쇠고기", "미국/p"],
    ["강남구 자택", "강남구/p"],
    ["마포구 합정동 소재 사무실", "마포구/p 합정동/p"],
    ["경기 평택시의 아파트", "경기/p 평택시/p"],
    ["광화문역에서 가깝다.", "광화문역/p"],
    ["종로3가역에서 내린다.", "종로3가역/p"],
    ["아르노강을 따라 걷는다.", "아르노강/p"],
    ["베키오 다리가 보인다.", "베키오 다리/p"],
    // Organisations.
    ["주식회사 한빛과 계약한다.", "주식회사 한빛/o"],
    ["한양정밀공업 주식회사로 한다.", "한양정밀공업 주식회사/o"],
    ["㈜누리테크는 물건을 판다.", "㈜누리테크/o"],
    ["(주)다온이 공급한다.", "(주)다온/o"],
    ["법무법인 정담의 변호사", "법무법인 정담/o"],
    ["서울중앙지방법원에 소를 낸다.", "서울중앙지방법원/o"],
    ["국토교통부는 발표했다.", "국토교통부/o"],
    ["SK하이닉스와 LG전자", "SK하이닉스/o LG전자/o"],
    ["세계무역기구(WTO)는", "세계무역기구/o WTO/o"],
    ["대한변호사협회가 열었다.", "대한변호사협회/o"],
    // Other names.
    ["한국어와 영어로 쓴다.", "한국어/o 영어/o"],
    ["민법과 상법에 따른다.", "민법/o 상법/o"],
    ["하도급거래 공정화에 관한 법률 제3조", "하도급거래 공정화에 관한 법률/o"],
    ["소설 「푸른 골목」을 읽었다.", "푸른 골목/o"],
    ["새 앨범 ‘봄의 계단’을 냈다.", "봄의 계단/o"],
    ["아이오닉 5를 수출했다.", "아이오닉 5/o"],
    ["파리 협정을 지킨다.", "파리 협정/o"],
    ["macOS와 GitHub에서", "macOS/o GitHub/o"],
    ["MIT 라이선스로 배포한다.", "MIT 라이선스/o"],
  ])("reads %s", (text, names) => {
    expect(read(text)).toBe(names);
  });

  test.each([
    "김치와 밥을 먹었다.",
    "이상의 내용을 증명한다.",
    "조사 결과가 나왔다.",
    "정부는 요금을 올리기로 했다.",
    "신사와 숙녀 여러분",
    "강한 바람이 분다.",
    "비밀을 유지한다.",
    "전화 통화를 했다.",
    "갑은 을에게 계약금을 지급한다.",
    "검찰은 영장을 청구했다.",
    "장관은 모두 다섯 명이다.",
    "국방장관이 사임했다.",
    "미군은 철수 일정을 조정한다.",
    "한미 연합훈련이 끝났다.",
    "대북 확성기 방송",
    "여야는 민생을 외쳤다.",
    "다음 달 월요일에 만나자.",
    "3만 원을 냈다.",
    "보통주 1만 주를 산다.",
    "이 함수는 예외를 던지지 않는다.",
    "API 호출 횟수가 제한된다.",
    "주식회사를 설립한다.",
    "수임인은 위임인의 지시에 따른다.",
    "유임된 장관은 없다.",
    "거주지역과 무역과 방법",
    "로그 파일이 너무 커진다.",
    "지난 분기 성장률",
    "신인 선수들은 훈련에 집중했다.",
  ])("reads no name in %s", (text) => {
    expect(read(text)).toBe("");
  });

  test("gives the number of what it knows", () => {
    const [seoul] = readKoreanNames("서울시는", knowledge);
    expect(knowledge.names.entity(seoul?.entity ?? -1).key).toBe("seoul");
  });

  test("keeps the quality it has on the sentences it was written on", () => {
    const sentences = markedSentences("ko").filter(({ part }) => part === "dev");
    expect(sentences.length).toBeGreaterThan(150);
    const score = scoreNames(sentences, (text) => readKoreanNames(text, knowledge));
    expect(score.precisionTyped).toBeGreaterThan(0.95);
    expect(score.recallTyped).toBeGreaterThan(0.93);
  });

  const word = fc.constantFrom(
    ..."김도윤 과장은 서울시 (주) ㈜ 다온 젤렌스키는 볼로디미르 관한 법률 에 「 」 ‘ ’ 소설 Node.js API 5 1호 · , \ud800 \u1112 주식회사 \u0000 👍 가역 씨".split(
      " ",
    ),
  );

  test("finds ordered, separate spans inside the text, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.constantFrom(" ", "  ", "\n", "\t"), fc.string({ unit: "binary" }))),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const { start, end } of readKoreanNames(text, knowledge)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("moves with the text in front", () => {
    const text = "볼로디미르 젤렌스키 대통령은 서울에서 김도윤 과장을 만났다.";
    const front = "오늘은 날씨가 좋다. ";
    const moved = readKoreanNames(front + text, knowledge).map(({ start, end }) => [start, end]);
    const plain = readKoreanNames(text, knowledge);
    expect(moved).toEqual(plain.map(({ start, end }) => [start + front.length, end + front.length]));
    expect(plain.length).toBe(3);
  });

  test.each([
    ["a run of syllables", "가"],
    ["names", "김철수 씨와 "],
    ["foreign names", "볼로디미르 젤렌스키 "],
    ["marks", "「‘("],
    ["firms", "(주)가나"],
    ["laws", "정보에 관한 "],
  ])("takes steps in line with the length of %s", (_, unit) => {
    const steps = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return countSteps(() => readKoreanNames(text, knowledge));
    };
    // Four times as long; the square would take sixteen times as many.
    expect(steps(40_000)).toBeLessThan(steps(10_000) * 5);
  });
});
