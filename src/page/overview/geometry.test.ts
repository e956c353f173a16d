import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AlignmentPicture, PictureBand } from "../../report/page/page-data.ts";
import { drawPicture, type PictureFrame } from "./geometry.ts";

/** Its bars are 10 deep, and a thousandth of a text is a tenth of a pixel. */
const FRAME: PictureFrame = { width: 100, height: 50, orientation: "horizontal" };

const draw = (bands: readonly PictureBand[], frame = FRAME, ticks: AlignmentPicture["ticks"] = []) =>
  drawPicture({ bands, ticks }, frame);

/** The corners of all polygons of a path. */
function cornersIn(path: string): number[][] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe("a band", () => {
  const crossing: PictureBand = { kind: "moved", en: [0, 205], ko: [800, 1000] };

  it("joins a stretch of the English bar with one of the Korean, a little apart from the next", () => {
    const { moved, pair } = draw([crossing]);
    expect(moved.bands).toBe("M0,10L19.5,10L99,40L80,40Z");
    expect(moved.stretches).toBe("M0,0L19.5,0L19.5,10L0,10ZM80,40L99,40L99,50L80,50Z");
    expect(pair).toEqual({ bands: "", stretches: "" });
  });

  it("stands upright in a vertical picture", () => {
    const { moved } = draw([crossing], { width: 50, height: 100, orientation: "vertical" });
    expect(moved.bands).toBe("M10,0L10,19.5L40,99L40,80Z");
  });

  it("is seen however short it is", () => {
    const { pair } = draw([{ kind: "pair", en: [1000, 1000], ko: [500, 501] }]);
    expect(pair.bands).toBe("M99,10L100,10L51,40L50,40Z");
  });

  it("shares a path with all of its kind", () => {
    const { pair } = draw([
      { kind: "pair", en: [0, 10], ko: [0, 10] },
      { kind: "pair", en: [10, 20], ko: [10, 20] },
    ]);
    expect(pair.bands.match(/M/g)).toHaveLength(2);
  });
});

describe("a gap", () => {
  it("lies on its own bar and has no band", () => {
    const shapes = draw([{ kind: "gap", ko: [500, 600] }]);
    expect(shapes.gaps).toBe("M50,40L59,40L59,50L50,50Z");
    expect(shapes.pair.bands + shapes.moved.bands).toBe("");
  });
});

describe("a tick", () => {
  it("lies across its bar, among those of its severity, and never beyond the end", () => {
    const { ticks } = draw([], FRAME, [
      { side: "en", at: 500, severity: "error" },
      { side: "ko", at: 1000, severity: "error" },
      { side: "en", at: 0, severity: "info" },
    ]);
    expect(ticks.error).toBe("M48.5,0L51.5,0L51.5,12L48.5,12ZM97,38L100,38L100,50L97,50Z");
    expect(ticks.info).toBe("M0,0L3,0L3,12L0,12Z");
    expect(ticks.warning).toBe("");
  });
});

it("bars stay slender in a large picture", () => {
  expect(draw([], { width: 100, height: 300, orientation: "horizontal" }).bars).toBe(
    "M0,0L100,0L100,10L0,10ZM0,290L100,290L100,300L0,300Z",
  );
});

it("no corner is outside the frame", () => {
  const stretch = fc
    .tuple(fc.nat(1000), fc.nat(1000))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const band = fc.oneof(
    fc.record({ kind: fc.constantFrom("pair" as const, "moved" as const), en: stretch, ko: stretch }),
    fc.record({ kind: fc.constant("gap" as const), en: stretch }),
  );
  const tick = fc.record({
    side: fc.constantFrom("en" as const, "ko" as const),
    at: fc.nat(1000),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  });
  const frame = fc.record({
    width: fc.integer({ min: 16, max: 400 }),
    height: fc.integer({ min: 16, max: 400 }),
    orientation: fc.constantFrom("horizontal" as const, "vertical" as const),
  });
  fc.assert(
    fc.property(fc.array(band), fc.array(tick), frame, (bands, ticks, { width, height, orientation }) => {
      const { bars, pair, moved, gaps, ticks: marks } = draw(bands, { width, height, orientation }, ticks);
      const paths = [bars, pair.stretches, pair.bands, moved.stretches, moved.bands, gaps, ...Object.values(marks)];
      for (const [x = Number.NaN, y = Number.NaN] of paths.flatMap(cornersIn)) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height, `${x},${y}`).toBe(true);
      }
    }),
  );
});
