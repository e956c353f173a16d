import { severityRank } from "../../checks/levels.ts";
import type { Language } from "../../text/span.ts";
import type { Discrepancy, ReportedBead } from "../report.ts";
import { createRuler, type Ruler } from "./ruler.ts";
import type { AlignmentPicture, PictureBand, PictureTick } from "./page-data.ts";
import type { ReportIndex } from "./report-index.ts";
import type { SectionBeads } from "./sections.ts";

type Range = readonly [number, number];

const SIDES = ["en", "ko"] as const;
/** The length of a side in its own units. */
const WHOLE = 1000;

/** A picture has no more of either than can be told apart. */
const MOST_BANDS = 160;
const MOST_TICKS = 120;

/** A text's alignment in small, with the places of its discrepancies. */
export function pictureOf(
  text: SectionBeads | undefined,
  discrepancies: readonly Discrepancy[],
  index: ReportIndex,
): AlignmentPicture {
  const beads = text?.beads ?? [];
  const rulers = { en: createRuler(beads, "en", index), ko: createRuler(beads, "ko", index) };
  const bands = beads.flatMap((bead) => bandOf(bead, rulers) ?? []);
  return { bands: simplified(bands), ticks: ticksOf(discrepancies, beads, rulers) };
}

function bandOf(bead: ReportedBead, rulers: Readonly<Record<Language, Ruler>>): PictureBand | undefined {
  const [en, ko] = [rulers.en.rangeOf(bead.en), rulers.ko.rangeOf(bead.ko)];
  if (en === undefined && ko === undefined) return undefined;
  const isPair = en !== undefined && ko !== undefined;
  return {
    kind: isPair ? (bead.crossing === true ? "moved" : "pair") : "gap",
    ...(en === undefined ? {} : { en }),
    ...(ko === undefined ? {} : { ko }),
  };
}

/** Bands of a kind that follow each other as one; in a long text also those that nearly do. What has moved is drawn on top. */
function simplified(bands: readonly PictureBand[]): PictureBand[] {
  const pairs = bands.filter(({ kind }) => kind === "pair");
  const others = [
    bands.filter(({ kind, en }) => kind === "gap" && en !== undefined),
    bands.filter(({ kind, ko }) => kind === "gap" && ko !== undefined),
    bands.filter(({ kind }) => kind === "moved"),
  ];
  let simple = [...groupNear(pairs, 0).map(hullOf), ...others.flat()];
  for (let distance = 1; simple.length > MOST_BANDS; distance *= 2) {
    simple = [
      ...groupNear(pairs, distance).map(hullOf),
      ...others.flatMap((each) => groupNear(each, distance, LONGEST * distance).map(sumOf)),
    ];
  }
  return simple.map(rounded);
}

/** So many times the distance that is passed over a group reaches, so that what stands everywhere is shown everywhere. */
const LONGEST = 8;

/** Neighbours that stand no farther apart than a distance, on every side that they have; groups that are no longer than `most`. */
function groupNear(bands: readonly PictureBand[], distance: number, most = Infinity): PictureBand[][] {
  const groups: PictureBand[][] = [];
  for (const band of bands) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const isNext =
      first !== undefined &&
      last !== undefined &&
      SIDES.every((side) => isNear(last[side], band[side], distance) && reachOf(first[side], band[side]) <= most);
    if (isNext) group?.push(band);
    else groups.push([band]);
  }
  return groups;
}

function isNear(before: Range | undefined, range: Range | undefined, distance: number): boolean {
  if (before === undefined || range === undefined) return before === range;
  return Math.abs(range[0] - before[1]) <= distance;
}

function reachOf(first: Range | undefined, range: Range | undefined): number {
  return first === undefined || range === undefined ? 0 : Math.abs(range[1] - first[0]);
}

/** From where the first begins to where the last ends: pairs are the ground that all else is drawn on. */
function hullOf(group: readonly PictureBand[]): PictureBand {
  return drawn(group, (start, ranges) => [start, ranges.reduce((most, [, end]) => Math.max(most, end), start)]);
}

/** As long as all of them together: half of a stretch without counterpart looks like half. */
function sumOf(group: readonly PictureBand[]): PictureBand {
  return drawn(group, (start, ranges) => [start, ranges.reduce((sum, range) => sum + range[1] - range[0], start)]);
}

function drawn(group: readonly PictureBand[], draw: (start: number, ranges: readonly Range[]) => Range): PictureBand {
  const [first] = group as [PictureBand, ...PictureBand[]];
  return onSides(first, (side) => {
    const ranges = group.flatMap((band) => (band[side] === undefined ? [] : [band[side]]));
    return draw(
      ranges.reduce((least, [start]) => Math.min(least, start), Infinity),
      ranges,
    );
  });
}

/** In whole thousandths; however short a band is, it can be seen. */
function rounded(band: PictureBand): PictureBand {
  return onSides(band, (_, range) => {
    const [start, end] = [Math.min(Math.round(range[0]), WHOLE - 1), Math.round(range[1])];
    return [start, Math.max(start + 1, end)];
  });
}

/** A band with other ranges on the sides that it has. */
function onSides(band: PictureBand, rangeOn: (side: Language, range: Range) => Range): PictureBand {
  const { kind, en, ko } = band;
  return {
    kind,
    ...(en === undefined ? {} : { en: rangeOn("en", en) }),
    ...(ko === undefined ? {} : { ko: rangeOn("ko", ko) }),
  };
}

/** Where discrepancies of the text's own beads stand; of several at one place the gravest. */
function ticksOf(
  discrepancies: readonly Discrepancy[],
  beads: readonly ReportedBead[],
  rulers: Readonly<Record<Language, Ruler>>,
): PictureTick[] {
  const own = new Set(beads.map(({ id }) => id));
  const ticks = discrepancies
    .filter(({ bead }) => own.has(bead))
    .flatMap((discrepancy) =>
      SIDES.flatMap((side): PictureTick[] => {
        const at = discrepancy[side][0] && rulers[side].placeOf(discrepancy[side][0]);
        return at === undefined ? [] : [{ side, at: Math.round(at), severity: discrepancy.severity }];
      }),
    );
  let apart = gravestWithin(ticks, 1);
  for (let width = 2; apart.length > MOST_TICKS; width *= 2) apart = gravestWithin(ticks, width);
  return apart;
}

/** One tick in each stretch of so many thousandths. */
function gravestWithin(ticks: readonly PictureTick[], width: number): PictureTick[] {
  const kept = new Map<string, PictureTick>();
  for (const tick of ticks) {
    const place = `${tick.side} ${Math.floor(tick.at / width)}`;
    const other = kept.get(place);
    if (other === undefined || severityRank(other.severity) < severityRank(tick.severity)) kept.set(place, tick);
  }
  return [...kept.values()];
}
