import type { Draft } from "./draft.ts";

export type SampleName = "notice" | "recipe" | "mixed";

/** Texts to begin with; each says something else in its other language. */
export const SAMPLES: Readonly<Record<SampleName, Draft>> = {
  notice: {
    kind: "pair",
    format: "text",
    text: "",
    en: `Hillside Library closed for renovation

The library will close on Monday, May 12, 2025 and reopen on June 2. Books borrowed before then can be returned until June 9.

During the works, a reading room on the second floor of the town hall is open from 9 a.m. to 6 p.m. It has 40 seats.

Questions? Call us at 02-555-0142.
`,
    ko: `언덕도서관 공사로 인한 휴관 안내

도서관은 2025년 5월 12일 월요일부터 문을 닫고 6월 2일에 다시 엽니다. 그 전에 빌린 책은 6월 19일까지 반납할 수 있습니다.

공사 기간에는 구청 2층에 마련한 열람실을 오전 9시부터 오후 6시까지 이용할 수 있습니다. 좌석은 40석입니다.

궁금한 점은 02-555-0142로 전화해 주세요.
`,
  },
  recipe: {
    kind: "pair",
    format: "markdown",
    text: "",
    en: `# Kimchi pancake

Makes **two** large pancakes in 25 minutes.

- 200 g ripe kimchi, chopped
- 120 g flour
- 150 ml cold water
- 1 tablespoon oil

1. Mix everything but the oil and let the batter rest for 10 minutes.
2. Fry each pancake over medium heat for 4 minutes a side.
3. Do not cover the pan: the edges would not turn crisp.
`,
    ko: `# 김치전

큼직한 전 **두** 장, 25분이면 됩니다.

- 잘게 썬 익은 김치 300 g
- 밀가루 120 g
- 찬물 150 ml
- 식용유 1큰술

1. 식용유를 뺀 재료를 모두 섞고 반죽을 10분 동안 둡니다.
2. 중불에서 한 면을 4분씩 부칩니다.
3. 팬 뚜껑은 덮지 마세요. 가장자리가 바삭해지지 않습니다.
`,
  },
  mixed: {
    kind: "mixed",
    format: "text",
    text: `강변 자전거 대여소 이용 안내
Riverside bike rental: how it works

자전거는 오전 7시부터 밤 10시까지 빌릴 수 있습니다. 한 시간에 3천 원이며, 하루 요금은 1만 5천 원입니다.

Bikes can be rented from 7 a.m. to 10 p.m. An hour costs 3,000 won, a whole day 25,000 won.

앱으로 QR 코드를 찍으면 자전거를 빌릴 수 있습니다. 헬멧은 무료로 빌려 드립니다.

Scan the QR code with the app to rent a bike. Helmets are free of charge.

13세 미만 어린이는 보호자와 함께 타야 합니다.

자전거가 고장 나면 BikeCare 앱으로 알려 주세요.

If a bike breaks down, tell us with the BikeCare app.
`,
    en: "",
    ko: "",
  },
};
