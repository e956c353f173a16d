import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"literal">[] = [
  {
    value: { key: "https://example.com/a?b=1", type: "url" },
    texts: ["https://example.com/a?b=1", "«https://example.com/a?b=1»을 보라", "https://example.com/a?b=1/"],
  },
  { value: { key: "kim@example.com", type: "email" }, texts: ["kim@example.com", "«Kim@Example.com»으로"] },
  { value: { key: "max_size = 10", type: "code" }, texts: ["`max_size = 10`", "«`max_size = 10`»을 쓴다"] },
  { value: { key: "3.13.1", type: "version" }, texts: ["3.13.1", "v3.13.1", "버전 «3.13.1»에서"] },
  { value: { key: "max_size", type: "identifier" }, texts: ["max_size", "«max_size»는"] },
  { value: { key: "useState", type: "identifier" }, texts: ["useState", "«useState»를"] },
  { value: { key: "F-16", type: "identifier" }, texts: ["F-16", "«F-16» 전투기"] },
  { value: { key: "COVID-19", type: "identifier" }, texts: ["COVID-19", "«COVID-19»의"] },
  { value: { key: "G7", type: "identifier" }, texts: ["G7", "«G7» 정상회의"] },
  { value: { key: "5G", type: "identifier" }, texts: ["5G", "«5G»망"] },
  {
    value: { key: "5·18", type: "identifier" },
    texts: ["5·18", "«5·18» 민주화운동", "5ㆍ18", "5‧18", "«5.18» 민주화운동"],
  },
  { value: { key: "3·1", type: "identifier" }, texts: ["«3·1»절", "3·1"] },
  { value: { key: "9·11", type: "identifier" }, texts: ["9·11", "9/11"] },
  { value: { key: "{name}", type: "placeholder" }, texts: ["{name}", "«{name}»님"] },
  { value: { key: "%s", type: "placeholder" }, texts: ["%s", "«%s» 파일"] },
  { value: { key: "%(count)d", type: "placeholder" }, texts: ["%(count)d", "파일 «%(count)d»개"] },
];
