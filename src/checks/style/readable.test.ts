import { expect, test } from "vitest";
import { OPAQUE, readable, UNSEEN } from "./readable.ts";
import { growthOfSteps, LINEAR } from "../../../test/steps.ts";

/** The reading with its fillers made visible, runs of them as one. */
function shown(text: string): string {
  return readable(text)
    .replaceAll(new RegExp(`${OPAQUE}+`, "g"), "▨")
    .replaceAll(new RegExp(`${UNSEEN}+`, "g"), "·");
}

test.each([
  ["그냥 글입니다.", "그냥 글입니다."],
  ["`a, b`를 쓴다", "▨를 쓴다"],
  [":ref:`글 <a>`_를 본다", "▨를 본다"],
  ["**단어**를", "·단어·를"],
  ["snake_case와 _강조_", "snake_case와 ·강조·"],
  ["[글](https://a.b/c(d))을", "·글·을"],
  ["[글][표]을 ![그림](a.png)", "·글·을 ·그림·"],
  ["글[1]과 [2] 둘", "글·과 · 둘"],
  ["<b>글</b>은 1 < 2", "·글·은 1 < 2"],
  ["{name} 님, {{ count }}개", "▨ 님, ▨개"],
  ["%s와 %(name)s, 10% 할인", "▨와 ▨, 10% 할인"],
  ["https://a.b/c?d=e에서", "▨에서"],
  ["kim@example.com으로", "▨으로"],
  ["$x + y$는 $5이다", "▨는 $5이다"],
  ["가&nbsp;나", "가▨나"],
])("reads %s as %s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test("keeps its length, whatever is left open", () => {
  for (const text of ["`가", "<b", "{가", "[가](", "$가", "**", "%", "가\\", "[[[]]]((", "__가", "://", "@"]) {
    expect(readable(text)).toHaveLength(text.length);
  }
});

test.each(["`", "[", "{", "<a", "$x", "://", "*a", "](", "@."])(
  "takes steps in proportion on %j that never closes",
  (mark) => {
    expect(growthOfSteps((count) => readable(mark.repeat(count)), 2000)).toBeLessThan(LINEAR);
  },
);
