import type { Bound, SingleFact } from "../../facts/fact.ts";
import type { Check, CheckContext, Finding } from "../check.ts";
import { sideOfDate } from "../../facts/index.ts";
import { pairFinding } from "../findings.ts";
import type { FactPair } from "../matching/leaf.ts";
import { isNextCount } from "../matching/next-count.ts";
import type { Placed } from "../matching/placed.ts";
import { withBoundWords } from "./bound-words.ts";
import { DIRECTION, limitOf, told } from "./limit.ts";

/**
 * The same figure bounded the other way round (at least ↔ at most), or strictly on one side only (more than ↔ 이상).
 * The second is customary in the press and only worth a note.
 */
export const numberBound: Check = {
  rule: "number/bound",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "The same figure is a lower limit in one text and an upper limit in the other, or includes the limit in one only.",
    ko: "같은 숫자의 한계가 서로 다릅니다(이상·이하, 초과·미만).",
  },
  why: {
    en: "“At least 30” and “at most 30” exclude each other although the figure is the same. In contracts, rules and safety limits it also decides whether the limit itself is allowed: 이상 and 이하 include it, 초과 and 미만 do not.",
    ko: "숫자가 같아도 ‘30 이상’과 ‘30 이하’는 정반대의 뜻입니다. 계약, 규정, 안전 기준에서는 경곗값이 들어가는지도 중요합니다. 이상·이하는 경곗값을 포함하고 초과·미만은 포함하지 않습니다.",
  },
  find: (context) =>
    context.matches.met.flatMap((pair) => {
      const { en, ko } = { en: pair.en.fact, ko: pair.ko.fact };
      if (en.kind === "date" || ko.kind === "date") return turnedDate(context, pair);
      const isBareAge = en.kind === "number" && ko.kind === "duration" && ko.value.age === true;
      if ((en.kind !== ko.kind && !isBareAge) || isNextCount(en, ko)) return [];
      const [left, right] = [limitOf(pair.en, context), limitOf(pair.ko, context)];
      if (left.bound === right.bound && left.way === right.way) return [];
      // More than 500 and 500여 명, just under 60% and 60% 가까이.
      if (left.way === right.way && (left.bound === "about" || right.bound === "about")) return [];
      const isOpposite = left.way !== right.way;
      if (isBareAge && (!isOpposite || left.way === "none" || right.way === "none")) return [];
      if (left.way === "none" || right.way === "none") return droppedIn(context, pair);
      if (isOpposite && areComplements(left.bound, right.bound) && isTurned(pair, context)) return [];
      const [english, korean] = [told(pair.en, left, context), told(pair.ko, right, context)];
      const message = {
        en: `The English says ${english.en}, the Korean ${korean.en}. ${isOpposite ? "The limit points the other way." : "Check whether the limit itself is included."}`,
        ko: `영어는 ${english.ko}, 한국어는 ${korean.ko}입니다. ${isOpposite ? "한계의 방향이 반대입니다." : "경곗값이 들어가는지 확인하세요."}`,
      };
      return [inWords(context, pair, isOpposite ? { message } : { message, severity: "info" })];
    }),
};

/** More than 30 is what 30 at most is not. */
const COMPLEMENTS: Readonly<Partial<Record<Bound, Bound>>> = {
  "more-than": "at-most",
  "at-most": "more-than",
  "less-than": "at-least",
  "at-least": "less-than",
};

function areComplements(a: Bound, b: Bound): boolean {
  return COMPLEMENTS[a] === b;
}

const NEGATION =
  /(?<!\p{L})(?:not|never|no|none|nor|neither|cannot|without|unless|\p{L}+n['’]t)(?!\p{L})|않|못|없|안 |말|금지|불가|아니/iu;

/** Negations that the bound or the date has heard already. */
const LIMITING = /\bno(?:t)? (?:later|earlier|more|less|fewer|greater) than\b/gi;

/** Whether a sentence of the two turns its limit round: can never contain more than 255, 255를 초과할 수 없다. */
function isNegated({ en, ko }: FactPair, context: CheckContext): boolean {
  return [en, ko].some(({ fact, document, passage }) => {
    const { start, end } = passage.segment.span;
    const text = context
      .textOf(document)
      .slice(Math.max(start, fact.start - FARTHEST), Math.min(end, fact.end + FARTHEST));
    return NEGATION.test(text.replaceAll(LIMITING, ""));
  });
}

/** Whether the limit that one side turns round is meant; where both refuse an age, one of them refuses the wrong people. */
function isTurned(pair: FactPair, context: CheckContext): boolean {
  return isNegated(pair, context) && !areBothRefused(pair, context);
}

const REFUSAL = /\b(?:not|never|no|nobody|none|cannot)\b|n['’]t\b|\b(?:prohibited|forbidden|barred|banned)\b/i;
const KOREAN_REFUSAL =
  /^ ?(?:이상|미만|이하|초과)(?!만|이지|이? ?아니)[^.,;!?\n]{0,30}(?:수 없|수는 없|못|안 된|안 되|금지|불가|지 (?:않|아니))/;

/** Persons under 19 may not enter, 만 19세 이상은 입장할 수 없다. */
function areBothRefused({ en, ko }: FactPair, context: CheckContext): boolean {
  if (ko.fact.kind !== "duration" || ko.fact.value.age !== true) return false;
  const { start, end } = en.passage.segment.span;
  const behind = context.textOf(ko.document).slice(ko.fact.end, ko.fact.end + FARTHEST);
  return REFUSAL.test(context.textOf(en.document).slice(start, end)) && KOREAN_REFUSAL.test(behind);
}

/** How far from its figure a negation is looked for, in UTF-16 units. */
const FARTHEST = 120;
/** The same of what stands beside it. */
const BESIDE = 16;

/** A reviser of news had marked every second one. */
const DROPPED = 0.5;

/** A limit on one side, an exact figure on the other: customary, and worth no more than a note. */
function droppedIn(context: CheckContext, pair: FactPair): Finding[] {
  const [en, ko] = [pair.en.fact, pair.ko.fact];
  // 20 to 39 and 20세 이상 39세 이하.
  if ((en.bound === "exact" ? en : ko).isRangeEnd === true) return [];
  const isEnglish = isBounded(en) && ko.bound === "exact";
  // At least 60 days before is 60일 전까지.
  const behind = context.textOf(pair.ko.document).slice(ko.end, ko.end + BESIDE);
  // More than one are several: 한 번에 beside it is another one.
  if (isEnglish && /^one$/i.test(en.text)) return [];
  if ((en.bound === "at-least" && /^ ?전까지/.test(behind)) || isCustomary(pair, context)) return [];
  if (context.rendering === "reference" || (!isEnglish && !(isBounded(ko) && en.bound === "exact"))) return [];
  const [placed, { bound }] = isEnglish ? [pair.en, en] : [pair.ko, ko];
  const limit = told(placed, { bound, way: DIRECTION[bound] }, context);
  const message = {
    en: `Only the ${isEnglish ? "English" : "Korean"} limits this figure: ${limit.en}. ${isEnglish ? "Add the limit, if it matters here." : "Check where the limit comes from."}`,
    ko: `숫자의 한계가 ${isEnglish ? "영어" : "한국어"}에만 있습니다: ${limit.ko}. ${isEnglish ? "필요하면 한국어에도 넣으세요." : "근거가 있는지 확인하세요."}`,
  };
  return [{ ...inWords(context, pair, { message, severity: "info" }), confidence: Math.min(DROPPED, pair.confidence) }];
}

const SIDES = {
  before: { en: "up to", ko: "까지" },
  after: { en: "from … on", ko: "이후" },
} as const;

/** by April 10, 4월 10일 이후에: the wrong side of a day, month or year. */
function turnedDate(context: CheckContext, pair: FactPair): Finding[] {
  const [en, ko] = [pair.en.fact, pair.ko.fact];
  if (en.kind !== "date" || ko.kind !== "date" || en.isRangeEnd === true || ko.isRangeEnd === true) return [];
  const left = sideOfDate(context.textOf(pair.en.document), en, "en");
  const right = sideOfDate(context.textOf(pair.ko.document), ko, "ko");
  if (left === undefined || right === undefined || left === right || isNegated(pair, context)) return [];
  const message = {
    en: `The English says “${SIDES[left].en}” (${SIDES[left].ko}) of ${en.text}, the Korean “${SIDES[right].en}” (${SIDES[right].ko}). Check on which side of the date it lies.`,
    ko: `${ko.text}의 앞뒤가 영어는 ‘${SIDES[left].ko}’, 한국어는 ‘${SIDES[right].ko}’입니다. 어느 쪽인지 확인하세요.`,
  };
  return [{ ...inWords(context, pair, { message }), confidence: Math.min(TURNED_DATE, pair.confidence) }];
}

/** What ends after a day is valid until then: the verb may be turned, too. */
const TURNED_DATE = 0.7;

/** A finding about a pair that shows what limits the figures, too. */
function inWords(context: CheckContext, pair: FactPair, texts: Parameters<typeof pairFinding>[2]): Finding {
  return {
    ...pairFinding(context, pair, texts),
    en: [context.evidenceOf(pair.en.document, withBoundWords(pair.en, context))],
    ko: [context.evidenceOf(pair.ko.document, withBoundWords(pair.ko, context))],
  };
}

function isBounded(fact: SingleFact): boolean {
  return DIRECTION[fact.bound] !== "none";
}

/** What stands beside a limit of one side, and beside the exact figure of the other, where both say one thing. */
interface Custom {
  readonly enBefore?: RegExp;
  readonly koBefore?: RegExp;
  readonly koBehind?: RegExp;
}

const CUSTOMS: readonly Custom[] = [
  // spread over five years: 5년간.
  { enBefore: /\bover\s$/i, koBehind: /^\s?(?:간|동안|에 걸쳐)/ },
  // lifted within six hours: 6시간 만에.
  { enBefore: /\bwithin\s$/i, koBehind: /^\s?만에/ },
  // in as little as thirty minutes: 불과 30분 만에.
  { enBefore: /\bas (?:little|few) as\s$/i, koBefore: /(?:불과|고작|겨우|단)\s?$/ },
  // up to 1.5 m deep: 최대 수심 1.5m.
  { enBefore: /\b(?:up to|as (?:much|many|high) as|at most)\s$/i, koBefore: /최[대고] [가-힣]{1,6}\s$/ },
  { enBefore: /\bat least\s$/i, koBefore: /최(?:소|저) [가-힣]{1,6}\s$/ },
  // hit 1 million: 100만 명을 돌파했다.
  { koBehind: /^[을를]? ?돌파/ },
];

/** Whether a limit on one side is how it says what the other gives as an exact figure. */
function isCustomary({ en, ko }: FactPair, { textOf }: CheckContext): boolean {
  const before = ({ fact, document }: Placed): string =>
    textOf(document).slice(Math.max(0, fact.start - BESIDE), fact.start);
  const behind = textOf(ko.document).slice(ko.fact.end, ko.fact.end + BESIDE);
  return CUSTOMS.some(
    ({ enBefore, koBefore, koBehind }) =>
      enBefore?.test(before(en)) !== false && koBefore?.test(before(ko)) !== false && koBehind?.test(behind) !== false,
  );
}
