import { describe, expect, test } from "vitest";
import { conjugate } from "../../corpus/train/conjugation.ts";

/** What stands before endings, by the Standard Korean orthography (한글 맞춤법), and what it must not be. */
const FORMS: readonly (readonly [stem: string, forms: string, not: string])[] = [
  ["돕", "돕 도우 도운 도울 도움 도와 도왔", "돕었"],
  ["걷", "걷 걸", "거"],
  ["모르", "모르 모른 모를 모름 모릅 몰라 몰랐", "몰러 몰렀"],
  ["부르", "부르 부른 부를 불러 불렀", "불라 불랐"],
  ["하", "하 한 할 함 합 해 했", "하아 핬"],
  ["공부하", "공부하 공부한 공부할 공부함 공부합 공부해 공부했", "공부핬"],
  ["만들", "만들 만드 만든 만듭", "만드러"],
  ["짓", "짓 지", "진 질"],
  ["그렇", "그렇 그러 그런 그럴 그럼 그래 그랬", "그러었"],
  ["주", "주 준 줄 줌 줍 줘 줬", "쥈"],
  ["마시", "마시 마신 마실 마심 마십 마셔 마셨", "마싰"],
  ["쓰", "쓰 쓴 쓸 씀 씁 써 썼", "싸 쌌"],
  ["아프", "아프 아픈 아플 아파 아팠", "아퍼 아펐"],
  ["되", "되 된 될 됨 됩 돼 됐", "됬"],
  ["보내", "보내 보낸 보낼 보냄 보냅 보냈", "보내었"],
  ["보", "보 본 볼 봄 봅 봐 봤", "봣"],
  ["읽", "읽", "일"],
];

test.each(FORMS)("%s다 stands before endings as %s, and not as %s", (stem, forms, not) => {
  const all = conjugate(stem);
  expect(all).toEqual(expect.arrayContaining(forms.split(" ")) as string[]);
  expect(all.filter((form) => not.split(" ").includes(form))).toEqual([]);
});

describe("any stem", () => {
  const stems = FORMS.map(([stem]) => stem);

  test("stands first itself, and no form twice", () => {
    for (const stem of stems) {
      const all = conjugate(stem);
      expect(all[0]).toBe(stem);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("keeps all but its last two syllables in every form, and its length", () => {
    for (const stem of [...stems, "도와주", "기다리", "아름답"]) {
      const forms = conjugate(stem);
      expect(forms.filter((form) => !form.startsWith(stem.slice(0, -2)))).toEqual([]);
      expect(forms.filter((form) => !/^[가-힣]+$/.test(form))).toEqual([]);
    }
  });

  test("of one syllable of every kind gives syllables", () => {
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const forms = conjugate(String.fromCharCode(code));
      if (!forms.every((form) => /^[가-힣]+$/.test(form))) expect(forms).toEqual([]);
    }
  });

  test("that ends in no syllable stays as it is", () => {
    expect(conjugate("OK")).toEqual(["OK"]);
    expect(conjugate("")).toEqual([""]);
  });
});

// Known defects: ㄻ of stems in ㄹ (article 19), ㅐ/ㅒ/ㅖ of 하얗다 and 허옇다 (18.3), 푸다 (18.4).
test.each([
  ["만들", "만듦"],
  ["하얗", "하얬"],
  ["허옇", "허옜"],
  ["푸", "펐"],
])("%s다 has %s", (stem, form) => {
  expect(conjugate(stem)).toContain(form);
});
