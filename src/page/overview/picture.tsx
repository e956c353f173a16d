import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { AlignmentPicture } from "../../report/page/page-data.ts";
import { useWords } from "../interface.tsx";
import { SEVERITIES } from "../severity.ts";
import { drawPicture, type PictureFrame } from "./geometry.ts";
import "./picture.css";
import { PICTURE_WORDS } from "./words.ts";

/** The gravest lie on top. */
const TICKS = SEVERITIES.toReversed();

interface PictureProps extends Partial<PictureFrame> {
  readonly picture: AlignmentPicture;
  /** Said before what the picture shows: whose alignment it is, where that is not clear from what stands around it. */
  readonly label?: string | undefined;
}

/** An alignment as two bars, one for each text, with bands between what corresponds. Sizes are pixels. */
export function Picture(props: PictureProps): VNode {
  const { picture, label, width = 160, height = 40, orientation = "horizontal" } = props;
  const words = useWords(PICTURE_WORDS);
  const shapes = useMemo(
    () => drawPicture(picture, { width, height, orientation }),
    [picture, width, height, orientation],
  );
  const shown = picture.bands.length === 0 ? words.empty : words.parts(countKinds(picture));
  return (
    <svg
      class="picture"
      role="img"
      aria-label={label === undefined ? shown : `${label}: ${shown}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path class="picture-bar" d={shapes.bars} />
      <path class="picture-band" d={shapes.pair.bands} />
      <path class="picture-band picture-moved" d={shapes.moved.bands} />
      <path class="picture-stretch" d={shapes.pair.stretches} />
      <path class="picture-stretch picture-moved" d={shapes.moved.stretches} />
      <path class="picture-gap" d={shapes.gaps} />
      {TICKS.map((severity) => (
        <path key={severity} class={`picture-tick picture-${severity}`} d={shapes.ticks[severity]} />
      ))}
    </svg>
  );
}

/** What the colours of pictures mean. */
export function PictureLegend(): VNode {
  const { legend } = useWords(PICTURE_WORDS);
  return (
    <ul class="picture-legend">
      {(["pair", "moved", "gap", "tick"] as const).map((kind) => (
        <li key={kind}>
          <span class={`picture-sample picture-sample-${kind}`} aria-hidden="true" />
          {legend[kind]}
        </li>
      ))}
    </ul>
  );
}

function countKinds({ bands }: AlignmentPicture): Record<"pair" | "moved" | "gap", number> {
  const counts = { pair: 0, moved: 0, gap: 0 };
  for (const { kind } of bands) counts[kind]++;
  return counts;
}
