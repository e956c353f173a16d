import type { RuleExamples } from "../examples.ts";

export const numberEachExamples: RuleExamples = {
  rule: "number/each",
  agree: [
    ["Norway and Sweden sent five planes each.", "노르웨이와 스웨덴은 각각 비행기 5대를 보냈다."],
    ["The two schools received 30 laptops apiece.", "두 학교는 각각 노트북 30대를 받았다."],
    ["Each team may register 12 players.", "각 팀은 선수를 12명까지 등록할 수 있다."],
    ["Both sides lost 40 soldiers.", "양측은 각각 40명의 병사를 잃었다."],
    ["Seoul and Busan reported 14 and 9 cases, respectively.", "서울과 부산에서는 각각 14건과 9건이 보고됐다."],
    ["Every floor has 8 rooms.", "층마다 방이 각각 8개씩 있다."],
    ["The two buses carry 45 passengers per trip.", "두 버스는 한 번에 각각 45명을 태운다."],
    ["The twins found 7 shells altogether.", "쌍둥이는 조개껍데기를 모두 7개 찾았다."],
    ["The cups hold 200 ml.", "컵의 용량은 각각 200ml이다."],
    ["The firms were fined $3 million each.", "두 회사에는 각각 300만 달러의 과징금이 부과됐다."],
    ["Either lane takes 4 runners.", "두 레인에는 각각 주자 4명이 선다."],
    ["The tests run separately, 20 at a time.", "테스트는 각각 20개씩 따로 실행된다."],
  ],
  differ: [
    ["France and Italy have sent «five» planes.", "프랑스와 이탈리아는 각각 «5대»의 비행기를 보냈다."],
    ["The two hospitals admitted «60» patients.", "두 병원은 각각 «60명»의 환자를 받았다."],
    ["The brothers own «12» boats.", "형제는 각각 «12척»의 배를 갖고 있다."],
    ["The parties nominated «9» candidates.", "두 정당은 각각 «9명»의 후보를 냈다."],
    ["The servers handle «400» requests in parallel.", "두 서버는 각각 «400개»의 요청을 동시에 처리한다."],
    ["The villages planted «1,000» trees.", "마을들은 각각 «1,000그루»의 나무를 심었다."],
    ["The twins won «3» medals.", "쌍둥이는 각각 «3개»의 메달을 땄다."],
    ["The museums lent «25» paintings.", "두 박물관은 각각 «25점»의 그림을 빌려주었다."],
    ["The provinces opened «14» shelters.", "두 도는 각각 «14곳»의 대피소를 열었다."],
    ["The singers recorded «7» songs.", "두 가수는 각각 «7곡»의 노래를 녹음했다."],
    ["The ships rescued «31» sailors.", "두 배는 각각 «31명»의 선원을 구조했다."],
    ["The clubs sold «8» players last summer.", "두 구단은 지난여름 각각 «8명»의 선수를 팔았다."],
  ],
};
