/** Texts that hold no facts, though they begin, end or sound like some. */
export const NEGATIVES: Readonly<Record<"ko" | "en", readonly string[]>> = {
  ko: (
    "내일 만나자|일본에 간다|이사회가 열렸다|만두를 먹었다|구조를 바꾼다|삼성이 만들었다|사람이 많다|오산에 산다|사이가 좋다|이상한 소리|일이 많다|조사를 시작했다|만일의 사태|" +
    "오이를 샀다|천천히 걸어라|백성의 뜻|만약 비가 오면|이번 회의|이 시간에도|이 대통령은|사장님이 왔다|일부 회원|이주 노동자|사주를 본다|오대양을 누빈다|구경만 했다|" +
    "천만에요|만세를 불렀다|백방으로 찾았다|조만간 끝난다|억울한 사연|조용한 마을|만족한다|천장이 높다|백화점에 갔다|이유로 들었다|사건의 전말|일반 사용자|이미 끝났다|오류가 났다|" +
    "육지에 닿았다|칠판을 닦았다|팔을 들었다|구두를 신었다|십자가|일단 시작하자|이해가 안 된다|삼촌이 왔다|사실이 아니다|오히려 낫다|여덟|열이 난다|네, 알겠습니다|네 이름은|세상이 변했다|" +
    "두부를 샀다|한국의 봄|한번 해 보자|다섯|여러 나라|수십 명이 다쳤다|수백 채가 무너졌다|수천 명|몇 명이 왔다|천명을 따르다|만개한 꽃|석유 수출|넉넉한 시간|서울시 의회|" +
    "정오각형을 그린다|오전에 만났다|밤새 내린 비|매일 운동한다|월급을 받았다|화를 냈다|수요가 늘었다|금리를 올렸다|토론을 했다|분기마다|시간이 없다|초를 켰다|주말에 쉰다|년도별|첫 회의|제안을 했다|제3자의 동의|결제는 제3자 업체가 맡는다|2030세대의 취향|받아 두시고|묶어 두시며"
  ).split("|"),
  en: (
    "one of them|no one came|the one I want|one another|May I come in?|They march on.|March on!|He sat down.|second thoughts|the sun|You may go.|It may rain.|someone|anyone else|one by one|" +
    "hundreds of people|thousands of dollars|hundreds of billions of dollars|dozens of them|tens of thousands|several thousand|a few hundred|many millions|a lot of|half of them|the other half|" +
    "second-hand cars|third-party software|first-class seats|first of all|At first he laughed.|seconds later|a split second|the won|He won the game.|a dollar store|percent of them|the percentage|" +
    "a pound of flesh|the pound fell|miles away|for years|for decades|over the years|days of rain|the day before|hours later|annual report|weekly meetings|the cents|an age of reason|" +
    "yard sale|foot soldiers|inch by inch|tons of fun|a bit of luck|the knot|won over|the yen for travel|dong|Junebug|Mayflower|Marching band|Augustus|Satisfied|Sunny|wed in haste|sat still|sun and moon|mon ami|dec|mar the surface|jan the maker|the afternoon|this morning|GitHub|iPhone|JavaScript|the U.S. said|e.g. this|i.e. that|oneself|" +
    "twofold|tenfold|foursome|sixpence|a quarter to|an hourglass|zeroes|lone wolf|atone|often|weight|freight|height|canine|listen"
  ).split("|"),
};
