import { expect, test } from "vitest";
import { stemsOf } from "./josa.ts";
import { isSaidShort } from "./short-names.ts";

const isSaid = (key: string, text: string): boolean =>
  isSaidShort(
    key,
    text.split(/[ ·]/).map((word) => [...stemsOf(word)]),
  );

test.each([
  ["united states", "방미 일정"],
  ["united states", "한미동맹은"],
  ["japan", "한미일 회담"],
  ["north korea", "대북 제재"],
  ["north korea", "북측은"],
  ["russia", "러 정부"],
  ["vienna", "빈에서 열린"],
  ["korea", "우리나라에서"],
])("%s is said in %s", (key, text) => {
  expect(isSaid(key, text)).toBe(true);
});

test.each([
  ["japan", "일을 했다"],
  ["china", "회의 중에"],
  ["china", "중요한 일"],
  ["united states", "미국"],
  ["mars", "방미"],
  ["south korea", "북한은"],
])("%s is not said in %s", (key, text) => {
  expect(isSaid(key, text)).toBe(false);
});
