import { expect, it } from "vitest";
import { slice } from "../../text/span.ts";
import { xcstrings } from "./xcstrings.ts";

function catalog(strings: object, sourceLanguage = "en"): string {
  return JSON.stringify({ sourceLanguage, strings, version: "1.0" }, undefined, 2);
}

function unit(value: string): object {
  return { stringUnit: { state: "translated", value } };
}

function read(text: string): (readonly [string, string | undefined, string | undefined])[] {
  return xcstrings.readUnits(text).map(({ key, en, ko }) => [key, en?.prose.text, ko?.prose.text] as const);
}

it("sets the Korean text beside the English one, which may be the key", () => {
  const text = catalog({
    "": {},
    "Delete %@?": { comment: "버튼", localizations: { ko: unit("%@ 항목을 지울까요?"), ja: unit("削除しますか") } },
    welcome: { localizations: { en: unit("Welcome back"), "ko-KR": unit("다시 오신 것을 환영합니다\n안녕히") } },
    "Not yet": { localizations: {} },
    Swift: { shouldTranslate: false },
  });
  expect(read(text)).toEqual([
    ["Delete %@?", "Delete %@?", "%@ 항목을 지울까요?"],
    ["welcome", "Welcome back", "다시 오신 것을 환영합니다\n안녕히"],
    ["Not yet", "Not yet", undefined],
  ]);
  const [first, second] = xcstrings.readUnits(text);
  expect([first?.en, first?.ko, second?.ko].map((block) => slice(text, block?.span ?? { start: 0, end: 0 }))).toEqual([
    "Delete %@?",
    "%@ 항목을 지울까요?",
    "다시 오신 것을 환영합니다\\n안녕히",
  ]);
});

it("takes the key for Korean where that is the source language", () => {
  expect(read(catalog({ 저장: { localizations: { en: unit("Save") } } }, "ko"))).toEqual([["저장", "Save", "저장"]]);
  expect(read(catalog({ Sichern: { localizations: { en: unit("Save") } } }, "de"))).toEqual([
    ["Sichern", "Save", undefined],
  ]);
});

it("reads what is for all other numbers and devices", () => {
  const plural = (one: string, other: string): object => ({
    variations: { plural: { one: unit(one), other: unit(other) } },
  });
  const text = catalog({
    "%lld files": { localizations: { en: plural("%lld file", "%lld files"), ko: plural("", "파일 %lld개") } },
    tap: {
      localizations: {
        en: { variations: { device: { mac: unit("Click here"), other: plural("Tap once", "Tap here") } } },
        ko: { variations: { device: { mac: unit("여기를 누르세요"), other: unit("여기를 두드리세요") } } },
      },
    },
    found: {
      localizations: {
        en: { ...unit("Found %#@hits@"), substitutions: { hits: { argNum: 1, ...plural("%arg hit", "%arg hits") } } },
        ko: unit("%lld개를 찾았습니다"),
      },
    },
  });
  expect(read(text)).toEqual([
    ["%lld files", "%lld files", "파일 %lld개"],
    ["tap", "Tap here", "여기를 두드리세요"],
    ["found", "Found %#@hits@", "%lld개를 찾았습니다"],
    ["found %#@hits@", "%arg hits", undefined],
  ]);
});

it.each(['{"messages": {}}', "[]", "", '{"strings": ['])("refuses what is no catalog: %j", (text) => {
  expect(() => xcstrings.readUnits(text)).toThrow(expect.objectContaining({ code: "file-unreadable" }));
});
