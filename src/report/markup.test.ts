import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readXml, textOf } from "../../test/report/read-xml.ts";
import { anyText } from "../../test/properties/texts.ts";
import { escapeAttribute, escapeContent } from "./markup.ts";

/** What XML cannot hold, told without the pattern that is being tested. */
function withoutForbidden(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) as number;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return isControl || isHalf || code === 0xfffe || code === 0xffff ? "\ufffd" : character;
  }).join("");
}

const markup = fc.array(
  fc.oneof(
    anyText,
    fc.constantFrom(
      "&",
      "<",
      ">",
      '"',
      "'",
      "]]>",
      "<!--",
      "&amp;",
      "&#13;",
      "\r",
      "\r\n",
      "\t",
      "\u0085",
      "\ufffe",
      "\uffff",
      "\u{1fffe}",
    ),
  ),
);

describe("escaped text reads back the same, but for what XML forbids", () => {
  it("as content", () => {
    fc.assert(
      fc.property(markup, (pieces) => {
        const text = pieces.join("");
        expect(textOf(readXml(`<seg>${escapeContent(text)}</seg>`))).toBe(withoutForbidden(text));
      }),
    );
  });

  it("as an attribute", () => {
    fc.assert(
      fc.property(markup, (pieces) => {
        const text = pieces.join("");
        expect(readXml(`<file original="${escapeAttribute(text)}"/>`).attributes["original"]).toBe(
          withoutForbidden(text),
        );
      }),
    );
  });
});

test.each([
  ["5 < 6 & 7 > 6", "5 &lt; 6 &amp; 7 &gt; 6"],
  ["&amp;", "&amp;amp;"],
  ["bell \u0007, escape \u001b, half \ud83d, none \uffff", "bell \ufffd, escape \ufffd, half \ufffd, none \ufffd"],
  ["a pair 😀, delete \u007f", "a pair 😀, delete \u007f"],
])("%j is written %j", (text, written) => {
  expect(escapeContent(text)).toBe(written);
});
