import { describe, expect, it } from "vitest";
import { putInOrder } from "./bead-order.ts";
import type { AlignedPassages, Passage } from "./bitext.ts";

/** A bead as `0+1–2`; `×` before one that is known to be crossing. */
function bead(name: string): AlignedPassages {
  const [en = [], ko = []] = name
    .replace("×", "")
    .split("–")
    .map((side) => (side === "" ? [] : side.split("+").map(Number)));
  const crossing = name.startsWith("×") ? { crossing: true as const } : {};
  const passages = (side: readonly number[]): Passage[] => side.map(() => ({}) as Passage);
  return { bead: { en, ko, confidence: 1, anchors: [], ...crossing }, en: passages(en), ko: passages(ko), within: [] };
}

const ordered = (names: string): string =>
  putInOrder(names.split(" ").map(bead))
    .map(({ bead: { en, ko, crossing } }) => `${crossing === true ? "×" : ""}${en.join("+")}–${ko.join("+")}`)
    .join(" ");

describe("beads put in order", () => {
  it("come in English order", () => {
    expect(ordered("2–2 3– 0–0 1–1")).toBe("0–0 1–1 2–2 3–");
  });

  it("have what is only in Korean behind the Korean before it", () => {
    expect(ordered("–0 0–1 –2 –3 1– 2–4 –5")).toBe("–0 0–1 –2 –3 1– 2–4 –5");
    expect(ordered("0– 1–1 –0 –2")).toBe("–0 0– 1–1 –2");
    expect(ordered("–4 –2 0–1 –3 –0")).toBe("–0 0–1 –2 –3 –4");
  });

  it("do not take what crosses for the Korean before", () => {
    expect(ordered("–2 0–0 1–3 2–4 3–1 4–5")).toBe("0–0 –2 1–3 2–4 ×3–1 4–5");
  });

  it("are crossing where they leave the order of most", () => {
    expect(ordered("0–3 1–0 2–1 3–2")).toBe("×0–3 1–0 2–1 3–2");
    expect(ordered("0–0 1–2 2–1 3–3")).toBe("0–0 ×1–2 ×2–1 3–3");
    expect(ordered("0+1–2+3 2–0 3–4")).toBe("0+1–2+3 ×2–0 3–4");
  });

  it("stay crossing where they were", () => {
    expect(ordered("0–0 ×1–1 2–2")).toBe("0–0 ×1–1 2–2");
  });
});
