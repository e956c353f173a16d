import type { Anchor } from "../../alignment/bead.ts";
import type { Language } from "../../text/span.ts";

interface AlignWords {
  /** In the place of a side that a bead does not have. */
  readonly none: string;
  readonly moved: string;
  readonly bead: string;
  readonly confidence: string;
  readonly alignment: string;
  readonly anchors: Readonly<Record<Anchor["kind"], string>>;
  /** For a bead whose sides share nothing that can be named. */
  readonly noAnchors: string;
}

/** What the forms of an alignment say besides the texts. */
export const ALIGN_WORDS: Readonly<Record<Language, AlignWords>> = {
  en: {
    none: "(none)",
    moved: "moved",
    bead: "Bead",
    confidence: "Confidence",
    alignment: "Alignment",
    anchors: { fact: "facts", name: "names", latin: "Latin", word: "words" },
    noAnchors: "nothing in common but place and length",
  },
  ko: {
    none: "(없음)",
    moved: "순서 바뀜",
    bead: "번호",
    confidence: "확신도",
    alignment: "대응 단락",
    anchors: { fact: "날짜·숫자", name: "이름", latin: "로마자", word: "낱말" },
    noAnchors: "일치하는 표현 없음(순서와 길이로 짝지음)",
  },
};
