import { englishKey } from "../../knowledge/english-tokens.ts";
import { isStopWord } from "../../knowledge/stop-words.ts";
import { latinWords } from "../../knowledge/words.ts";
import type { Segment } from "../../segments/segment.ts";
import { hasHangul } from "../../text/characters.ts";
import type { CheckContext, PlacedFinding } from "../check.ts";
import { deviationsIn, lettersOf, type Deviation, type Variant } from "./variants.ts";

/** A heading or another short text that is no sentence, with its counterpart. */
interface Label {
  readonly bead: CheckContext;
  readonly en: Segment;
  readonly ko: Segment;
  readonly enText: string;
  readonly koText: string;
}

/** One label translated in two ways, and two labels translated alike. */
export function mixedLabels(beads: readonly CheckContext[]): PlacedFinding[] {
  const labels = beads.flatMap(labelIn);
  const twoWays = deviationsIn(
    labels.map((at): Variant<Label> => ({ subject: at.enText, way: lettersOf(at.koText), at })),
  )
    .filter(({ odd, usual }) => isOtherWord(odd.koText, usual.koText))
    .map(twoWaysFinding);
  const twoNames = deviationsIn(
    labels
      .filter(({ en, enText }) => en.block === "heading" && latinWords(enText).length > 1)
      .map((at): Variant<Label> => ({ subject: lettersOf(at.koText), way: tellingKey(at.enText), at })),
  ).map(twoNamesFinding);
  return [...twoWays, ...twoNames];
}

const SUREST = 0.6;
const LONGEST_HEADING = 6;
const LONGEST_LABEL = 4;
const SHORTEST_LETTERS = 4;
/** With all signs around it. */
const LONGEST_TEXT = 400;

function labelIn(bead: CheckContext): Label[] {
  const { en, ko, home, bead: own } = bead.aligned;
  const [first, second] = [en[0]?.segment, ko[0]?.segment];
  if (first === undefined || second === undefined || en.length > 1 || ko.length > 1) return [];
  if (own.confidence < SUREST || own.crossing === true) return [];
  if (Math.max(first.prose.text.length, second.prose.text.length) > LONGEST_TEXT) return [];
  // Told before anything is read, for nearly all passages are sentences.
  if (/[.!?;,]/.test(first.prose.text.slice(-1)) || /[.!?]/.test(second.prose.text.slice(-1))) return [];
  const [enText, koText] = [labelText(first), labelText(second)];
  const words = latinWords(enText);
  if (words.length === 0 || !hasHangul(koText)) return [];
  // One word says too little to be the same wherever it stands (Open), but for a heading.
  const isHeading = first.block === "heading" && second.block === "heading";
  const isLabel = isHeading
    ? words.length <= LONGEST_HEADING
    : (home !== undefined || isShort(first)) && words.length > 1 && words.length <= LONGEST_LABEL;
  if (!isLabel || lettersOf(enText).length < SHORTEST_LETTERS || isSentence(enText, koText)) return [];
  return [{ bead, en: first, ko: second, enText, koText }];
}

function isShort({ block }: Segment): boolean {
  return block === "table-cell" || block === "caption";
}

/** Without the signs and numbers in front that count chapters, and marks behind. */
function labelText({ prose }: Segment): string {
  return prose.text
    .replace(/(?<!\s)\s*\{(?:#|\/\*)[^}]*\}\s*$/, "")
    .replace(/^[\s#>*_-]*(?:\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s+)?/, "")
    .replace(/(?<![\s:：*_#])[\s:：*_#]+$/, "")
    .replaceAll(/\s+/g, " ");
}

function isSentence(enText: string, koText: string): boolean {
  return /[.!?;,]$/.test(enText) || /[.!?]$/.test(koText) || /(?:니다|세요|어요|아요)$/.test(koText);
}

/** Whether two labels differ in more than what one of them adds: 소개 and 소개하기 are one. */
function isOtherWord(a: string, b: string): boolean {
  const [short, long] = [lettersOf(a), lettersOf(b)].toSorted((x, y) => x.length - y.length) as [string, string];
  return !long.includes(short);
}

/** Words without articles, plurals and endings: Using a Hook and Use Hooks are one. */
function tellingKey(text: string): string {
  return englishKey(text)
    .split(" ")
    .filter((word) => !isStopWord(word))
    .toSorted()
    .join(" ");
}

function twoWaysFinding({ odd, usual, usualCount, oddCount }: Deviation<Label>): PlacedFinding {
  return {
    bead: odd.bead,
    finding: {
      ...sidesOf(odd),
      message: {
        en: `“${odd.enText}” is “${odd.koText}” here but “${usual.koText}” elsewhere in the text (${usualCount} to ${oddCount}). Translate the same label alike.`,
        ko: `‘${odd.enText}’의 번역이 여기서는 ‘${odd.koText}’, 다른 곳에서는 ‘${usual.koText}’입니다(${usualCount} 대 ${oddCount}). 같은 제목이나 이름은 똑같이 옮기세요.`,
      },
      confidence: Math.min(0.6, odd.bead.aligned.bead.confidence),
    },
  };
}

function twoNamesFinding({ odd, usual }: Deviation<Label>): PlacedFinding {
  return {
    bead: odd.bead,
    finding: {
      ...sidesOf(odd),
      message: {
        en: `“${odd.enText}” and “${usual.enText}” are both “${odd.koText}” in Korean. Tell them apart if they are two things.`,
        ko: `두 제목 ‘${usual.enText}’, ‘${odd.enText}’의 번역이 똑같이 ‘${odd.koText}’입니다. 서로 다른 내용이면 구별되게 옮기세요.`,
      },
      confidence: Math.min(0.4, odd.bead.aligned.bead.confidence),
    },
  };
}

function sidesOf({ bead, en, ko }: Label): Pick<PlacedFinding["finding"], "en" | "ko"> {
  return { en: [bead.evidenceOf(en.document, en.span)], ko: [bead.evidenceOf(ko.document, ko.span)] };
}
