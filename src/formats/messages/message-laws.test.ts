import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import { toSource } from "../../text/mapped-text.ts";
import { contains, slice } from "../../text/span.ts";
import { androidStrings } from "./android-strings.ts";
import type { Block } from "../document.ts";
import { properties } from "./properties.ts";
import { csv, tsv } from "../bilingual/separated.ts";
import { appleStrings } from "./strings.ts";
import { srt, webVtt } from "./subtitles.ts";
import { growthOfSteps, LINEAR } from "../../../test/steps.ts";

/** A format, as the blocks it reads, the pieces that its files are made of, and a file that it reads. */
interface Case {
  readonly name: string;
  readonly read: (text: string) => readonly Block[];
  readonly pieces: readonly string[];
  readonly sample: string;
}

const WORDS = [
  "가게는",
  "9시에",
  "opens",
  "$5.",
  "😀",
  "𠮷",
  " ",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\u2028",
  "\ufeff",
  '"',
  "'",
];

const messages =
  (format: typeof properties) =>
  (text: string): readonly Block[] =>
    format.readMessages(text).map(({ block }) => block);

const units =
  (format: typeof csv) =>
  (text: string): readonly Block[] =>
    format
      .readUnits(text)
      .flatMap(({ en, ko }) => [en, ko].filter((block) => block !== undefined))
      .toSorted((a, b) => a.span.start - b.span.start);

const cases: readonly Case[] = [
  {
    name: "properties",
    read: messages(properties),
    pieces: [
      "a=",
      "b: ",
      "c ",
      "# ",
      "!",
      "\\",
      "\\\n  ",
      "\\u00e9",
      "\\ud83d",
      "\\ude00",
      "\\u1",
      "\\n",
      "\\:",
      "=",
      ":",
      "\f",
    ],
    sample: "# 설정\r\nopen = 9시에 \\\n   엽니다\\u002e\nclose: It closes at 10\\:00.\n",
  },
  {
    name: "strings",
    read: messages(appleStrings),
    pieces: [
      '"a" = "',
      '";\n',
      "b = ",
      ";",
      "=",
      "/* ",
      " */",
      "// ",
      "\\",
      '\\"',
      "\\U00e9",
      "\\UD83D",
      "\\UDE00",
      "\\101",
      "{",
      "}",
    ],
    sample: '\ufeff/* 제목 */\n"open" = "9시에 \\"엽니다\\".";\nclose = "It closes\\nat \\U0031\\U0030.";\n',
  },
  {
    name: "android",
    read: (text) => messages(androidStrings)(`<resources>${text}</resources>`),
    pieces: [
      '<string name="a">',
      '<string name="b">',
      "</string>",
      "<b>",
      "</b>",
      "<br/>",
      "&amp;",
      "&#10;",
      "&quot;",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "\\",
      "\\n",
      "\\u00e9",
      "\\ud83d\\ude00",
      '<plurals name="c">',
      '<item quantity="other">',
      "</item>",
      "</plurals>",
    ],
    sample:
      '<string name="open">\n  9시에 <b>엽니다</b>\n</string><plurals name="n"><item quantity="other">%d &amp; it\\\'s</item></plurals>',
  },
  {
    name: "csv",
    read: units(csv),
    pieces: ["en,ko\n", "id;en;ko\n", ",", ";", ',"', '",', '""', "sep=;\n", "Yes,네\n"],
    sample: 'key,en,ko\r\nopen,"It ""opens""\nat 9.",9시에 엽니다.\r\nclose,It closes.,"닫습니다."\r\n',
  },
  {
    name: "tsv",
    read: units(tsv),
    pieces: ["en\tko\n", '\t"', '"\t', '""', "Yes\t네\n"],
    sample: 'key\ten\tko\nopen\t"It ""opens""\nat 9."\t9시에 엽니다.\nclose\t"No," it says.\t"닫습니다.\n',
  },
  {
    name: "srt",
    read: messages(srt),
    pieces: [
      "1\n00:00:01,000 --> 00:00:02,000\n",
      "\n2\n0:01.5 --> 0:02\n",
      "- ",
      "-",
      "<i>",
      "</i>",
      "<",
      ">",
      "{\\an8}",
      "{\\",
      "\n\n",
      "42",
    ],
    sample:
      "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>It opens\nat 9.</i>\n\n2\n00:00:03,000 --> 00:00:04,000\n- 왜?\n- 몰라.\n",
  },
  {
    name: "vtt",
    read: (text) => messages(webVtt)(`WEBVTT\n\n${text}`),
    pieces: [
      "00:01.000 --> 00:02.000\n",
      "\n\n",
      "NOTE ",
      "- ",
      "<v Ann>",
      "<c.a>",
      "</c>",
      "<",
      ">",
      "&amp;",
      "&#x1F600;",
      "&",
      ";",
      "{\\an8}",
    ],
    sample:
      "NOTE 시험\n\nid\n00:01.000 --> 00:02.000\n<v Ann>It opens &amp;\ncloses.\n<v Bob>왜?\n\n00:03.000 --> 00:04.000\n끝\n",
  },
];

/** The blocks of a text; none where it is refused with the line. */
function blocksOf({ name, read }: Case, text: string): { readonly whole: string; readonly blocks: readonly Block[] } {
  const whole = name === "android" ? `<resources>${text}</resources>` : name === "vtt" ? `WEBVTT\n\n${text}` : text;
  try {
    return { whole, blocks: read(text) };
  } catch (error) {
    expect(error).toBeInstanceOf(DaejoError);
    expect(error).toMatchObject({ code: "file-unreadable", message: expect.stringMatching(/^Line \d+/) });
    return { whole, blocks: [] };
  }
}

function expectLaws(whole: string, blocks: readonly Block[]): void {
  let last = 0;
  for (const { span, prose } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(whole.length);
    last = span.end;
    expect(prose.runs.length > 0).toBe(prose.text !== "");
    expect(prose.runs[0]?.at ?? 0).toBe(0);
    let reached = span.start;
    for (const [index, run] of prose.runs.entries()) {
      const end = prose.runs[index + 1]?.at ?? prose.text.length;
      expect(end).toBeGreaterThan(run.at);
      expect(run.source.start).toBeGreaterThanOrEqual(reached);
      expect(run.source.end).toBeGreaterThan(run.source.start);
      reached = run.source.end;
      if (run.copied) expect(slice(whole, run.source)).toBe(prose.text.slice(run.at, end));
    }
    expect(reached).toBeLessThanOrEqual(span.end);
    if (prose.text !== "") {
      expect(contains(span, toSource(prose, { start: 0, end: prose.text.length }))).toBe(true);
    }
  }
}

describe.each(cases)("every text of the format $name", (each) => {
  it("gives blocks in order whose prose leads back to them, or is refused with the line", () => {
    const text = fc
      .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...each.pieces) }, fc.constantFrom(...WORDS)), {
        maxLength: 40,
      })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (given) => {
        const { whole, blocks } = blocksOf(each, given);
        expectLaws(whole, blocks);
      }),
      { numRuns: 500 },
    );
  });

  it("does so when it is cut off anywhere or a piece gets into it", () => {
    expect(each.read(each.sample).length).toBeGreaterThanOrEqual(2);
    for (let at = 0; at <= each.sample.length; at++) {
      const texts = [each.sample.slice(0, at), each.sample.slice(at)];
      for (const piece of each.pieces) texts.push(each.sample.slice(0, at) + piece + each.sample.slice(at));
      for (const text of texts) {
        const { whole, blocks } = blocksOf(each, text);
        expectLaws(whole, blocks);
      }
    }
  });

  it("moves by what is put in front of it", () => {
    // A line that each of the formats passes over, or a message of its own.
    const before: Readonly<Record<string, string>> = {
      properties: "# 앞\n",
      strings: "// 앞\n",
      android: "<!-- 앞 -->",
      srt: "앞\n\n",
      vtt: "NOTE 앞\n\n",
    };
    const front = before[each.name] ?? "\r\n\n";
    const text = each.sample.replace(/^\ufeff/, "");
    const moved = each.read(front + text);
    const placed = each.read(text).map(({ span, prose }) => ({
      text: prose.text,
      span: { start: span.start + front.length, end: span.end + front.length },
    }));
    expect(moved.map(({ span, prose }) => ({ text: prose.text, span }))).toEqual(placed);
  });

  it.each([...each.pieces, ...WORDS])("takes steps in proportion to its length: %j", (piece) => {
    const read = (count: number): unknown => blocksOf(each, each.sample + piece.repeat(count));
    expect(growthOfSteps(read, 1000)).toBeLessThan(LINEAR);
  });
});
