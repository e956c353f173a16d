import { hasHangul } from "../../text/characters.ts";
import type { Check, CheckContext, Finding, Severity } from "../check.ts";
import { onSide } from "../findings.ts";
import { findBeside, type NearText } from "./across.ts";
import { clashFinding, loneLiteralFinding, severityIn, type LiteralWording } from "./literal-findings.ts";
import { evidenceOf, isComparable, isSlip, leftoversOf, literalsOf, textOfSide, type Literal } from "./literals.ts";

const WORDING: LiteralWording = {
  noun: { en: "code", ko: "코드" },
  clash: "error",
  // A sentence that names it in words, or not again, is a matter of style more often than a slip.
  missing: "info",
  // Korean marks and repeats code where English writes “it”.
  extra: "info",
};

/** Code between backticks that the Korean writes in another way or lacks. */
export const markupCode: Check = {
  rule: "markup/code",
  level: "error",
  category: "accuracy/mistranslation",
  summary: {
    en: "Code in the text is not the same in both texts.",
    ko: "본문의 코드가 서로 다르거나 한국어에 없습니다.",
  },
  why: {
    en: "Readers type code as they see it. A changed letter, a translated option or a lost command does not work.",
    ko: "독자는 코드를 보이는 대로 입력합니다. 글자가 바뀌거나 옵션이 번역되거나 명령이 빠지면 동작하지 않습니다.",
  },
  findAcross: (beads) => findBeside(beads, differingCode),
};

function differingCode(context: CheckContext, near: NearText): readonly Finding[] {
  if (!isComparable(context)) return [];
  const [en, ko] = [codeOf(context, "en"), codeOf(context, "ko")];
  if (en.length === 0) return [];
  const left = leftoversOf(en, ko, isSameCode, "once");
  if (left.en.length === 0) return [];
  const [enText, koText] = [textOfSide(context, "en"), textOfSide(context, "ko")];
  const koLetters = koText.replaceAll(/\s+/g, "");
  const unmarked = left.en.filter(({ key }) => {
    const code = bare(key);
    return holds(koText, code) || (code.length > 3 && koLetters.includes(code.replaceAll(/\s+/g, "")));
  });
  const added = left.ko.filter(({ key }) => !holds(enText, bare(key)));
  const missing = left.en.filter((literal) => {
    if (unmarked.includes(literal) || isWords(literal.key)) return false;
    const isMisspelt = added.some((other) => isSlip(literal.key, other.key));
    return isMisspelt || !holds(near("ko"), bare(literal.key));
  });
  return [...unmarked.map((literal) => unmarkedFinding(context, literal)), ...differences(context, missing, added)];
}

function differences(context: CheckContext, missing: readonly Literal[], added: readonly Literal[]): Finding[] {
  const [first, other] = [missing[0], added[0]];
  if (first === undefined) return [];
  if (other !== undefined && missing.length === 1 && added.length === 1) {
    if (isTranslated(first, other)) return [];
    return [clashFinding(context, first, other, { ...WORDING, clash: clashSeverity(first, other) })];
  }
  return missing.map((literal) => loneLiteralFinding(context, "en", literal, WORDING));
}

/** Code between backticks; a bare name() in the text is no mark of its own. */
function codeOf(context: CheckContext, side: "en" | "ko"): Literal[] {
  return literalsOf(context, side, "code").filter(({ text }) => text.startsWith("`"));
}

/** The code without the signs around it: `--flag` and `flag`, `<div>` and `div`, `run()` and `run`. */
function bare(key: string): string {
  return key.replaceAll(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, "") || key;
}

/** Whether a text holds the code as a word of its own, not as a part of another. */
function holds(text: string, code: string): boolean {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + code.length)];
    if (!/\w/.test(before) && !/\w/.test(after)) return true;
  }
  return false;
}

/** Spaces and the s of plurals are free, and a method may be named with its object or without. */
function isSameCode(en: Literal, ko: Literal): boolean {
  const [a, b] = [comparable(en.key), comparable(ko.key)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function comparable(key: string): string {
  return bare(key.replaceAll(/\s+/g, "")).replace(/(?<=[a-z])s$/, "");
}

/** What is quoted in backticks and translated: strings, comments, names that the reader fills in, words of prose. */
function isTranslated(en: Literal, ko: Literal): boolean {
  if (!hasHangul(ko.key)) return false;
  return isWord(en.key) || isWords(en.key) || ko.key.includes(comparable(en.key)) || QUOTING.test(en.key);
}

/** Quotes, brackets around what is to be filled in, comments, two words in a row. */
const QUOTING = /["'“<#[]|\/\/| \(|[a-z] [a-z]/i;

/** Several words of prose in backticks: `Save as`. */
function isWords(key: string): boolean {
  return /^[A-Z][a-z]+(?:,? [A-Za-z]+)+[.!?]?$|^(?:[A-Za-z]+,? ){4,}[A-Za-z]+$/.test(key);
}

/** One plain word: whether it is code or only a term, its backticks alone do not say. */
function isWord(key: string): boolean {
  return /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(key);
}

/** Two spellings of one thing are a slip; two things are a difference in what is said; small and capital letters a doubt. */
function clashSeverity(en: Literal, ko: Literal): Severity {
  const [a, b] = [en.key.toLowerCase(), ko.key.toLowerCase()];
  if (lettersOf(a) === lettersOf(b.replaceAll("http:", "https:")) || isPartOf(en, ko)) return "info";
  // Korean pages name things of their own in Korean; half a name is translated by oversight.
  if (hasHangul(ko.key) ? !ko.key.includes(" ") && /[\w./-]/.test(ko.key) : isSlip(a, b)) return "error";
  return isWord(en.key) ? "info" : "warning";
}

function lettersOf(key: string): string {
  return /[\p{L}\p{N}]/u.test(key) ? key.replaceAll(/[^\p{L}\p{N}]+/gu, "") : key;
}

/** `cargo new` of `cargo new my-project`, `Vec` of `Vec<T>`: the one is named by its beginning, whatever its case. */
function isPartOf(en: Literal, ko: Literal): boolean {
  const [a, b] = [en.key.toLowerCase(), ko.key.toLowerCase()];
  const longer = a.length > b.length ? a : b;
  const shorter = a.length > b.length ? b : a;
  return longer.startsWith(shorter) && /^(?:[^\p{L}\p{N}_-]|$)/u.test(longer.slice(shorter.length));
}

function unmarkedFinding(context: CheckContext, literal: Literal): Finding {
  const code = bare(literal.key);
  return {
    ...onSide("en", evidenceOf(context, literal), context.place),
    message: {
      en: `“${code}” is marked as code in the English only. Put it between backticks in the Korean as well.`,
      ko: `‘${code}’: 영어에서만 코드로 표시되어 있습니다. 한국어에서도 백틱(\`)으로 감싸세요.`,
    },
    confidence: 0.6 * context.aligned.bead.confidence,
    severity: severityIn(context, "info", true),
  };
}
