import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/index.ts";
import { factedPair } from "./injected.ts";
import { suitsJosa } from "./injectors/josa.ts";
import { inject, type Injection, type Manner } from "./injectors/injector.ts";
import { injectors } from "./injectors/index.ts";
import { random } from "./random.ts";

const checker = await createChecker();

/** Two pairs for each kind of error. */
const PAIRS: Readonly<Record<string, readonly (readonly [en: string, ko: string])[]>> = {
  number: [
    ["The shelf holds 300 books.", "책장에는 책 300권이 있다."],
    ["Seven boats left the harbour.", "배 일곱 척이 항구를 떠났다."],
  ],
  scale: [
    ["The plant made 2 million cars.", "공장은 자동차 200만 대를 만들었다."],
    ["They planted 500 trees.", "그들은 나무 500그루를 심었다."],
  ],
  decimal: [
    ["Prices rose by 3.2%.", "물가가 3.2% 올랐다."],
    ["The bridge is 4.75 kilometers long.", "다리의 길이는 4.75킬로미터이다."],
  ],
  percent: [
    ["About 74% of them agreed.", "그들 가운데 약 74%가 동의했다."],
    ["The rate fell to 12 percent.", "비율이 12퍼센트로 떨어졌다."],
  ],
  "percent-point": [
    ["The rate fell to 12 percent.", "비율이 12퍼센트로 떨어졌다."],
    ["Support grew by 5 percentage points.", "지지율이 5%포인트 올랐다."],
  ],
  amount: [
    ["The ticket costs $45.", "표 값은 45달러이다."],
    ["She paid 30,000 won for it.", "그녀는 그것에 3만 원을 냈다."],
  ],
  currency: [
    ["The ticket costs $45.", "표 값은 45달러이다."],
    ["He owes her 500 euros.", "그는 그녀에게 500유로를 빚졌다."],
  ],
  measure: [
    ["The wall is 15 meters high.", "벽의 높이는 15미터이다."],
    ["The bag weighs 8 kg.", "가방의 무게는 8kg이다."],
  ],
  unit: [
    ["The wall is 15 meters high.", "벽의 높이는 15미터이다."],
    ["The file has 20 MB.", "파일의 크기는 20MB이다."],
  ],
  year: [
    ["The school opened on May 4, 1987.", "학교는 1987년 5월 4일에 문을 열었다."],
    ["He came back in 2011.", "그는 2011년에 돌아왔다."],
  ],
  month: [
    ["The school opened on May 4, 1987.", "학교는 1987년 5월 4일에 문을 열었다."],
    ["The sale ends on October 12.", "할인 판매는 10월 12일에 끝난다."],
  ],
  day: [
    ["The school opened on May 4, 1987.", "학교는 1987년 5월 4일에 문을 열었다."],
    ["The sale ends on October 22nd.", "할인 판매는 10월 22일에 끝난다."],
  ],
  weekday: [
    ["The museum is closed on Monday.", "박물관은 월요일에 쉰다."],
    ["We meet again on Friday.", "우리는 금요일에 다시 만난다."],
  ],
  hour: [
    ["The train leaves at 8:40 p.m.", "기차는 오후 8시 40분에 떠난다."],
    ["Lunch is served at 1 p.m.", "점심은 오후 1시에 나온다."],
  ],
  minute: [
    ["The train leaves at 8:40 p.m.", "기차는 오후 8시 40분에 떠난다."],
    ["School starts at 9:15 a.m.", "수업은 오전 9시 15분에 시작한다."],
  ],
  "half-of-day": [
    ["The train leaves at 8:40 p.m.", "기차는 오후 8시 40분에 떠난다."],
    ["School starts at 9:15 a.m.", "수업은 오전 9시 15분에 시작한다."],
  ],
  duration: [
    ["The work took 10 years.", "그 일에는 10년이 걸렸다."],
    ["They waited for three hours.", "그들은 세 시간을 기다렸다."],
  ],
  "duration-unit": [
    ["The work took 10 years.", "그 일에는 10년이 걸렸다."],
    ["It was stored for 45 minutes.", "그것을 45분 동안 두었다."],
  ],
  age: [
    ["The 35-year-old driver was not hurt.", "35세의 운전자는 다치지 않았다."],
    ["My sister is 17 years old.", "내 여동생은 17살이다."],
  ],
  ordinal: [
    ["This is the third meeting.", "이것이 세 번째 회의이다."],
    ["They met at the 21st congress.", "그들은 제21차 대회에서 만났다."],
  ],
  fraction: [
    ["Two thirds of the members came.", "회원의 3분의 2가 왔다."],
    ["A quarter of the land is forest.", "땅의 4분의 1이 숲이다."],
  ],
  range: [
    ["It takes 10 to 20 days.", "10~20일이 걸린다."],
    ["The course is for 5-8 people.", "이 과정은 5~8명을 위한 것이다."],
  ],
  person: [
    ["Merkel visited the school.", "메르켈은 학교를 방문했다."],
    ["President Obama spoke first.", "오바마 대통령이 먼저 말했다."],
  ],
  place: [
    ["He was born in Germany.", "그는 독일에서 태어났다."],
    ["The ship sailed to Japan.", "배는 일본으로 떠났다."],
  ],
  organization: [
    ["She works for Microsoft.", "그녀는 마이크로소프트에서 일한다."],
    ["He called Samsung.", "그는 삼성에 전화했다."],
  ],
};

describe.each(injectors)("$name", (injector) => {
  const pairs = (PAIRS[injector.name] ?? []).map(([en, ko], index) => factedPair(checker, en, ko, index));
  const made = (place: number): Injection[] =>
    Array.from({ length: 20 }, (_, seed) => random(seed)).flatMap((draws) =>
      (["en", "ko"] as const).flatMap((side) =>
        (["gross", "near", "echo"] as const).flatMap(
          (manner: Manner) => inject(injector, pairs[place] as (typeof pairs)[number], side, manner, draws) ?? [],
        ),
      ),
    );

  it.each([0, 1])("changes pair %i in the stretch that it names, and nowhere else", (place) => {
    const injections = made(place);
    expect(injections.length).toBeGreaterThan(0);
    for (const { pair, side, before, after, ...texts } of injections) {
      const other = side === "en" ? "ko" : "en";
      expect(texts[other]).toBe(pair[other]);
      expect(texts[side]).not.toBe(pair[side]);
      expect(texts[side].slice(0, after.start)).toBe(pair[side].slice(0, before.start));
      expect(texts[side].slice(after.start, after.end)).toBe(before.by);
      expect(texts[side].slice(after.end)).toBe(pair[side].slice(before.end));
      expect(before.by).not.toBe(pair[side].slice(before.start, before.end));
    }
  });

  it("changes every side that it can", () => {
    const sides = new Set([0, 1].flatMap((place) => made(place).map(({ side }) => side)));
    expect(sides).toEqual(new Set(injector.side === undefined ? ["en", "ko"] : [injector.side]));
  });

  it("changes what both sides say alike only", () => {
    const apart = factedPair(checker, "Nothing is said here.", "여기에는 아무 말도 없다.", 0);
    expect(inject(injector, apart, "ko", "gross", random(1))).toBeUndefined();
  });
});

describe("suitsJosa", () => {
  it.each([
    ["달러", "유로", "를 냈다", true],
    ["원", "달러", "을 냈다", false],
    ["원", "달러", " 냈다", true],
    ["달", "지구", "로 갔다", true],
    ["3", "2", "이 아니라", false],
    ["세", "네", "가지", true],
  ])("of %s and %s in front of %j", (word, other, rest, isRight) => {
    expect(suitsJosa(word, other, rest)).toBe(isRight);
  });
});
