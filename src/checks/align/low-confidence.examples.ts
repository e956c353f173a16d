import type { RuleExamples } from "../examples.ts";

/** A passage between two that surely correspond, so that the aligner has no other choice for it. */
function between(en: string, ko: string): readonly [en: string, ko: string] {
  return [
    `The museum reopens on Monday, March 3.\n\n${en}\n\nThe tickets cost 5,000 won each.`,
    `박물관은 3월 3일 월요일에 다시 문을 연다.\n\n${ko}\n\n입장권은 한 장에 5,000원이다.`,
  ];
}

export const alignLowConfidenceExamples: RuleExamples = {
  rule: "align/low-confidence",
  hasDocuments: true,
  agree: [
    between("Restart the server after you change the settings.", "설정을 바꾼 뒤에는 서버를 다시 시작하세요."),
    between("The tenant pays the rent.", "임차인은 차임을 낸다."),
    between("Nobody was hurt in the fire.", "화재로 다친 사람은 없다."),
    between("Open the file in Visual Studio Code.", "Visual Studio Code에서 파일을 엽니다."),
    between("{", "{"),
    between("CAUTION", "주의"),
    between("The price is 5,000 won.", "가격은 5,000원이다."),
    between("The park is closed on Sundays.", "공원은 일요일에 문을 닫는다."),
  ],
  differ: [
    between("«It rained all night.»", "«고양이가 잠을 잔다.»"),
    between("«The cat is asleep on the sofa.»", "«내일은 회의가 없습니다.»"),
    between("«Bread is baked here every day.»", "«그 나라는 섬이 많다.»"),
    between("«Nobody knew the answer.»", "«신호등이 고장 났다.»"),
    between("«My brother plays the violin.»", "«감자는 싹이 나면 버린다.»"),
    between("«The road is closed.»", "«그는 노래를 불렀다.»"),
    between("«Please take off your shoes.»", "«가을에는 하늘이 높다.»"),
    between("«The soup was too salty.»", "«시험은 다음 달에 끝난다.»"),
  ],
};
