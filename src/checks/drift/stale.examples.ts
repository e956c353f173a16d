import type { RuleExamples } from "../examples.ts";

const EN = "Return the form within 30 days. We answer by e-mail.";
const KO = "신청서는 30일 안에 보내 주십시오. 답변은 이메일로 드립니다.";

export const driftStaleExamples: RuleExamples = {
  rule: "drift/stale",
  hasDocuments: true,
  agree: [
    // Both sides changed.
    [
      "Return the form within 14 days. We answer by e-mail.",
      "신청서는 14일 안에 보내 주십시오. 답변은 이메일로 드립니다.",
      { en: EN, ko: KO },
    ],
    // The English was corrected to what the Korean said already.
    [EN, KO, { en: "Return the form within 60 days. We answer by e-mail." }],
    // Wrapped anew, parted, with other punctuation.
    [
      "Return the form within 30 days.\n\nWe answer by e-mail!",
      KO,
      { en: "Return the form\nwithin 30 days. We answer\nby e-mail." },
    ],
    // Emphasis and the target of a link.
    [
      "Read the **[user guide](guide/v2.md)** before you install the server.",
      "서버를 설치하기 전에 [사용 설명서](guide/v2.md)를 읽으십시오.",
      { en: "Read the [user guide](guide/v1.md) before you install the server." },
    ],
    // A paragraph that is new on both sides, one that moved.
    [
      "The library closes at nine on weekdays.\n\nBring your student card.\n\nCopies cost 50 won a page.",
      "도서관은 평일 아홉 시에 문을 닫는다.\n\n학생증을 가져와야 한다.\n\n복사는 한 장에 50원이다.",
      {
        en: "Copies cost 50 won a page.\n\nThe library closes at nine on weekdays.",
        ko: "도서관은 평일 아홉 시에 문을 닫는다.\n\n복사는 한 장에 50원이다.",
      },
    ],
    // The sentence that was added says what the Korean had said all along.
    [EN, KO, { en: "Return the form within 30 days." }],
    // A paragraph that went on both sides.
    [
      "The library closes at nine on weekdays.\n\nCopies cost 50 won a page.",
      "도서관은 평일 아홉 시에 문을 닫는다.\n\n복사는 한 장에 50원이다.",
      {
        en: "The library closes at nine on weekdays.\n\nBring your student card.\n\nCopies cost 50 won a page.",
        ko: "도서관은 평일 아홉 시에 문을 닫는다.\n\n학생증을 가져와야 한다.\n\n복사는 한 장에 50원이다.",
      },
    ],
    // Without an earlier revision nothing is known.
    ["Restart the server after the update.", "업데이트한 뒤에는 서버를 다시 시작하십시오."],
  ],
  differ: [
    [
      "The warranty covers «labour and» parts for the first owner.",
      "«보증은 첫 구매자에게 부품에 대해 적용됩니다.»",
      { en: "The warranty covers parts for the first owner." },
    ],
    [
      "Return the form «by registered mail» within 30 days. We answer by e-mail.",
      "«신청서는 30일 안에 보내 주십시오.» 답변은 이메일로 드립니다.",
      { en: EN },
    ],
    [
      "Save the file. Close all «other windows» before you restart.",
      "파일을 저장합니다. «다시 시작하기 전에 열려 있는 프로그램을 모두 닫습니다.»",
      { en: "Save the file. Close all open programs before you restart." },
    ],
    [
      "«Guests may use the pool until ten.» Towels are free.",
      "투숙객은 «새벽부터» 열 시까지 수영장을 이용할 수 있습니다. 수건은 무료입니다.",
      { ko: "투숙객은 열 시까지 수영장을 이용할 수 있습니다. 수건은 무료입니다." },
    ],
    [
      "The museum opens at ten.«» The last bus leaves at seven.",
      "박물관은 열 시에 문을 연다. «어린이는 무료로 입장한다.» 마지막 버스는 일곱 시에 떠난다.",
      { en: "The museum opens at ten. Children enter for free. The last bus leaves at seven." },
    ],
    [
      "The tenant «receives» a copy of the keys.",
      "«임차인은 열쇠 한 벌을 받는다.»",
      { en: "The tenant recieves a copy of the keys." },
    ],
    [
      "The library closes at nine on weekdays.\n\n«Lockers must be emptied every evening.»\n\nCopies cost 50 won a page.",
      "도서관은 평일 아홉 시에 문을 닫는다.«»\n\n복사는 한 장에 50원이다.",
      { en: "The library closes at nine on weekdays.\n\nCopies cost 50 won a page." },
    ],
    [
      "The library closes at nine on weekdays.«»\n\nCopies cost 50 won a page.",
      "도서관은 평일 아홉 시에 문을 닫는다.\n\n«사물함은 매일 저녁 비워야 한다.»\n\n복사는 한 장에 50원이다.",
      {
        en: "The library closes at nine on weekdays.\n\nLockers must be emptied every evening.\n\nCopies cost 50 won a page.",
      },
    ],
  ],
};
