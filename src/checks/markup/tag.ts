import { hasHangul } from "../../text/characters.ts";
import type { Check, CheckContext, Finding, Severity } from "../check.ts";
import { onSide } from "../findings.ts";
import { groupBy } from "../group.ts";
import { findBeside } from "./across.ts";
import { clashFinding, severityIn, type LiteralWording } from "./literal-findings.ts";
import {
  evidenceOf,
  isComparable,
  isInGap,
  leftoversOf,
  literalsOf,
  outside,
  sourcesOf,
  textOfSide,
  type Literal,
} from "./literals.ts";

const WORDING: LiteralWording = {
  noun: { en: "tag", ko: "태그" },
  clash: "error",
  missing: "error",
  extra: "error",
};

/** A tag that the Korean misspells, lacks or adds. Attributes are not compared: what they say is translated. */
export const markupTag: Check = {
  rule: "markup/tag",
  level: "error",
  category: "accuracy/mistranslation",
  summary: {
    en: "A tag is not the same in both texts.",
    ko: "태그가 서로 다르거나 한쪽에만 있습니다.",
  },
  why: {
    en: "A lost or misspelt tag breaks the page: emphasis runs on, a link loses its end, a button its text.",
    ko: "태그가 빠지거나 잘못되면 화면이 깨집니다. 강조가 끝나지 않거나 링크와 단추가 제구실을 못 합니다.",
  },
  findAcross: (beads) => findBeside(beads, differingTags),
};

function differingTags(context: CheckContext): readonly Finding[] {
  if (!isComparable(context)) return [];
  const [en, ko] = [tagsOf(context, "en"), tagsOf(context, "ko")];
  if (en.length === 0 && ko.length === 0) return [];
  const left = leftoversOf(en, ko, isTranslated);
  const names = groupBy([...left.en, ...left.ko], ({ key }) => key.replace("/", ""));
  const single = [left.en, left.ko].map((side) => new Set(side.map(({ key }) => key.replace("/", ""))));
  const [enNames, koNames] = single as [Set<string>, Set<string>];
  const [enFirst, koFirst] = [left.en[0], left.ko[0]];
  // <b>…</b> written as <d>…</d> is one slip, and so is </b> written as <b>.
  if (enNames.size === 1 && koNames.size === 1 && enFirst !== undefined && koFirst !== undefined) {
    const isBlock = isWholePassage(context, "en") || / \w+=/.test(enFirst.text);
    return [clashFinding(context, enFirst, koFirst, isBlock ? { ...WORDING, clash: "info" } : WORDING)];
  }
  if (names.size === 0) return [];
  if (isInGap(context, enFirst === undefined ? "ko" : "en", (enFirst ?? koFirst) as Literal)) return [];
  return [...names].slice(0, MOST_NAMES).flatMap(([name, tags]) => loneTags(context, name, tags, left.en));
}

/** Where more than these differ, the two sides are different pages. */
const MOST_NAMES = 20;

/** The tags of a side; those inside code are no markup. The key is the name with its slash: <br> and <br/> are one. */
function tagsOf(context: CheckContext, side: "en" | "ko"): Literal[] {
  const code = literalsOf(context, side, "code");
  const known = outside(literalsOf(context, side, "tag"), code);
  const unknown = outside(angledIn(context, side), [...code, ...known]);
  const named = known.map((tag) => ({ ...tag, key: /^<\/?[^\s/>]+/.exec(tag.text)?.[0].slice(1) ?? tag.key }));
  return [...named, ...unknown];
}

/** <form>, <year>, <파일 이름>: elements that are spoken of and what the reader is to fill in; no List<String>. */
const ANGLED = /(?<![\p{L}\p{N}_])<\/?[A-Za-z가-힣][\p{L}\p{N} _.-]{0,40}>/gu;

function angledIn(context: CheckContext, side: "en" | "ko"): Literal[] {
  return sourcesOf(context, side).flatMap(({ document, start, text }) =>
    Array.from(text.matchAll(ANGLED), ({ 0: written, index }): Literal => {
      const from = start + index;
      return { document, start: from, end: from + written.length, text: written, key: written.slice(1, -1) };
    }),
  );
}

/** What is to be filled in may be named in Korean. */
function isTranslated(_en: Literal, ko: Literal): boolean {
  return hasHangul(ko.text) && !ko.text.includes("=");
}

/** What Markdown writes instead of a tag. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    b: /\*\*|__/,
    strong: /\*\*|__/,
    em: /[*_]/,
    i: /[*_]/,
    code: /`/,
    a: /\]\(|\]\[|https?:/,
    img: /!\[/,
  }),
);

/** Tags that only lay out: each language breaks its lines and numbers where it needs to. */
const LAYOUT: ReadonlySet<string> = new Set("br wbr sup sub small nobr span p div".split(" "));

function loneTags(
  context: CheckContext,
  name: string,
  tags: readonly Literal[],
  enLeft: readonly Literal[],
): Finding[] {
  const [first] = tags;
  if (first === undefined) return [];
  const side = enLeft.includes(first) ? "en" : "ko";
  // <기생충> is a title; what is to be filled in stands in the English, too.
  if (side === "ko" && hasHangul(name)) return [];
  if (isEmptyAnchor(context, first) || holdsTag(context, side === "en" ? "ko" : "en", first, tags.length)) return [];
  if (SIGNS.get(name)?.test(textOfSide(context, side === "en" ? "ko" : "en")) === true) return [];
  const own = tags.filter((tag) => enLeft.includes(tag) === (side === "en"));
  const written = own.map(({ text }) => text).join("…");
  const noun = own.length > 1 ? "tags" : "tag";
  return [
    {
      ...onSide(side, evidenceOf(context, first), context.place),
      message:
        side === "en"
          ? {
              en: `The ${noun} “${written}” of the English ${own.length > 1 ? "are" : "is"} missing from the Korean.`,
              ko: `영어에 있는 태그가 한국어에 없습니다: ‘${written}’. 한국어에도 넣으세요.`,
            }
          : {
              en: `The ${noun} “${written}” ${own.length > 1 ? "stand" : "stands"} in the Korean only.`,
              ko: `영어에 없는 태그가 한국어에 있습니다: ‘${written}’. 지우거나 영어를 확인하세요.`,
            },
      confidence: 0.8 * context.aligned.bead.confidence,
      severity: severityIn(context, loneSeverity(context, side, name), true),
    },
  ];
}

/** `<a id="here"></a>` marks a place that links lead to; pages name their places as they like. */
function isEmptyAnchor(context: CheckContext, { document, end, text }: Literal): boolean {
  return /^<a\s(?!.*\bhref)/i.test(text) && context.textOf(document).startsWith("</a>", end);
}

/** Whether the other side has the tag after all, too long to be read as one or opened in another passage. */
function holdsTag(context: CheckContext, side: "en" | "ko", { text }: Literal, count: number): boolean {
  const opening = /^<\/?[^\s/>]+/.exec(text)?.[0] ?? text;
  const [own, other] = [textOfSide(context, side === "en" ? "ko" : "en"), textOfSide(context, side)];
  const times = (whole: string): number => whole.split(opening).length - 1;
  return text.includes("=") && times(other) >= Math.min(count, times(own)) && times(other) > 0;
}

/** Whether a side is nothing but tags: a component of a page, which pages are free to lay out in another way. */
function isWholePassage(context: CheckContext, side: "en" | "ko"): boolean {
  const text = textOfSide(context, side).trim();
  return text.startsWith("<") && text.endsWith(">");
}

/** Elements of HTML that carry text, and the numbers that messages give their tags. */
const ELEMENT =
  /^(?:[abisu]|em|strong|code|kbd|mark|del|ins|button|h[1-6]|ol|ul|li|td|th|tr|table|link|bold|big|font|\d+)$/i;

/** Pages set their own components around words as they like; the same tags of HTML or of a message are expected. */
function loneSeverity(context: CheckContext, side: "en" | "ko", name: string): Severity {
  if (LAYOUT.has(name) || isWholePassage(context, side)) return "info";
  return side === "en" && ELEMENT.test(name) ? "error" : "warning";
}
