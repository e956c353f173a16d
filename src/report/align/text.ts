import type { Anchor } from "../../alignment/bead.ts";
import { columnsOf } from "../../text/columns.ts";
import { plain } from "../paint.ts";
import { printableLine } from "../printable.ts";
import type { Report, ReportedBead } from "../report.ts";
import { comparedPart, percent, toDiagnosticLines } from "../text.ts";
import { wrap } from "../wrap.ts";
import { alignRows, isFilledRow, type AlignRow } from "./rows.ts";
import type { AlignSettings } from "./settings.ts";
import { ALIGN_WORDS } from "./words.ts";

/** Columns where nobody says how many there are: the same for everybody. */
const USUAL_WIDTH = 100;
/** Narrower than this, two columns hold too few words a line, and the sides stand one above the other. */
const LEAST_FOR_COLUMNS = 60;
/** Narrower still nothing can be read. */
const LEAST_WIDTH = 20;

const INDENT = 2;
const GUTTER = 3;

interface TextSettings extends Required<Pick<AlignSettings, "language" | "unit" | "paint" | "width">> {
  readonly isExplained: boolean;
}

/** The beads for a person at a terminal: English left, Korean right, and a summary line below. */
export function toAlignText(reports: readonly Report[], settings: AlignSettings): string {
  const { language, unit, paint = plain, isBrief = false, isExplained = false, width = USUAL_WIDTH } = settings;
  const known = { language, unit, paint, isExplained, width: Math.max(width, LEAST_WIDTH) };
  return reports
    .map((report) => {
      const blocks = isBrief
        ? []
        : [
            ...toDiagnosticLines(report, language, paint),
            ...alignRows(report, unit).flatMap((row) => block(row, known)),
          ];
      const name = reports.length > 1 ? `${paint.bold(printableLine(report.documents[0]?.id ?? ""))} · ` : "";
      return `${[...blocks, name + comparedPart(report.summary, language)].join("\n")}\n`;
    })
    .join(isBrief ? "" : "\n");
}

function block(row: AlignRow, settings: TextSettings): string[] {
  const { paint, language, width, isExplained } = settings;
  const { bead, en, ko } = row;
  const head = [bead.id, `${en.length}–${ko.length}`, percent(bead.confidence)];
  const moved = bead.crossing === true ? `  ${paint.yellow(ALIGN_WORDS[language].moved)}` : "";
  return [
    paint.dim(head.join("  ")) + moved,
    ...(width < LEAST_FOR_COLUMNS ? stacked(row, settings) : sideBySide(row, settings)),
    ...(isExplained && isFilledRow(row) ? [...reasons(bead.anchors, settings), ...alone(bead, settings)] : []),
    "",
  ];
}

function sideBySide({ en, ko }: AlignRow, settings: TextSettings): string[] {
  const column = Math.floor((settings.width - INDENT - GUTTER) / 2);
  const [left, right] = [cell(en, column, settings), cell(ko, column, settings)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index], right[index]];
    if (other === undefined) return " ".repeat(INDENT) + (one?.painted ?? "");
    const rest = column - columnsOf(one?.plain ?? "") + GUTTER;
    return " ".repeat(INDENT) + (one?.painted ?? "") + " ".repeat(rest) + other.painted;
  });
}

function stacked({ en, ko }: AlignRow, settings: TextSettings): string[] {
  const { paint, width } = settings;
  return Object.entries({ en, ko }).flatMap(([side, texts]) => {
    const label = `${" ".repeat(INDENT)}${side}  `;
    return cell(texts, width - label.length, settings).map(
      ({ painted }, index) => (index === 0 ? paint.dim(label) : " ".repeat(label.length)) + painted,
    );
  });
}

interface CellLine {
  readonly plain: string;
  readonly painted: string;
}

/** One side of a bead in lines of a column; its sentences run on, each further paragraph begins with a mark. */
function cell(texts: readonly string[], columns: number, { paint, language, unit }: TextSettings): CellLine[] {
  if (texts.length === 0) {
    const { none } = ALIGN_WORDS[language];
    return [{ plain: none, painted: paint.yellow(none) }];
  }
  const lines = texts.map(printableLine);
  const paragraphs =
    unit === "sentence" ? [lines.join(" ")] : lines.map((line, index) => (index > 0 ? `¶ ${line}` : line));
  return paragraphs.flatMap((line) => wrap(line, columns)).map((line) => ({ plain: line, painted: line }));
}

/** What the sides of a bead share, a line for each kind. */
function reasons(anchors: readonly Anchor[], { paint, language, width }: TextSettings): string[] {
  const words = ALIGN_WORDS[language];
  const kinds = Object.entries(words.anchors).filter(([kind]) => anchors.some((anchor) => anchor.kind === kind));
  const indent = " ".repeat(INDENT * 2);
  if (kinds.length === 0) return wrap(words.noAnchors, width - indent.length).map((line) => paint.dim(indent + line));
  const labelled = Math.max(...kinds.map(([, label]) => columnsOf(label))) + 2;
  const columns = width - indent.length - labelled;
  return kinds.flatMap(([kind, label]) => {
    const shared = anchors.filter((anchor) => anchor.kind === kind).map((anchor) => pairOf(anchor, columns));
    const head = indent + label + " ".repeat(labelled - columnsOf(label));
    return wrap(shared.join(`${NO_BREAK}· `), columns).map((line, index) =>
      paint.dim((index === 0 ? head : " ".repeat(indent.length + labelled)) + line.replaceAll(NO_BREAK, " ")),
    );
  });
}

/** What one side of a bead, or of a sentence in it, says alone. */
function alone({ partial, within }: ReportedBead, settings: TextSettings): string[] {
  const parts = partial === undefined ? within.flatMap((inner) => inner.partial ?? []) : [partial];
  const indent = " ".repeat(INDENT * 2);
  return parts.flatMap(({ side, text }) => {
    const line = `${ALIGN_WORDS[settings.language].alone[side]}: ${printableLine(text)}`;
    return wrap(line, settings.width - indent.length).map((each) => settings.paint.yellow(indent + each));
  });
}

const NO_BREAK = "\u00a0";

/** What both sides say, once where they say the same; not to be broken unless it is wider than a line. */
function pairOf({ en, ko }: Anchor, columns: number): string {
  const pair = printableLine(en === ko ? en : `${en} = ${ko}`);
  return columnsOf(pair) + 2 <= columns ? pair.replaceAll(" ", NO_BREAK) : pair;
}
