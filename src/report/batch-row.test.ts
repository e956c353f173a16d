import { expect, it } from "vitest";
import { documentOf, foundIn, HALL, HALL_EN, HALL_KO } from "../../test/report/discrepancies.ts";
import { toBatchRow } from "./batch-row.ts";

it("lists the segments that stand in beads, not text of a third language", () => {
  const french = documentOf("note.fr.txt", "La salle est ouverte.", "en");
  const other = { ...french, segments: french.segments.map((each) => ({ ...each, language: "fra" })) };
  const row = toBatchRow(foundIn([HALL_EN, other, HALL_KO], HALL.discrepancies), "documents");
  expect(row).toMatchObject({
    verdict: "failed",
    beads: [
      { en: ["hall.en.txt#0"], ko: ["hall.ko.txt#0"] },
      { en: ["hall.en.txt#1"], ko: ["hall.ko.txt#1"] },
      { en: ["hall.en.txt#2"], ko: ["hall.ko.txt#2"] },
    ],
    segments: [...HALL_EN.segments, ...HALL_KO.segments].map(({ id, start, end }) => ({ id, start, end })),
  });
});

it("gives the numbers of a caller's segments in the place of their ids", () => {
  const [en, ko] = [documentOf("en#12", "The hall is open.", "en"), documentOf("7/ko", "강당이 열려 있다.", "ko")];
  expect(toBatchRow(foundIn([en, ko], []), "segments")).toEqual({
    beads: [{ en: [12], ko: [7], confidence: 0.9 }],
    discrepancies: [],
  });
});
