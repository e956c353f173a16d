import { describe, expect, it } from "vitest";
import { type Answer, answer, batch } from "./batch-answers.ts";
import { daejo, HALL } from "./daejo.ts";

describe("ids", () => {
  it("come back as they were given, in order", async () => {
    const ids = ["d1", 2, 0, "", "한국어", null, true, { a: [1] }];
    const answers = await batch(ids.map((id) => ({ id, en: ["x"], ko: ["하나"] })));
    expect(answers.map((each) => each.id)).toEqual(ids);
  });

  it("are left out where none was given, and null beside an error", async () => {
    const [right, wrong] = await batch([{ en: ["x"], ko: ["하나"] }, {}]);
    expect(right).not.toHaveProperty("id");
    expect(wrong).toMatchObject({ id: null, error: { code: "bad-input" } });
  });
});

describe("a bad line", () => {
  const SHAPES = 'Write {"en": ["…"], "ko": ["…"]}, {"en": "…", "ko": "…"} or {"text": "…"}.';

  it.each<[unknown, string, string]>([
    [{}, 'The object has neither "text" nor "en" and "ko".', SHAPES],
    [{ en: ["a"] }, 'The object has no "ko".', SHAPES],
    [{ ko: "가" }, 'The object has no "en".', SHAPES],
    [{ en: "a", ko: ["가"] }, '"en" and "ko" are neither two strings nor two lists of strings.', SHAPES],
    [{ en: [1], ko: ["가"] }, '"en" and "ko" are neither two strings nor two lists of strings.', SHAPES],
    [{ en: null, ko: ["가"] }, '"en" and "ko" are neither two strings nor two lists of strings.', SHAPES],
    [{ text: 5 }, '"text" is not a string.', SHAPES],
    [{ text: "a", en: "b", ko: "가" }, 'The object has "text" beside "en" and "ko".', SHAPES],
    [{ en: ["a"], ko: ["가"], aligned: "yes" }, '"aligned" is neither true nor false.', SHAPES],
    [
      { en: "a", ko: "가", aligned: true },
      '"aligned" is true, but "en" and "ko" are not two lists of strings.',
      SHAPES,
    ],
    [
      { en: ["a"], ko: ["가", "나"], aligned: true },
      '"aligned" is true, but "en" has 1 and "ko" 2 segments.',
      "Aligned lists have the same length; write an empty string where a side has nothing.",
    ],
    [[], "The line is not a JSON object.", SHAPES],
    [null, "The line is not a JSON object.", SHAPES],
    ["text", "The line is not a JSON object.", SHAPES],
    [7, "The line is not a JSON object.", SHAPES],
  ])("%j is answered as such", async (row, message, hint) => {
    expect(await batch([JSON.stringify(row)])).toEqual([{ id: null, error: { code: "bad-input", message, hint } }]);
  });

  it("keeps its id where it has one, and the run goes on in order", async () => {
    const answers = await batch([
      { id: 1, en: [HALL.en], ko: [HALL.ko], aligned: true },
      '{"id": 2, "en": [',
      { id: 3, en: ["a"], ko: 5 },
      "",
      "   ",
      "not JSON",
      { id: 4, en: [HALL.en], ko: [HALL.ko], aligned: true },
    ]);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [1, undefined],
      [null, "bad-input"],
      [3, "bad-input"],
      [null, "bad-input"],
      [4, undefined],
    ]);
    expect(answers[1]?.error?.message).toMatch(/^The line is not JSON: /);
    const { id: _first, ...first } = answers[0] as Answer;
    const { id: _last, ...last } = answers[4] as Answer;
    expect(last).toEqual(first);
  });

  it("is one that is not UTF-8, not a guess at it", async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Uint8Array.of(0xb0, 0xad),
      Buffer.from('"}\n{"id":2,"text":"강당"}'),
    ]);
    const { stdout } = await daejo(["batch"], { input });
    expect(
      stdout
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Answer),
    ).toMatchObject([
      {
        id: null,
        error: { code: "bad-input", message: "The line is not valid UTF-8.", hint: "JSON is written in UTF-8." },
      },
      { id: 2, verdict: "did-not-run" },
    ]);
  });
});

describe("the stream", () => {
  it("may begin with a mark, end its lines with CR LF and lack the last line end", async () => {
    const row = JSON.stringify({ id: "r", en: [HALL.en], ko: [HALL.ko], aligned: true });
    const { stdout } = await daejo(["batch"], { input: `\ufeff${row}\r\n${row}` });
    const lines = stdout.split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(lines[1]);
    expect(lines[0]).toContain('"rule":"number/value"');
  });

  it("may be empty", async () => {
    expect(await daejo(["batch"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("keeps its order over thousands of lines", async () => {
    const rows = Array.from({ length: 3000 }, (_, id) => ({
      id,
      en: [`It costs ${id} won.`],
      ko: [`값은 ${id + 1}원이다.`],
      aligned: true,
    }));
    const answers = await batch(rows);
    expect(answers.map((each) => each.id)).toEqual(rows.map((row) => row.id));
  });

  it("speaks Korean with --lang ko", async () => {
    const { discrepancies } = await answer({ en: [HALL.en], ko: [HALL.ko], aligned: true }, ["--lang", "ko"]);
    expect(discrepancies[0]?.message).toMatch(/^영어는 ‘300’인데 한국어는 ‘350명’입니다\. /);
  });
});
