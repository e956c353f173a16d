import { describe, expect, it } from "vitest";
import { segmentDocument } from "../segments/index.ts";
import { detectSpans } from "../spans/index.ts";
import { slice } from "../text/span.ts";
import { blankDirectives, findDirectives } from "./directives.ts";
import { createFormats, readDocument } from "./index.ts";
import { loadFormats } from "./known.ts";
import { finish } from "../text/work.ts";

const formats = createFormats(await loadFormats(["markdown"]));

const bodies = (text: string): string[] => findDirectives(text).map(({ body }) => slice(text, body).trim());
const paragraphs = (text: string, id = "a.md", role: "mixed" | "version" = "mixed"): string[] =>
  finish(segmentDocument(readDocument({ id, text }, formats), detectSpans(text), role))
    .filter(({ kind }) => kind === "paragraph")
    .map(({ prose }) => prose.text);

describe("comments that speak to daejo", () => {
  it.each([
    ["<!-- daejo-disable-file -->", "daejo-disable-file"],
    ["<!--daejo-disable-file-->", "daejo-disable-file"],
    ["<!--\n  daejo-disable-line\n  number/value\n-->", "daejo-disable-line\n  number/value"],
    ["{/* daejo-disable-next-line number/value -- why */}", "daejo-disable-next-line number/value -- why"],
    ["key: value\n  # daejo-disable-next-line date/*\n", "daejo-disable-next-line date/*"],
    ["// daejo-ignore-pair", "daejo-ignore-pair"],
    ["Text. <!-- daejo-anything -->", "daejo-anything"],
  ])("are found: %j", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it.each([
    ["a comment for others", "<!-- prettier-ignore daejo-disable -->"],
    ["a comment without an end", "<!-- daejo-disable-file\n\nText."],
    ["a heading that only starts alike", "# daejo-plugin"],
    ["a heading of the second level", "## daejo-disable-file"],
    ["a sign inside a line", "The file # daejo-disable-file"],
    ["a sign on the line before", "#\ndaejo-disable-file"],
    ["inline code", "Write `<!-- daejo-disable-file -->` at its top."],
    ["fenced code", "```md\n<!-- daejo-disable-file -->\n```\n"],
    ["the name alone", "daejo-disable-file"],
  ])("are not %s", (_, text) => {
    expect(bodies(text)).toEqual([]);
    expect(blankDirectives(text)).toBe(text);
  });

  it("are found behind fenced and inline code, and in prose that starts with three backticks", () => {
    expect(bodies("```\nx\n```\n`a` <!-- daejo-disable-line -->")).toEqual(["daejo-disable-line"]);
    expect(bodies("```not closed\n<!-- daejo-disable-file -->")).toEqual(["daejo-disable-file"]);
  });

  it("hold no other one: a line of its own goes on to its end", () => {
    const text = "# daejo-disable number/value <!-- daejo-enable -->\nOpen.";
    expect(findDirectives(text).map(({ span }) => slice(text, span))).toEqual([text.slice(0, text.indexOf("\n"))]);
    expect(blankDirectives(text)).toHaveLength(text.length);
    expect(detectSpans(text).at(-1)?.end).toBe(text.length);
  });

  it("are blanked without moving anything", () => {
    expect(blankDirectives("가 <!-- daejo-a\r\n한 -->나")).toBe("가             \r\n     나");
  });
});

describe("a document with such comments", () => {
  it("holds no segment of them", () => {
    expect(
      paragraphs("<!-- daejo-disable-file number/value -- 확인함 -->\nA hall.\n\n# daejo-ignore-pair\n강당."),
    ).toEqual(["A hall.", "강당."]);
  });

  it.each(["mixed", "version"] as const)("keeps a paragraph in one piece around them (%s)", (role) => {
    const text =
      "강당에는 사람이\n<!-- daejo-disable-next-line number/value -->\n350명 <!-- daejo-ignore-pair --> 들어간다.";
    expect(paragraphs(text, "a.md", role)).toEqual(["강당에는 사람이\n350명  들어간다."]);
  });

  it("does not take the blanks before one for a line break of the author", () => {
    const text = "The hall holds  <!-- daejo-disable-line -->\n300 people.";
    expect(paragraphs(text)).toEqual(["The hall holds\n300 people."]);
  });

  it("reads marks and cells as if they were not there", () => {
    const text =
      "- One <!-- daejo-disable-line -->\n<!-- daejo-disable-next-line -->\n- Two\n\n| a | b | <!-- daejo-disable-line -->";
    const { blocks } = readDocument({ id: "a.md", text }, formats);
    expect(blocks.map(({ kind, span }) => [kind, slice(text, span)])).toEqual([
      ["list-item", "One"],
      ["list-item", "Two"],
      ["table-cell", "a"],
      ["table-cell", "b"],
    ]);
  });

  it("leads back to itself from every part of its prose", () => {
    const text = "One <!-- daejo-a --> two <!-- daejo-b -->\n  three\n\n> 넷 {/* daejo-c */}다섯\n> 여섯";
    const { blocks } = readDocument({ id: "a.md", text }, formats);
    expect(blocks.map(({ prose }) => prose.text)).toEqual(["One  two\nthree", "넷 다섯\n여섯"]);
    for (const { prose } of blocks) {
      const pieces = prose.runs.map((run) => slice(text, run.source));
      expect(pieces.join("")).toBe(prose.text);
      for (const [index, run] of prose.runs.entries()) expect(run.at).toBe(pieces.slice(0, index).join("").length);
    }
  });

  it("is in the languages of its text alone, from its first character to its last", () => {
    const text = "<!-- daejo-disable-file -- the numbers are of another year -->\n강당에는 350명이 들어간다.";
    expect(detectSpans(text)).toMatchObject([{ start: 0, end: text.length, language: "ko" }]);
    const only = "<!-- daejo-disable-file -->";
    expect(detectSpans(only)).toMatchObject([{ start: 0, end: only.length, language: "und" }]);
  });

  // Were any of these read in more than one walk, the test would not end in its time.
  it.each([
    "<!-- daejo-x `",
    "`<!-- daejo-x -->",
    "<!-- daejo-x -->",
    "# daejo-disable\n",
    "```a\ndaejo-\n",
    " daejo-",
  ])("takes time in proportion to its length: %j", (form) => {
    expect(() => readDocument({ id: "a.md", text: form.repeat(150_000) }, formats)).not.toThrow();
  });
});
