import { partsOf, type Passage } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Evidence, Finding, PlacedFinding } from "../check.ts";
import { isEnglishProse, isShortSentence } from "./prose.ts";
import { untranslatedMessages, type UntranslatedMessage } from "./untranslated-messages.ts";

/** A sentence or paragraph that the Korean version still has in English, or a message of an interface. */
export const textUntranslated: Check = {
  rule: "text/untranslated",
  level: "error",
  category: "accuracy/untranslated",
  summary: {
    en: "A passage of the Korean text is still in English.",
    ko: "한국어 글에 번역되지 않은 영어 문장이 남아 있습니다.",
  },
  why: {
    en: "A passage left in English shows the reader at once that the text is unfinished. It is often the sentence that was added to the original last.",
    ko: "영어로 남은 부분은 글이 완성되지 않았다는 인상을 줍니다. 원문에 마지막으로 추가된 문장이 번역에서 빠진 경우가 많습니다.",
  },
  findAcross: (beads) => {
    const compared = beads.filter(({ rendering }) => rendering !== "reference");
    const passages = compared.flatMap((bead) =>
      runsOf(bead).map((run): PlacedFinding => {
        return { bead, finding: untranslatedFinding(bead, run) };
      }),
    );
    const told = new Set(passages.map(({ bead }) => bead));
    const messages = untranslatedMessages(compared).filter(({ bead }) => !told.has(bead));
    return [...passages, ...messages.map((message) => ({ bead: message.bead, finding: messageFinding(message) }))];
  },
};

/** A message of one word may be meant to stay. */
function messageFinding({ bead, isSure }: UntranslatedMessage): Finding {
  const { en, ko } = bead.aligned;
  const evidence = ({ segment }: Passage): Evidence => bead.evidenceOf(segment.document, segment.span);
  return {
    en: en.map(evidence),
    ko: ko.map(evidence),
    message: {
      en: "The Korean message is the English one. Translate it, or add it to the terms that stay in English.",
      ko: "한국어 메시지가 영어와 똑같습니다. 번역하거나, 영어로 두는 용어라면 용어집에 넣으세요.",
    },
    confidence: isSure ? 0.85 : 0.6,
    severity: isSure ? "warning" : "info",
  };
}

/** English passages of the Korean side that follow each other, with what they stand beside. */
interface Run {
  readonly passages: readonly Passage[];
  readonly en: readonly Passage[];
}

/** What was left in English in one piece is said once, however many sentences it has. */
function runsOf(context: CheckContext): Run[] {
  const runs: { passages: Passage[]; en: Passage[] }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const part of partsOf(context.aligned)) {
    for (const passage of part.ko) {
      if (!(isEnglishProse(passage) || isCopied(passage, part.en)) || isInTag(passage, context)) {
        open = undefined;
        continue;
      }
      if (
        open === undefined ||
        open.passages.at(-1)?.segment.parent !== passage.segment.parent ||
        passage.segment.parent === undefined
      ) {
        open = { passages: [], en: [] };
        runs.push(open);
      }
      open.passages.push(passage);
      open.en.push(...part.en.filter((each) => !open?.en.includes(each)));
    }
  }
  return runs;
}

/** A short sentence that stands in the English word for word: Please restart the server. */
function isCopied(passage: Passage, en: readonly Passage[]): boolean {
  const { text } = passage.segment.prose;
  return en.some(({ segment }) => segment.prose.text === text) && isShortSentence(passage);
}

/** How far before a passage its tag may begin. */
const LONGEST_TAG = 600;

/** What an attribute says (alt="A diagram. It shows …") stands inside a tag, whose sentences a splitter takes for the text's. */
function isInTag({ segment }: Passage, context: CheckContext): boolean {
  const { start } = segment.span;
  const before = context.textOf(segment.document).slice(Math.max(0, start - LONGEST_TAG), start + 2);
  const open = before.lastIndexOf("<");
  return open >= 0 && /^<[A-Za-z]/.test(before.slice(open)) && !before.slice(open).includes(">");
}

function untranslatedFinding(context: CheckContext, { passages, en }: Run): Finding {
  const [first, last] = [passages[0] as Passage, passages.at(-1) as Passage];
  const { document } = first.segment;
  const isProse = passages.some(isEnglishProse);
  const source = en.map((each) => context.evidenceOf(each.segment.document, each.segment.span));
  return {
    en: source.length > 0 ? source : [context.place.en],
    ko: [context.evidenceOf(document, { start: first.segment.span.start, end: last.segment.span.end })],
    message: {
      en: "This passage of the Korean text is in English. Translate it, or mark it as code if it must stay.",
      ko: "한국어 글의 이 부분이 영어로 남아 있습니다. 번역하거나, 그대로 두어야 한다면 코드로 표시하세요.",
    },
    confidence: source.length === 0 ? 0.7 : isProse ? 0.95 : 0.8,
    ...(source.length > 0 && isProse ? {} : { severity: "warning" }),
  };
}
