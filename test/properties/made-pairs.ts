import fc from "fast-check";

export interface Pair {
  readonly en: string;
  readonly ko: string;
}

/** A pair that knows what it says: pairs of one matter and one place differ in their figure only. */
export interface MadePair extends Pair {
  readonly matter: number;
  readonly place: number;
}

const PLACES: readonly (readonly [en: string, ko: string])[] = [
  ["Busan", "부산"],
  ["Gwangju", "광주"],
  ["Tokyo", "도쿄"],
  ["Berlin", "베를린"],
  ["Toronto", "토론토"],
  ["Nairobi", "나이로비"],
];

/** One sentence about a figure and a place, in both languages. */
const SENTENCES: readonly ((figure: string, place: readonly [en: string, ko: string]) => Pair)[] = [
  (n, [en, ko]) => ({
    en: `Hall ${n} in ${en} is open to every visitor.`,
    ko: `${ko}의 ${n}호 강당은 모든 방문객에게 열려 있다.`,
  }),
  (n, [en, ko]) => ({
    en: `The ${en} office hired ${n} engineers last year.`,
    ko: `${ko} 사무소는 지난해 엔지니어 ${n}명을 뽑았다.`,
  }),
  (n, [en, ko]) => ({
    en: `A truck carried ${n} boxes of apples to ${en}.`,
    ko: `트럭이 사과 ${n}상자를 ${ko}까지 실어 날랐다.`,
  }),
  (n, [en, ko]) => ({
    en: `Volunteers planted ${n} trees along the river in ${en}.`,
    ko: `자원봉사자들이 ${ko}의 강가에 나무 ${n}그루를 심었다.`,
  }),
  (n, [en, ko]) => ({
    en: `The library of ${en} lent ${n} books to children.`,
    ko: `${ko} 도서관은 어린이들에게 책 ${n}권을 빌려줬다.`,
  }),
  (n, [en, ko]) => ({
    en: `Police in ${en} received ${n} calls about the noise.`,
    ko: `${ko} 경찰은 소음 신고를 ${n}건 받았다.`,
  }),
];

/** A figure below 1,000 that is no round one, so that no other can pass for its rounding, and that no year looks like. */
export const figure: fc.Arbitrary<number> = fc.integer({ min: 101, max: 989 }).filter((n) => n % 10 !== 0);

export function makePair(n: number, matter: number, place: number): MadePair {
  const [m, p] = [matter % SENTENCES.length, place % PLACES.length];
  const sentence = SENTENCES[m] as (typeof SENTENCES)[number];
  return { ...sentence(String(n), PLACES[p] as (typeof PLACES)[number]), matter: m, place: p };
}

/** Lists of true pairs, no two with the same figure. */
export const documentPair = (minLength: number, maxLength: number): fc.Arbitrary<MadePair[]> =>
  fc
    .uniqueArray(fc.tuple(figure, fc.nat(99), fc.nat(99)), {
      minLength,
      maxLength,
      selector: ([n]) => n,
      size: "max",
    })
    .map((all) => all.map(([n, matter, place]) => makePair(n, matter, place)));

export const isAlike = (a: MadePair, b: MadePair): boolean => a.matter === b.matter || a.place === b.place;

export const sidesOf = (pairs: readonly Pair[]): { en: string[]; ko: string[] } => ({
  en: pairs.map((pair) => pair.en),
  ko: pairs.map((pair) => pair.ko),
});
