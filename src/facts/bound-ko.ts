import type { Bound, FactKind } from "./fact.ts";
import { isHangulSyllable } from "../text/characters.ts";
import {
  createSuffixList,
  createSuffixTable,
  createWordList,
  createWordTable,
  isHangulEnd,
  isOneOf,
  skipSpace,
  skipSpaceBack,
} from "./words.ts";

/** `about: 약 대략; at-least: 최소` as entries of a table. */
function boundsOf(table: string): (readonly [string, Bound])[] {
  return table.split(";").flatMap((row) => {
    const [bound = "", words = ""] = row.split(":");
    return words.split("|").map((word) => [word.trim(), bound.trim() as Bound] as const);
  });
}

const BEFORE = createSuffixTable<Bound>(
  boundsOf(
    "about: 약|대략|대략적으로|거의|어림잡아|줄잡아|얼추|근|대충 ; " +
      "at-least: 최소|최소한|적어도|못해도|최저|적게는|줄잡아도|아무리 적어도|하다못해|짧아도|짧게는 ; " +
      "at-most: 최대|최대한|최고|많아야|기껏해야|고작해야|많게는|많아 봐야|많아봐야|길어야|길게는",
  ),
);

const AFTER = createWordTable<Bound>([
  ...boundsOf(
    "about: 남짓|가량|쯤|정도|안팎|내외|전후|가까이|가까운|가까웠|언저리|육박|에 육박|에 가까|에 근접|수준에 가까 ; " +
      "at-least: 이상 ; " +
      "at-most: 이하|이내|넘지|넘을 수 없|초과할 수 없|초과하지|초과해서는|보다 많지 않|보다 크지 않|보다 높지 않|보다 길지 않 ; " +
      "more-than: 초과|넘는|넘게|넘어|넘은|넘을|넘었|넘긴|넘고|넘으|넘자|넘으며|웃도|웃돌|상회|초월|돌파|선을 넘|선을 돌파|보다 많|보다 크|보다 큰|보다 높|보다 긴|보다 길|보다 더 많|보다 더 크|보다 더 큰|보다 더 높 ; " +
      "less-than: 미만|밑도|밑돌|하회|못 미치|못 미쳐|못 미쳤|못 미친|못미치|못미쳤|못미친|에도 못 미|에 못 미|에는 못 미|엔 못 미|도 못 미|" +
      "에도 미치지|에 미치지|에는 미치지|채 안|채 되지|채 못|도 되지 않|도 안 걸|선을 밑|" +
      "도 남지 않|도 남아 있지 않|도 채 남|도 넘지 못|도 채우지 못|안 되는|안되는|조금 못 되|조금 못 된|조금 못 됩|조금 안 되|채 걸리지 않|채 안 걸리|도 걸리지 않|도 안 걸리|채 되지 않|채 안 되|채 안 된|채 안 돼|채 안되|채 못 되|도 안 되|도 안 된|도 안 돼|도 안되|" +
      "보다 적|보다 작|보다 낮|보다 짧|보다 더 적|보다 더 작|보다 더 낮 ; " +
      // 이상한, 이상적: strange, ideal; 5번 이상 없음: no trouble.
      "exact: 이상한|이상하|이상적|이상 없|이상이 없|이상 징후|이상 현상|이상 기후|정도의 차이|보다 큰 폭|보다 더 큰 폭",
  ),
]);

/** 이거나 그 이상, 또는 그보다 큰, 과 같거나 큰, 보다 크거나 같은. */
function equalOr(noun: string, verbs: string): RegExp {
  return new RegExp(
    `^(?:(?:이?거나| 또는| 혹은) 그(?: ${noun}|보다 (?:더 )?[${verbs}])|[과와] 같거나 (?:그보다 )?[${verbs}]| ?보다는? [${verbs}]거나 (?:그와 )?같)`,
  );
}

const OR_MORE = equalOr("이상", "크큰많높길긴");
const OR_LESS = equalOr("이하", "작적낮짧");
const EQUAL_REACH = 16;

function equalBound(text: string, end: number): Bound | undefined {
  if (!isOneOf(text, end, " 이거과와보")) return undefined;
  const behind = text.slice(end, end + EQUAL_REACH);
  return OR_MORE.test(behind) ? "at-least" : OR_LESS.test(behind) ? "at-most" : undefined;
}

/** Movement to a figure: 60%까지 올랐다 names where it ended, not a limit. */
const MOVES = createWordList(
  "오르 올랐 올라 올려 올리 떨어 내려 내렸 내리 줄 늘 치솟 상승 하락 증가 감소 낮 높 확대 축소 끌 폭락 급등 급락 후퇴 뛰 밀 불어 식히 식었 식혀 냉각 가열 데우 데워 데운 예열 충전 방전 도달 다다 차오 회복 개선 커졌 커지 성장 쌓",
);

/** How the words beside a Korean figure bound it; the words themselves stay outside its span. */
export function koreanBound(text: string, start: number, end: number, kind: FactKind): Bound {
  const after =
    boundAfter(text, pastBracket(text, end)) ??
    (isAmount(kind) ? (untilBound(text, start, end) ?? belowBound(text, start, end, kind)) : undefined);
  if (after !== undefined && after !== "about") return after;
  return boundBefore(text, start) ?? after ?? "exact";
}

const BELOW = createWordList("아래로 밑으로");

/** 80달러 아래로, 2,500선 아래로; two lines further down are no limit. */
function belowBound(text: string, start: number, end: number, kind: FactKind): Bound | undefined {
  if (BELOW(text, skipSpace(text, end)) === undefined) return undefined;
  const isLevel = kind === "percent" || kind === "money" || /\d{3}|[천만억도선]$/.test(text.slice(start, end));
  return isLevel && (kind !== "measure" || text.charAt(end - 1) === "도") ? "less-than" : undefined;
}

const LONGEST_BRACKET = 24;

/** 36인치(900mm) 이하: past the same amount told again in brackets, and past the bracket that closes behind such a one. */
function pastBracket(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark !== "(" && mark !== ")") return end;
  const close = mark === ")" ? end : end + text.slice(end, end + LONGEST_BRACKET).indexOf(")");
  if (close < end) return end;
  return mark === "(" && !/\d/.test(text.slice(end, close)) ? end : close + 1;
}

function isAmount(kind: FactKind): boolean {
  return kind === "number" || kind === "percent" || kind === "money" || kind === "measure";
}

/** Adverbs that bound a figure over the noun before it as well: 많게는 노동자 2만 명, 적어도 민간인 60명. */
const ADVERBS = createSuffixList("많게는 적게는 적어도 최소한 못해도 줄잡아도 많아야 기껏해야 고작해야 하다못해");
const LONGEST_NOUN = 6;
/** The greatest and the least bound a penalty over its name (최대 징역 10년); of other nouns they tell which one is meant. */
const SUPERLATIVES = createSuffixList("최대 최고 최소 최소한 최저");
const PENALTIES: ReadonlySet<string> = new Set("징역 금고 벌금 과태료 과징금 범칙금".split(" "));

function boundBeforeNoun(text: string, start: number): Bound | undefined {
  const nounEnd = skipSpaceBack(text, start);
  let noun = nounEnd;
  while (noun > 0 && nounEnd - noun < LONGEST_NOUN && isHangulSyllable(text.charCodeAt(noun - 1))) noun--;
  const end = skipSpaceBack(text, noun);
  const hasNoun = noun < nounEnd && end < noun && nounEnd < start;
  const isBound =
    ADVERBS(text, end) !== undefined ||
    (PENALTIES.has(text.slice(noun, nounEnd)) && SUPERLATIVES(text, end) !== undefined);
  return hasNoun && isBound ? BEFORE(text, end)?.value : undefined;
}

function boundBefore(text: string, start: number): Bound | undefined {
  const found = BEFORE(text, skipSpaceBack(text, start));
  if (found === undefined) return boundBeforeNoun(text, start);
  // 계약 20건: 약 must be a word, not the end of one.
  return isHangulEnd(text, found.end - 1) ? found.value : undefined;
}

const ADVERBS_OF_MORE = createWordList("조금 약간 살짝 훌쩍 크게 훨씬 소폭 겨우");

/** 70%를 조금 밑돌았다. */
function pastAdverb(text: string, at: number): number {
  const adverb = ADVERBS_OF_MORE(text, at);
  return adverb !== undefined && text.charCodeAt(adverb.end) === 0x20 ? adverb.end + 1 : at;
}

/** 3.2 버전 이상 */
function pastVersion(text: string, at: number): number {
  return text.startsWith("버전 ", at) ? at + 3 : at;
}

function boundAfter(text: string, end: number): Bound | undefined {
  const equal = equalBound(text, end);
  if (equal !== undefined) return equal;
  let place = pastVersion(text, skipSpace(text, end));
  let found = AFTER(text, place);
  if (found === undefined && isOneOf(text, place, "이가을를은는도에")) {
    place = skipSpace(text, place + 1);
    found = AFTER(text, place) ?? AFTER(text, pastAdverb(text, place));
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
