import { describe, expect, it, test } from "vitest";
import { loadKnowledge } from "../load.ts";
import { createGlossary } from "./create-glossary.ts";
import type { TermInput } from "./glossary.ts";
import { createTermFinder, type TermFinder } from "./term-finder.ts";
import { growthOfSteps, LINEAR } from "../../../test/steps.ts";

const { korean } = await loadKnowledge();

function finderOf(terms: readonly TermInput[]): TermFinder {
  return createTermFinder(createGlossary(terms), korean);
}

/** English terms that are found, as they stand in the text; those that are not sure behind a question mark. */
function english(form: string, text: string, more: Partial<TermInput> = {}): string[] {
  const { findEnglish } = finderOf([{ en: form, ko: "가나다라", ...more }]);
  return findEnglish(text).map(({ start, end, isSure }) => (isSure ? "" : "?") + text.slice(start, end));
}

function koreanIn(form: string, text: string): string[] {
  const { findKorean } = finderOf([{ en: "some term", ko: form }]);
  return findKorean(text).map(({ start, end, isSure }) => (isSure ? "" : "?") + text.slice(start, end));
}

describe("English", () => {
  test.each([
    ["gateway", "Two gateways and a Gateway's port", ["gateways", "Gateway"]],
    [
      "API gateway",
      "an API-gateway, API gateways and an API  gateway",
      ["API-gateway", "API gateways", "API  gateway"],
    ],
    ["data base", "a database, a data-base and data bases", ["database", "data-base", "data bases"]],
    ["dataset", "the data set, data-sets, a date set", ["data set", "data-sets"]],
    ["login", "log in with your login", ["login"]],
    ["checkout", "check out the checkout", ["checkout"]],
    ["site", "a website, on-site, site.css, $site, site_id, a cross-site call", ["site"]],
    ["setting", "settings and a set of sets", ["settings"]],
    ["string", "strings, a string", ["strings", "string"]],
    ["caching", "cache it with caching", ["caching"]],
    ["deploy", "deployed, deploying, deploys, deployment", ["?deployed", "?deploying", "deploys"]],
    ["build", "it was built", ["?built"]],
    ["import", "You can import it; an import is fine", ["?import", "import"]],
    ["IT", "It is IT; it isn't", ["IT"]],
    ["API", "APIs, an api, OpenAPI", ["APIs"]],
    ["C++", "C, C++ and C#", ["C++"]],
    ["C", "C, C++ and C#", ["C"]],
    [".NET", "the net, .NET and ASP.NET", [".NET"]],
    ["Node.js", "Node.js, node, Nodejs and node. js", ["Node.js"]],
    ["CI/CD", "CI/CD, CI / CD", ["CI/CD", "CI / CD"]],
    ["R&D", "R & D", ["R & D"]],
    ["user's guide", "a user's guide, users’ guides", ["user's guide", "users’ guides"]],
    ["mail", "e-mail, mail-in, mail", ["mail"]],
    ["watch", "--watch, watch", ["watch"]],
    ["end. Start", "the end. Start here", ["end. Start"]],
    ["new york", "It is new.\n\nYork is old. new\nyork", ["new\nyork"]],
  ])("%s in %s", (form, text, found) => {
    expect(english(form, text)).toEqual(found);
  });

  it("finds capitals as they are given where they count", () => {
    expect(english("Pod", "a pod, Pods, PODs", { caseSensitive: true })).toEqual(["Pods"]);
    expect(english("Go", "go to Go", { doNotTranslate: true, ko: undefined })).toEqual(["Go"]);
  });

  it("finds nouns only as nouns, and verbs as they are", () => {
    expect(english("ship", "ships shipped", { partOfSpeech: "noun" })).toEqual(["ships"]);
    expect(english("import", "You can import it", { partOfSpeech: "verb" })).toEqual(["import"]);
  });

  it("gives the longest of terms that overlap", () => {
    const { findEnglish } = finderOf([
      { en: "API", ko: "API" },
      { en: "API gateway", ko: "API 게이트웨이" },
      { en: "gateway", ko: "관문" },
    ]);
    expect(findEnglish("The API gateway, the API, the gateway").map(({ form }) => form)).toEqual([
      "API gateway",
      "API",
      "gateway",
    ]);
  });

  it("gives all terms that one form may be", () => {
    const { findEnglish } = finderOf([
      { en: "share", ko: "주식", partOfSpeech: "noun" },
      { en: "share", ko: "공유", partOfSpeech: "verb" },
    ]);
    expect(findEnglish("shares").map(({ term }) => term.ko[0])).toEqual(["주식", "공유"]);
  });
});

describe("Korean", () => {
  test.each([
    ["환경", "환경설정, 자연환경은, 환경에서는", ["환경", "?환경", "환경"]],
    ["데이터베이스", "데이터 베이스를, 데이터베이스마다", ["데이터 베이스", "데이터베이스"]],
    ["데이터 베이스", "데이터베이스가, 데이터-베이스", ["데이터베이스", "데이터-베이스"]],
    ["전자", "전 자신이", []],
    ["기", "경기가, 기가, 기", ["?기", "기"]],
    ["층", "둘째 층이, 은닉층의, 계층을", ["층", "?층"]],
    ["API 게이트웨이", "API게이트웨이는, api 게이트웨이", ["API게이트웨이", "api 게이트웨이"]],
    ["API", "API들, OpenAPI, APIs", ["API", "API"]],
    ["경기", "경기도에서, 경기를", ["?경기", "경기"]],
    ["롤백하다", "롤백했습니다, 롤백이", ["롤백", "롤백"]],
    ["만들다", "만드세요, 만들었다", ["?만드", "?만들"]],
    ["바다", "바다는 넓다", ["바다"]],
  ])("%s in %s", (form, text, found) => {
    expect(koreanIn(form, text)).toEqual(found);
  });
});

test("nothing is found where there are no terms", () => {
  const { findEnglish, findKorean } = finderOf([]);
  expect([findEnglish("a deployment"), findKorean("배포를")]).toEqual([[], []]);
});

test("long runs without spaces are searched in steps that grow with them", () => {
  const { findEnglish, findKorean } = finderOf([{ en: "a a a b", ko: "가가가나" }]);
  const textOf = (count: number): string => `${"a ".repeat(count)}${"가".repeat(count)}나`;
  expect(findEnglish(textOf(20_000))).toEqual([]);
  expect(findKorean(textOf(20_000))).toHaveLength(1);
  expect(growthOfSteps((count) => findEnglish(textOf(count)), 2000)).toBeLessThan(LINEAR);
  expect(growthOfSteps((count) => findKorean(textOf(count)), 2000)).toBeLessThan(LINEAR);
});
