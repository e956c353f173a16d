import type { BitextCheck } from "../check.ts";
import { strayFromDefinitions } from "./defined-terms.ts";
import { mixedLabels } from "./labels.ts";
import { mixedForms } from "./mixed-forms.ts";

/**
 * One thing called by two names in one text. Only where that can be told without guessing what is a term: variants of the
 * glossary, terms that the text defines, headings and labels.
 */
export const termInconsistent: BitextCheck = {
  rule: "term/inconsistent",
  level: "info",
  category: "terminology/inconsistent-use-of-terminology",
  summary: {
    en: "One term or label has two translations in a text, or two have the same one.",
    ko: "같은 용어나 제목이 한 글에서 서로 다르게 번역되었거나, 서로 다른 것이 똑같이 번역되었습니다.",
  },
  why: {
    en: "Who looks for a heading or a button must find it under the name that was given before.",
    ko: "제목이나 단추를 찾는 사람은 앞에서 본 이름 그대로 찾습니다.",
  },
  findAcross: function* (beads) {
    // A summary may say one thing in two ways.
    if (beads[0]?.rendering !== "close") return [];
    const forms = mixedForms(beads);
    yield;
    const strays = yield* strayFromDefinitions(beads);
    return [...forms, ...strays, ...mixedLabels(beads)];
  },
};
