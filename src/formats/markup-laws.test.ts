import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../text/mapped-text.ts";
import { countSteps } from "../../test/steps.ts";
import { slice } from "../text/span.ts";
import { asciidoc } from "./markup/asciidoc.ts";
import type { Block, DocumentFormat } from "./document.ts";
import { html, readHtmlFragment } from "./html/html.ts";
import { restructuredText } from "./markup/restructured-text.ts";

const WORDS = ["서울", "The park", "😀", "\ud83d", "3만 원", "a", "&", "\0", "\u00a0", "\u200b", " ", "  ", "\t"];
const BREAKS = ["\n", "\n", "\r\n", "\r", "\n\n", "\n   ", "\r\n\r\n  "];
const DIRECTIVES = ["<!-- daejo-disable-line -->", "{/* daejo-disable */}", "\n// daejo-disable-next-line\n"];

const TAGS =
  "<p> </p> <div> </div> <b> </b> <br> <title> </title> <script> </script> <ul> <li> </ul> <table> <tr> <td> </table> " +
  "< </ </> <svg> </svg> <![CDATA[ ]]> <?x <pre> </pre> <blockquote> <dl><dt> <dd> <img&#32;alt='x&amp;y'> </h1> <h1> " +
  "&amp; &#44032; &lt &notit; &NotEqualTilde; &nbsp; <!-- --> <ruby> <rt> </ruby> <textarea> <template> </template>";
const MARKS = {
  html: [...TAGS.split(" ").map((tag) => tag.replace("&#32;", " ")), "<p lang=ja>", "<i hidden>", "</i>"],
  asciidoc:
    "= ;== ;* ;** ;. ;.x;- ;term:: ;term::;|===;|;2+|;a|;\\|;----;....;```;____;====;--;++++;////;// ;:a: b;[cols=2];[source];" +
    "[quote]; +;+;> ;image::a[];NOTE: ;'''",
  rst: "====;----;== ==;=====  ===;+---+---+;+===+===+;| ;|;::; ::;.. ;.. note:: ;.. figure:: a;.. code::;.. [1] ;:a: ;- ;1. ;J. ;>>> ;-o  ;__ ;...",
};

function sources(marks: readonly string[]): ReturnType<typeof array<string>> {
  return array(constantFrom(...marks, ...marks, ...WORDS, ...BREAKS, ...BREAKS, ...DIRECTIVES), { maxLength: 40 });
}

/** The laws of blocks: in order, apart, and every run of their prose leads back into them. */
function expectLawful(text: string, blocks: readonly Block[]): void {
  let end = 0;
  for (const { span, prose } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
    let at = span.start;
    prose.runs.forEach(({ at: from, source, copied }, index) => {
      const part = prose.text.slice(from, prose.runs[index + 1]?.at ?? prose.text.length);
      expect(source.start).toBeGreaterThanOrEqual(at);
      at = source.end;
      if (copied) expect(part).toBe(slice(text, source));
      expect(part).not.toBe("");
    });
    expect(at).toBeLessThanOrEqual(span.end);
    const whole = toSource(prose, { start: 0, end: prose.text.length });
    if (prose.text !== "") expect(whole.start).toBeGreaterThanOrEqual(span.start);
    expect(whole.end).toBeLessThanOrEqual(span.end);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const FORMATS: readonly (readonly [DocumentFormat, readonly string[]])[] = [
  [html, MARKS.html],
  [asciidoc, MARKS.asciidoc.split(";")],
  [restructuredText, MARKS.rst.split(";")],
];

describe.each(FORMATS.map(([format, marks]) => ({ id: format.id, format, marks })))("$id", ({ format, marks }) => {
  it("keeps the laws of blocks on any text", () => {
    assert(
      property(sources(marks), (parts) => {
        const text = parts.join("");
        expectLawful(text, format.read(text));
      }),
      { numRuns: 1500 },
    );
  });

  it("moves with what is put in front", () => {
    assert(
      property(sources(marks), (parts) => {
        const text = parts.join("");
        const front = "A paragraph.\n\n";
        const [, ...rest] = format.read(`${front}\n\n${text}`);
        expectLawful(`${front}\n\n${text}`, rest);
      }),
      { numRuns: 200 },
    );
  });
});

it("reads a fragment of HTML as it reads the stretch alone", () => {
  assert(
    property(sources(MARKS.html), (parts) => {
      const part = parts.join("");
      const text = `앞 글 <b>\r\n${part}`;
      const start = text.length - part.length;
      const blocks = readHtmlFragment(text, { start, end: text.length });
      expectLawful(text, blocks);
      const alone = html.read(part);
      expect(blocks.map(({ prose }) => prose.text)).toEqual(alone.map(({ prose }) => prose.text));
      expect(blocks.map(({ span }) => span.start - start)).toEqual(alone.map(({ span }) => span.start));
    }),
    { numRuns: 500 },
  );
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ["nested <b>", "<b>".repeat(10_000) + "<p>글"],
  ["nested <div>", "<div>".repeat(20_000) + "글" + "</div>".repeat(20_000)],
  ["nested tables", "<table><tr><td>글".repeat(5000)],
  ["nested hidden", "<i hidden><p>".repeat(10_000)],
  ["stray end tags", "<table>".repeat(10_000) + "</p></td></div>x".repeat(10_000)],
  ["ampersands", "&".repeat(100_000)],
  ["unfinished references", "&#x".repeat(50_000)],
  ["a number without end", `&#${"1".repeat(500_000)};`],
  ["unfinished comments", "<!--".repeat(50_000)],
  ["blanks", `a${" ".repeat(500_000)}b`],
  ["one line", "한글 <b>글</b> &amp; ".repeat(10_000)],
  ["bullets", "- ".repeat(100_000)],
  ["colons", "a::".repeat(100_000)],
  ["delimiters", "----\n....\n".repeat(20_000)],
  ["containers", "====\n=====\n".repeat(20_000)],
  ["doc titles", `${"// a\n".repeat(20_000)}${"= 제목\n".repeat(20_000)}`],
  ["borders", "== ==\n글\n".repeat(20_000)],
  ["rules of a grid", "+--+\n".repeat(20_000) + "x"],
  ["broad tables", `${"= ".repeat(50_000)}=\n${"글\n".repeat(50_000)}`],
  ["broad grids", `${"+-".repeat(50_000)}+\n${"|글\n".repeat(50_000)}+-+`],
  ["pipes", `|===\n${"|".repeat(100_000)}`],
  ["markup", ".. note::\n\n   a\n".repeat(10_000)],
  ["empty comments", "..\n".repeat(50_000)],
  ["fields", ":a:\n".repeat(50_000)],
];

/** What grew with the square would take thousands. */
const MOST_STEPS_A_CHARACTER = 50;

it.each(HOSTILE)("reads %s in steps that grow with the text", (_, text) => {
  for (const [format] of FORMATS) {
    const steps = countSteps(() => format.read(text));
    expect(steps / text.length, format.id).toBeLessThan(MOST_STEPS_A_CHARACTER);
  }
});
