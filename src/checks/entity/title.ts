import { isFilled, partsOf, type AlignedPassages, type Passage } from "../../alignment/bitext.ts";
import type { Span } from "../../text/span.ts";
import type { Check, CheckContext, Evidence, Finding, Localised } from "../check.ts";
import { englishTitlesOf } from "./english-title.ts";
import { createHearing } from "./heard.ts";
import { koreanTitleOf, type KoreanTitle } from "./korean-title.ts";
import { compareTitles, mayClash, type TitleClash } from "./title-clash.ts";
import { areNested } from "./traces.ts";

/** From which likeness of sound a Korean stretch is the person of the English. */
const SAME_PERSON = 0.5;
/** The same for a given name alone. */
const SAME_WORD = 0.8;
const CONFIDENCE = 0.6;
const LATE_CONFIDENCE = 0.4;
const DOUBTFUL_BEAD = 0.5;

/** A person's title that one text calls former, late, deputy, acting or elect and the other does not, or another title. */
export const entityTitle: Check = {
  rule: "entity/title",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "A person's title differs: “former”, “late”, “vice”, “acting” or “-elect” stands in one text only, or the office is another one.",
    ko: "인물의 직함이 다릅니다. ‘전’, ‘고’, ‘부’, ‘대행’, ‘당선인’ 가운데 하나가 한쪽에만 있거나 직책 자체가 다릅니다.",
  },
  why: {
    en: "A former president decides nothing and an acting one only for a while. Readers take the title as a statement about who holds power now.",
    ko: "전 대통령에게는 권한이 없고 권한대행의 권한은 한시적입니다. 독자는 직함을 보고 지금 누가 그 자리에 있는지 판단합니다.",
  },
  find: (context) => {
    if (context.rendering === "reference" || !isFilled(context.aligned)) return [];
    return partsOf(context.aligned).flatMap((part) => findIn(part, context));
  },
};

interface Said<T> {
  readonly title: T;
  readonly document: string;
}

function findIn(part: AlignedPassages, context: CheckContext): Finding[] {
  const texts = { en: proseOf(part.en), ko: proseOf(part.ko) };
  const said = new Set<string>();
  return part.en.flatMap((passage) =>
    context.namesOf(passage).flatMap((name): Finding[] => {
      if (name.value.type !== "person") return [];
      const text = context.textOf(passage.segment.document);
      const whole = wholeName(text, name);
      const english = englishTitlesOf(text, whole);
      if (!mayClash(english, texts)) return [];
      const korean = part.ko.flatMap((other) => koreanTitlesOf(whole.text, name.value.key, other, context));
      const clash = compareTitles(
        english,
        korean.map(({ title }) => title),
        texts,
      );
      if (clash === undefined) return [];
      const place = korean.find(({ title }) => title === clash.ko) as Said<KoreanTitle>;
      const id = `${place.title.start} ${clash.en.start}`;
      if (said.has(id)) return [];
      said.add(id);
      return [
        toFinding(
          clash,
          {
            en: context.evidenceOf(passage.segment.document, clash.en),
            ko: context.evidenceOf(place.document, clash.ko),
          },
          Math.min(CONFIDENCE, part.bead.confidence),
          context.rendering !== "close" || part.bead.confidence < DOUBTFUL_BEAD,
        ),
      ];
    }),
  );
}

function proseOf(side: readonly Passage[]): string {
  return side.map(({ segment }) => segment.prose.text).join("\n");
}

/** Kyo-ahn where the reader of names stops at the hyphen. */
function wholeName(text: string, { start, end }: Span): Span & { readonly text: string } {
  const rest = /^-\p{L}+/u.exec(text.slice(end, end + LONGEST_REST))?.[0] ?? "";
  return { start, end: end + rest.length, text: text.slice(start, end) + rest };
}

const LONGEST_REST = 12;

/** The titles that a Korean passage gives the person of an English name, each once. */
function koreanTitlesOf(name: string, key: string, passage: Passage, context: CheckContext): Said<KoreanTitle>[] {
  const { document } = passage.segment;
  const { knowledge } = context;
  const text = context.textOf(document);
  const same: Span[] = context
    .namesOf(passage)
    .filter(({ value }) => value.type === "person")
    .filter(
      (each) =>
        areNested(each.value.key, key) || knowledge.transliteration.nameSimilarity(name, each.text) >= SAME_PERSON,
    );
  const titlesAt = (places: readonly Span[]): KoreanTitle[] =>
    places.flatMap((place) => koreanTitleOf(text, place, knowledge.names) ?? []);
  const read = titlesAt(same);
  const titles = read.length > 0 ? read : titlesAt(heardAs(name, text, passage, same.length === 0, context));
  return [...new Map(titles.map((title) => [title.start, title])).values()].map((title) => ({ title, document }));
}

/** Where a person is heard whom the reader of names has not found, or not whole. */
function heardAs(
  name: string,
  text: string,
  { segment: { span } }: Passage,
  isLost: boolean,
  { knowledge }: CheckContext,
): readonly Span[] {
  const { hear } = createHearing(text.slice(span.start, span.end), span.start, knowledge);
  const words = name.split(" ");
  const byFamily = [name, ...words.slice(-1)].flatMap((latin) => hear(latin, SAME_PERSON));
  const byGiven = words.slice(0, -1).flatMap((latin) => hear(latin, SAME_WORD));
  // 알리 모흐센 아스마일: where the family name is not heard a given name may be.
  return isLost && byFamily.length === 0 ? byGiven : byFamily.map((place) => extended(place, byGiven));
}

/** 고이즈미 준이치로: the family name with the given name beside it. */
function extended({ start, end }: Span, beside: readonly Span[]): Span {
  return {
    start: beside.find((other) => other.end === start - 1)?.start ?? start,
    end: beside.find((other) => other.start === end + 1)?.end ?? end,
  };
}

function toFinding(
  { kind, en, ko, suggestion }: TitleClash,
  evidence: { en: Evidence; ko: Evidence },
  confidence: number,
  isDoubtful: boolean,
): Finding {
  const [left, right] = [evidence.en.text, evidence.ko.text];
  const message: Localised =
    kind === "office"
      ? {
          en: `The English calls this person “${left}”, the Korean “${right}”, which is another office. Check which one is meant.`,
          ko: `영어 직함은 ‘${left}’인데 한국어는 ‘${right}’입니다. 직책이 서로 다르니 확인하세요.`,
        }
      : MESSAGES[kind](left, right, en.modifiers.has(kind) && !ko.modifiers.has(kind));
  return {
    en: [evidence.en],
    ko: [evidence.ko],
    message,
    confidence: kind === "late" ? Math.min(confidence, LATE_CONFIDENCE) : confidence,
    // Korean often calls the dead by the title alone.
    ...(isDoubtful || kind === "late" ? { severity: "info" as const } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

type Wording = (en: string, ko: string, isInEnglish: boolean) => Localised;

function wording(what: Localised): Wording {
  return (en, ko, isInEnglish) => ({
    en: isInEnglish
      ? `The English says “${en}”, the Korean “${ko}”, which does not say ${what.en}. Add it to the Korean.`
      : `The Korean “${ko}” says ${what.en}, the English “${en}” does not. Check whether it is right.`,
    ko: isInEnglish
      ? `영어는 ‘${en}’인데 한국어 ‘${ko}’에는 ${what.ko} 뜻이 없습니다. 한국어에 넣으세요.`
      : `한국어 ‘${ko}’에는 ${what.ko} 뜻이 있지만 영어 ‘${en}’에는 없습니다. 맞는지 확인하세요.`,
  });
}

const MESSAGES: Readonly<Record<Exclude<TitleClash["kind"], "office">, Wording>> = {
  former: wording({ en: "that the office is no longer held", ko: "전직이라는" }),
  late: wording({ en: "that the person is dead", ko: "고인이라는" }),
  deputy: wording({ en: "that it is the second in office", ko: "부책임자라는" }),
  acting: wording({ en: "that the office is held for somebody else or for a while", ko: "대행이라는" }),
  elect: wording({ en: "that the office is not held yet", ko: "취임 전이라는" }),
};
