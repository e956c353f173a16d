import type { RuleExamples } from "../examples.ts";

const LONG_EN = "He said “yes”, “no”, “maybe”, “later”, “never” and “always”, then he left.";
const LONG_KO = "그는 “예”, “아니요”, “아마도”, “나중에”, “절대”, “언제나”라고 말하고 떠났다.";
const STRAIGHT_KO = '그는 "예", "아니요", "아마도", "나중에", "절대", "언제나"라고 말하고 떠났다.';

export const styleQuotesExamples: RuleExamples = {
  rule: "style/quotes",
  agree: [
    ["“We will not give up,” he said.", "그는 “포기하지 않겠다”고 말했다."],
    ['"We will not give up," he said.', '그는 "포기하지 않겠다"고 말했다.'],
    ["He called it a mistake.", "그는 이를 ‘실수’라고 했다."],
    ["The film Parasite won.", "영화 「기생충」이 상을 받았다."],
    ["The book is called Land.", "책 이름은 『토지』다."],
    ['Press "OK".', "‘확인’을 누르세요."],
    ["It's Kim's turn.", "Kim's 차례입니다."],
    ["The students of ’87 met.", "’87년의 학생들이 모였다."],
    ['The screen is 27" wide.', '화면은 27"이다.'],
    ['Type `"` at the end.', '끝에 `"`를 입력하세요.'],
    ['Put the text between quotation marks (").', '글을 큰따옴표(")로 감싸세요.'],
    ["“We begin today.", "“오늘 시작합니다."],
    ["We end tomorrow,” she said.", "내일 끝납니다”라고 그녀는 말했다."],
    ["He said she had called it ‘odd’.", "그는 “그녀가 ‘이상하다’고 했다”고 전했다."],
    [LONG_EN, LONG_KO],
    [LONG_EN, STRAIGHT_KO],
    ["The word “love” has four letters.", "‘love’는 네 글자다."],
    ["The rock ’n’ roll era began.", "로큰롤 시대가 시작됐다."],
    ["The so-called experts were wrong.", "이른바 '전문가'들이 틀렸다."],
    ['Set name="x" in the file.', '파일에서 name="x"로 설정하세요.'],
  ],
  differ: [
    ["“We will not give up,” he said.", "그는 «“»포기하지 않겠다고 말했다."],
    ["“We will not give up,” he said.", "그는 포기하지 않겠다«”»고 말했다."],
    ['"We will not give up," he said.', '그는 «"»포기하지 않겠다고 말했다.'],
    ["He called it a mistake.", "그는 이를 «‘»실수라고 했다."],
    ["He called it a mistake.", "그는 이를 실수«’»라고 했다."],
    ["Press “OK”.", "«“»확인을 누르세요."],
    ["The minister spoke of a “new era”.", "장관은 «“»새 시대를 말했다."],
    ["The minister spoke of a “new era”.", "장관은 새 시대«”»를 말했다."],
    ["The film “Parasite” won four prizes.", "영화 기생충«’»이 상 네 개를 받았다."],
    ["The article “Open source” is long.", '글 «"»오픈 소스는 길다.'],
    ["The court said that “the law is clear”.", "법원은 «“»법은 분명하다고 밝혔다."],
    ["She wrote “thank you” and left.", "그녀는 고맙다«”»고 쓰고 떠났다."],
    ["The so-called experts were wrong.", "이른바 «‘»전문가들이 틀렸다."],
    ["Choose “Save as” in the menu.", "메뉴에서 «‘»다른 이름으로 저장을 고르세요."],
    ["The ship was named “Hope”.", "배의 이름은 희망«’»이다."],
    ["He said “a” and then “b”.", "그는 “가”라고 하고 «“»나라고 했다."],
    ["They shouted “go home”.", '그들은 집에 가라«"»고 외쳤다.'],
    ["The word “peace” appears twice.", "«“»평화라는 말이 두 번 나온다."],
    ["A label reads “fragile”.", "꼬리표에 «‘»깨지기 쉬움이라고 쓰여 있다."],
    [LONG_EN, `${LONG_KO} 그녀는 ‘그래’«’»라고 했다.`],
  ],
};
