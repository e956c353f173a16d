/** Sentences that translate each other, written for these tests. Neighbours in a list are about the same things. */
export const sentencePairs: Readonly<Record<string, readonly (readonly [en: string, ko: string])[]>> = {
  general: [
    ["My grandmother planted an apple tree behind the house.", "할머니는 집 뒤에 사과나무를 심으셨다."],
    ["The children were playing soccer in the school yard.", "아이들은 학교 운동장에서 축구를 하고 있었다."],
    ["I lost my umbrella on the subway yesterday.", "나는 어제 지하철에서 우산을 잃어버렸다."],
    ["She reads a book every night before going to sleep.", "그녀는 매일 밤 자기 전에 책을 읽는다."],
    ["The coffee at this restaurant is too bitter.", "이 식당의 커피는 너무 쓰다."],
    ["We climbed the mountain to watch the sunrise.", "우리는 해돋이를 보려고 산에 올랐다."],
    ["My brother wants to become a doctor.", "내 동생은 의사가 되고 싶어 한다."],
    ["It snowed so much that the train was late.", "눈이 너무 많이 와서 기차가 늦었다."],
  ],
  news: [
    ["The government announced a new budget for education on Monday.", "정부는 월요일 새로운 교육 예산을 발표했다."],
    ["Police arrested two suspects after the bank robbery.", "경찰은 은행 강도 사건 이후 용의자 두 명을 체포했다."],
    [
      "Heavy rain flooded hundreds of homes in the southern provinces.",
      "폭우로 남부 지방의 주택 수백 채가 물에 잠겼다.",
    ],
    ["The central bank raised interest rates to fight inflation.", "중앙은행은 물가 상승을 잡기 위해 금리를 인상했다."],
    [
      "The president of France will visit Seoul next week to discuss trade.",
      "프랑스 대통령이 다음 주 무역을 논의하기 위해 서울을 방문한다.",
    ],
    ["Scientists discovered a new species of frog in the forest.", "과학자들이 숲에서 새로운 종의 개구리를 발견했다."],
    [
      "The opposition party boycotted the vote in the National Assembly.",
      "야당은 국회에서 표결에 참여하지 않고 거부했다.",
    ],
    ["Workers at the factory went on strike over low wages.", "공장 노동자들이 낮은 임금에 항의하며 파업에 들어갔다."],
  ],
  contract: [
    ["The tenant shall pay the rent on the first day of each month.", "임차인은 매월 1일에 임대료를 지급하여야 한다."],
    [
      "Either party may terminate this agreement with written notice.",
      "당사자 일방은 서면 통지로써 본 계약을 해지할 수 있다.",
    ],
    ["The seller guarantees that the goods are free from defects.", "매도인은 물품에 하자가 없음을 보증한다."],
    [
      "Confidential information must not be disclosed to any third party.",
      "비밀 정보는 제3자에게 공개되어서는 아니 된다.",
    ],
    ["Disputes shall be settled by arbitration in Singapore.", "분쟁은 싱가포르에서 중재로 해결한다."],
    ["The employee is entitled to fifteen days of paid leave.", "근로자는 15일의 유급 휴가를 받을 권리가 있다."],
    [
      "The contractor shall obtain insurance against damage to the building.",
      "수급인은 건물의 손해에 대비하여 보험에 가입하여야 한다.",
    ],
  ],
  docs: [
    ["Click the button to save the file.", "버튼을 클릭하면 파일이 저장됩니다."],
    ["Enter your password and press the login button again.", "비밀번호를 입력하고 로그인 버튼을 다시 누르세요."],
    ["The server returns an error when the token has expired.", "토큰이 만료되면 서버가 오류를 반환합니다."],
    ["Install the package with npm before you run the tests.", "테스트를 실행하기 전에 npm으로 패키지를 설치하세요."],
    ["This function takes a string and returns a number.", "이 함수는 문자열을 받아 숫자를 반환합니다."],
    ["The database is backed up automatically every night.", "데이터베이스는 매일 밤 자동으로 백업됩니다."],
    ["You can change the language of the screen in the settings.", "설정에서 화면의 언어를 바꿀 수 있습니다."],
  ],
};

export const allPairs: readonly (readonly [en: string, ko: string])[] = Object.values(sentencePairs).flat();
