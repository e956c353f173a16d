import { stemsOf } from "../../knowledge/josa.ts";
import type { NameKnowledge } from "../../knowledge/names.ts";
import type { Span } from "../../text/span.ts";
import type { Modifier } from "./title-words.ts";

/** A person's title as a Korean text gives it, with what is said of it before and behind. */
export interface KoreanTitle extends Span {
  /** The title's own word without a particle: 부통령, 외무장관. */
  readonly head: string;
  readonly modifiers: ReadonlySet<Modifier>;
  readonly text: string;
}

/** How far a title may stand behind its name, in UTF-16 units and in eojeols. */
const REACH = 48;
const MOST_WORDS = 5;

const BEFORE_HEAD: ReadonlyMap<string, Modifier | undefined> = new Map<string, Modifier | undefined>([
  ["전", "former"],
  ["前", "former"],
  ["전직", "former"],
  ["전임", "former"],
  ["고", "late"],
  ["故", "late"],
  ["부", "deputy"],
  ["임시", "acting"],
  ["과도", "acting"],
  ["현", undefined],
  ["신임", undefined],
  ["당시", undefined],
]);
const BEHIND_HEAD: readonly (readonly [RegExp, Modifier])[] = [
  [/^(?:권한 ?|직무 ?)?(?:대행|대리)/, "acting"],
  [/^(?:당선[인자]|내정자|지명자|후보자?)/, "elect"],
];
const HEAD =
  /^(?:.*?)(대통령|주석|총리|수상|장관|차관보|차관|외무상|부상|대사|지사|시장|의원|의장|위원장|이사장|회장|사장|총재|총장|차장|국장|서기장|총서기|사령관|대변인|보좌관|비서관|비서실장|실장|특사|총독|국왕|여왕|왕세자|장군|청장|원장|행장|소장|부장|단장|대표|감독|교수)$/;
/** Deputies have 부 in their titles; 교육부장관 has it from a ministry. */
const DEPUTY =
  /^(?:.*[^가-힣])?부(?:통령|총리|수상|주석|의장|위원장|이사장|회장|사장|총재|총장|장관|차관보?|국장|지사|시장|서기장|사령관|청장|원장|행장|소장|부장|단장|대표|상)$/;
/** What ends an eojeol that belongs to no title. */
const NO_TITLE =
  /(?:은|는|을|를|와|과|에|에게|에서|(?<!회)의|로|으로|도|(?<![남북대])한|된|인|던|할|될|며|고|서|지만|가|이|씨|님|[,.)])$/;

/** The titles beside a name at `[name.start, name.end)`: one behind it, or else one directly before it. */
export function koreanTitleOf(text: string, name: Span, names: NameKnowledge): KoreanTitle | undefined {
  return titleBehind(text, name, names) ?? titleBefore(text, name, names);
}

function titleBehind(text: string, name: Span, names: NameKnowledge): KoreanTitle | undefined {
  const stretch = text.slice(name.end, name.end + REACH);
  const modifiers = new Set<Modifier>(lateBefore(text, name) ? ["late"] : []);
  let start: number | undefined;
  let from = name.end;
  let steps = 0;
  // 콜린 파월(Colin Powell) 국무장관
  const gloss = /^\s?\([^()가-힣]{1,40}\)/.exec(stretch)?.[0].length ?? 0;
  for (const { 0: eojeol, index } of stretch.slice(gloss).matchAll(/[^\s]+/g)) {
    from = name.end + gloss + index;
    if (steps > 0 || gloss > 0 || index > 0) {
      if (text.slice(name.end + gloss, from).includes("\n")) return undefined;
    }
    if (steps++ > MOST_WORDS) return undefined;
    const bare = eojeol.replace(/\([前전故고]\)/, "");
    if (BEFORE_HEAD.has(bare)) {
      start ??= from;
      const modifier = BEFORE_HEAD.get(bare);
      if (modifier !== undefined) modifiers.add(modifier);
      continue;
    }
    const head = headOf(eojeol, names);
    if (head !== undefined)
      return read(text, start ?? from, lastOf(text, { head, end: from + head.length }, names), modifiers);
    if (index === 0 && gloss === 0) return undefined;
    if (!/^[가-힣A-Za-z·\-()]+$/.test(eojeol) || NO_TITLE.test(eojeol)) return undefined;
  }
  return undefined;
}

/** The title that an eojeol begins with, particles left out. */
function headOf(eojeol: string, names: NameKnowledge): string | undefined {
  const word = /^[가-힣]+/.exec(eojeol)?.[0] ?? "";
  const stem =
    stemsOf(word).find((each) => HEAD.test(each)) ??
    stemsOf(word).find((each) => each.length > 1 && names.isKoreanTitle(each, 0, each.length));
  if (stem !== undefined) return stem;
  // 대통령당선자, 총장대행
  const joined = /^([가-힣]{2,}?)(?:권한|직무)?(?:대행|당선[인자]|내정자|지명자)/.exec(word)?.[1];
  return joined !== undefined && HEAD.test(joined) ? joined : undefined;
}

interface HeadPlace {
  readonly head: string;
  readonly end: number;
}

/** 사무총장 보좌관, 대통령 후보: of titles in a row the last one is the person's. */
function lastOf(text: string, first: HeadPlace, names: NameKnowledge): HeadPlace {
  const next = /^ ([가-힣]+)/.exec(text.slice(first.end, first.end + REACH))?.[1];
  if (next === undefined || BEHIND_HEAD.some(([pattern]) => pattern.test(next))) return first;
  const head = headOf(next, names) ?? /^(?:후보|부인|측|아들|딸|고문|일가|정부|행정부)/.exec(next)?.[0];
  return head === undefined ? first : lastOf(text, { head, end: first.end + 1 + head.length }, names);
}

function read(text: string, start: number, { head, end }: HeadPlace, given: ReadonlySet<Modifier>): KoreanTitle {
  const modifiers = new Set(given);
  let [word, last] = [head, end];
  // 전대통령
  if (/^전(?:대통령|총리|장관|회장|의원|총재|의장|국무)/.test(head)) {
    modifiers.add("former");
    word = head.slice(1);
  }
  if (DEPUTY.test(word) || /(?:차관보?|차장)$/.test(word)) modifiers.add("deputy");
  const behind = text.slice(end, end + 12);
  const rest = behind.replace(/^ /, "");
  for (const [pattern, modifier] of BEHIND_HEAD) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    modifiers.add(modifier);
    last = end + (behind.length - rest.length) + found[0].length;
  }
  return { start, end: last, head: word, modifiers, text: text.slice(start, last) };
}

/** 고 김일성 주석, 故 노무현 전 대통령. */
function lateBefore(text: string, name: Span): boolean {
  return /(?:^|[^가-힣])(?:고|故|고\(故\)) ?(?:[가-힣]+ )?$/.test(text.slice(Math.max(0, name.start - 12), name.start));
}

function titleBefore(text: string, name: Span, names: NameKnowledge): KoreanTitle | undefined {
  const from = Math.max(0, name.start - REACH);
  const before = /(?<!\S)(\S+) $/.exec(text.slice(from, name.start));
  if (before === null) return undefined;
  const [, eojeol = ""] = before;
  const head =
    /^[가-힣]+$/.test(eojeol) && (HEAD.test(eojeol) || names.isKoreanTitle(eojeol, 0, eojeol.length))
      ? eojeol
      : undefined;
  const joined = /^([가-힣]{2,}?)(?:당선[인자]|대행)$/.exec(eojeol)?.[1];
  const own = head ?? joined;
  const start = name.start - 1 - eojeol.length;
  const apart = /^(?:당선[인자]|내정자|지명자|권한대행|직무대행|대행)$/.test(eojeol)
    ? /(?<!\S)(\S+) $/.exec(text.slice(from, start))
    : null;
  const modifiers = new Set<Modifier>();
  const ahead = /(?:^|[^가-힣])(전|前|전직|전임|고|故|임시|과도|부) (?:[가-힣]+ )?$/.exec(
    text.slice(Math.max(0, start - 16), start),
  )?.[1];
  const modifier = ahead === undefined ? undefined : BEFORE_HEAD.get(ahead);
  if (modifier !== undefined) modifiers.add(modifier);
  if (apart?.[1] !== undefined && HEAD.test(apart[1])) {
    return read(text, start - 1 - apart[1].length, { head: apart[1], end: start - 1 }, modifiers);
  }
  return own === undefined ? undefined : read(text, start, { head: own, end: start + own.length }, modifiers);
}
