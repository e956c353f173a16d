import type { Anchor } from "../../alignment/bead.ts";
import type { Language } from "../../text/span.ts";

interface AlignWords {
  /** In the place of a side that a bead does not have. */
  readonly none: string;
  readonly moved: string;
  readonly bead: string;
  readonly alignment: string;
  readonly anchors: Readonly<Record<Anchor["kind"], string>>;
  /** For a bead whose sides share nothing that can be named. */
  readonly noAnchors: string;
  /** For what one side of a bead says alone. */
  readonly alone: Readonly<Record<Language, string>>;
}

/** What the forms of an alignment say besides the texts. */
export const ALIGN_WORDS: Readonly<Record<Language, AlignWords>> = {
  en: {
    none: "(none)",
    moved: "moved",
    bead: "Bead",
    alignment: "English–Korean alignment",
    anchors: { fact: "facts", name: "names", latin: "Latin", word: "words" },
    noAnchors: "nothing in common but place and length",
    alone: { en: "only in English", ko: "only in Korean" },
  },
  ko: {
    none: "(없음)",
    moved: "순서 바뀜",
    bead: "번호",
    alignment: "영한 대조",
    anchors: { fact: "날짜·숫자", name: "이름", latin: "로마자", word: "낱말" },
    noAnchors: "공통된 표현이 없어 위치와 길이로 짝지음",
    alone: { en: "영어에만 있음", ko: "한국어에만 있음" },
  },
};
