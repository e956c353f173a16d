/** A text of so many paragraphs in both languages, every twentieth with another figure in Korean. Always the same. */
export function longText(paragraphs: number): { readonly en: string; readonly ko: string; readonly wrong: number } {
  let wrong = 0;
  const [en, ko]: [string[], string[]] = [[], []];
  for (let index = 0; index < paragraphs; index++) {
    const [place, thing] = [PLACES[index % PLACES.length], THINGS[(index * 7) % THINGS.length]] as [Words, Words];
    const count = 100 + ((index * 37) % 900);
    const isWrong = index % 20 === 7;
    if (isWrong) wrong++;
    en.push(
      `In ${place.en} the workshop finished ${count} ${thing.en} in week ${index + 1}. ` +
        `Most of them were sent to customers before the end of the month${index % 3 === 0 ? `, and the rest stayed in store for ${(index % 6) + 2} days while the roads were closed` : ""}.`,
    );
    ko.push(
      `${place.ko} 공방은 ${index + 1}주 차에 ${thing.ko} ${isWrong ? count + 11 : count}개를 완성했다. ` +
        `대부분은 월말 전에 고객에게 발송했다${index % 3 === 0 ? `. 나머지는 도로가 막힌 ${(index % 6) + 2}일 동안 창고에 보관했다` : ""}.`,
    );
  }
  return { en: `${en.join("\n\n")}\n`, ko: `${ko.join("\n\n")}\n`, wrong };
}

interface Words {
  readonly en: string;
  readonly ko: string;
}

const PLACES: readonly Words[] = [
  { en: "Busan", ko: "부산" },
  { en: "Daegu", ko: "대구" },
  { en: "Jeonju", ko: "전주" },
  { en: "Gangneung", ko: "강릉" },
  { en: "Mokpo", ko: "목포" },
];

const THINGS: readonly Words[] = [
  { en: "chairs", ko: "의자" },
  { en: "tables", ko: "탁자" },
  { en: "lamps", ko: "등" },
  { en: "shelves", ko: "선반" },
];
