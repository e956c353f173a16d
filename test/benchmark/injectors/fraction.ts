import { choose, likeCase, rewrite, type Injector } from "./injector.ts";
import { isPart } from "./number.ts";

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  half: ["a third", "a quarter"],
  "a third": ["a quarter", "a fifth"],
  "one third": ["one quarter", "one fifth"],
  "one-third": ["one-quarter", "one-fifth"],
  "two thirds": ["three quarters", "two fifths"],
  "two-thirds": ["three-quarters", "two-fifths"],
  "a quarter": ["a third", "a fifth"],
  "one quarter": ["one third", "one fifth"],
  "one-quarter": ["one-third", "one-fifth"],
  "three quarters": ["two thirds", "three fifths"],
  "three-quarters": ["two-thirds", "three-fifths"],
  "three-fourths": ["two-thirds", "three-fifths"],
};
const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(ENGLISH).join("|")})(?!\\p{L})`, "iu");

/** Two thirds become three quarters, 3분의 2 becomes 3분의 1, 절반 3분의 1. */
export const fraction: Injector = {
  name: "fraction",
  rules: ["number/fraction", "number/value"],
  change: ({ fact, meeting, manner, random }) => {
    const { en, ko } = meeting;
    if (en.kind !== "number" || ko.kind !== "number" || manner === "echo") return undefined;
    if (!isPart(en.value.amount) || !isPart(ko.value.amount)) return undefined;
    return (
      rewrite(fact, PATTERN, ([words]) => {
        const other = choose(ENGLISH[words.toLowerCase()] ?? [], random);
        return other === undefined ? undefined : likeCase(other, words);
      }) ??
      rewrite(fact, /절반/u, () => choose(["3분의 1", "4분의 1"], random)) ??
      (manner === "near" ? rewrite(fact, /(?<=분의\s?)[2-9]/u, ([top]) => String(Number(top) - 1)) : undefined) ??
      rewrite(fact, /\d+(?=\s?분의)|(?<=\d\/)\d+/u, ([below]) => String(Number(below) + (manner === "near" ? 1 : 3))) ??
      rewrite(fact, /^[이삼사오육칠팔구](?=\s?분의)/u, ([digit]) => (digit === "사" ? "삼" : "사"))
    );
  },
};
