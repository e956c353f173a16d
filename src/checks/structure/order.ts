import type { Check } from "../check.ts";

/** A paragraph that stands at another place than its counterpart does. */
export const structureOrder: Check = {
  rule: "structure/order",
  level: "info",
  category: "design/layout",
  summary: {
    en: "A paragraph stands at another place in the Korean text than in the English.",
    ko: "한국어에서 단락의 순서가 영어와 다릅니다.",
  },
  why: {
    en: "Steps, clauses and numbered lists depend on their order, and references such as “above” or “the next section” point to the wrong place after a move.",
    ko: "절차, 조항, 번호 목록은 순서가 곧 내용입니다. 단락이 옮겨지면 ‘위의’, ‘다음 절’ 같은 표현이 엉뚱한 곳을 가리킵니다.",
  },
  find: ({ aligned, rendering, evidenceOf }) => {
    const { bead, en, ko } = aligned;
    // A summary puts things in an order of its own.
    if (rendering !== "close" || bead.crossing !== true) return [];
    const evidence = (side: typeof en) => side.map(({ segment }) => evidenceOf(segment.document, segment.span));
    return [
      {
        en: evidence(en),
        ko: evidence(ko),
        message: {
          en: "These paragraphs correspond but stand at different places. Move the Korean one, if the order was not changed on purpose.",
          ko: "내용은 같지만 놓인 자리가 다릅니다. 일부러 바꾼 순서가 아니라면 한국어 단락을 옮기세요.",
        },
        confidence: bead.confidence,
      },
    ];
  },
};
