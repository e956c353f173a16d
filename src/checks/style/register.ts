import { batchimOf, isHangulSyllable, isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { Check, CheckContext, Localised, PlacedFinding } from "../check.ts";
import { groupBy } from "../group.ts";
import { endSign } from "./end-signs.ts";
import { koreanTexts, sentencesOf, styleFinding, type StyleText } from "./korean-texts.ts";
import { isHangulAt } from "./readable.ts";
import { mapWork } from "../../text/work.ts";

/** Sentences of one Korean text that address the reader in another way than most of it does. */
export const styleRegister: Check = {
  rule: "style/register",
  level: "info",
  category: "style/register",
  summary: {
    en: "A Korean sentence ends in another register (-ㅂ니다, -어요, -다) than the rest of the text.",
    ko: "문장의 맺음이 글의 나머지와 다릅니다(합니다체·해요체·한다체).",
  },
  why: {
    en: "A text that changes between registers reads as if several people had written it, and may sound rude or familiar where it changes.",
    ko: "문체가 오락가락하면 여러 사람이 쓴 글처럼 보이고, 바뀌는 자리에서 무례하거나 가벼운 느낌을 줄 수 있습니다.",
  },
  findAcross: function* (beads) {
    const read = yield* mapWork(beads, (bead) => koreanTexts(bead).flatMap((text) => runningSentences(bead, text)));
    const sentences = read.flat();
    // Pairs of segments may come from anywhere; only what is one document has one register.
    const documents = groupBy(sentences, ({ text }) => text.passage.segment.document);
    return [...documents.values()].flatMap((own) => [...straysOf(own, STATEMENTS), ...straysOf(own, REQUESTS)]);
  },
};

type Register = "formal" | "polite" | "plain" | "formal request" | "polite request";

/** Registers that exclude each other in one text. A polite request (-세요) stands beside formal statements in good texts. */
const STATEMENTS: readonly Register[] = ["formal", "polite", "plain"];
const REQUESTS: readonly Register[] = ["formal request", "polite request"];

const NAMES: Readonly<Record<Register, Localised>> = {
  formal: { en: "-습니다", ko: "합니다체" },
  polite: { en: "-어요", ko: "해요체" },
  plain: { en: "-다", ko: "한다체" },
  "formal request": { en: "-십시오", ko: "‘-십시오’" },
  "polite request": { en: "-세요", ko: "‘-세요’" },
};

interface RunningSentence {
  readonly bead: CheckContext;
  readonly text: StyleText;
  readonly register: Register;
  /** The last word. */
  readonly ending: Span;
}

const FEWEST_SENTENCES = 8;
/** Up to this share of the sentences are strays; more is a choice of the writer. */
const STRAY_SHARE = 0.15;

function straysOf(sentences: readonly RunningSentence[], registers: readonly Register[]): PlacedFinding[] {
  const counts = registers.map((register) => sentences.filter((each) => each.register === register).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const usual = registers[counts.indexOf(most)];
  if (usual === undefined || all < FEWEST_SENTENCES || all - most > all * STRAY_SHARE) return [];
  return sentences
    .filter(({ register }) => register !== usual && registers.includes(register))
    .map(({ bead, text, register, ending }) => {
      const finding = styleFinding(bead, text, [ending], {
        message: {
          en: `This sentence ends in ${NAMES[register].en}, but ${most} of ${all} end in ${NAMES[usual].en}. Use one register.`,
          ko: `이 문장은 ${NAMES[register].ko}지만 문장 ${all}개 가운데 ${most}개가 ${NAMES[usual].ko}입니다. 하나로 맞추세요.`,
        },
        confidence: 0.5 + 0.4 * (most / all),
      });
      return { bead, finding };
    });
}

/** The sentences of a text that are neither labels nor quotations, with their registers. */
function runningSentences(bead: CheckContext, text: StyleText): RunningSentence[] {
  if (text.passage.segment.block !== "paragraph" || /<(?:aside|blockquote|cite|q)\b/.test(text.written)) return [];
  const { seen } = text;
  return sentencesOf(text).flatMap((span) => {
    const { kind, at } = endSign(seen, span);
    if (kind !== "stop" && kind !== "question" && kind !== "exclamation") return [];
    // What ends in a bracket or a quotation mark is said aside or by somebody else.
    if (isClosed(seen, span, at)) return [];
    // One word alone is an exclamation: 좋아요!
    if (!/\s/.test(seen.slice(span.start, at).trim())) return [];
    let end = at;
    while (end > span.start && !isHangulAt(seen, end - 1) && !isSpace(seen.charCodeAt(end - 1))) end--;
    const register = registerOf(seen.slice(Math.max(span.start, end - 12), end));
    if (register === undefined || isInsideQuotation(seen, span.start, end)) return [];
    let start = end;
    while (start > span.start && isHangulSyllable(seen.charCodeAt(start - 1))) start--;
    return [{ bead, text, register, ending: { start, end } }];
  });
}

function isClosed(seen: string, span: Span, at: number): boolean {
  return /[)\]”’"'」』》〉]/.test(seen.slice(at + 1, span.end));
}

/** Whether a quotation is open at the end of a sentence: its speaker has a register of their own. */
function isInsideQuotation(seen: string, start: number, end: number): boolean {
  let depth = 0;
  let straight = 0;
  // From the start of the paragraph: a quotation may hold several sentences.
  for (let i = Math.max(0, start - 1000); i < end; i++) {
    if ("“‘「『".includes(seen[i] as string)) depth++;
    else if ("”’」』".includes(seen[i] as string)) depth = Math.max(0, depth - 1);
    else if (seen[i] === '"') straight++;
  }
  return depth > 0 || straight % 2 === 1;
}

/** Nouns in 요 and 다 that may end a line with a full stop. */
const NOUN_END =
  /(?:개요|필요|주요|수요|중요|소요|동요|가요|민요|바다|판다|람다|소다|캐나다|르완다|우간다|베란다|프라다|혼다|도요다)$/;

function registerOf(text: string): Register | undefined {
  if (NOUN_END.test(text)) return undefined;
  if (text.endsWith("시오")) return "formal request";
  if (text.endsWith("세요")) return "polite request";
  if (/(?:니다|니까|시다)$/.test(text)) return "formal";
  // What these say (of course, you see, shall we) formal sentences have no ending for, so they stand among them.
  if (/(?:죠|지요|네요|군요|까요|거든요|나요|가요|데요)$/.test(text)) return undefined;
  if (text.endsWith("요")) return isVerbBeforeYo(text.charCodeAt(text.length - 2)) ? "polite" : undefined;
  return /[가-힣]다$/.test(text) ? "plain" : undefined;
}

/** The vowels that a verb has before 요 (가요, 해요, 예요, 워요); behind others it hangs on a fragment (책이요, 하지만요). */
const VERB_VOWELS: ReadonlySet<number> = new Set([0, 1, 4, 5, 6, 7, 9, 10, 14, 15]);
const SEO = "서".charCodeAt(0);

function isVerbBeforeYo(code: number): boolean {
  if (!isHangulSyllable(code) || code === SEO) return false;
  return batchimOf(code) === 0 && VERB_VOWELS.has(Math.floor(((code - 0xac00) % 588) / 28));
}
