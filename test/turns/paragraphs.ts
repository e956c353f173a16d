/** Two versions of a made-up report with so many paragraphs, of which every seventh has a wrong figure. */
export function reportOf(paragraphs: number): { readonly en: string; readonly ko: string } {
  const sides = Array.from({ length: paragraphs }, (_, i) => {
    const place = PLACES[i % PLACES.length] as (typeof PLACES)[number];
    const visitors = 1200 + 13 * i;
    return {
      en: `${place.en} had ${visitors} visitors in week ${i + 1}. Most of them came by train and stayed for ${2 + (i % 5)} hours.`,
      ko: `${i + 1}주 차에 ${place.ko}에는 ${visitors + (i % 7 === 0 ? 5 : 0)}명이 다녀갔다. 대부분 기차로 와서 ${2 + (i % 5)}시간 머물렀다.`,
    };
  });
  return { en: sides.map(({ en }) => en).join("\n\n"), ko: sides.map(({ ko }) => ko).join("\n\n") };
}

/** The same as lists of segments. */
export function listsOf(paragraphs: number): { readonly en: string[]; readonly ko: string[] } {
  const { en, ko } = reportOf(paragraphs);
  return { en: en.split("\n\n"), ko: ko.split("\n\n") };
}

const PLACES = [
  { en: "The botanical garden", ko: "식물원" },
  { en: "The maritime museum", ko: "해양박물관" },
  { en: "The old observatory", ko: "옛 천문대" },
  { en: "The river island", ko: "강섬" },
  { en: "The children's library", ko: "어린이도서관" },
] as const;
