import type { Check, CheckContext, Finding } from "../check.ts";
import { withoutAgreed } from "./agreed-names.ts";
import { answeredShare } from "./literal.ts";
import { nameMatches } from "./swaps.ts";
import type { UnmatchedName } from "./unmatched.ts";

/** Where so much of a sentence is rendered word for word, what is not rendered was left out. */
const LITERAL = 0.8;
const CONFIDENCE = { literal: 0.65, free: 0.3 } as const;

/** A name that the English gives and the Korean does not. */
export const entityMissing: Check = {
  rule: "entity/missing",
  level: "warning",
  category: "accuracy/omission",
  summary: {
    en: "A name of the English text is missing from the Korean.",
    ko: "영어에 있는 이름이 한국어에 없습니다.",
  },
  why: {
    en: "Who and where are part of what is said. Korean often needs no subject, but a name that is given once and dropped cannot be guessed.",
    ko: "누가 어디서 했는지도 내용의 일부입니다. 한국어는 주어를 자주 생략하지만, 한 번뿐인 이름이 빠지면 독자는 알 길이 없습니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    const said = new Set<string>();
    const findings = nameMatches(context).enOnly.flatMap((missing) => {
      const { key } = missing.name.value;
      if (missing.trace > 0 || said.has(key) || isLabel(missing)) return [];
      said.add(key);
      return [toFinding(missing, context)];
    });
    return withoutAgreed(findings, context);
  },
};

/** English over a column of a table: a word that is all of its segment is a label. */
function isLabel({ name, passage }: UnmatchedName): boolean {
  const { start, end } = passage.segment.span;
  return name.start === start && name.end === end;
}

function toFinding({ name, document, part }: UnmatchedName, context: CheckContext): Finding {
  const isLiteral = context.rendering === "close" && answeredShare(part, context.knowledge) >= LITERAL;
  return {
    en: [context.evidenceOf(document, name)],
    ko: [context.place.ko],
    message: {
      en: `“${name.text}” is named in the English only. Name it in the Korean, unless it is clear who or what is meant.`,
      ko: `‘${name.text}’에 해당하는 이름이 한국어에 없습니다. 문맥으로 알 수 없다면 이름을 넣으세요.`,
    },
    confidence: Math.min(isLiteral ? CONFIDENCE.literal : CONFIDENCE.free, part.bead.confidence),
    ...(isLiteral ? {} : { severity: "info" as const }),
  };
}
