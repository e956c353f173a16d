import type { Check, Finding } from "../check.ts";
import { withoutAgreed } from "./agreed-names.ts";
import { nameMatches } from "./swaps.ts";

/** Of such names a reviser of news had marked one in eight. */
const ADDED = 0.15;

/** A name that the Korean gives and the English does not. */
export const entityExtra: Check = {
  rule: "entity/extra",
  level: "info",
  category: "accuracy/addition",
  summary: {
    en: "A name of the Korean text is not in the English.",
    ko: "한국어에 있는 이름이 영어에 없습니다.",
  },
  why: {
    en: "Translators add names to make plain who is meant. That is good practice where it is right, and an invention where it is not.",
    ko: "번역하면서 누구인지 알기 쉽게 이름을 덧붙이기도 합니다. 맞으면 친절이지만 틀리면 없는 사실을 만든 것이 됩니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    const said = new Set<string>();
    const findings = nameMatches(context).koOnly.flatMap(({ name, document, trace, part }): Finding[] => {
      const { key } = name.value;
      if (trace > 0 || said.has(key)) return [];
      said.add(key);
      return [
        {
          en: [context.place.en],
          ko: [context.evidenceOf(document, name)],
          message: {
            en: `“${name.text}” is named in the Korean only. Check that the English means it.`,
            ko: `영어에 없는 이름(‘${name.text}’)입니다. 원문의 뜻과 맞는지 확인하세요.`,
          },
          confidence: Math.min(ADDED, part.bead.confidence),
        },
      ];
    });
    return withoutAgreed(findings, context);
  },
};
