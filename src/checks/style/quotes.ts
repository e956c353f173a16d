import type { Span } from "../../text/span.ts";
import type { Check, CheckContext, PlacedFinding } from "../check.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { englishTexts, koreanTexts, styleFinding } from "./korean-texts.ts";
import { mapWork, type Work } from "../../text/work.ts";

/** A quotation mark without its partner, or straight marks in a text that otherwise has curly ones. */
export const styleQuotes: Check = {
  rule: "style/quotes",
  level: "info",
  category: "linguistic-conventions/punctuation",
  summary: {
    en: "A quotation mark has no partner, or straight and curly marks are mixed in the Korean text.",
    ko: "따옴표의 짝이 없거나, 곧은따옴표와 둥근따옴표가 섞여 있습니다.",
  },
  why: {
    en: "Without its partner a quotation mark does not show where the words of somebody else end.",
    ko: "따옴표의 짝이 없으면 남의 말이 어디에서 끝나는지 알 수 없습니다.",
  },
  findAcross: function* (beads) {
    const lone = yield* mapWork(beads, unpairedIn);
    return [...lone.flat(), ...(yield* strayMarks(beads))];
  },
};

function unpairedIn(bead: CheckContext): PlacedFinding[] {
  // A quotation may begin in one paragraph and end in another; then the English says so too.
  if (bead.aligned.en.length === 0 || englishTexts(bead).some((text) => unpaired(text.seen).length > 0)) return [];
  return koreanTexts(bead).flatMap((text) => {
    const spans = unpaired(text.seen);
    const mark = spans[0] === undefined ? undefined : text.written.slice(spans[0].start, spans[0].end);
    if (mark === undefined) return [];
    const isMixed = hasOtherKind(text.seen, spans, mark);
    const finding = styleFinding(bead, text, spans, {
      message: isMixed
        ? {
            en: `The quotation mark ${mark} and its partner are of different kinds, one straight and one curly. Write both alike.`,
            ko: `따옴표 ${mark}의 짝이 다른 모양입니다. 곧은따옴표와 둥근따옴표 가운데 하나로 맞추세요.`,
          }
        : {
            en: `The quotation mark ${mark} has no partner. Add it or delete this one.`,
            ko: `따옴표 ${mark}의 짝이 없습니다. 짝을 넣거나 이 따옴표를 지우세요.`,
          },
      confidence: Math.min(isMixed ? 0.6 : 0.85, Math.max(0.5, bead.aligned.bead.confidence)),
    });
    return [{ bead, finding }];
  });
}

/** Whether the partner of a lone mark seems to be there in the other form: “…" or '…’. */
function hasOtherKind(seen: string, spans: readonly Span[], mark: string): boolean {
  const marks = new Set(spans.map(({ start }) => seen[start]));
  return "“”".includes(mark)
    ? marks.has('"')
    : mark === '"'
      ? marks.has("“") || marks.has("”")
      : seen.split("").some((sign, at) => sign === "'" && !isBetweenLetters(seen, at));
}

/** Quotation marks of a text that do not find their partner. */
function unpaired(seen: string): Span[] {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const found: number[] = [];
  for (let i = 0; i < seen.length; i++) {
    const sign = seen[i] as string;
    if (sign === "“" || sign === "‘") open.push({ sign, at: i });
    else if (sign === '"' && !isInch(seen, i) && !isMentioned(seen, i)) toggle(open, sign, i);
    else if (sign === "”" || sign === "’") {
      const partner = sign === "”" ? "“" : "‘";
      const place = isBetweenLetters(seen, i) ? -1 : open.findLastIndex((each) => each.sign === partner);
      if (place >= 0) open.splice(place, 1);
      else if (sign === "”" || !isApostrophe(seen, i)) found.push(i);
    }
  }
  return [...found, ...open.map(({ at }) => at)].toSorted((a, b) => a - b).map((at) => ({ start: at, end: at + 1 }));
}

function toggle(open: { readonly sign: string; readonly at: number }[], sign: string, at: number): void {
  const place = open.findLastIndex((each) => each.sign === sign);
  if (place < 0) open.push({ sign, at });
  else open.splice(place, 1);
}

/** A mark that is spoken of: (") */
function isMentioned(seen: string, at: number): boolean {
  return seen[at - 1] === "(" && seen[at + 1] === ")";
}

function isInch(seen: string, at: number): boolean {
  return isDigit(seen.charCodeAt(at - 1)) && !seen.slice(0, at).includes('"');
}

function isBetweenLetters(seen: string, at: number): boolean {
  return isAsciiLetter(seen.charCodeAt(at - 1)) && isAsciiLetter(seen.charCodeAt(at + 1));
}

function isApostrophe(seen: string, at: number): boolean {
  return (
    isAsciiLetter(seen.charCodeAt(at - 1)) || isDigit(seen.charCodeAt(at + 1)) || isAsciiLetter(seen.charCodeAt(at + 1))
  );
}

const FEWEST_MARKS = 12;
/** Up to this share of a text's marks are strays; more is a choice. */
const STRAY_SHARE = 0.15;

/** Marks of the rarer kind in a document that has a clear majority of the other. */
function* strayMarks(beads: readonly CheckContext[]): Work<PlacedFinding[]> {
  const read = yield* mapWork(beads, (bead) =>
    koreanTexts(bead).map((text) => ({
      bead,
      text,
      straight: marksIn(text.seen, '"'),
      curly: marksIn(text.seen, "“”"),
    })),
  );
  const places = read.flat();
  const count = (kind: "straight" | "curly"): number => places.reduce((sum, place) => sum + place[kind].length, 0);
  const [straight, curly] = [count("straight"), count("curly")];
  const all = straight + curly;
  const rarer = straight < curly ? "straight" : "curly";
  const rare = Math.min(straight, curly);
  if (all < FEWEST_MARKS || rare === 0 || rare > all * STRAY_SHARE) return [];
  const [here, elsewhere] =
    rarer === "straight"
      ? [
          { en: "straight", ko: "곧은따옴표" },
          { en: "curly", ko: "둥근따옴표" },
        ]
      : [
          { en: "curly", ko: "둥근따옴표" },
          { en: "straight", ko: "곧은따옴표" },
        ];
  return places.flatMap(({ bead, text, [rarer]: spans }) => {
    if (spans.length === 0 || unpaired(text.seen).length > 0) return [];
    const finding = styleFinding(bead, text, spans, {
      message: {
        en: `These quotation marks are ${here.en}; elsewhere the text has ${elsewhere.en} ones. Use one kind.`,
        ko: `이곳에는 ${here.ko}를 썼지만 다른 곳은 ${elsewhere.ko}입니다. 한 가지로 맞추세요.`,
      },
      confidence: 0.7,
    });
    return [{ bead, finding }];
  });
}

function marksIn(seen: string, marks: string): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < seen.length; i++) {
    if (!marks.includes(seen[i] as string)) continue;
    if (seen[i] === '"' && isInch(seen, i)) continue;
    spans.push({ start: i, end: i + 1 });
  }
  return spans;
}
