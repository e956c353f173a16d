import { describe, expect, it } from "vitest";
import { type Answer, answer, batch } from "./batch-answers.ts";
import { HALL } from "./daejo.ts";

function expectOnceEach(count: number, stated: readonly (number | string)[]): void {
  expect(stated).toHaveLength(count);
  expect(new Set(stated)).toEqual(new Set(Array.from({ length: count }, (_, index) => index)));
}

describe("segments", () => {
  const EN = [
    "The museum opened on June 19, 2024.",
    "It owns 1,842 paintings.",
    "Admission is free on Mondays for residents of the district.",
    HALL.en,
  ];
  const KO = ["박물관은 2023년 6월 19일에 문을 열었다.", "그림 1,482점을 소장하고 있다.", HALL.ko];

  it("stand in exactly one bead each, and evidence is an exact slice of its segment", async () => {
    const { id, beads, discrepancies, error } = await answer({ id: "d1", en: EN, ko: KO });
    expect({ id, error }).toEqual({ id: "d1", error: undefined });
    expectOnceEach(
      EN.length,
      beads.flatMap((bead) => bead.en),
    );
    expectOnceEach(
      KO.length,
      beads.flatMap((bead) => bead.ko),
    );
    for (const bead of beads) expect(bead.confidence >= 0 && bead.confidence <= 1).toBe(true);
    expect(discrepancies.map((each) => each.rule)).toEqual(expect.arrayContaining(["date/value", "number/value"]));
    for (const { en, ko, severity, confidence, message } of discrepancies) {
      expect(severity).toMatch(/^(?:error|warning|info)$/);
      expect(confidence >= 0 && confidence <= 1).toBe(true);
      expect(message).not.toBe("");
      for (const [places, segments] of [
        [en, EN],
        [ko, KO],
      ] as const) {
        expect(places).not.toEqual([]);
        for (const place of places) {
          expect(Object.keys(place)).toEqual(["segment", "start", "end", "text"]);
          expect(segments[place.segment ?? -1]?.slice(place.start, place.end)).toBe(place.text);
        }
      }
    }
    expect(discrepancies.find((each) => each.rule === "date/value")).toMatchObject({
      en: [{ segment: 0, start: 21, end: 34, text: "June 19, 2024" }],
      ko: [{ segment: 0, start: 5, end: 17, text: "2023년 6월 19일" }],
    });
  });

  it("that are aligned already are compared as they stand", async () => {
    const { beads, discrepancies } = await answer({ en: [HALL.en, "x"], ko: ["그림 1,482점", HALL.ko], aligned: true });
    expect(beads).toEqual([
      { en: [0], ko: [0], confidence: 1 },
      { en: [1], ko: [1], confidence: 1 },
    ]);
    expect(discrepancies.length).toBeGreaterThan(0);
    for (const { en, ko } of discrepancies) {
      const owners = new Set([...en, ...ko].filter((place) => place.text !== "").map((place) => place.segment));
      expect(owners.size).toBe(1);
    }
  });

  it("that are empty stand in a bead as well", async () => {
    const rows = [
      { en: ["", HALL.en], ko: [HALL.ko, ""], aligned: true },
      { en: ["", HALL.en, " "], ko: [HALL.ko, "", "\n"] },
      { en: [""], ko: [""] },
      { en: [""], ko: [], aligned: false },
    ];
    for (const [index, { beads, error }] of (await batch(rows)).entries()) {
      expect(error).toBeUndefined();
      expectOnceEach(
        rows[index]?.en.length ?? -1,
        beads.flatMap((bead) => bead.en),
      );
      expectOnceEach(
        rows[index]?.ko.length ?? -1,
        beads.flatMap((bead) => bead.ko),
      );
    }
  });

  it("that lack their translation say so in the empty segment", async () => {
    const sentence = "Please restart the computer before you continue.";
    const rows = [
      { en: [sentence], ko: [""], aligned: true },
      { en: [HALL.en, sentence], ko: ["강당에는 300명이 들어간다.", " "], aligned: true },
    ];
    for (const [segment, { discrepancies }] of (await batch(rows)).entries()) {
      expect(discrepancies).toMatchObject([
        {
          rule: "text/omission",
          en: [{ segment, start: 0, end: sentence.length, text: sentence }],
          ko: [{ segment, start: 0, end: 0, text: "" }],
        },
      ]);
    }
  });

  it("with none on the other side were not compared", async () => {
    for (const row of [
      { en: [HALL.en], ko: [] },
      { en: [], ko: [HALL.ko] },
    ]) {
      expect(await answer(row)).toMatchObject({ discrepancies: [], diagnostics: [{ code: "nothing-to-compare" }] });
    }
  });

  it("of which there are none are no error", async () => {
    for (const aligned of [true, false]) {
      expect(await answer({ id: 1, en: [], ko: [], aligned })).toMatchObject({ id: 1, beads: [], discrepancies: [] });
    }
  });

  it("keep their own offsets behind a mark, a line break or a lone surrogate", async () => {
    const rows = [
      '{"en":["\\ufeffThe hall holds 300 people."],"ko":["강당에는\\r\\n350명이 들어간다."],"aligned":true}',
      '{"en":["The \\ud800 hall holds 300 people."],"ko":["\\udc00 강당에는 350명이 들어간다."],"aligned":true}',
      '{"en":["The \\ud83d\\ude00 hall holds 300 people."],"ko":["강당에는 \\ud83d\\ude00 350명이 들어간다."],"aligned":true}',
    ];
    const expected = [
      [16, 6],
      [17, 7],
      [18, 8],
    ];
    for (const [index, { discrepancies }] of (await batch(rows)).entries()) {
      const [en, ko] = expected[index] as [number, number];
      expect(discrepancies).toMatchObject([
        {
          rule: "number/value",
          en: [{ segment: 0, start: en, end: en + 3, text: "300" }],
          ko: [{ segment: 0, start: ko, end: ko + 4, text: "350명" }],
        },
      ]);
    }
  });

  it("may hold the line separators that JSON allows", async () => {
    const { error, discrepancies } = await answer({
      en: ["The hall\u2028holds 300 people."],
      ko: ["강당에는\u2029350명이 들어간다."],
      aligned: true,
    });
    expect(error).toBeUndefined();
    expect(discrepancies.map((each) => each.rule)).toEqual(["number/value"]);
  });
});

describe("documents", () => {
  const expectDocuments = (found: Answer, texts: Readonly<Record<string, string>>): void => {
    const { beads, discrepancies, segments = [], verdict } = found;
    expect(verdict).toBe("failed");
    const held = beads.flatMap((bead) => [...bead.en, ...bead.ko]);
    expect(held).toHaveLength(segments.length);
    expect(new Set(held)).toEqual(new Set(segments.map((segment) => segment.id)));
    for (const { document, start, end } of segments) expect(texts[document]?.slice(start, end).trim()).not.toBe("");
    for (const place of discrepancies.flatMap(({ en, ko }) => [...en, ...ko])) {
      expect(Object.keys(place)).toEqual(["document", "start", "end", "text"]);
      expect(texts[place.document ?? ""]?.slice(place.start, place.end)).toBe(place.text);
    }
    expect(discrepancies.map((each) => each.rule)).toEqual(["number/value"]);
  };

  it("two versions", async () => {
    const en = `A hall for everyone\n\n${HALL.en}`;
    const ko = `모두를 위한 강당\n\n${HALL.ko}`;
    expectDocuments(await answer({ id: "d2", en, ko }), { en, ko });
  });

  it("a mixed one", async () => {
    expectDocuments(await answer({ id: "d3", text: HALL.mixed }), { text: HALL.mixed });
  });

  it("that are empty or of one language did not run", async () => {
    const rows = [{ text: "" }, { text: HALL.ko }, { en: "", ko: "" }, { en: HALL.en, ko: " \n" }, { text: "\ud800" }];
    for (const { verdict, discrepancies, error } of await batch(rows)) {
      expect({ verdict, discrepancies, error }).toEqual({
        verdict: "did-not-run",
        discrepancies: [],
        error: undefined,
      });
    }
  });
});
