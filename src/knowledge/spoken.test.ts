import { expect, test } from "vitest";
import { spoken } from "./spoken.ts";

test.each([
  ["한림", "할림"],
  ["신라", "실라"],
  ["별내", "별래"],
  ["종로", "종노"],
  ["강릉", "강능"],
  ["왕십리", "왕심니"],
  ["독립문", "동님문"],
  ["백마", "뱅마"],
  ["밭농사", "반농사"],
  ["서울", "서울"],
  ["국수", "국수"],
  ["K팝 신라", "K팝 실라"],
  ["", ""],
])("%s is spoken %s", (written, said) => {
  expect(spoken(written)).toBe(said);
});
