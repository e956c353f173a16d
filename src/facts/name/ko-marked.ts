/** Names that marks or fixed words around them give away: 「…」, 주식회사 …, …에 관한 법률, 아이오닉 5. */
import type { Candidate } from "./ko-candidate.ts";
import { LONGEST_GAP, type KoreanText, type Piece } from "./ko-text.ts";
import type { NameMention } from "./mention.ts";
import { COMMON_HEADS, FIRM_ROLES, LEGAL_FORMS, THING_ROLES, WORKS } from "./ko-words.ts";

const LONGEST_WORK = 60;
const WORK = new RegExp(
  `「[^「」\\n]{1,${LONGEST_WORK}}」|『[^『』\\n]{1,${LONGEST_WORK}}』|《[^《》\\n]{1,${LONGEST_WORK}}》|〈[^〈〉\\n]{1,${LONGEST_WORK}}〉`,
  "g",
);
const QUOTED = new RegExp(`(?:^|[\\s(])([‘'])([^‘’'\\n]{1,${LONGEST_WORK}})[’']`, "g");
/** What stands behind a legal form when it is no firm's name: 주식회사 설립. */
const NO_FIRM = /^(?:설립|형태|전환|등기|이사|대표|정관|법인|관련|주주|임원|회사|소속|등)/;
const MOST_LAW_PIECES = 9;

/** Works between their marks, and between single quotation marks beside a word for a work. */
export function worksIn(text: string): NameMention[] {
  const works: NameMention[] = [];
  for (const match of text.matchAll(WORK)) {
    const inner = match[0].slice(1, -1);
    const start = match.index + 1 + (inner.length - inner.trimStart().length);
    const end = match.index + 1 + inner.trimEnd().length;
    if (end > start) works.push({ start, end, type: "other" });
  }
  for (const match of text.matchAll(QUOTED)) {
    const start = match.index + match[0].indexOf(match[1] as string) + 1;
    const end = match.index + match[0].length - 1;
    const before = /([가-힣]{1,6})\s?$/.exec(text.slice(Math.max(0, start - 9), start - 1))?.[1] ?? "";
    if (WORKS.has(before)) works.push({ start, end, type: "other" });
  }
  return works
    .toSorted((a, b) => a.start - b.start)
    .filter((work, i, all) => i === 0 || work.start >= (all[i - 1] as NameMention).end);
}

/** A firm by its legal form: before it, behind it, or ㈜ at either end. */
export function firmAt(reading: KoreanText, index: number): Candidate | undefined {
  const { text, pieces } = reading;
  const piece = pieces[index] as Piece;
  const next = pieces[index + 1];
  const type = "organization";
  const before = text.slice(Math.max(0, piece.start - 4), piece.start);
  const mark = /[㈜)）]/.test(before) ? /(?:㈜|\(주\)|（주）|\(유\)|\(재\)|\(사\)) ?$/.exec(before) : null;
  if (mark !== null) {
    return { start: piece.start - mark[0].length, end: firmEnd(reading, index), last: index, type };
  }
  // The brackets part (주) from what stands before.
  if (piece.gap === "(" && /^[주유재사]$/.test(reading.slice(index)) && next?.gap === ")") {
    return { start: piece.start - 1, end: firmEnd(reading, index + 1), last: index + 1, type };
  }
  const behind = "㈜(".includes(text[piece.end] ?? " ")
    ? /^(?:㈜|\(주\))/.exec(text.slice(piece.end, piece.end + 3))
    : null;
  if (behind !== null && piece.isHangul && piece.end - piece.start >= 2) {
    const last = behind[0] === "㈜" ? index : index + 1;
    // `다온 (주)한빛` is cut before the bracket; what touches the mark on the right belongs to the mark.
    if (
      !/[가-힣A-Za-z]/.test(text[piece.end + behind[0].length] ?? "") ||
      /^[은는이가을를의와과에도로]/.test(text[piece.end + behind[0].length] ?? "")
    )
      return { start: piece.start, end: piece.end + behind[0].length, last, type };
  }
  if (next === undefined || next.gap !== " ") return undefined;
  const word = reading.slice(index);
  if (LEGAL_FORMS.has(word)) {
    const name = reading.slice(index + 1);
    if (NO_FIRM.test(name) || (next.isHangul && reading.nounCost(next.start, next.end) < 10)) return undefined;
    return { start: piece.start, end: firmEnd(reading, index + 1), last: index + 1, type };
  }
  if (
    /^(?:주식회사|유한회사)/.test(reading.slice(index + 1)) &&
    !COMMON_HEADS.has(word) &&
    piece.end - piece.start >= 2
  ) {
    const end = next.start + 4;
    // 한빛이 주식회사를: only a noun alone is part of the firm's name; 한빛 주식회사 다온 belongs to the next.
    if (!reading.stemEnds(index + 1).includes(end)) return undefined;
    const isFurther = end === next.end && pieces[index + 2]?.gap === " " && !reading.isBare(index);
    if (reading.stemEnds(index).length > 1 || isFurther || reading.nounCost(piece.start, piece.end) < 11)
      return undefined;
    return { start: piece.start, end, last: index + 1, type };
  }
  return undefined;
}

/** Where a firm's name ends: without its particle; an unknown word may end in what looks like one, so the cheapest noun is taken. */
function firmEnd(reading: KoreanText, index: number): number {
  const { start } = reading.pieces[index] as Piece;
  const ends = reading.stemEnds(index).filter((end) => end - start >= 2);
  return ends.at(-1) ?? (reading.pieces[index] as Piece).end;
}

/** `국제물품매매계약에 관한 유엔 협약`: back from 관한 to the first noun, on to the word for a law. `index` is the piece 관한. */
export function lawAround(reading: KoreanText, index: number): Candidate | undefined {
  const { text, pieces } = reading;
  const about = pieces[index - 1];
  if (about === undefined || pieces[index]?.gap !== " " || !reading.slice(index - 1).endsWith("에")) return undefined;
  let from = index - 1;
  while (from > 0 && index - from < MOST_LAW_PIECES && pieces[from]?.gap === " ") {
    const word = reading.slice(from - 1);
    if (
      !/^(?:및|등|또는)$/.test(word) &&
      !(reading.stemEnds(from - 1).length === 1 && reading.isBare(from - 1)) &&
      !(from === index - 1 && word.length >= 3 && word.endsWith("의") && !/(?:계약|조|항)의$/.test(word))
    )
      break;
    from--;
  }
  const start = (pieces[from] as Piece).start;
  if (about.end - start < 6) return undefined;
  for (let at = index + 1; at <= index + 4 && at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.gap !== " " || !piece.isHangul) return undefined;
    for (const end of reading.stemEnds(at)) {
      if (/(?:법률|협약|조약|협정|의정서|특례법|특별법)$/.test(text.slice(piece.start, end)))
        return { start, end, last: at, type: "other" };
    }
  }
  return undefined;
}

/** `아이오닉 5`, `보이저 1호`, `누리봄 S7`: an unknown word with a model's number that no unit follows. */
export function modelAt(reading: KoreanText, index: number): Candidate | undefined {
  const { text, pieces } = reading;
  const piece = pieces[index] as Piece;
  const number = pieces[index + 1];
  if (!piece.isHangul || number === undefined || number.isHangul || number.gap !== " " || piece.end - piece.start < 2)
    return undefined;
  if (!/^(?:[A-Z]{0,2}\d{1,3}[A-Za-z]{0,2}|[A-Z]\d*)$/.test(reading.slice(index + 1))) return undefined;
  if (reading.stemEnds(index).length > 1 && reading.wordCost(index) < 25) return undefined;
  if (reading.wordCost(index) < 16) {
    const { names } = reading.knowledge;
    const entity = names.korean(text, piece.start, piece.end);
    if (entity < 0 || names.entity(entity).type !== "other" || !text.startsWith("호", number.end)) return undefined;
  }
  const tail = pieces[index + 2];
  const start = piece.start;
  if (tail?.gap !== "")
    return tail === undefined || !/^\.\d/.test(tail.gap)
      ? { start, end: number.end, last: index + 1, type: "other" }
      : undefined;
  if (text.startsWith("호", tail.start)) return { start, end: tail.start + 1, last: index + 2, type: "other" };
  return reading.stemEnds(index + 2).length > 0 &&
    /^(?:은|는|이|가|을|를|의|와|과|에|로|으로|도)$/.test(reading.slice(index + 2))
    ? { start, end: number.end, last: index + 2, type: "other" }
    : undefined;
}

/** `종로3가역`, `역삼1동`: a figure inside the name of a place. */
export function numberedPlaceAt(reading: KoreanText, index: number): Candidate | undefined {
  const { pieces } = reading;
  const piece = pieces[index] as Piece;
  const [figure, rest] = [pieces[index + 1], pieces[index + 2]];
  if (!piece.isHangul || figure === undefined || figure.isHangul || figure.gap !== "" || rest?.gap !== "")
    return undefined;
  const match = /^(?:가역|가동|가|동|리)/.exec(reading.slice(index + 2));
  const head = reading.knowledge.names.korean(reading.text, piece.start, piece.end);
  if (
    match === null ||
    /\d/.test(reading.text[piece.start - 1] ?? "") ||
    (head < 0 && reading.nounCost(piece.start, piece.end) < Number.POSITIVE_INFINITY)
  )
    return undefined;
  if (head < 0 && (match[0] === "가" || reading.stemEnds(index).length > 1)) return undefined;
  if (piece.end - piece.start < 2 || !/^\d{1,2}$/.test(reading.slice(index + 1))) return undefined;
  const end = rest.start + match[0].length;
  return reading.stemEnds(index + 2).includes(end)
    ? { start: piece.start, end, last: index + 2, type: "place" }
    : undefined;
}

/** What a role before an unknown word makes of it: 가맹본부 맛고을, 태풍 카눈, 어선 해성호. */
export function roleBefore(reading: KoreanText, index: number): "organization" | "other" | undefined {
  const piece = reading.pieces[index] as Piece;
  if (index === 0 || (piece.gap !== " " && piece.gap.length < LONGEST_GAP && piece.gap !== " ‘")) return undefined;
  const before = reading.slice(index - 1);
  if (FIRM_ROLES.has(before)) return "organization";
  if (THING_ROLES.has(before)) return "other";
  return undefined;
}
