import type { AlignmentPicture, PictureBand, PictureTick } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";

/** Pixels. Horizontal: English above Korean; vertical: English left of Korean, both read downwards. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly orientation: "horizontal" | "vertical";
}

/** Path data of an SVG: one path for all that looks alike, however much that is. Empty where there is nothing. */
export interface PictureShapes {
  /** The bars of both texts, from end to end. */
  readonly bars: string;
  /** Stretches of the bars, and the bands that join them. */
  readonly pair: BandShapes;
  readonly moved: BandShapes;
  /** Stretches of the bars that have no counterpart. */
  readonly gaps: string;
  readonly ticks: Readonly<Record<PictureTick["severity"], string>>;
}

interface BandShapes {
  readonly stretches: string;
  readonly bands: string;
}

/** Along a text, and across from the English (0) to the Korean. */
type Point = readonly [along: number, across: number];
type Stretch = readonly [from: number, to: number];

/** The units of a picture: thousandths of a text. */
const WHOLE = 1000;
/** A bar's share of the frame, and what it has at most, in pixels. */
const BAR_SHARE = 0.2;
const WIDEST_BAR = 10;
/** What is shorter would not be seen, in pixels. */
const SHORTEST = 1;
/** Neighbours are held apart where they are long enough to be told apart at all, in pixels. */
const APART = 1;
const LONG_ENOUGH = 4;
/** How long a tick is, and how far it stands out from its bar. */
const TICK = 3;
const OVERHANG = 2;

/** Where everything of a picture stands in its frame. */
export function drawPicture({ bands, ticks }: AlignmentPicture, frame: PictureFrame): PictureShapes {
  const isVertical = frame.orientation === "vertical";
  const [length, depth] = isVertical ? [frame.height, frame.width] : [frame.width, frame.height];
  const bar = Math.min(WIDEST_BAR, depth * BAR_SHARE);
  const across: Readonly<Record<Language, Stretch>> = { en: [0, bar], ko: [depth - bar, depth] };
  const acrossTick: typeof across = { en: [0, bar + OVERHANG], ko: [depth - bar - OVERHANG, depth] };

  return {
    bars: (["en", "ko"] as const).map((side) => onBar(side, [0, length])).join(""),
    pair: shapesOf("pair"),
    moved: shapesOf("moved"),
    gaps: ofKind("gap").map(stretchesOf).join(""),
    ticks: { error: ticksOf("error"), warning: ticksOf("warning"), info: ticksOf("info") },
  };

  function shapesOf(kind: PictureBand["kind"]): BandShapes {
    const all = ofKind(kind);
    return { stretches: all.map(stretchesOf).join(""), bands: all.map(bandOf).join("") };
  }

  function ofKind(kind: PictureBand["kind"]): PictureBand[] {
    return bands.filter((band) => band.kind === kind);
  }

  function stretchesOf({ en, ko }: PictureBand): string {
    return [en && onBar("en", placed(en)), ko && onBar("ko", placed(ko))].join("");
  }

  function bandOf({ en, ko }: PictureBand): string {
    if (en === undefined || ko === undefined) return "";
    const [above, below] = [placed(en), placed(ko)];
    const [top, bottom] = [across.en[1], across.ko[0]];
    return polygon([
      [above[0], top],
      [above[1], top],
      [below[1], bottom],
      [below[0], bottom],
    ]);
  }

  function ticksOf(severity: PictureTick["severity"]): string {
    return ticks
      .filter((tick) => tick.severity === severity)
      .map(tickOf)
      .join("");
  }

  function tickOf({ side, at }: PictureTick): string {
    const from = clamp((at / WHOLE) * length - TICK / 2, length - TICK);
    return rectangle([from, from + TICK], acrossTick[side]);
  }

  function onBar(side: Language, stretch: Stretch): string {
    return rectangle(stretch, across[side]);
  }

  function rectangle([from, to]: Stretch, [near, far]: Stretch): string {
    return polygon([
      [from, near],
      [to, near],
      [to, far],
      [from, far],
    ]);
  }

  /** Where a stretch of a text lies, in pixels: never too short to be seen, apart from the next one. */
  function placed([from, to]: Stretch): Stretch {
    const start = clamp((from / WHOLE) * length, length - SHORTEST);
    const end = clamp((to / WHOLE) * length, length);
    return [start, Math.max(start + SHORTEST, end - start >= LONG_ENOUGH ? end - APART : end)];
  }

  function polygon(points: readonly Point[]): string {
    const corners = points.map(([along, over]) => (isVertical ? [over, along] : [along, over]).map(rounded).join(","));
    return `M${corners.join("L")}Z`;
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/** A tenth of a pixel is fine enough, and keeps the page small. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
