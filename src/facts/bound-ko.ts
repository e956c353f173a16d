import type { Bound, FactKind } from "./fact.ts";
import { createSuffixTable, createWordTable, isHangulEnd, isOneOf, skipSpace, skipSpaceBack } from "./words.ts";

const BEFORE = createSuffixTable<Bound>([
  ["약", "about"],
  ["대략", "about"],
  ["거의", "about"],
  ["어림잡아", "about"],
  ["줄잡아", "about"],
  ["얼추", "about"],
  ["최소", "at-least"],
  ["최소한", "at-least"],
  ["적어도", "at-least"],
  ["최대", "at-most"],
  ["최고", "at-most"],
  ["많아야", "at-most"],
  ["기껏해야", "at-most"],
]);

const AFTER = createWordTable<Bound>([
  ["남짓", "about"],
  ["가량", "about"],
  ["쯤", "about"],
  ["정도", "about"],
  ["안팎", "about"],
  ["내외", "about"],
  ["전후", "about"],
  ["가까이", "about"],
  ["가까운", "about"],
  ["이상", "at-least"],
  ["이하", "at-most"],
  ["이내", "at-most"],
  ["초과", "more-than"],
  ["미만", "less-than"],
  ["넘지", "at-most"],
  ["넘을 수 없", "at-most"],
  ["초과할 수 없", "at-most"],
  ["초과하지", "at-most"],
  ["초과해서는", "at-most"],
  ["넘는", "more-than"],
  ["넘게", "more-than"],
  ["넘어", "more-than"],
  ["넘은", "more-than"],
  ["넘을", "more-than"],
  ["넘었", "more-than"],
  ["넘긴", "more-than"],
  ["웃도", "more-than"],
  ["웃돌", "more-than"],
  ["상회", "more-than"],
  ["밑도", "less-than"],
  ["밑돌", "less-than"],
  ["못 미치", "less-than"],
  ["못미치", "less-than"],
  ["안 되는", "less-than"],
  ["안되는", "less-than"],
  ["채 안 되", "less-than"],
  // 이상한, 이상적: strange, ideal.
  ["이상한", "exact"],
  ["이상하", "exact"],
  ["이상적", "exact"],
  ["정도의 차이", "exact"],
]);

/** Movement to a figure: 60%까지 올랐다 names where it ended, not a limit. */
const MOVES = createWordTable(
  "오르 올랐 올라 올려 올리 떨어 내려 내렸 내리 줄 늘 치솟 상승 하락 증가 감소 낮 높 확대 축소 끌 폭락 급등 급락 후퇴 뛰 밀 불어"
    .split(" ")
    .map((word) => [word, true] as const),
);

/** How the words beside a Korean figure bound it; the words themselves stay outside its span. */
export function koreanBound(text: string, start: number, end: number, kind: FactKind): Bound {
  const after = boundAfter(text, end) ?? (isAmount(kind) ? untilBound(text, start, end) : undefined);
  if (after !== undefined && after !== "about") return after;
  return boundBefore(text, start) ?? after ?? "exact";
}

function isAmount(kind: FactKind): boolean {
  return kind === "number" || kind === "percent" || kind === "money" || kind === "measure";
}

function boundBefore(text: string, start: number): Bound | undefined {
  const found = BEFORE(text, skipSpaceBack(text, start));
  // 계약 20건: 약 must be a word, not the end of one.
  return found !== undefined && isHangulEnd(text, found.end - 1) ? found.value : undefined;
}

function boundAfter(text: string, end: number): Bound | undefined {
  let place = skipSpace(text, end);
  let found = AFTER(text, place);
  if (found === undefined && isOneOf(text, place, "이가을를은는도에")) {
    place = skipSpace(text, place + 1);
    found = AFTER(text, place);
    // Behind a particle only verbs bound a figure: 20명이 정도를 …
    if (found?.value === "about" || found?.value === "at-least") return undefined;
    if (found?.value === "at-most" && isOneOf(text, place, "이")) return undefined;
  }
  if (found?.value === "exact") return undefined;
  return found?.value === "more-than" && isForbidden(text, found.end) ? "at-most" : found?.value;
}

/** How far behind a bound its prohibition may stand. */
const PROHIBITION_REACH = 24;

/** 5명을 초과하여 들어갈 수 없다: more than five may not, so five at the most. */
function isForbidden(text: string, end: number): boolean {
  const clause = text.slice(end, end + PROHIBITION_REACH).split(/[.,;!?\n]/, 1)[0] ?? "";
  return clause.includes("수 없") || clause.includes("수는 없") || clause.includes("안 된") || clause.includes("안 되");
}

/** 100명까지: at most, unless it ends a range (1에서 100까지) or a movement. */
function untilBound(text: string, start: number, end: number): Bound | undefined {
  if (!text.startsWith("까지", end) || MOVES(text, skipSpace(text, end + 2)) !== undefined) return undefined;
  const before = skipSpaceBack(text, start);
  const opened = text.endsWith("에서", before) || text.endsWith("부터", before) || isOneOf(text, before - 1, "~∼-–");
  return opened ? undefined : "at-most";
}
