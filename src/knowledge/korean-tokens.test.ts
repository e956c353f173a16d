import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { tableOf } from "../../corpus/train/string-pool.ts";
import { utf16 } from "../../test/knowledge/utf16.ts";
import { koreanTokens, runsOf } from "./korean-text.ts";
import {
  ABSENT,
  createKoreanTokeniser,
  type KoreanPieces,
  type KoreanToken,
  type KoreanTokeniser,
  type PieceKind,
} from "./korean-tokens.ts";
import { loadKnowledge } from "./load.ts";

let tokeniser: KoreanTokeniser;
let pieces: KoreanPieces;
beforeAll(async () => {
  const knowledge = await loadKnowledge();
  tokeniser = knowledge.korean;
  ({ pieces } = knowledge.lexicon);
});

/** The number of a word that does not change; of a verb by its stem. Fails where the model knows no such word. */
function nounOf(word: string): number {
  const form = pieces.forms.find(word, 0, word.length);
  expect(pieces.noun[form], `${word} is a noun`).toBeLessThan(ABSENT);
  return pieces.nounLemma[form] as number;
}

function verbOf(stem: string): number {
  const form = pieces.forms.find(stem, 0, stem.length);
  expect(pieces.verb[form], `${stem} is a verb`).toBeLessThan(ABSENT);
  return pieces.verbLemma[form] as number;
}

function surfaces(text: string): string[] {
  return koreanTokens(text, tokeniser).map(({ start, end, lemma }) => text.slice(start, end) + (lemma < 0 ? "?" : ""));
}

describe("with what ships", () => {
  test.each([
    ["정부의", ["정부"]],
    ["공개하며", ["공개"]],
    ["말했다", ["말"]],
    ["학교에서", ["학교"]],
    ["방법을", ["방법"]],
    ["법을", ["법"]],
    ["법칙", ["법칙"]],
    ["군사지원을", ["군사", "지원"]],
    ["경제성장률은", ["경제", "성장률"]],
    ["국회의원선거관리위원회", ["국회의원", "선거", "관리", "위원회"]],
  ])("%s is read as %j", (text, words) => {
    const tokens = koreanTokens(text, tokeniser);
    expect(surfaces(text)).toEqual(words);
    expect(tokens.map(({ lemma }) => lemma)).toEqual(words.map(nounOf));
  });

  test.each([
    ["도와주", ["도와주고", "도와주었다", "도와준다", "도와줬다"]],
    ["돕", ["돕고", "돕는다", "도왔다", "도우며"]],
    ["걷", ["걷는다", "걷고"]],
    ["모르", ["모르고", "몰랐다", "모르는"]],
    ["만들", ["만들고", "만든다", "만들었다", "만드는"]],
    ["보내", ["보내고", "보냈다", "보낸다"]],
    ["되", ["되었다", "됐다", "된다"]],
  ])("forms of %s다 are one word", (stem, forms) => {
    const lemma = verbOf(stem);
    for (const form of forms)
      expect(
        koreanTokens(form, tokeniser).map((token) => token.lemma),
        form,
      ).toEqual([lemma]);
  });

  test.each([
    ["마시", "마셨다"],
    ["모르", "모른다"],
  ])("a form of %s다 is %s", (stem, form) => {
    expect(koreanTokens(form, tokeniser).map(({ lemma }) => lemma)).toEqual([verbOf(stem)]);
  });

  test("a name that no list holds is one stretch without its particle", () => {
    expect(surfaces("뷁쉥켸를 젤렌스키를")).toEqual(["뷁쉥켸?", expect.stringMatching(/^젤렌스키\??$/)]);
  });

  test("what stands around the Hangul is passed over, a short counter behind figures too", () => {
    expect(surfaces("CNN은 “정부의” 예산 3개월 10만명이, 서울(首爾)에서")).toEqual(
      expect.arrayContaining(["정부", "예산", "서울"]) as string[],
    );
    expect(surfaces("3개월")).toEqual([]);
    expect(surfaces("개월")).not.toEqual([]);
    expect(surfaces("")).toEqual([]);
    expect(surfaces("abc 123 ㅋㅋㅋ ᄒ")).toEqual([]);
  });

  test("an ending behind other letters, figures or marks is no word", () => {
    expect(surfaces("CNN에서는 “그렇다”고 NATO의 5%를")).toEqual(surfaces("그렇다"));
    expect(surfaces("CNN 에서는")).not.toEqual([]);
    expect(tokeniser.isEnding("에서는", 0, 3)).toBe(true);
    expect(tokeniser.isEnding("x를y", 1, 2)).toBe(true);
    expect(tokeniser.isEnding("정부", 0, 2)).toBe(false);
    expect(tokeniser.isEnding("를".repeat(5000), 0, 5000)).toBe(false);
  });
});

/** Pieces by their costs in steps; a form may be several things. */
function piecesOf(
  list: Readonly<Record<string, Partial<Record<Exclude<PieceKind, "unknown">, number>>>>,
): KoreanPieces {
  const forms = Object.keys(list);
  const costs = (kind: Exclude<PieceKind, "unknown">): Uint8Array =>
    Uint8Array.from(forms, (form) => list[form]?.[kind] ?? ABSENT);
  return {
    forms: tableOf(forms),
    noun: costs("noun"),
    verb: costs("verb"),
    nounTail: costs("nounTail"),
    verbTail: costs("verbTail"),
    nounLemma: Uint16Array.from(forms, (_, id) => 100 + id),
    verbLemma: Uint16Array.from(forms, (_, id) => 200 + id),
  };
}

describe("with a few pieces", () => {
  const small = createKoreanTokeniser(
    piecesOf({
      정부: { noun: 30 }, // 0
      부의: { noun: 30 },
      의: { nounTail: 8 },
      하며: { nounTail: 20 },
      공개: { noun: 30 }, // 4
      도와: { verb: 30 }, // 5
      주: { verb: 20, noun: 60 }, // 6
      었다: { verbTail: 8 }, // 7
      다: { verbTail: 16, noun: 90 },
      를: { nounTail: 8 },
    }),
  );
  const read = (text: string): [string, number][] =>
    small.tokenise(text, 0, text.length).map(({ start, end, lemma }) => [text.slice(start, end), lemma]);

  test("takes the cheapest way, and endings only behind what they belong to", () => {
    expect(read("정부의")).toEqual([["정부", 100]]);
    expect(read("공개하며")).toEqual([["공개", 104]]);
    expect(read("정부공개")).toEqual([
      ["정부", 100],
      ["공개", 104],
    ]);
    expect(read("도와주었다")).toEqual([
      ["도와", 205],
      ["주", 206],
    ]);
    // An ending of verbs does not follow a noun.
    expect(read("정부었다").map(([, lemma]) => lemma)).toEqual([100, -1]);
    // Nor does any ending begin an eojeol.
    expect(read("의")).toEqual([["의", -1]]);
    expect(read("")).toEqual([]);
  });

  test("what is not known is as long as it must be", () => {
    expect(read("젤렌스키를")).toEqual([["젤렌스키", -1]]);
    expect(read("정부젤렌스키를")).toEqual([
      ["정부", 100],
      ["젤렌스키", -1],
    ]);
    expect(read("젤렌스키정부의")).toEqual([
      ["젤렌스키", -1],
      ["정부", 100],
    ]);
  });

  test("pieces are told from last to first and cover the run", () => {
    const told: [string, PieceKind][] = [];
    const text = "x정부공개하며y";
    small.analyse(text, 1, text.length - 1, (_, kind, from, to) => told.push([text.slice(from, to), kind]));
    expect(told).toEqual([
      ["하며", "nounTail"],
      ["공개", "noun"],
      ["정부", "noun"],
    ]);
  });

  test("runs are tokens that touch, two at least", () => {
    const text = "정부공개를 정부를 공개정부";
    expect(runsOf(koreanTokens(text, small)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "정부공개",
      "공개정부",
    ]);
    expect(runsOf([])).toEqual([]);
  });
});

describe("on any text", () => {
  const word = fc.constantFrom(
    "정부",
    "의",
    "공개",
    "하며",
    "말했다",
    "도와주었다",
    "젤렌스키",
    "를",
    "뷁",
    "할수",
    "은",
  );
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const run = fc.array(fc.oneof(word, syllable), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
  const text = fc
    .array(fc.oneof(run, utf16(4), fc.constantFrom(" ", "3", "A", "\ud800", "ㅋ")), {
      maxLength: 8,
    })
    .map((parts) => parts.join(""));

  function expectInOrder(tokens: readonly KoreanToken[], start: number, end: number): void {
    let last = start;
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      last = token.end;
    }
    expect(last).toBeLessThanOrEqual(end);
  }

  test("tokens stand in order inside the run, and short unknown ones never touch", () => {
    fc.assert(
      fc.property(run, (eojeol) => {
        const tokens = tokeniser.tokenise(eojeol, 0, eojeol.length);
        expectInOrder(tokens, 0, eojeol.length);
        tokens.forEach((token, index) => {
          const before = tokens[index - 1];
          // A long unknown stretch comes in parts of twelve syllables.
          if (token.lemma < 0 && before?.lemma === -1 && before.end === token.start) {
            expect(token.end - before.start).toBeGreaterThan(12);
          }
        });
        expect(tokens.length).toBeGreaterThan(0);
      }),
    );
  });

  test("a run is read alike wherever it stands and whatever was read before", () => {
    fc.assert(
      fc.property(text, run, text, (before, eojeol, after) => {
        const alone = createKoreanTokeniser(pieces).tokenise(eojeol, 0, eojeol.length);
        const whole = before + eojeol + after;
        const inside = tokeniser.tokenise(whole, before.length, before.length + eojeol.length);
        const shift = before.length;
        expect(inside).toEqual(
          alone.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("pieces cover a run without gaps", () => {
    const ownTokeniser = createKoreanTokeniser(pieces);
    fc.assert(
      fc.property(run, (eojeol) => {
        let end = eojeol.length;
        ownTokeniser.analyse(eojeol, 0, eojeol.length, (_, __, from, to) => {
          expect(to).toBe(end);
          expect(from).toBeLessThan(to);
          end = from;
        });
        expect(end).toBe(0);
      }),
    );
  });

  test("texts of any kind give tokens of Hangul in order", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const tokens = koreanTokens(whole, tokeniser);
        expectInOrder(tokens, 0, whole.length);
        for (const { start, end } of tokens) expect(whole.slice(start, end)).toMatch(/^[가-힣]+$/);
        expect(koreanTokens(whole, tokeniser)).toEqual(tokens);
      }),
    );
  });
});

describe("long runs", () => {
  test("forms are looked up a fixed number of times a syllable", () => {
    let lookups = 0;
    const counting = createKoreanTokeniser({
      ...pieces,
      forms: {
        ...pieces.forms,
        findHashed: (...stretch) => {
          lookups++;
          return pieces.forms.findHashed(...stretch);
        },
      },
    });
    const lookupsOf = (length: number): number => {
      lookups = 0;
      counting.tokenise("뷁".repeat(length), 0, length);
      return lookups;
    };
    const [short, long] = [lookupsOf(500), lookupsOf(2000)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(4.2);
  });

  test("thousands of syllables are read", () => {
    const text = "정부의공개".repeat(1000);
    expect(koreanTokens(text, tokeniser).at(-1)?.end).toBeLessThanOrEqual(text.length);
  });

  test("are read in parts of two hundred syllables, each for itself", () => {
    const run = "뷁정부의공개".repeat(400);
    const parts = Array.from({ length: run.length / 200 }, (_, part) => {
      return tokeniser.tokenise(run, part * 200, (part + 1) * 200);
    });
    expect(tokeniser.tokenise(run, 0, run.length)).toEqual(parts.flat());
  });
});
