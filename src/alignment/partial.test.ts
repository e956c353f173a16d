import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HALVES, type Halves } from "../../test/alignment/halves.ts";
import { numbered, unitsOf } from "../../test/alignment/texts.ts";
import { loadKnowledge } from "../knowledge/load.ts";
import type { PartialGap } from "./bead.ts";
import { createComparer } from "./evidence.ts";
import { USUAL_RATIO } from "./outlines.ts";
import { findPartial } from "./partial.ts";

const knowledge = await loadKnowledge();
const comparer = createComparer(knowledge);

interface Sides {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

const find = ({ en, ko }: Sides): PartialGap | undefined =>
  findPartial(unitsOf(en, "en"), unitsOf(ko, "ko"), USUAL_RATIO, knowledge, comparer);

/** The side, the segment and the words of what one side does not say. */
function named(sides: Sides): [string, number, string] | undefined {
  const partial = find(sides);
  if (partial === undefined) return undefined;
  const { side, segment, start, end } = partial;
  return [side, segment, (sides[side][segment] as string).slice(start, end)];
}

const whole = ({ said, half }: Halves["en"]): string => said.replace("…", half);
const short = ({ alone }: Halves["en"]): string => alone;

describe.each(HALVES)("$en.half", ({ en, ko }) => {
  it("is named where the Korean does not say it", () => {
    expect(named({ en: [whole(en)], ko: [short(ko)] })).toEqual(["en", 0, en.half]);
  });

  it("is named in Korean where the English does not say it", () => {
    expect(named({ en: [short(en)], ko: [whole(ko)] })).toEqual(["ko", 0, ko.half]);
  });

  it("is no matter where both say it, and where neither does", () => {
    expect(named({ en: [whole(en)], ko: [whole(ko)] })).toBeUndefined();
    expect(named({ en: [short(en)], ko: [short(ko)] })).toBeUndefined();
  });
});

describe("the half of a bead", () => {
  const { en, ko } = HALVES[0] as Halves;

  it("is looked for in all of its segments", () => {
    const [enOther, koOther] = numbered(4, 23);
    expect(named({ en: [enOther, whole(en)], ko: [koOther, short(ko)] })).toEqual(["en", 1, en.half]);
    expect(named({ en: [whole(en), enOther], ko: [`${short(ko)} ${koOther}`] })).toEqual(["en", 0, en.half]);
    expect(named({ en: [`${short(en)} ${enOther}`], ko: [whole(ko), koOther] })).toEqual(["ko", 0, ko.half]);
  });

  it("is not missing where something else of that length stands for it", () => {
    const otherwise =
      "시의회는 화요일에 새 예산을 승인했고, 그날 밤 시장은 옛 친구들과 강가에 앉아 늦도록 노래를 불렀다.";
    expect(named({ en: [whole(en)], ko: [otherwise] })).toBeUndefined();
  });

  it("is not all of it: two texts that share nothing differ as a whole", () => {
    expect(named({ en: [whole(en)], ko: ["여우가 닭장을 습격했다."] })).toBeUndefined();
  });

  it("is likelier left out, the more words are missing, and never certain", () => {
    const tail = " although members complained that schools and hospitals in northern districts receive far less money";
    const sureness = [5, 9, 15].map((words) => {
      const text = `The council approved the new budget on Tuesday,${tail
        .split(" ")
        .slice(0, words + 1)
        .join(" ")}.`;
      return find({ en: [text], ko: [short(ko)] })?.confidence ?? 0;
    });
    expect(sureness).toEqual(sureness.toSorted((a, b) => a - b));
    expect(sureness[0]).toBeLessThan(sureness[2] as number);
    expect(sureness[2]).toBeLessThan(1);
  });

  it("lies inside its segment and begins and ends between words, whatever the two sides say", () => {
    const pair = fc.record({
      of: fc.constantFrom(...HALVES),
      is: fc.record({ en: fc.boolean(), ko: fc.boolean() }),
      beside: fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 101, max: 989 })), { maxLength: 1 }),
      noise: fc.oneof(
        { weight: 2, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
      ),
    });
    let found = 0;
    fc.assert(
      fc.property(pair, ({ of, is, beside, noise }) => {
        const textsOf = (side: "en" | "ko"): string[] => [
          ...beside.map(([matter, figure]) => numbered(matter, figure)[side === "en" ? 0 : 1]),
          `${noise} ${is[side] ? whole(of[side]) : short(of[side])}`,
        ];
        const [enUnits, koUnits] = [unitsOf(textsOf("en"), "en"), unitsOf(textsOf("ko"), "ko")];
        const partial = findPartial(enUnits, koUnits, USUAL_RATIO, knowledge, comparer);
        if (partial === undefined) return;
        found++;
        const { text = "" } = (partial.side === "en" ? enUnits : koUnits)[partial.segment] ?? {};
        expect(partial.start).toBeGreaterThanOrEqual(0);
        expect(partial.end).toBeGreaterThan(partial.start);
        expect(partial.end).toBeLessThanOrEqual(text.length);
        expect(text[partial.start - 1] ?? " ").toBe(" ");
        expect(text[partial.end] ?? " ").toBe(" ");
        expect(partial.confidence).toBeGreaterThan(0.5);
        expect(partial.confidence).toBeLessThan(1);
      }),
      { seed: 20240619, numRuns: 150 },
    );
    expect(found).toBeGreaterThan(25);
  });
});
