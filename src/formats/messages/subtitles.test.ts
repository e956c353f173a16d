import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import type { MessageFormat } from "../bilingual.ts";
import { srt, webVtt } from "./subtitles.ts";

/** What each cue of a text says, by its key, in order. */
function read(format: MessageFormat, text: string): [key: string, value: string][] {
  return format.readMessages(text).map(({ key, block }) => [key, block.prose.text]);
}

describe("SubRip", () => {
  it("is read with numbers, positions and Windows line breaks", () => {
    const text =
      "\ufeff1\r\n00:00:01,500 --> 00:00:03,000 X1:40 X2:600 Y1:20 Y2:50\r\nThe train to Busan\r\nleaves at 9:40.\r\n\r\n" +
      "2\r\n01:02:03,004 --> 01:02:05,000\r\n<i>서두르세요.</i>\r\n\r\n\r\n";
    expect(read(srt, text)).toEqual([
      ["00:00:01.500", "The train to Busan leaves at 9:40."],
      ["01:02:03.004", "서두르세요."],
    ]);
  });

  it("forgives missing numbers, blank lines and dots", () => {
    const text =
      "0:00:01.5 --> 0:00:03.0\n2024\n2\n00:04 --> 00:05\n몇 년이죠?\n\n올해요.\n\n00:00:06,000 --> 00:00:07,000\n";
    expect(read(srt, text)).toEqual([
      ["00:00:01.500", "2024"],
      ["00:00:04.000", "몇 년이죠? 올해요."],
      ["00:00:06.000", ""],
    ]);
  });

  it("keeps the lines of two speakers apart, and no others", () => {
    const cue = (...lines: string[]): string => {
      const text = `1\n00:00:01,000 --> 00:00:02,000\n${lines.join("\n")}\n`;
      return read(srt, text)[0]?.[1] ?? "";
    };
    expect(cue("- Are you coming?", "- 아니, 못 가.")).toBe("- Are you coming?\n- 아니, 못 가.");
    expect(cue("-Wait!", "<i>-왜?</i>")).toBe("-Wait!\n-왜?");
    expect(cue("기온이", "-5도입니다.")).toBe("기온이 -5도입니다.");
    expect(cue("I thought", "--no, I knew.")).toBe("I thought --no, I knew.");
  });

  it("drops tags and position codes, and nothing else", () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#ffff00">I <3 you, <b>{really}</b></font>\n<i>\n& a < b > c</i>';
    expect(read(srt, text)).toEqual([["00:00:01.000", "I <3 you, {really} & a < b > c"]]);
  });

  it("tells cues apart that start together", () => {
    const time = "00:00:01,000 --> 00:00:02,000";
    expect(read(srt, `1\n${time}\n하나\n\n2\n${time}\n둘\n\n3\n${time}\n셋`).map(([key]) => key)).toEqual([
      "00:00:01.000",
      "00:00:01.000~2",
      "00:00:01.000~3",
    ]);
  });

  it("leads back to the characters of the file", () => {
    const text = "1\n00:00:01,000 --> 00:00:02,000\n<i>표는 12,000원,</i>\n좌석은 3번입니다.\n";
    const [message] = srt.readMessages(text);
    const { prose, span } = message?.block ?? { prose: { text: "", runs: [] }, span: { start: 0, end: 0 } };
    expect(slice(text, span)).toBe("<i>표는 12,000원,</i>\n좌석은 3번입니다.");
    const at = (part: string): string => {
      const start = prose.text.indexOf(part);
      return slice(text, toSource(prose, { start, end: start + part.length }));
    };
    expect(at("12,000원")).toBe("12,000원");
    expect(at("3번")).toBe("3번");
    expect(at(", 좌석")).toBe(",</i>\n좌석");
  });

  it("is refused where no line has times", () => {
    expect(() => srt.readMessages("안녕하세요.\n")).toThrow(expect.objectContaining({ code: "file-unreadable" }));
    expect(srt.readMessages(" \n\n")).toEqual([]);
  });
});

describe("WebVTT", () => {
  it("is read without its header, notes, styles, regions and identifiers", () => {
    const text = [
      "WEBVTT - A walk",
      "Kind: captions",
      "X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000",
      "",
      "STYLE",
      "::cue(b) { color: peachpuff; }",
      "",
      "REGION",
      "id:fred",
      "",
      "NOTE 번역: 2024년",
      "둘째 줄",
      "",
      "intro",
      "00:01.000 --> 00:04.000 align:start position:10%",
      "The bridge was built",
      "in 1905.",
      "",
      "00:01:00.000 --> 00:01:02.000",
      "다리는 1905년에 지었다.",
    ].join("\n");
    expect(read(webVtt, text)).toEqual([
      ["00:00:01.000", "The bridge was built in 1905."],
      ["00:01:00.000", "다리는 1905년에 지었다."],
    ]);
  });

  it("drops tags, decodes entities and keeps voices apart", () => {
    const cue = (text: string): string => read(webVtt, `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`)[0]?.[1] ?? "";
    expect(cue("<v.loud Mary>Stop!</v>\n<v Tom>왜?</v>")).toBe("Stop!\n왜?");
    expect(cue("<c.yellow.bg_blue>A</c><00:01.500><lang ko>B</lang> <ruby>漢<rt>한</rt></ruby>")).toBe("AB 漢한");
    expect(cue("Tom &amp; Mary &lt;3&nbsp;&lrm;&#44032;&#x1F600; &nope; &#0; &#xD800; R&D")).toBe(
      "Tom & Mary <3\u00a0\u200e가😀 &nope; &#0; &#xD800; R&D",
    );
    expect(cue("a < b")).toBe("a < b");
  });

  it("is refused without its first word", () => {
    for (const text of ["", "WEBVTTX\n", "1\n00:00:01.000 --> 00:00:02.000\n하나"]) {
      expect(() => webVtt.readMessages(text)).toThrow(expect.objectContaining({ code: "file-unreadable" }));
    }
    expect(webVtt.readMessages("\ufeffWEBVTT\n")).toEqual([]);
  });
});
