import type { CheckContext, Finding, Localised, Severity } from "../check.ts";
import { onSide } from "../findings.ts";
import { clashOf, evidenceOf, isInGap, type Leftovers, type Literal } from "./literals.ts";

/** How a rule about literals speaks of them, and how grave it finds what differs. */
export interface LiteralWording {
  /** What the literals are called: “placeholder”, ‘자리 표시자’ (a word that ends in a vowel). */
  readonly noun: Localised;
  readonly clash: Severity;
  readonly missing: Severity;
  readonly extra: Severity;
}

/** Below this confidence of the bead the two sides may not belong together at all. */
const DOUBTFUL_BEAD = 0.5;
const LOWER: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info" };

/** A severity that drops a step where the bead is doubtful and, for what one side leaves out, where the rendering is free. */
export function severityIn({ aligned, rendering }: CheckContext, severity: Severity, isLone: boolean): Severity {
  const doubtful = aligned.bead.confidence < DOUBTFUL_BEAD ? LOWER[severity] : severity;
  return isLone && rendering !== "close" ? LOWER[doubtful] : doubtful;
}

/** One finding for two single leftovers, which are meant to be one; else one for each leftover. */
export function leftoverFindings(context: CheckContext, leftovers: Leftovers, wording: LiteralWording): Finding[] {
  const clash = clashOf(leftovers);
  if (clash !== undefined) return [clashFinding(context, ...clash, wording)];
  return [
    ...leftovers.en.map((literal) => loneLiteralFinding(context, "en", literal, wording)),
    ...leftovers.ko.map((literal) => loneLiteralFinding(context, "ko", literal, wording)),
  ];
}

/** A literal that the Korean writes in another way. */
export function clashFinding(
  context: CheckContext,
  en: Literal,
  ko: Literal,
  { noun, clash }: LiteralWording,
): Finding {
  const [enText, koText] = [shown(en), shown(ko)];
  return {
    en: [evidenceOf(context, en)],
    ko: [evidenceOf(context, ko)],
    message: {
      en: `The ${noun.en} is “${enText}” in the English and “${koText}” in the Korean. Write it as in the English.`,
      ko: `${noun.ko}가 영어는 ‘${enText}’인데 한국어는 ‘${koText}’입니다. 영어와 똑같이 쓰세요.`,
    },
    suggestion: en.text,
    confidence: 0.9 * context.aligned.bead.confidence,
    severity: severityIn(context, clash, false),
  };
}

/** A literal that stands on one side only. */
export function loneLiteralFinding(
  context: CheckContext,
  side: "en" | "ko",
  literal: Literal,
  { noun, missing, extra }: LiteralWording,
): Finding {
  const text = shown(literal);
  const severity = side === "en" ? missing : extra;
  return {
    ...onSide(side, evidenceOf(context, literal), context.place),
    message:
      side === "en"
        ? {
            en: `The ${noun.en} “${text}” is missing from the Korean. Add it there.`,
            ko: `영어에 있는 ${noun.ko}가 한국어에 없습니다: ‘${text}’. 한국어에도 넣으세요.`,
          }
        : {
            en: `The ${noun.en} “${text}” stands in the Korean only. Remove it, or check the English.`,
            ko: `영어에 없는 ${noun.ko}가 한국어에 있습니다: ‘${text}’. 지우거나 영어를 확인하세요.`,
          },
    confidence: (side === "en" ? 0.8 : 0.6) * context.aligned.bead.confidence,
    severity: severityIn(context, isInGap(context, side, literal) ? "info" : severity, true),
  };
}

/** What the reader is shown: what is written, or the address behind it where only a label is. */
function shown({ text, key }: Literal): string {
  return key.includes("/") && !text.includes(key) ? key : text;
}
