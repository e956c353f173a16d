import type { Knowledge } from "../../knowledge/knowledge.ts";
import { englishModals, koreanModals, type Modal, type Modality } from "../../knowledge/polarity/modality.ts";
import type { Span } from "../../text/span.ts";
import { pairWords } from "./word-pairs.ts";

/** An act that is a duty in one text and may be left in the other, or forbidden in one and merely needless in the other. */
export interface ClashingModals {
  readonly en: Span & { readonly modality: Modality };
  readonly ko: Span & { readonly modality: Modality };
}

/** What contradicts what. Leave and ban, duty and need-not are the business of negation. */
const CLASHES: Readonly<Partial<Record<Modality, readonly Modality[]>>> = {
  duty: ["leave"],
  leave: ["duty", "certain"],
  ban: ["need-not"],
  "need-not": ["ban"],
};

/** How far behind the words of its act, in characters, a Korean ending may stand; and an act behind an English modal. */
const FARTHEST = { ko: 4, en: 24 } as const;

/** The modal words of two texts that say the same which stand with the same act and contradict each other. */
export function clashingModals(en: string, ko: string, knowledge: Knowledge): ClashingModals[] {
  // `How can I …?` is asked as 어떻게 해야 하나요.
  if (en.trimEnd().endsWith("?")) return [];
  const own = englishModals(en);
  if (own.length === 0) return [];
  const modals = { en: own, ko: koreanModals(ko) };
  const clashes = (a: Modal, b: Modal): boolean => CLASHES[a.modality]?.includes(b.modality) === true;
  if (!modals.en.some((a) => modals.ko.some((b) => clashes(a, b)))) return [];
  const { en: words, ko: tokens, koOf } = pairWords(en, ko, knowledge);
  const found: ClashingModals[] = [];
  for (const modal of modals.en) {
    // Where the Korean has an ending of the same kind anywhere, it may be that one which renders this modal.
    if (modals.ko.some(({ modality }) => modality === modal.modality)) continue;
    const act = words.findIndex(({ start }) => start >= modal.end);
    const word = words[act];
    const token = tokens[koOf[act] ?? -1];
    if (word === undefined || token === undefined || word.start - modal.end > FARTHEST.en) continue;
    const ending = modals.ko.find(({ start, end }) => end > token.end && start - token.end <= FARTHEST.ko);
    if (ending === undefined || !clashes(modal, ending)) continue;
    if (modals.en.some(({ modality }) => modality === ending.modality)) continue;
    found.push({
      en: { start: modal.start, end: word.end, modality: modal.modality },
      ko: { start: Math.min(token.start, ending.start), end: ending.end, modality: ending.modality },
    });
  }
  const [onlyEn, onlyKo] = [modals.en[0], modals.ko[0]];
  if (
    found.length > 0 ||
    modals.en.length > 1 ||
    modals.ko.length > 1 ||
    onlyEn === undefined ||
    onlyKo === undefined
  ) {
    return found;
  }
  // The only one here and the only one there belong together, whatever words their acts are put in.
  const act = words.find(({ start }) => start >= onlyEn.end);
  return [
    {
      en: {
        start: onlyEn.start,
        end: act !== undefined && act.start - onlyEn.end <= FARTHEST.en ? act.end : onlyEn.end,
        modality: onlyEn.modality,
      },
      ko: onlyKo,
    },
  ];
}
