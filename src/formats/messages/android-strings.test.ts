import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import { androidStrings } from "./android-strings.ts";

/** What each message of a text says, by its key, in order. */
function read(text: string): [key: string, value: string][] {
  return androidStrings.readMessages(text).map(({ key, block }) => [key, block.prose.text]);
}

/** What a string says that stands in the file like this. */
function valueOf(content: string): string | undefined {
  return read(`<resources><string name="a">${content}</string></resources>`)[0]?.[1];
}

describe("string resources", () => {
  it("are read as they stand in projects", () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>
<!-- Copyright 2024: "old" texts -->
<resources xmlns:tools="http://schemas.android.com/tools" xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2" tools:ignore="MissingTranslation">
    <string name="app_name" translatable="false">Lamplight</string>
    <string name="title">내 서재</string>
    <!-- Shown under the title. -->
    <string name="due">
        <xliff:g id="title" example="Dune">%1$s</xliff:g>은(는)
        <b>%2$d</b>일 뒤에 반납하세요.
    </string>
    <string name="empty" />
    <string name="same">@string/title</string>
    <string name="mention">\\@all 모두</string>
    <item name="extra" type="string">더 보기</item>
    <string-array name="days">
        <item>월요일</item>
        <item>@string/tuesday</item>
        <item>수요일</item>
    </string-array>
    <string-array name="codes" translatable="false"><item>ko</item></string-array>
    <integer-array name="sizes"><item>1</item></integer-array>
    <plurals name="books">
        <item quantity="one">책 한 권</item>
        <item quantity="other">책 %d권</item>
    </plurals>
    <plurals name="odd"><item quantity="one">하나</item><item quantity="few">몇</item></plurals>
    <string name="device" product="tablet">태블릿</string>
    <string name="device" product="default">전화기</string>
    <color name="red">#f00</color>
</resources>
`;
    expect(read(text)).toEqual([
      ["title", "내 서재"],
      ["due", "%1$s은(는) %2$d일 뒤에 반납하세요."],
      ["empty", ""],
      ["mention", "@all 모두"],
      ["extra", "더 보기"],
      ["days[0]", "월요일"],
      ["days[2]", "수요일"],
      ["books[other]", "책 %d권"],
      ["odd[one]", "하나"],
      ["odd[few]", "몇"],
      ["device@tablet", "태블릿"],
      ["device", "전화기"],
    ]);
  });

  it.each([
    [
      "escapes",
      String.raw`It\'s \"5\" o\'clock\n\t\u00e9\uD83D\uDE00 \@ \? \\ \q`,
      "It's \"5\" o'clock\n\té😀 @ ? \\ q",
    ],
    ["white space", "  \n   하나   둘\n\t셋  ", "하나 둘 셋"],
    ["quoted white space", '" 하나\n  둘 "  셋', " 하나\n  둘  셋"],
    ["white space beside tags", "하나 <b> 둘</b><i/> 셋", "하나 둘 셋"],
    ["escaped white space", String.raw`\u0020하나\ `, " 하나 "],
    ["entities", "A &amp; B &lt; C&#44032;&#x1F600; &apos;x\\&quot;", "A & B < C가😀 'x\""],
    ["entities that are quotation marks or white space", "&quot;  a&quot;&#10;&#10;b", "  a b"],
    ["escapes that a tag or an entity cuts", "a\\<b>n</b>b\\&#110;c", "a\nb\nc"],
    ["CDATA", "<![CDATA[<b>Bold</b> & it\\'s]]>  <![CDATA[ end]]>", "<b>Bold</b> & it's end"],
    ["comments", "하나<!-- note -->둘", "하나둘"],
    ["line breaks", "하나 <br/>둘", "하나\n둘"],
    ["a backslash at the end", "하나\\", "하나"],
    ["half an escape", "\\u12", "u12"],
  ])("holds %s", (_, content, value) => {
    expect(valueOf(content)).toBe(value);
  });

  it("leads back to the characters of the file", () => {
    const text =
      '<resources>\n  <string name="fee">\n    연체료는 <b>하루 \\u20a9500</b>\n    &amp; 최대 5,000원\n  </string>\n</resources>';
    const [message] = androidStrings.readMessages(text);
    const { prose, span } = message?.block ?? { prose: { text: "", runs: [] }, span: { start: 0, end: 0 } };
    expect(prose.text).toBe("연체료는 하루 ₩500 & 최대 5,000원");
    expect(slice(text, span)).toBe("연체료는 <b>하루 \\u20a9500</b>\n    &amp; 최대 5,000원");
    const at = (part: string): string => {
      const start = prose.text.indexOf(part);
      return slice(text, toSource(prose, { start, end: start + part.length }));
    };
    expect(at("₩500")).toBe("\\u20a9500");
    expect(at("5,000원")).toBe("5,000원");
    expect(at(" & 최대")).toBe("\n    &amp; 최대");
  });
});

it("of two texts with one name the later one holds, where it stands", () => {
  const text = (name: string, value: string): string => `<string name="${name}">${value}</string>`;
  const file = `<resources>${text("a", "옛것")}${text("b", "둘")}${text("a", "하나")}</resources>`;
  const messages = androidStrings.readMessages(file);
  expect(messages.map(({ key, block }) => [key, block.prose.text])).toEqual([
    ["b", "둘"],
    ["a", "하나"],
  ]);
});

describe("what is refused, with its line", () => {
  it.each([
    ["another kind of XML", "\n<html><body/></html>", /^Line 2.*<resources>/],
    ["a tag that is not closed", '<resources>\n<string name="a">하나\n</resources>', /^Line 3/],
    ["no XML", "하나", /^Line 1/],
  ])("%s", (_, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: "file-unreadable", message: expect.stringMatching(message) }),
    );
  });

  it("expands no entity of the file's own", () => {
    const lines = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const text = `<!DOCTYPE r [<!ENTITY l0 "하하">${lines.join("")}]><resources><string name="a">&l9; 끝</string></resources>`;
    expect(read(text)).toEqual([["a", "&l9; 끝"]]);
  });
});
