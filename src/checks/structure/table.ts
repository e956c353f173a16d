import type { Check, Finding, PlacedFinding } from "../check.ts";
import { groupsOf, inOrder, pairedGroups, type PlacedPassage } from "./blocks.ts";

/** A table that has more rows or columns on one side than on the other. */
export const structureTable: Check = {
  rule: "structure/table",
  level: "warning",
  category: "design/markup",
  summary: {
    en: "A table has more rows or columns in one text than in the other.",
    ko: "표의 행이나 열의 수가 서로 다릅니다.",
  },
  why: {
    en: "Each row of a table says something; one that was lost leaves no trace in the text around it.",
    ko: "표의 행은 저마다 내용이 있습니다. 한 행이 빠져도 주변 글에는 흔적이 남지 않습니다.",
  },
  findAcross: (beads) =>
    beads[0]?.rendering === "reference"
      ? []
      : pairedGroups(tablesOf(inOrder(beads, "en")), tablesOf(inOrder(beads, "ko"))).flatMap(
          ([en, ko]): PlacedFinding[] => {
            const finding = tableFinding(en, ko);
            const bead = en[0]?.bead;
            return finding === undefined || bead === undefined ? [] : [{ bead, finding }];
          },
        ),
};

/** Cells of one table; a table that sets English beside Korean is no pair of tables. */
function tablesOf(passages: readonly PlacedPassage[]): PlacedPassage[][] {
  return groupsOf(passages, "table-cell").filter((cells) => cells.every(({ passage }) => passage.row === undefined));
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A row begins where a cell does not stand to the right of the one before. */
function sizeOf(cells: readonly PlacedPassage[]): Size {
  let rows = 0;
  let columns = 0;
  let last = Infinity;
  for (const { passage } of cells) {
    const column = passage.segment.level ?? 1;
    if (column <= last) rows++;
    columns = Math.max(columns, column);
    last = column;
  }
  return { rows, columns };
}

function tableFinding(en: readonly PlacedPassage[], ko: readonly PlacedPassage[]): Finding | undefined {
  const [a, b] = [sizeOf(en), sizeOf(ko)];
  const [enFirst, koFirst] = [en[0], ko[0]];
  if (enFirst === undefined || koFirst === undefined || (a.rows === b.rows && a.columns === b.columns))
    return undefined;
  const koBeads = new Set(ko.map(({ bead }) => bead));
  const aligned = en.filter(({ bead }) => koBeads.has(bead)).length;
  // Half of the cells must belong together for the two to be one table.
  if (aligned * 2 < Math.max(en.length, ko.length)) return undefined;
  const isRows = a.columns === b.columns;
  const [enCount, koCount] = isRows ? [a.rows, b.rows] : [a.columns, b.columns];
  return {
    en: [evidenceFor(enFirst)],
    ko: [evidenceFor(koFirst)],
    message: {
      en: `The table has ${enCount} ${isRows ? "rows" : "columns"} in the English and ${koCount} in the Korean.`,
      ko: `표의 ${isRows ? "행이" : "열이"} 영어는 ${enCount}개, 한국어는 ${koCount}개입니다.`,
    },
    confidence: 0.75,
    severity: enFirst.bead.rendering === "close" ? "warning" : "info",
  };
}

function evidenceFor({ bead, passage }: PlacedPassage): Finding["en"][number] {
  return bead.evidenceOf(passage.segment.document, passage.segment.span);
}
