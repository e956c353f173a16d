/** Texts that hold no facts, though they begin, end or sound like some. */
export const NEGATIVES: Readonly<Record<"ko" | "en", readonly string[]>> = {
  ko: (
    "오늘날의 세계|어제오늘의 문제가 아니다|그제야 알았다|전주에 산다|이듬해 봄|다음 날 떠났다|그 다음 주에|전날 만났다|다음 주요 판|이번 주제는|다음 주의 사항|올바른 값|올림픽이 열렸다|내주고 말았다|차주에게 알렸다|연말정산을 했다|올 사람이 없다|일본에 간다|이사회가 열렸다|만두를 먹었다|구조를 바꾼다|삼성이 만들었다|사람이 많다|오산에 산다|사이가 좋다|이상한 소리|일이 많다|조사를 시작했다|만일의 사태|" +
    "이만 줄입니다|버스가 너무 만원이라 걸어갔다|두 자릿수 성장|우리 반 개|오이를 샀다|천천히 걸어라|백성의 뜻|만약 비가 오면|이번 회의|이 시간에도|이 대통령은|사장님이 왔다|일부 회원|이주 노동자|사주를 본다|오대양을 누빈다|구경만 했다|" +
    "천만에요|만세를 불렀다|백방으로 찾았다|조만간 끝난다|억울한 사연|조용한 마을|만족한다|천장이 높다|백화점에 갔다|이유로 들었다|사건의 전말|일반 사용자|이미 끝났다|오류가 났다|" +
    "육지에 닿았다|칠판을 닦았다|팔을 들었다|구두를 신었다|십자가|일단 시작하자|이해가 안 된다|삼촌이 왔다|사실이 아니다|오히려 낫다|열이 난다|네, 알겠습니다|네 이름은|세상이 변했다|" +
    "두부를 샀다|한국의 봄|한번 해 보자|여러 나라|몇 명이 왔다|천명을 따르다|만개한 꽃|석유 수출|넉넉한 시간|서울시 의회|" +
    "정오각형을 그린다|오전에 만났다|밤새 내린 비|매일 운동한다|월급을 받았다|화를 냈다|수요가 늘었다|금리를 올렸다|토론을 했다|분기마다|시간이 없다|초를 켰다|주말에 쉰다|년도별|첫 회의|제안을 했다|제3자의 동의|결제는 제3자 업체가 맡는다|제 3자의 권리|일조할 수 있다|그럴 수만 있다면|할 만한 사람|음수일 때|만일 그렇다면|이점이 많다|하나를 골라라|둘 중 하나|둘 다 맞다|몇 시에 와|몇 번 말해|학생 반이 모였다|우리 반으로 와|딥 넷입니다|만사가 귀찮다|구조대가 왔다|오만 가지 생각|일등석에 앉았다|이는 정수이다|천만에|주말에 쉰다|네, 둘이요|수조에 물을 채운다|세대 차이|만세 삼창|받아 두시고|묶어 두시며" +
    "|오월동주의 고사|삼국지를 읽었다|사물함을 열었다|육개장을 먹었다|칠면조를 구웠다|구두쇠 영감|십자드라이버를 빌렸다|천사 같은 아이|억새가 흔들린다|조선의 역사|조각을 맞춘다|경찰이 왔다|경험을 쌓았다|해설을 들었다|구정 소식을 전한다|신정동에 산다|그 설을 믿지 않는다" +
    "|추석빔을 입었다|여성의 날개|왕의 날개|크리스마스섬|부활절 달걀|동지들이 모였다|동지 여러분|사육신의 충절|팔자가 좋다|칠순 잔치|육아 휴직|오징어를 말렸다|삼림을 가꾼다|이마를 짚었다|일기를 쓴다|영화를 봤다|공원을 걸었다|구름이 낀다|구월산에 올랐다|팔꿈치가 아프다" +
    "|칠흑 같은 밤|육상 선수|오누이가 걷는다|사과를 깎았다|삼베옷을 입었다|이불을 덮었다|일꾼을 구한다|백미러를 접었다|천둥이 쳤다|만화를 그린다|억지를 부린다|조개를 캤다|경주에 갔다|두루미가 난다|세탁을 맡겼다|네모난 상자|열쇠를 잃었다|스무고개 놀이|쉰 목소리" +
    "|한숨을 쉬었다|한글을 배운다|하나님|하나같이 친절하다|둘러앉았다|셋방을 얻었다|넷플릭스|원래 그렇다|원을 그린다|달러가 강세다|유로존|엔진이 멈췄다|위안을 얻었다|평소처럼 웃었다|근사한 저녁 식사|돈을 벌었다|도로가 막혔다|도시가 크다|분위기가 좋다|초등학교" +
    "|시청 앞 광장|시인이 되었다|년차별로 나눈다|주민이 반대했다|월세를 올렸다|화분에 물을 준다|수박을 잘랐다|목도리를 둘렀다|금반지를 꼈다|토끼를 키운다|음식을 남겼다|음력을 쓴다|파일을 지운다|폴더/파일을 고른다|그리고/또는|입력/출력 장치" +
    "|사용자 이름과 비밀번호를 넣는다|리스트<문자열>을 쓴다|키와 값의 쌍을 돌려준다|인터페이스를 구현한다|예외를 던진다|함수를 부른다|기본값을 바꾼다|성능이 좋아진다|전화번호를 남겨 주세요|주소를 적어 주세요|메일을 보내 주세요|자세한 내용은 설명서를 보라" +
    "|회의는 비공개로 진행됐다|비가 많이 왔다|아이가 웃었다|길이 멀다|문을 닫았다|백조의 호수를 췄다|다시 오세요|근처에 사세요|누구 이세요|이 % 기호를 쓴다"
  ).split("|"),
  en: (
    "one of them|the next day|the next morning|the following year|the preceding year|over the weekend|no one came|the one I want|one another|May I come in?|They march on.|March on!|He sat down.|second thoughts|the sun|You may go.|It may rain.|someone|anyone else|one by one|" +
    "a lot of|the other half|" +
    "second-hand cars|third-party software|first-class seats|first of all|At first he laughed.|a split second|the won|He won the game.|a dollar store|percent of them|the percentage|" +
    "a pound of flesh|the pound fell|miles away|over the years|days of rain|the day before|annual report|weekly meetings|the cents|an age of reason|" +
    "yard sale|foot soldiers|inch by inch|tons of fun|a bit of luck|the knot|won over|the yen for travel|dong|Junebug|Mayflower|Marching band|Augustus|Satisfied|Sunny|wed in haste|sat still|sun and moon|mon ami|dec|mar the surface|jan the maker|the afternoon|GitHub|iPhone|JavaScript|the U.S. said|e.g. this|i.e. that|oneself|" +
    "a couple of things to note|a few people|double-click it|a double room|double quotes|tennis doubles|Malcolm X|vitamin C|the part I like|the hundreds digit|the thousands separator|test scores|a half-hearted try|the upper half|whichever comes first|half past|the half-life|came to naught|many thanks|few came|" +
    "foursome|sixpence|a quarter to|an hourglass|zeroes|lone wolf|atone|often|weight|freight|height|canine|listen" +
    "|Easter Island|Easter eggs|an Easter egg|Father Christmas|New Year's resolutions|Happy New Year!|with thanksgiving|Holly came home.|Noel sang." +
    "|Carol called.|the memory of labor|a holiday|public holidays|the holiday season|every single day|a rainy day|good morning|black coffee|the boss left" +
    "|a good day|the earth is round|palm trees|an ash tree|Rosa Parks|the King's speech|saint among sinners|a mother and a father|and/or|either/or|he/she" +
    "|his/her|km/h|input/output|TCP/IP|client/server|text/html|read/write access|node.js|Node.js|ASP.NET|e.g. Amazon.com|see /help|List<String>|a < b" +
    "|give me a second|just a second|wait a minute|hold on a minute|if a < b and c > d|<file name>|<your name>|x <- y|a -> b|~ about|* required|** note|... and so on|and so on...|etc.|vs. them|No. It is not.|no way" +
    "|a phone number|the postal code|an e-mail address|the path less travelled|tag along|lunar module|the lunar surface|the lunar calendar|the leap year" +
    "|a leap of faith|evening dress|the night watchman|the weekend warrior|yesteryear|monthly fee|daily bread|hourly wage|centre stage|a ton of work" +
    "|feet first|metered parking|gram negative|litre bottles|watt's law|stone walls|a yard sale|the mile-high club|the nth root|tenth-rate|onerous|oneness" +
    "|twosome|fortress|sixth sense|seventh heaven|eighth note|elevenses|forte|tend|tense|tent|the letter of the law|Please sign in.|Save your changes?" +
    "|The file could not be opened.|She closed the door.|It rained all through the match.|We apologise for the delay.|The function returns an iterator." +
    "|Raises an exception if the argument is missing.|The default is to do nothing.|This method is deprecated.|Use a list instead of a tuple." +
    "|no one person|the one man I trust|one man's meat|a one-man show|They are both lawyers.|It both reads the file and writes it.|both cats and dogs|on both sides" +
    "|both of us|a multi-million dollar deal|safety first|He threw to first.|a half point in chess" +
    "|He should not have come in the first place.|a two-way street|the 7-Eleven on the corner|They argued about the budget.|The road was closed.|Nobody answered.|Prices rose again."
  ).split("|"),
};
