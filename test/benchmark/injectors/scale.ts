import type { Fact } from "../../../src/index.ts";
import { choose, rewrite, within, type Change, type Injector, type Meeting, type Place } from "./injector.ts";
import { isPart } from "./number.ts";

const ENGLISH = ["hundred", "thousand", "million", "billion", "trillion"];
const ENGLISH_SCALE = /(?<!\p{L})(hundred|thousand|million|billion|trillion)(?=s?(?!\p{L}))/iu;
const VAGUE = ["십", "백", "천", "만", "억"];
const LETTERS = ["만", "억", "조"];

/** 3만 becomes 3억, million billion, 1,000 10,000. */
export const scale: Injector = {
  name: "scale",
  rules: ["number/scale", "number/value", "money/amount"],
  change: (place) => {
    if (!isFitting(place.meeting) || place.manner === "echo") return undefined;
    const { fact, side } = place;
    const changed = side === "en" ? changeEnglish(place) : changeKorean(place);
    const hasScale = /\p{L}/u.test(fact.text) && /[백천만억조]|hundred|thousand|illion|bn(?!\p{L})/u.test(fact.text);
    return changed ?? (hasScale ? undefined : changeZeros(place));
  },
};

function isFitting({ en, ko }: Meeting): boolean {
  const isSum = (fact: Fact): boolean =>
    (fact.kind === "number" && fact.value.ordinal === undefined && !isPart(fact.value.amount)) || fact.kind === "money";
  return en.kind === ko.kind && isSum(en) && isSum(ko);
}

function changeEnglish({ fact, manner, random }: Place): Change | undefined {
  return rewrite(fact, ENGLISH_SCALE, ([word]) => {
    const place = ENGLISH.indexOf(word.toLowerCase());
    const steps = manner === "near" ? [1, -1] : [2, -2];
    const others = steps.flatMap((step) => ENGLISH[place + step] ?? []);
    return choose(others, random);
  });
}

function changeKorean({ fact, manner, random }: Place): Change | undefined {
  const vague = rewrite(fact, /(?<=수)[십백천만억]|^[십백천](?=여)/u, ([letter]) => {
    const place = VAGUE.indexOf(letter);
    return choose(
      (manner === "near" ? [1, -1] : [2, -2]).flatMap((step) => VAGUE[place + step] ?? []),
      random,
    );
  });
  if (vague !== undefined) return vague;
  const letters = Array.from(fact.text).filter((letter) => LETTERS.includes(letter));
  // With two of them another one would not stand in falling order.
  if (letters.length > 1) return undefined;
  if (letters.length === 1) {
    return rewrite(fact, /(?<=[\d십백천일이삼사오육칠팔구수]\s?)[만억조]/u, ([letter]) => {
      const place = LETTERS.indexOf(letter);
      return choose(
        [1, -1].flatMap((step) => LETTERS[place + step] ?? []),
        random,
      );
    });
  }
  return rewrite(fact, /(?<=[\d이삼사오육칠팔구])[백천](?!\d)/u, ([letter]) =>
    letter === "천" ? (manner === "near" ? "백" : "만") : manner === "near" ? "천" : "만",
  );
}

/** A zero or two more or less. */
function changeZeros({ fact, manner, random }: Place): Change | undefined {
  const match = /(?<![\d.])\d+(?:,\d{3})*(?![\d.])/.exec(fact.text);
  const digits = match?.[0].replaceAll(",", "") ?? "";
  if (match === null || Number(digits) < 2 || /^(?:19|20)\d\d$/.test(match[0])) return undefined;
  const zeros = manner === "near" ? "0" : "00";
  const isDropped = digits.endsWith(zeros) && digits.length > zeros.length + 1 && random.below(2) === 0;
  const other = isDropped ? digits.slice(0, -zeros.length) : digits + zeros;
  const isGrouped = match[0].includes(",") || (other.length > 4 && digits.length <= 4);
  return within(fact, match.index, match[0].length, isGrouped ? other.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") : other);
}
