import { expect, test } from "vitest";
import { languageOf } from "./language-tag.ts";

test("languages are named with and without a region", () => {
  expect(["en", "EN-us", "eng", "ko_KR", " kor "].map(languageOf)).toEqual(["en", "en", "en", "ko", "ko"]);
  expect(["", "kok", "enm", "ja", "x-en"].map(languageOf)).toEqual(Array.from({ length: 5 }));
});
