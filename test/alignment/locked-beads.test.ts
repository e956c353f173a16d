import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createChecker,
  lockBead,
  type CheckInput,
  type LockedBead,
  type Report,
  type ReportedBead,
} from "../../src/index.ts";
import { conceptsOf, createEmbedder, say } from "./concepts.ts";
import { numberedText, sidesOf } from "./texts.ts";

const checker = await createChecker({ formats: ["markdown", "po"] });

const sample = (name: string): { id: string; text: string } => ({
  id: name,
  text: readFileSync(new URL(`../../corpus/samples/${name}`, import.meta.url), "utf8"),
});
const versions = (name: string, ending: string): CheckInput => ({
  en: sample(`${name}.en.${ending}`),
  ko: sample(`${name}.ko.${ending}`),
});
const textOf = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/** What lies in a bead but for how sure it is and who says so. */
type Found = Pick<ReportedBead, "en" | "ko" | "anchors" | "crossing"> & { readonly within: readonly Found[] };

function foundIn({ en, ko, anchors, crossing, within }: ReportedBead): Found {
  return { en, ko, anchors, ...(crossing === true ? { crossing } : {}), within: within.map(foundIn) };
}

const shapesOf = (report: Report): string[] => report.beads.map(({ en, ko }) => `${numbersOf(en)}–${numbersOf(ko)}`);

function numbersOf(ids: readonly string[]): string {
  return ids.map((id) => id.split("#")[1]).join("+");
}

const SAMPLES: Readonly<Record<string, CheckInput>> = {
  clean: versions("clean", "txt"),
  contract: versions("contract", "txt"),
  itinerary: versions("itinerary", "txt"),
  product: versions("product", "md"),
  "release notes": versions("release-notes", "md"),
  briefing: { text: sample("briefing.txt") },
  "half and half": { text: sample("half-and-half.md") },
  schedule: { text: sample("schedule.md") },
};

describe("locking what is found anyway", () => {
  it.each(Object.entries(SAMPLES))("changes nothing, all of it or a part: %s", (_, input) => {
    const free = checker.check(input);
    for (const isLocked of [() => true, (index: number) => index % 3 === 1]) {
      const chosen = free.beads.filter((__, index) => isLocked(index));
      const report = checker.check({ ...input, locked: chosen.map((bead) => lockBead(free, bead)) });
      expect(report.beads.map(foundIn)).toEqual(free.beads.map(foundIn));
      expect(report.diagnostics).toEqual(free.diagnostics);
      report.beads.forEach(({ locked, confidence }, index) => {
        expect([locked, confidence]).toEqual(isLocked(index) ? [true, 1] : [undefined, free.beads[index]?.confidence]);
      });
    }
  });
});

const EN = [
  "The museum opens at nine.",
  "Its garden was laid out by two brothers.",
  "Tickets are sold at the north gate.",
  "Dogs must wait outside.",
];
const KO = [
  "박물관은 아홉 시에 문을 연다.",
  "정원은 두 형제가 꾸몄다.",
  "입장권은 북문에서 판다.",
  "개는 밖에서 기다려야 한다.",
];
const museum: CheckInput = { en: textOf(EN), ko: textOf(KO) };
const free = checker.check(museum);
const lock = (en: readonly number[], ko: readonly number[]): LockedBead =>
  lockBead(free, { en: en.map((n) => `en#${n}`), ko: ko.map((n) => `ko#${n}`) });

describe("a locked bead", () => {
  it("stands although nothing else speaks for it, and what it set free finds its like", () => {
    expect(shapesOf(free)).toEqual(["0–0", "1–1", "2–2", "3–3"]);
    const report = checker.check({ ...museum, locked: [lock([1], [2])] });
    expect(shapesOf(report)).toContain("1–2");
    expect(report.beads.find(({ locked }) => locked === true)).toMatchObject({ en: ["en#1"], confidence: 1 });
    expect(shapesOf(report)).toEqual(expect.arrayContaining(["0–0", "3–3"]));
  });

  it("may hold several paragraphs that do not stand together, or be a gap of either side", () => {
    expect(shapesOf(checker.check({ ...museum, locked: [lock([0, 2], [0])] }))).toContain("0+2–0");
    const gaps = checker.check({ ...museum, locked: [lock([1], []), lock([], [1])] });
    expect(shapesOf(gaps)).toEqual(["0–0", "–1", "1–", "2–2", "3–3"]);
    expect(gaps.summary.unaligned).toEqual({ en: 1, ko: 1 });
  });

  it("is crossing where its sides come at different places", () => {
    const crossed = checker.check({ ...museum, locked: [lock([0], [3]), lock([3], [0])] });
    expect(crossed.beads.map(({ crossing }) => crossing === true)).toEqual([true, false, false, true]);
  });

  it("stays where the text around it is edited, and its own spacing", () => {
    const edited = {
      en: textOf(["A new first paragraph.", ...EN]).replace("two brothers", "two  brothers"),
      ko: textOf(KO.toReversed()),
    };
    const report = checker.check({ ...edited, locked: [lock([1], [3])] });
    expect(report.beads.find(({ locked }) => locked === true)).toMatchObject({ en: ["en#2"], ko: ["ko#0"] });
    expect(report.diagnostics).toEqual([]);
  });

  it("has its sentences aligned, as sure as they are", () => {
    const input = { en: `${EN.join(" ")}\n\nThe end.`, ko: `${KO.join(" ")}\n\n끝.` };
    const own = checker.check(input);
    const report = checker.check({ ...input, locked: [lockBead(own, { en: ["en#0"], ko: ["ko#0"] })] });
    expect(report.beads[0]?.within.map(({ en, ko }) => [en.length, ko.length])).toEqual(EN.map(() => [1, 1]));
  });

  it("is left out with a warning once a paragraph of it has changed", () => {
    const edited = { en: museum.en, ko: textOf(KO).replace("북문", "남문") };
    for (const language of ["en", "ko"] as const) {
      const report = checkerIn[language].check({ ...edited, locked: [lock([0], [2]), lock([3], [])] });
      expect(report.diagnostics).toMatchObject([{ code: "stale-alignment", level: "warning", document: "ko" }]);
      expect(report.diagnostics[0]?.message).toContain("입장권은 북문에서 판다.");
      expect(report.beads.filter(({ locked }) => locked === true).map(({ en }) => en)).toEqual([["en#3"]]);
      expect(report.verdict).not.toBe("did-not-run");
    }
  });

  it("yields to a later one that shares a paragraph, and it is said", () => {
    const report = checker.check({ ...museum, locked: [lock([0], [1]), lock([1], [1])] });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["conflicting-alignment"]);
    expect(shapesOf(report)).toEqual(["0–0", "1–1", "2–2", "3–3"]);
  });

  it("belongs to the text, not to its references", () => {
    const input = { text: { id: "t", text: textOf([...EN, ...KO]) }, against: [{ id: "r", text: textOf(EN) }] };
    const own = checker.check(input);
    const bead = { en: ["t#1"], ko: ["t#6"] };
    const report = checker.check({ ...input, locked: [lockBead(own, bead)] });
    expect(report.beads.filter(({ locked }) => locked === true)).toMatchObject([bead]);
    expect(report.documents[1]?.segments).not.toEqual([]);
    expect(() => lockBead(own, { en: ["r#0"], ko: ["t#6"] })).toThrow("r#0");
  });

  it("is respected beside the vectors of an embedder", async () => {
    const { en, ko } = sidesOf(Array.from({ length: 12 }, (_, i) => say(conceptsOf(i))));
    const input = { en: textOf(en), ko: textOf(ko) };
    const own = checker.check(input);
    const locked = [lockBead(own, { en: ["en#3"], ko: ["ko#4"] })];
    const report = await checker.checkWith(createEmbedder({ use: "replace" }), { ...input, locked });
    expect(shapesOf(report)).toContain("3–4");
    expect(shapesOf(report)).toContain("7–7");
  });

  it("is refused where a file says itself what belongs together", () => {
    const po = 'msgid "Open the file"\nmsgstr "파일을 여세요"\n';
    const input = { text: { id: "ko.po", text: po } };
    expect(checker.check({ ...input, locked: [] }).beads).toHaveLength(1);
    expect(() => checker.check({ ...input, locked: [lock([0], [0])] })).toThrow("ko.po");
    expect(() => checker.check({ ...museum, locked: {} as readonly LockedBead[] })).toThrow("no list");
  });
});

const checkerIn = { en: checker, ko: await createChecker({ lang: "ko" }) };

describe("whatever is locked", () => {
  const pairs = numberedText(12);
  const { en, ko } = sidesOf(pairs);
  const segments = (count: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray(Array.from({ length: count }, (_, i) => i));
  /** Some segments of either side, each with the number of the bead that it goes to. */
  const partition = fc.record({
    en: segments(en.length - 2),
    ko: segments(ko.length),
    cuts: fc.array(fc.nat(5), { minLength: 24, maxLength: 24 }),
  });

  it("every segment stands in one bead, and the locked beads as they are given", () => {
    const input = { en: textOf(en.slice(0, -2)), ko: textOf(ko) };
    const own = checker.check(input);
    fc.assert(
      fc.property(partition, (chosen) => {
        const sideOf = (side: "en" | "ko", bead: number): string[] =>
          chosen[side]
            .filter((_, at) => chosen.cuts[side === "en" ? at : at + 12] === bead)
            .toSorted((a, b) => a - b)
            .map((n) => `${side}#${n}`);
        const beads = [0, 1, 2, 3, 4]
          .map((bead) => ({ en: sideOf("en", bead), ko: sideOf("ko", bead) }))
          .filter((bead) => bead.en.length + bead.ko.length > 0);
        const report = checker.check({ ...input, locked: beads.map((bead) => lockBead(own, bead)) });
        for (const side of ["en", "ko"] as const) {
          const held = report.beads.flatMap((bead) => bead[side]);
          expect(held.toSorted()).toEqual(own.beads.flatMap((bead) => bead[side]).toSorted());
        }
        const given = report.beads.filter(({ locked }) => locked === true);
        expect(new Set(given.map((bead) => JSON.stringify([bead.en, bead.ko])))).toEqual(
          new Set(beads.map((bead) => JSON.stringify([bead.en, bead.ko]))),
        );
        expect(given.every(({ confidence }) => confidence === 1)).toBe(true);
        const firsts = report.beads.flatMap((bead) => bead.en.slice(0, 1)).map((id) => Number(id.slice(3)));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});
