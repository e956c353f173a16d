import type { VNode } from "preact";
import type { PageFinding, PagePiece, PageSegment } from "../../report/page/page-data.ts";
import { useWords } from "../interface.tsx";
import { SEVERITIES, type Severity } from "../severity.ts";
import { VisibleText } from "../visible-text.tsx";
import { REVIEW_WORDS } from "./words.ts";

/** A segment's text with its sentences and what is evidence of something. */
export function Segment({
  segment,
  findings,
}: {
  readonly segment: PageSegment;
  readonly findings: readonly PageFinding[];
}): VNode {
  const { line } = useWords(REVIEW_WORDS);
  return (
    <p class="segment" data-block={segment.block} title={line(segment.line)}>
      {segment.pieces.map((piece, index) => (
        <Piece key={index} piece={piece} findings={findings} />
      ))}
    </p>
  );
}

function Piece({ piece, findings }: { readonly piece: PagePiece; readonly findings: readonly PageFinding[] }): VNode {
  const { mark, severities } = useWords(REVIEW_WORDS);
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
      tabIndex={0}
      role="button"
    >
      <VisibleText text={text} />
      {own.map((each) => (
        <sup key={each}>
          <span class="unseen-text">{mark(each + 1, severities[severityOf(each)])}</span>
          <span aria-hidden="true">{each + 1}</span>
        </sup>
      ))}
    </mark>
  );
}
