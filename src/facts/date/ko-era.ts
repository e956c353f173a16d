import { digitsEnd } from "../digits.ts";
import { createWordTable, skipSpace } from "../words.ts";
import { withInside } from "./ko-calendar.ts";
import { withStretchPart, type Piece } from "./ko-part.ts";

interface Era {
  /** What its years are counted from; nothing where they are counted back. */
  readonly zero?: number;
  readonly first: number;
  readonly last: number;
}

const BEFORE: Era = { first: 1, last: 9999 };
const OURS: Era = { zero: 0, first: 1, last: 2999 };

/** 단기 is short-term and 서기 a clerk: only years of the right size count. */
const ERAS = createWordTable<Era>([
  ["기원전", BEFORE],
  ["BC", BEFORE],
  ["B.C.", BEFORE],
  ["기원후", OURS],
  ["서기", OURS],
  ["AD", OURS],
  ["A.D.", OURS],
  ["단기", { zero: -2333, first: 3500, last: 4600 }],
  ["불기", { zero: -544, first: 2400, last: 2800 }],
  ["메이지", { zero: 1867, first: 1, last: 45 }],
  ["다이쇼", { zero: 1911, first: 1, last: 15 }],
  ["쇼와", { zero: 1925, first: 1, last: 64 }],
  ["헤이세이", { zero: 1988, first: 1, last: 31 }],
  ["레이와", { zero: 2018, first: 1, last: 99 }],
]);

/** 기원전 300년, 서기 79년, 단기 4359년, 레이와 5년 3월, 기원전 3세기. */
export function readEra(text: string, start: number): Piece | undefined {
  const era = ERAS(text, start);
  if (era === undefined) return undefined;
  const { zero, first, last } = era.value;
  const at = skipSpace(text, era.end);
  const figureEnd = text.startsWith("원년", at) ? at + 1 : digitsEnd(text, at);
  if (figureEnd === at || figureEnd - at > 4) return undefined;
  const figure = text.charAt(at) === "원" ? 1 : Number(text.slice(at, figureEnd));
  const unit = skipSpace(text, figureEnd);
  if (text.startsWith("세기", unit) && (zero ?? 0) === 0 && figure >= 1 && figure <= 30) {
    return withStretchPart(text, { value: { century: zero === undefined ? -figure : figure }, end: unit + 2 });
  }
  if (text.charAt(unit) !== "년" || text.charAt(unit + 1) === "대" || figure < first || figure > last) return undefined;
  return withInside(text, { year: zero === undefined ? -figure : zero + figure }, unit + 1);
}
