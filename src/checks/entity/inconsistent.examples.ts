import type { RuleExamples } from "../examples.ts";

export const entityInconsistentExamples: RuleExamples = {
  rule: "entity/inconsistent",
  hasDocuments: true,
  agree: [
    [
      "Volodymyr Zelensky flew to Paris on Monday.\n\nZelensky thanked the French parliament.",
      "볼로디미르 젤렌스키는 월요일 파리로 날아갔다.\n\n젤렌스키 대통령은 프랑스 의회에 감사했다.",
    ],
    [
      "Angela Merkel opened the fair in Leipzig.\n\nMerkel spoke for an hour.",
      "앙겔라 메르켈 총리가 라이프치히 박람회의 문을 열었다.\n\n메르켈은 한 시간 동안 연설했다.",
    ],
    [
      "Microsoft released the update in May.\n\nMicrosoft will end support next year.",
      "마이크로소프트(Microsoft)는 5월에 업데이트를 내놓았습니다.\n\n마이크로소프트의 지원은 내년에 끝납니다.",
    ],
    [
      "Kim Jong-un visited the factory.\n\nKim Jong-un praised the workers.",
      "김정은 위원장이 공장을 찾았다.\n\n김 위원장은 노동자들을 칭찬했다.",
    ],
    [
      "Michael Schumacher won in Monza.\n\nMichael Jackson cancelled the concert in Munich.",
      "미하엘 슈마허가 몬차에서 우승했다.\n\n마이클 잭슨이 뮌헨 공연을 취소했다.",
    ],
    [
      "Stephen King wrote the novel.\n\nSteven Spielberg bought the film rights.",
      "스티븐 킹이 소설을 썼다.\n\n스티븐 스필버그가 영화 판권을 샀다.",
    ],
    [
      "Russia closed the border.\n\nThousands left Russia on foot.",
      "러시아가 국경을 닫았다.\n\n수천 명이 걸어서 러시아를 떠났다.",
    ],
    [
      "Bush met the reporters in Texas.\n\nBush did not answer.",
      "부시대통령이 텍사스에서 기자들을 만났다.\n\n부시는 대답하지 않았다.",
    ],
    [
      "The lawyers of Hans Lindqvist appealed.\n\nLindqvist stays in prison.",
      "한스 린드크비스트의 변호인단이 항소했다.\n\n그는 아직 수감 중이다.",
    ],
    [
      "Install Kubernetes first.\n\nKubernetes starts the containers.",
      "먼저 쿠버네티스를 설치합니다.\n\nKubernetes가 컨테이너를 시작합니다.",
    ],
    [
      "Iraq sent a delegation.\n\nIraqi officials and Iran signed the paper.",
      "이라크가 대표단을 보냈다.\n\n이라크 관리들과 이란이 문서에 서명했다.",
    ],
    [
      "Mali asked for help.\n\nNobody in Mali answered the call.",
      "말리가 도움을 청했다.\n\n말리에서는 아무도 전화를 받지 않았다.",
    ],
    [
      "The heirs of Kenneth Clarke sold the house.\n\nJames Clark bought it.",
      "케네스 클라크의 상속인들이 집을 팔았다.\n\n제임스 클라크가 그 집을 샀다. 클라크는 이웃이었다.",
    ],
    ["Osaka lost the bid.\n\nOsaka will try again.", "오사카가 유치에 실패했다.\n\n오사카시는 다시 도전한다."],
    [
      "Ghana won the cup.\n\nThe fans of Ghana danced.\n\nThe bus took the team of Ghana home.",
      "가나가 우승했다.\n\n가나의 팬들은 춤을 추었다.\n\n버스가 가나팀을 집으로 데려갔다.",
    ],
    [
      "The hotels in Johannesburg are full.\n\nThe trains to Johannesburg are late.",
      "요하네스버그의 호텔은 만원이다.\n\n요하네스버그에 가는 열차는 늦는다.",
    ],
  ],
  differ: [
    [
      "Zelensky flew to Paris.\n\nZelensky thanked the parliament.\n\n«Zelensky» left at night.",
      "젤렌스키가 파리로 날아갔다.\n\n젤렌스키는 의회에 감사했다.\n\n«젤렌스끼»는 밤에 떠났다.",
    ],
    [
      "Merkel opened the fair.\n\n«Merkel» spoke for an hour.\n\nMerkel left for Berlin.",
      "메르켈이 박람회의 문을 열었다.\n\n«메르겔»은 한 시간 동안 연설했다.\n\n메르켈은 베를린으로 떠났다.",
    ],
    [
      "«Sarkozy» visited the mine.\n\nSarkozy promised new jobs.\n\nThe miners cheered Sarkozy.",
      "«사르코치»가 탄광을 찾았다.\n\n사르코지는 새 일자리를 약속했다.\n\n광부들은 사르코지에게 환호했다.",
    ],
    [
      "Tokuda denied the charges.\n\nPolice questioned «Tokuda» again.\n\nTokuda will appeal.",
      "도쿠다는 혐의를 부인했다.\n\n경찰은 «토쿠다»를 다시 조사했다.\n\n도쿠다는 항소할 예정이다.",
    ],
    [
      "Putin arrived late.\n\nThe hosts waited for Putin.\n\n«Putin» apologised.",
      "푸틴은 늦게 도착했다.\n\n주최 측은 푸틴을 기다렸다.\n\n«푸친»은 사과했다.",
    ],
    [
      "Vladimir Putin arrived late.\n\nThe hosts waited for Putin.\n\n«Putin» apologised.",
      "블라디미르 푸틴은 늦게 도착했다.\n\n주최 측은 푸틴을 기다렸다.\n\n«뿌틴»은 사과했다.",
    ],
    [
      "Kim Jong-un visited the factory.\n\nKim Jong-un praised the workers.\n\nState media showed «Kim Jong-un» smiling.",
      "김정은이 공장을 찾았다.\n\n김정은은 노동자들을 칭찬했다.\n\n관영 매체는 웃는 «김정운»을 내보냈다.",
    ],
    [
      "Clinton spoke first.\n\nThe crowd applauded Clinton.\n\n«Clinton» waved back.",
      "클린턴이 먼저 연설했다.\n\n군중은 클린턴에게 박수를 보냈다.\n\n«클린톤»은 손을 흔들었다.",
    ],
    [
      "Johannesburg hosts the summit.\n\nThe hotels in Johannesburg are full.\n\nThe trains to «Johannesburg» are late.",
      "요하네스버그에서 정상회의가 열린다.\n\n요하네스버그의 호텔은 만원이다.\n\n«요하네스부르크»로 가는 열차는 늦는다.",
    ],
    [
      "Microsoft released the update.\n\nMicrosoft fixed the bug.\n\n«Microsoft» ends the support.",
      "마이크로소프트가 업데이트를 내놓았습니다.\n\n마이크로소프트가 버그를 고쳤습니다.\n\n«마이크로 소프트»가 지원을 끝냅니다.",
    ],
    [
      "Lindqvist founded the firm in Oslo.\n\nThe bank trusted Lindqvist.\n\n«Lindqvist» sold his shares.",
      "린드크비스트는 오슬로에서 회사를 세웠다.\n\n은행은 린드크비스트를 믿었다.\n\n«린드크피스트»는 지분을 팔았다.",
    ],
    [
      "Zelensky flew to Paris.\n\nZelensky thanked the parliament.\n\n«Zelenskyy» left at night.",
      "젤렌스키가 파리로 날아갔다.\n\n젤렌스키는 의회에 감사했다.\n\n«젤렌스키»는 밤에 떠났다.",
    ],
    [
      "Karadzic was arrested.\n\nThe judges heard Karadzic on Friday.\n\n«Karadzich» stayed silent.",
      "카라지치가 체포됐다.\n\n재판부는 금요일 카라지치를 심문했다.\n\n«카라지치»는 침묵했다.",
    ],
    [
      "Xi Jinping spoke for an hour.\n\nThe delegates applauded Xi Jinping.\n\nThe mayor thanked «Xi Jinping» at the airport.",
      "시진핑은 한 시간 동안 연설했다.\n\n대표들은 시진핑에게 박수를 보냈다.\n\n시장은 공항에서 «시진빙»에게 감사했다.",
    ],
    [
      "Fans of Barcelona sang all night. The coach of Barcelona smiled. The bus left for «Barcelona» at noon.",
      "바르셀로나 팬들은 밤새 노래했다. 바르셀로나 감독은 웃었다. 버스는 정오에 «바로셀로나»로 떠났다.",
    ],
  ],
};
