import type { Passage } from "../../alignment/bitext.ts";
import { hasHangul } from "../../text/characters.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { Check, CheckContext, Finding, Localised, Severity } from "../check.ts";
import { foreignRuns, type ScriptRun } from "./wrong-script-runs.ts";

/** Letters of a script that neither version is written in, or Hangul in the English one. Glosses in brackets are right. */
export const textWrongScript: Check = {
  rule: "text/wrong-script",
  level: "error",
  category: "accuracy/untranslated",
  summary: {
    en: "Chinese characters, kana or another script are left in the Korean, or Hangul in the English.",
    ko: "한국어에 한자·가나 등 다른 문자가, 또는 영어에 한글이 남아 있습니다.",
  },
  why: {
    en: "Such letters are left over from another source or slipped in by a machine; most readers cannot read them. Glosses in brackets, quotations, abbreviations of the press (美, 中) and what both texts hold are not reported.",
    ko: "다른 원고에서 남았거나 기계 번역에서 섞여 든 글자로, 독자 대부분이 읽지 못합니다. 괄호 안의 병기, 인용, 신문의 약자(美, 中), 양쪽에 모두 있는 글자는 알리지 않습니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    return (["en", "ko"] as const).flatMap((side) =>
      context.aligned[side]
        .filter(({ segment }) => segment.block !== "code")
        .flatMap((passage) => findIn(context, side, passage)),
    );
  },
};

/** From so many stretches on a Korean text is written with Chinese characters throughout. */
const MIXED_SCRIPT = 6;

/** Of a passage in another language no more than these are told. */
const MOST_TOLD = 20;

function findIn(context: CheckContext, side: "en" | "ko", passage: Passage): Finding[] {
  const { prose, document } = passage.segment;
  const runs = foreignRuns(prose.text, side === "ko" ? "hangul" : "latin");
  if (runs.length === 0 || runs.filter(({ script }) => script === "han").length >= MIXED_SCRIPT) return [];
  const opposite = side === "ko" ? "en" : "ko";
  const others = context.aligned[opposite];
  const otherText = others.map(({ segment }) => segment.prose.text).join("\n");
  return runs.slice(0, MOST_TOLD).flatMap((run): Finding[] => {
    const isKept = run.script !== "hangul" && otherText.includes(run.text);
    const severity = isKept ? undefined : severityOf(run, prose.text);
    if (severity === undefined) return [];
    const own = context.evidenceOf(document, toSource(prose, run));
    const rest = others.map(({ segment }) => context.evidenceOf(segment.document, segment.span));
    const counterpart = rest.length > 0 ? rest : [context.place[opposite]];
    return [
      {
        ...(side === "ko" ? { ko: [own], en: counterpart } : { en: [own], ko: counterpart }),
        message: messageFor(run),
        confidence: severity === "error" ? 0.85 : 0.6,
        severity,
      },
    ];
  });
}

function severityOf(run: ScriptRun, text: string): Severity | undefined {
  switch (run.script) {
    case "han":
      return isPressStyle(run) ? undefined : run.end - run.start === 1 ? "warning" : "error";
    case "kana":
      return "error";
    case "other":
      // Letters of formulas: α, Δx, 5 μm.
      return run.end - run.start < 3 && /^\p{Script=Greek}+$/u.test(run.text) ? undefined : "error";
    case "hangul":
      return isMentioned(run, text) ? undefined : "error";
  }
}

/**
 * What the Korean press writes in Chinese characters: countries, sides of politics, offices, surnames, and the parts of
 * words that stand before or behind others (前, 對, 發, 産).
 */
const PRESS: ReadonlySet<string> = new Set(
  "美中日北韓南與野前現靑青軍檢警獨佛英露蘇印臺台越濠加伊土朝漢淸清明唐宋元" +
    "故新舊反親脫非對大小高低超金銀株社總兆萬億人氏君孃號式展男女父母子夫妻死生無有全各每先後上下內外左右東西" +
    "月火水木一二三四五六七八九十百千甲乙丙丁年政黨法官民學産業財界發行製派系圈層側版用型化性力論說線戰者王神村街店級票" +
    "道員族品費稅率錢案罪刑權訴判市郡區洞里省署廳城山川江海島門館室場所堂宮寺院校房宅車朴李崔鄭姜趙尹張林吳申徐黃安柳洪文孫" +
    "梁裵曺白許劉沈盧河郭成朱禹具辛任羅田閔陳池嚴蔡方孔玄咸潘習胡毛",
);

/** Up to four such characters in a row or with dots between them: 美中, 韓·中·日. */
function isPressStyle({ text }: ScriptRun): boolean {
  const characters = Array.from(text).filter((character) => !"·・ ".includes(character));
  return characters.length <= 4 && characters.every((character) => PRESS.has(character));
}

/** Names that the language and its letters bear in every language's menus. */
const OWN_NAMES: ReadonlySet<string> = new Set(["한국어", "한글", "조선말", "조선글", "우리말", "한국말"]);

/** Whether English speaks of the Korean word instead of using it: the word 정, the letter ㄱ, Korean: 안녕, 김치 means. */
function isMentioned({ start, end, text }: ScriptRun, whole: string): boolean {
  if (OWN_NAMES.has(text)) return true;
  const before = whole.slice(Math.max(0, start - 24), start);
  const after = whole.slice(end, end + 12);
  return (
    /\b(?:words?|letters?|syllables?|characters?|vowels?|consonants?|terms?|phrase|particles?|suffix|prefix|counter|verb|noun|called|say|write|written|spelled|spelt|pronounced|typing|type|Korean|Hangu?e?ul|Hangul|jamo)s?[\s:,]{1,3}$/i.test(
      before,
    ) ||
    /^\s(?:means?|meaning|refers|stands for|is (?:a|the) )/.test(after) ||
    (!/[a-z]{3}/i.test(whole) && hasHangul(text))
  );
}

const SCRIPTS: Readonly<Record<ScriptRun["script"], Localised>> = {
  han: { en: "Chinese characters", ko: "한자" },
  kana: { en: "Japanese letters", ko: "일본 문자" },
  hangul: { en: "Hangul", ko: "한글" },
  other: { en: "letters of another script", ko: "다른 문자" },
};

function messageFor({ script, text }: ScriptRun): Localised {
  const name = SCRIPTS[script];
  return script === "hangul"
    ? {
        en: `“${text}” is left in Hangul in the English text. Translate it, or set it in brackets or quotes.`,
        ko: `영어 글에 한글이 남아 있습니다: ‘${text}’. 번역하거나, 병기라면 괄호나 따옴표로 묶으세요.`,
      }
    : {
        en: `“${text}” is left in ${name.en}. Write it in the language of the text, or set it in brackets if it is a gloss.`,
        ko: `${name.ko}: ‘${text}’. 글의 언어로 바꾸거나, 병기라면 괄호로 묶으세요.`,
      };
}
