import { describe, expect, it } from "vitest";
import { readDirectives } from "./comments.ts";

const known = (rule: string): boolean => ["number/value", "number/*", "date/value"].includes(rule);

describe("the comments of a text", () => {
  it.each([
    ["<!-- daejo-disable-next-line -->", { kind: "disable-next-line", rules: ["*"] }],
    ["<!-- daejo-disable number/value -->", { kind: "disable", rules: ["number/value"] }],
    ["<!-- daejo-enable number/*, date/value -->", { kind: "enable", rules: ["number/*", "date/value"] }],
    [
      "<!-- daejo-ignore-pair -- a joke  that\ndiffers -->",
      { kind: "ignore-pair", rules: ["*"], reason: "a joke that differs" },
    ],
    [
      "{/* daejo-disable-line number/value — 승인됨 */}",
      { kind: "disable-line", rules: ["number/value"], reason: "승인됨" },
    ],
    ["# daejo-disable-file number/value number/value --", { kind: "disable-file", rules: ["number/value"] }],
  ])("%j", (text, expected) => {
    expect(readDirectives(text, known)).toEqual({
      directives: [{ ...expected, span: { start: 0, end: text.length } }],
      problems: [],
    });
  });

  it("hold in what can be followed, and say what cannot", () => {
    const text =
      "<!-- daejo-disable-line number/valeu date/value -->\n<!-- daejo-disable-file number -->\n<!-- daejo-off -->";
    const { directives, problems } = readDirectives(text, known);
    expect(directives).toMatchObject([{ kind: "disable-line", rules: ["date/value"] }]);
    expect(problems.map(({ message }) => message.en)).toEqual([
      expect.stringContaining("“number/valeu”, which is no rule"),
      expect.stringContaining("“number”, which is no rule"),
      expect.stringContaining("no comment “daejo-off”"),
    ]);
    expect(problems[2]?.span.start).toBe(text.indexOf("<!-- daejo-off"));
  });
});
