/** Names in both scripts, written for this test from general knowledge: `Latin | Korean`, by how the spelling came about. */

/** One name each. */
export const sameNames: Readonly<Record<string, string>> = {
  "Revised Romanization": `
    Hong Gil-dong | 홍길동
    Gil-dong Hong | 홍길동
    Gim Cheol-su | 김철수
    Bak Ji-seong | 박지성
    Jeong Yak-yong | 정약용
    Yun Dong-ju | 윤동주
    Jang Yeong-sil | 장영실
    Choe Chi-won | 최치원
    Gangnam | 강남
    Haeundae | 해운대
    Gyeongju | 경주
    Seogwipo | 서귀포`,
  "McCune–Reischauer": `
    Kim Ch'ŏl-su | 김철수
    Pak Chŏng-hŭi | 박정희
    Yi Sŭng-man | 이승만
    Ch'oe Ch'i-wŏn | 최치원
    Kyŏngju | 경주
    Chŏng Yag-yong | 정약용
    P'yŏngyang | 평양`,
  "personal spellings of Koreans": `
    Park Chung-hee | 박정희
    Syngman Rhee | 이승만
    Roh Moo-hyun | 노무현
    Lee Myung-bak | 이명박
    Park Geun-hye | 박근혜
    Moon Jae-in | 문재인
    Yoon Suk-yeol | 윤석열
    Ban Ki-moon | 반기문
    Kim Yuna | 김연아
    Son Heung-min | 손흥민
    Heung-Min Son | 손흥민
    Bong Joon-ho | 봉준호
    Han Kang | 한강
    Lee Jae-yong | 이재용
    Chung Ju-yung | 정주영
    Choi Min-sik | 최민식
    Youn Yuh-jung | 윤여정
    Cho Seong-jin | 조성진
    Hwang Sun-woo | 황선우
    Ryu Hyun-jin | 류현진`,
  "North Korean spelling": `
    Ri Yong Ho | 리용호
    Ri Yong-ho | 이용호
    Kim Jong Un | 김정은
    Kim Jong-il | 김정일
    Choe Ryong-hae | 최룡해
    Ri Sol-ju | 리설주`,
  Japanese: `
    Fumio Kishida | 기시다 후미오
    Shinzo Abe | 아베 신조
    Haruki Murakami | 무라카미 하루키
    Hayao Miyazaki | 미야자키 하야오
    Shohei Ohtani | 오타니 쇼헤이
    Akira Kurosawa | 구로사와 아키라
    Yasunari Kawabata | 가와바타 야스나리
    Ichiro Suzuki | 스즈키 이치로
    Naomi Osaka | 오사카 나오미
    Toyotomi Hideyoshi | 도요토미 히데요시
    Sapporo | 삿포로`,
  Chinese: `
    Xi Jinping | 시진핑
    Li Keqiang | 리커창
    Mao Zedong | 마오쩌둥
    Deng Xiaoping | 덩샤오핑
    Zhou Enlai | 저우언라이
    Wang Yi | 왕이
    Yao Ming | 야오밍
    Zhang Yimou | 장이머우
    Shanghai | 상하이
    Shenzhen | 선전
    Cao Cao | 조조
    Liu Bei | 유비`,
  English: `
    Barack Obama | 버락 오바마
    Donald Trump | 도널드 트럼프
    Joe Biden | 조 바이든
    Winston Churchill | 윈스턴 처칠
    Elon Musk | 일론 머스크
    Mark Zuckerberg | 마크 저커버그
    Taylor Swift | 테일러 스위프트
    William Shakespeare | 윌리엄 셰익스피어
    Charles Darwin | 찰스 다윈
    Isaac Newton | 아이작 뉴턴
    Abraham Lincoln | 에이브러햄 링컨
    George Washington | 조지 워싱턴
    Ernest Hemingway | 어니스트 헤밍웨이
    Michael Jackson | 마이클 잭슨
    Stephen Hawking | 스티븐 호킹
    Manchester | 맨체스터
    California | 캘리포니아`,
  "other languages": `
    Angela Merkel | 앙겔라 메르켈
    Johann Sebastian Bach | 요한 제바스티안 바흐
    Friedrich Nietzsche | 프리드리히 니체
    Emmanuel Macron | 에마뉘엘 마크롱
    Charles de Gaulle | 샤를 드골
    Victor Hugo | 빅토르 위고
    Claude Debussy | 클로드 드뷔시
    Pablo Picasso | 파블로 피카소
    Lionel Messi | 리오넬 메시
    Gabriel García Márquez | 가브리엘 가르시아 마르케스
    Luiz Inácio Lula da Silva | 루이스 이나시우 룰라 다시우바
    Giuseppe Verdi | 주세페 베르디
    Leonardo da Vinci | 레오나르도 다빈치
    Vladimir Putin | 블라디미르 푸틴
    Fyodor Dostoevsky | 표도르 도스토옙스키
    Volodymyr Zelenskyy | 볼로디미르 젤렌스키
    Novak Djokovic | 노바크 조코비치
    Robert Lewandowski | 로베르트 레반도프스키
    Vincent van Gogh | 빈센트 반 고흐
    Greta Thunberg | 그레타 툰베리
    Recep Tayyip Erdoğan | 레제프 타이이프 에르도안
    Narendra Modi | 나렌드라 모디
    Copenhagen | 코펜하겐
    Barcelona | 바르셀로나`,
  "numbers, titles, initials, names left out": `
    Louis XIV | 루이 14세
    Louis XIV of France | 루이 14세
    Elizabeth II | 엘리자베스 2세
    Pope Francis | 프란치스코 교황
    Henry VIII of England | 헨리 8세
    John Paul II | 요한 바오로 2세
    Charles III | 찰스 3세
    J. K. Rowling | J. K. 롤링
    J. K. Rowling | 조앤 롤링
    George W. Bush | 조지 W. 부시
    George Walker Bush | 조지 부시
    Franklin Delano Roosevelt | 프랭클린 루스벨트
    Queen Paola of Belgium | 벨기에 왕비 파올라
    Martin Luther King, Jr. | 마틴 루서 킹
    Jean-Jacques Rousseau | 장자크 루소
    Jean-Jacques Rousseau | 장 자크 루소`,
};

/** Two names each that look or sound alike. */
export const otherNames: Readonly<Record<string, string>> = {
  "Koreans who differ in a syllable": `
    Hong Gil-dong | 홍길순
    Hong Gil-dong | 홍기동
    Kim Cheol-su | 김철호
    Kim Cheol-su | 김영수
    Park Ji-sung | 박지선
    Park Ji-sung | 박주성
    Park Chung-hee | 박근혜
    Lee Myung-bak | 이명수
    Moon Jae-in | 문재호
    Moon Jae-in | 문세인
    Yoon Suk-yeol | 윤석민
    Son Heung-min | 손흥규
    Kim Yuna | 김연희
    Bong Joon-ho | 봉만대
    Choi Min-sik | 최민수
    Lee Jae-yong | 이재명
    Lee Jae-myung | 이재용
    Chung Ju-yung | 정주리
    Youn Yuh-jung | 윤여준
    Cho Seong-jin | 조성하
    Ryu Hyun-jin | 류현경
    Kim Jong Un | 김정일
    Kim Jong-il | 김정은
    Ri Yong Ho | 리영길
    Han Kang | 한강희`,
  "Koreans with another family name": `
    Kim Min-su | 박민수
    Kim Min-su | 강민수
    Park Ji-hoon | 백지훈
    Lee Jun-ho | 김준호
    Choi Jin-hyuk | 장진혁
    Jang Dong-gun | 강동건
    Han Ji-min | 안지민
    Song Joong-ki | 성중기
    Shin Min-a | 진민아
    Yoo Jae-suk | 오재석
    Jung Woo-sung | 김우성
    Hwang Jung-min | 방정민`,
  "Japanese and Chinese": `
    Fumio Kishida | 기시다 후미코
    Fumio Kishida | 이시다 후미오
    Shinzo Abe | 아베 신타로
    Haruki Murakami | 무라카미 류
    Hayao Miyazaki | 미야자키 고로
    Shohei Ohtani | 오타니 료헤이
    Akira Kurosawa | 구로사와 기요시
    Ichiro Suzuki | 스즈키 신이치
    Naomi Osaka | 오사카 나나미
    Yukio Mishima | 미시마 유키코
    Xi Jinping | 시중쉰
    Xi Jinping | 리진핑
    Li Keqiang | 리커란
    Mao Zedong | 마오쩌민
    Deng Xiaoping | 덩샤오강
    Zhou Enlai | 저우언주
    Wang Yi | 왕치
    Zhang Yimou | 장이닝
    Liu Xiaobo | 류샤오밍
    Yao Ming | 야오천`,
  "the same given name": `
    Barack Obama | 버락 오스만
    Donald Trump | 도널드 트룸
    Donald Trump | 도널드 덕
    Joe Biden | 조 바튼
    Winston Churchill | 윈스턴 처치
    Mark Zuckerberg | 마크 저커먼
    Taylor Swift | 테일러 스미스
    Charles Darwin | 찰스 다니엘
    Isaac Newton | 아이작 뉴먼
    George Washington | 조지 워튼
    Michael Jackson | 마이클 잭맨
    Michael Jordan | 마이클 조던스
    Stephen Hawking | 스티븐 호퍼
    Angela Merkel | 앙겔라 메르츠
    Friedrich Nietzsche | 프리드리히 니만
    Emmanuel Macron | 에마뉘엘 마르탱
    Charles de Gaulle | 샤를 드루앵
    Victor Hugo | 빅토르 위르뱅
    Pablo Picasso | 파블로 피사로
    Lionel Messi | 리오넬 메를로
    Vladimir Putin | 블라디미르 푸시킨
    Vladimir Putin | 블라디미르 레닌
    Robert Lewandowski | 로베르트 레만
    Vincent van Gogh | 빈센트 반 담
    Giuseppe Verdi | 주세페 베르가`,
  "the same family name": `
    Barack Obama | 미셸 오바마
    Donald Trump | 이방카 트럼프
    Joe Biden | 헌터 바이든
    Elon Musk | 킴벌 머스크
    Taylor Swift | 조너선 스위프트
    William Shakespeare | 주디스 셰익스피어
    Michael Jackson | 재닛 잭슨
    Michael Jordan | 도러시 조던
    Johann Sebastian Bach | 카를 필리프 에마누엘 바흐
    Vladimir Putin | 류드밀라 푸틴
    Novak Djokovic | 마르코 조코비치
    Franklin Roosevelt | 시어도어 루스벨트
    George Washington | 마사 워싱턴
    Ernest Hemingway | 마고 헤밍웨이
    Narendra Modi | 랄리트 모디
    Edward Norton | 그레이엄 노턴`,
  "another number": `
    Louis XIV | 루이 15세
    Louis XIV of France | 루이 16세
    Elizabeth II | 엘리자베스 1세
    Henry VIII of England | 헨리 7세
    Charles III | 찰스 2세
    John Paul II | 요한 바오로 1세
    Ramesses II | 람세스 3세`,
  "names that sound alike": `
    Marie Curie | 머라이어 캐리
    Boris Johnson | 보리스 존스
    Austria | 오스트레일리아
    Slovakia | 슬로베니아
    Iran | 이라크
    Niger | 나이지리아
    Manchester | 맨해튼
    Barcelona | 발렌시아
    Copenhagen | 코페르니쿠스
    Hamburg | 하이델베르크
    Marseille | 베르사유
    California | 칼리닌그라드
    Gangnam | 강동
    Gyeongju | 광주
    Incheon | 이천
    Busan | 부천`,
};

export function readPairs(group: string): (readonly [en: string, ko: string])[] {
  return group
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [en = "", ko = ""] = line.split("|");
      return [en.trim(), ko.trim()] as const;
    });
}
