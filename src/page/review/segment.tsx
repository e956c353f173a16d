import type { VNode } from "preact";
import type { PageFinding, PagePiece, PageSegment } from "../../report/page/page-data.ts";
import { SEVERITIES, type Severity } from "../severity.ts";
import { VisibleText } from "../visible-text.tsx";
import type { ReviewWords } from "./words.ts";

/** A segment's text with its sentences and what is evidence of something. */
export function Segment({
  segment,
  findings,
  words,
}: {
  readonly segment: PageSegment;
  readonly findings: readonly PageFinding[];
  readonly words: ReviewWords;
}): VNode {
  // Evidence that is cut at the border of other evidence has its number once, at its end.
  const last = new Map(segment.pieces.flatMap((piece, index) => (piece.findings ?? []).map((each) => [each, index])));
  return (
    <p class="segment" data-block={segment.block} title={words.line(segment.line)}>
      {segment.pieces.map((piece, index) => (
        <Piece
          key={index}
          piece={piece}
          numbers={(piece.findings ?? []).filter((each) => last.get(each) === index)}
          findings={findings}
          words={words}
        />
      ))}
    </p>
  );
}

function Piece({
  piece,
  numbers,
  findings,
  words: { mark, severities },
}: {
  readonly piece: PagePiece;
  /** The findings whose numbers stand behind it. */
  readonly numbers: readonly number[];
  readonly findings: readonly PageFinding[];
  readonly words: ReviewWords;
}): VNode {
  const { text, sentence, findings: own = [] } = piece;
  if (own.length === 0) {
    return (
      <span data-sentence={sentence}>
        <VisibleText text={text} />
      </span>
    );
  }
  const severityOf = (index: number): Severity => (findings[index] as PageFinding).severity;
  const gravest = SEVERITIES.find((severity) => own.some((each) => severityOf(each) === severity));
  return (
    <mark
      class={text === "" ? "mark missing" : "mark"}
      data-sentence={sentence}
      data-severity={gravest}
      data-findings={own.join(" ")}
      // Where it has its number it can be reached by keyboard: once for each finding.
      {...(numbers.length > 0 ? { tabIndex: 0, role: "button" } : {})}
    >
      <VisibleText text={text} />
      {numbers.map((each) => (
        <sup key={each}>
          <span class="unseen-text">{mark(each + 1, severities[severityOf(each)])}</span>
          <span aria-hidden="true">{each + 1}</span>
        </sup>
      ))}
    </mark>
  );
}
