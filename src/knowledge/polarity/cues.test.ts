import { describe, expect, test } from "vitest";
import type { Cue } from "./cue.ts";
import { englishCues } from "./english-cues.ts";
import { englishLicence, englishLicences } from "./english-licences.ts";
import { koreanCues } from "./korean-cues.ts";
import { isTurnedByHabit, koreanLicences } from "./korean-licences.ts";
import { englishModals, koreanModals } from "./modality.ts";

/** The stretches that turn a statement round. */
function plainIn(text: string, cues: readonly Cue[]): string[] {
  return cues.filter(({ kind }) => kind === "plain").map(({ start, end }) => text.slice(start, end));
}

describe("koreanCues", () => {
  test.each([
    ["정부는 동의하지 않았다.", ["않았다"]],
    ["나는 안 갔다.", ["안 갔다"]],
    ["그는 오지 못했다.", ["못했다"]],
    ["만지지 마세요.", ["마세요"]],
    ["책이 아니다.", ["아니다"]],
    ["시간이 없어서 못 갔다.", ["없어서", "못 갔다"]],
    ["안 가도 돼.", ["안 가도"]],
    ["한 명도 안 왔다.", ["안 왔다"]],
    ["문을 열어서는 안 된다.", ["안 된다"]],
  ])("reads %s", (text, expected) => {
    expect(plainIn(text, koreanCues(text))).toEqual(expected);
  });

  test.each([
    "집 안 청소를 했다.",
    "한 시간도 안 걸린다.",
    "안 만난 지 오래됐다.",
    "떠날 수밖에 없다.",
    "값뿐만 아니라 질도 중요하다.",
    "웃지 않을 수 없다.",
    "비가 올지도 모른다.",
    "끊임없이 노력했다.",
    "연못이 잘못 그려졌다.",
    "갈리아니 부회장이 데모를 보았다.",
    "식사 안 하셨어요?",
    "파일을 없앤다.",
  ])("passes over %s", (text) => {
    expect(plainIn(text, koreanCues(text))).toEqual([]);
  });
});

describe("englishCues", () => {
  test.each([
    ["He did not come.", ["not"]],
    ["I don’t know.", ["don’t"]],
    ["Neither he nor she came.", ["Neither"]],
    ["Seoul has yet to answer.", ["yet"]],
    ["Avoid noise to avoid complaints.", ["Avoid"]],
    ["It cannot go on without rain.", ["cannot", "without"]],
  ])("reads %s", (text, expected) => {
    expect(plainIn(text, englishCues(text))).toEqual(expected);
  });

  test.each([
    "Not only the price matters.",
    "No fewer than ten came.",
    "It can't be less than fifty.",
    "A no-op function.",
    "No, this is right.",
    "It is second to none.",
    "He is yet another guest.",
    "Notable knots in Norway.",
    "See no. 5.",
  ])("passes over %s", (text) => {
    expect(plainIn(text, englishCues(text))).toEqual([]);
  });
});

test("words that answer a negation", () => {
  expect(["unclear", "useless", "refused", "still", "uncle", "unit", "table"].map(englishLicence)).toEqual([
    "strong",
    "strong",
    "strong",
    "weak",
    undefined,
    undefined,
    undefined,
  ]);
  expect(["unlock", "unlocked", "impassable", "invaluable"].map(englishLicence)).toEqual([
    undefined,
    "strong",
    "strong",
    undefined,
  ]);
  const licences = englishLicences("It was too hot to touch and out of reach.");
  expect(licences.filter(({ strength }) => strength === "strong")).toHaveLength(2);
  expect(koreanLicences("그는 거절했다").map(({ strength }) => strength)).toEqual(["strong"]);
  expect([isTurnedByHabit("예기치"), isTurnedByHabit("합의")]).toEqual([true, false]);
});

test("modal words", () => {
  const kinds = (modals: readonly { readonly modality: string }[]): string[] => modals.map(({ modality }) => modality);
  expect(kinds(englishModals("You must not go; you may stay; he has to wait; she need not."))).toEqual([
    "ban",
    "leave",
    "duty",
    "need-not",
  ]);
  expect(kinds(koreanModals("가서는 안 된다. 있어도 된다. 기다려야 한다. 하지 않아도 된다."))).toEqual([
    "ban",
    "leave",
    "duty",
    "need-not",
  ]);
});
