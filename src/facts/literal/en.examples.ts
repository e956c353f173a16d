import type { FactExample } from "../fact-example.ts";

export const examples: readonly FactExample<"literal">[] = [
  {
    value: { key: "https://example.com/a?b=1", type: "url" },
    texts: ["https://example.com/a?b=1", "see «https://example.com/a?b=1».", "(«https://example.com/a?b=1»)"],
  },
  { value: { key: "www.example.com", type: "url" }, texts: ["www.example.com", "www.example.com/"] },
  { value: { key: "kim@example.com", type: "email" }, texts: ["kim@example.com", "write to «Kim@Example.com»."] },
  { value: { key: "max_size = 10", type: "code" }, texts: ["`max_size = 10`", "``max_size = 10``"] },
  { value: { key: "3.13.1", type: "version" }, texts: ["3.13.1", "v3.13.1", "version «3.13.1»."] },
  { value: { key: "1.2.3-rc1", type: "version" }, texts: ["1.2.3-rc1", "v1.2.3-rc1"] },
  { value: { key: "192.168.0.1", type: "version" }, texts: ["192.168.0.1"] },
  { value: { key: "max_size", type: "identifier" }, texts: ["max_size", "the «max_size» option"] },
  { value: { key: "__init__", type: "identifier" }, texts: ["__init__"] },
  { value: { key: "addEventListener", type: "identifier" }, texts: ["addEventListener"] },
  { value: { key: "print()", type: "code" }, texts: ["print()", "call «print()»."] },
  { value: { key: "F-16", type: "identifier" }, texts: ["F-16", "an «F-16» fighter"] },
  { value: { key: "UTF-8", type: "identifier" }, texts: ["UTF-8", "«UTF-8»-encoded"] },
  { value: { key: "MP3", type: "identifier" }, texts: ["MP3", "«MP3» player"] },
  { value: { key: "5G", type: "identifier" }, texts: ["5G", "the «5G» network"] },
  { value: { key: "9·11", type: "identifier" }, texts: ["9/11", "the «9/11» attacks"] },
  { value: { key: "{name}", type: "placeholder" }, texts: ["{name}", "Hello «{name}»!"] },
  { value: { key: "${path}", type: "placeholder" }, texts: ["${path}"] },
  { value: { key: "{{x}}", type: "placeholder" }, texts: ["{{x}}"] },
  { value: { key: "%1$s", type: "placeholder" }, texts: ["%1$s", "«%1$s» files"] },
];
