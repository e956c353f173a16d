import { expect, it } from "vitest";
import { type JobFiles, readInput } from "./inputs.ts";

const FILES: JobFiles = new Map([
  ["a.en.md", Buffer.from("The hall is open.")],
  ["a.ko.md", Buffer.from("강당이 열려 있다.")],
  ["a.docx", Buffer.from("PK")],
]);
const READING = { lang: "en", locked: [] } as const;

it("says what texts were: a new file nothing, of one that is packed nobody knows, all others what they are", async () => {
  const previous = { "a.ko.md": null };
  const { input } = await readInput({ en: "a.en.md", ko: "a.ko.md", previous }, FILES, READING);
  expect(input).toEqual({
    en: { id: "a.en.md", text: "The hall is open.", previous: "The hall is open." },
    ko: { id: "a.ko.md", text: "강당이 열려 있다.", previous: "" },
  });
  const packed = await readInput({ file: "a.docx", against: [], previous: { "a.docx": null } }, FILES, READING);
  expect(packed.input).toMatchObject({ text: { id: "a.docx", text: FILES.get("a.docx") }, against: [] });
  expect(packed.input).not.toHaveProperty("text.previous");
});

it("says nothing of earlier texts where nothing is compared with them", async () => {
  const { input } = await readInput({ file: "a.en.md", against: ["a.ko.md"] }, FILES, {
    ...READING,
    date: "2026-09-03",
  });
  expect(input).toEqual({
    text: { id: "a.en.md", text: "The hall is open." },
    against: [{ id: "a.ko.md", text: "강당이 열려 있다." }],
    date: "2026-09-03",
  });
});
