import { suffixOf } from "./date.ts";
import { changeFigure, echoOf, otherDigits, otherOf } from "./figures.ts";
import { likeCase, rewrite, type Injector } from "./injector.ts";

const RANKS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const RANK = new RegExp(`(?<!\\p{L})(?:${RANKS.join("|")})(?!\\p{L})`, "iu");
const KOREAN_RANKS = "첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(" ");
const SHORT_RANKS = "첫 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열".split(" ");

/** Third becomes fourth, 제3차 제4차, 두 번째 세 번째. */
export const ordinal: Injector = {
  name: "ordinal",
  rules: ["number/ordinal", "number/value"],
  change: (place) => {
    const { fact, meeting, manner, random } = place;
    const { en, ko } = meeting;
    if (en.kind !== "number" || ko.kind !== "number" || en.value.ordinal !== true || ko.value.ordinal !== true) {
      return undefined;
    }
    const digits = rewrite(fact, /\d+(st|nd|rd|th)?/u, ([whole, suffix]) => {
      const figure = whole.slice(0, whole.length - (suffix?.length ?? 0));
      const other = manner === "echo" ? echoOf(place, /\d+/u, figure) : otherDigits(figure, manner, random);
      return other === undefined ? undefined : other + (suffix === undefined ? "" : suffixOf(Number(other)));
    });
    if (digits !== undefined || manner === "echo") return digits;
    const word = rewrite(fact, RANK, ([rank]) => {
      const other = otherOf(RANKS, rank.toLowerCase(), manner, random, 0);
      return other === undefined ? undefined : likeCase(other, rank);
    });
    const other =
      (row: readonly string[]) =>
      ([rank]: RegExpExecArray) =>
        otherOf(row, rank, manner, random, 0);
    return (
      word ??
      rewrite(fact, new RegExp(`^(?:${KOREAN_RANKS.join("|")})(?=\\s?번째)`, "u"), other(KOREAN_RANKS)) ??
      rewrite(fact, new RegExp(`^(?:${SHORT_RANKS.join("|")})(?=째)`, "u"), other(SHORT_RANKS)) ??
      (fact.text.startsWith("제") ? changeFigure(place) : undefined)
    );
  },
};
