/**
 * Classes of words that tell names from other words in Korean, as strings with spaces between. The lists hold classes (endings of
 * organisations, roles of a contract …); names themselves belong to the gazetteer.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Endings of organisations that hardly any common noun has: three known words before them are enough. */
export const FORMAL_ORGANIZATIONS: ReadonlySet<string> = setOf(
  "위원회 진흥원 연구원 연구소 관리공단 공단 협회 학회 연맹 연합회 총연합회 재단 감독원 평가원 개발원 중재원 조정원 교육원 정보원 인증원 보건원 조합중앙회 중앙회 학술원 " +
    "대학교 대학원 지방법원 고등법원 가정법원 행정법원 지방검찰청 고등검찰청 경찰청 경찰서 소방서 세무서 교육청 지원청 병무청 도매시장관리공사 공사",
);

/** Endings of organisations and firms that need a proper word before them. */
export const ORGANIZATIONS: ReadonlySet<string> = setOf(
  "법원 지법 고법 지검 고검 지원 등기소 검찰청 시청 도청 구청 군청 본부 사령부 센터 병원 의료원 대병원 대학병원 대 여대 중학교 초등학교 고등학교 여고 외고 과학고 " +
    "학교 박물관 미술관 도서관 문화원 과학관 은행 저축은행 증권 생명 화재 손해보험 보험 카드 캐피탈 캐피털 자산운용 투자증권 홀딩스 그룹 전자 전기 물산 조선 해운 상선 " +
    "통상 건설 중공업 공업 산업 화학 제약 바이오 제철 제강 철강 상사 유통 식품 제과 백화점 면세점 마트 텔레콤 통신 자동차 모터스 에너지 정유 반도체 디스플레이 " +
    "이노베이션 로지스 로지스틱스 물류 시큐리티 테크 테크놀로지 소프트 시스템 시스템즈 네트웍스 네트워크 엔터테인먼트 엔터 미디어 항공 파트너스 인베스트먼트 벤처스 " +
    "컴퍼니 코퍼레이션 인터내셔널 머티리얼즈 솔루션즈 엔지니어링 웹서비스 게임즈 스튜디오스 타임스 일보 신문 방송 뉴스 통신사 출판사 문고 서점 교향악단 필하모닉 오케스트라 " +
    "이글스 타이거즈 베어스 트윈스 라이온즈 자이언츠 히어로즈 위즈 랜더스 다이노스 유나이티드 컨소시엄 연합 당 노조 협동조합 신협 농협 수협 축협 총영사관 대사관 " +
    "부대 사단 함대 어린이집 유치원 한의원 치과 약국 로펌",
);

/** Endings of places that need a proper word before them. */
export const PLACES: ReadonlySet<string> = setOf(
  "역 공항 국제공항 강 시 군 구 읍 특별시 광역시 특별자치도 섬 제도 군도 열도 반도 해협 산맥 사막 고원 평야 분지 호수 폭포 계곡 해변 해수욕장 대교 다리 터널 공원 국립공원 " +
    "광장 사원 성당 궁전 궁 타워 빌딩 거리 경기장 월드컵경기장 구장 야구장 체육관 돔 홀 극장 호텔 리조트 항 항구 저수지 댐 고속도로 공단 산업단지 신도시 교차로 나들목 휴게소 터미널 전통시장 수목원 " +
    "동물원 능선 온천 마을 대로 자치구 자치주",
);

/** Endings of places that so many words have that a place or a foreign word must stand before them. */
export const WEAK_PLACES: ReadonlySet<string> = setOf("동 면 리 로 길 산 도 만 주 성 해 천 사 암 포 촌 봉 령");

/** Endings of events, prizes, treaties, works of engineering. */
export const EVENTS: ReadonlySet<string> = setOf(
  "올림픽 동계올림픽 하계올림픽 패럴림픽 월드컵 아시안게임 유니버시아드 선수권대회 선수권 챔피언십 챔피언스리그 오픈 마라톤 그랑프리 영화제 국제영화제 도서전 국제도서전 컵 비엔날레 박람회 엑스포 " +
    "음악제 연극제 페스티벌 어워드 어워즈 문학상 평화상 영화상 음악상 미술상 과학상 경제학상 물리학상 화학상 의학상 건축상 언론상 우주망원경 망원경 탐사선",
);
/** Endings of treaties, wars and uprisings. */
export const TREATIES: ReadonlySet<string> = setOf(
  "협정 협약 조약 의정서 공동선언 선언 헌장 합의 기본협약 전쟁 내전 혁명 항쟁 대첩 해전 대지진",
);
/** Last words of products behind a foreign word. */
export const PRODUCTS: ReadonlySet<string> = setOf(
  "프로 스튜디오 플러스 미니 맥스 울트라 에디션 라이트 프리미엄 오피스 뮤직 페이 드라이브 워치 패드 북 폰 라이선스 라이센스 퍼블릭라이선스",
);

/** Endings of laws: these alone, and 법 where the text treats it as a law. */
export const LAWS: ReadonlySet<string> = setOf(
  "기본법 특별법 특례법 보호법 진흥법 관리법 소송법 거래법 사업법 선거법 지원법 촉진법 보장법 규제법 처벌법 조직법 보험법 금지법 방지법 육성법 활성화법 집행법 시장법 임대차법 " +
    "기준법 안전법 교육법 세법 관계법 규제법 시행법 회사법 중재법 등록법 계획법 도로교통법 복지법 의료법 환경법 저작권법 특허법 상표법 파산법 회생법 책임법 절차법 이용법 배상법 설립법 감독법 업법",
);
/** What stands beside a law: the word behind it. */
export const LAW_CONTEXT: ReadonlySet<string> = setOf(
  "개정안 개정 제정안 제정 위반 위반죄 시행령 시행규칙 통과 상정 처리 공포 시행 제정법 규정 조항 폐지 혐의 개정안은 제정을 개정을",
);
/** Heads that make a suffix word common: 관련 위원회, 국내 은행. */
export const COMMON_HEADS: ReadonlySet<string> = setOf(
  "이 그 저 각 본 당 양 동 해당 관련 관할 소속 상급 하급 지방 중앙 국내 국외 해외 외국 전국 현지 인근 근처 공동 종합 국제 국립 공립 사립 시립 도립 민간 공공 일반 특별 임시 신규 기존 주요 대형 소형 " +
    "중소 대기업 정규 비정규 상장 비상장 여러 모든 일부 다른 같은 새 옛 전 현 첫 조사 특별조사 특위 운영 인사 징계 심의 자문 윤리 준비 추진 비상대책 비대 선거관리 대책 노사 실무 집행 편집 지하철 환승 종착 출발 도착 기차 전철 " +
    "사용 조리 요리 치료 계산 표기 표현 제조 작성 활용 대학 종합대 전문 초등 중고 고등 자연 인공 대규모 소규모 상업 투자 시중 민영 국영 국책 글로벌 치과 한방 동물 산부인과 소아과 안과 요양 응급 협력 제휴 거점 오픈소스 소프트웨어 하드웨어 네트워크 콘텐츠 서비스 컴퓨터 게임 스포츠 골프 테니스 뮤직 패션 비즈니스 스타트업 벤처 에너지 메디컬 호스피스 커뮤니티 마케팅 카드 포인트 마이크로 프리미엄 슈퍼 울트라 메인 서브 비영리 자선 장학 문화 복지 의료 공익 " +
    "가족 여름 겨울 봄 가을 지역 마을 한미 남북 북미 미중 대미 대북 평화 정전 휴전 독립 우호 상호 양자 다자 무역 통상 자유무역 독점 공항 서버 데이터 콜 고객 지원 서비스 개발 연구 교육 훈련 물류 문화 " +
    "휴대 휴대전화 이동 이동통신 재생 신재생 전기 수소 친환경 자율주행 국산 수입 중고 생명 손해 건강 자동차 신용 체크 직불 원자력 시스템 차세대 메모리 온라인 오프라인 모바일 인터넷 디지털 소셜 대중 언론 케이블 공영 지상파",
);

/** Forms of organisations that stand before a name of their own. */
export const LEGAL_FORMS: ReadonlySet<string> = setOf(
  "주식회사 유한회사 합자회사 사단법인 재단법인 법무법인 세무법인 회계법인 특허법인 노무법인 감정평가법인 학교법인 의료법인 사회복지법인 농업회사법인 영농조합법인 도서출판 협동조합",
);
/** Parties of a contract that are firms rather than persons, and the words that a firm's or a product's name follows. */
export const FIRM_ROLES: ReadonlySet<string> = setOf(
  "가맹본부 가맹점 공급자 구매자 제조사 제조업체 판매사 시행사 시공사 운영사 개발사 배급사 제작사 협력사 자회사 계열사 모회사 스타트업 업체 기업 브랜드 위탁자 수탁자 발주자 발주처 수급인 도급인 당사자인 소속사 기획사 출판사 식당 카페 공방 펜션 시공업체 협력업체",
);
/** What a ship, a storm, a product is called before its name. */
export const THING_ROLES: ReadonlySet<string> = setOf(
  "태풍 어선 여객선 유조선 화물선 유람선 로봇청소기 탐사선 위성 잠수함 항공모함 허리케인",
);
/** Roles of a person beyond the titles of the model. */
export const PERSON_ROLES: ReadonlySet<string> = setOf(
  "임대인 임차인 매도인 매수인 근로자 수급인 도급인 위임인 수임인 보증인 연대보증인 채권자 채무자 양도인 양수인 증인 대리인 대표자 저자 역자 주주 연구소장 소장 원고 피고 신청인 상속인 " +
    "화가 시인 소설가 작곡가 가수 배우 피아니스트 요리사 창업자 설립자 탈북민 학생 공격수 수비수 투수 타자 포수 골키퍼 세터 담당자 강사 장인 건축가 디자이너 사진가 지휘자 성악가 아나운서 진행자 사회자 " +
    "번역가 옮긴이 지은이 글쓴이 개발자 관리자 대표 총리 감독 대통령 교수 박사 변호사 의원 장관 기자 작가 선수 금메달리스트",
);
/** Words that are a person's title with whatever stands before them: 국방장관, 부산시장. */
export const TITLE_ENDINGS: ReadonlySet<string> = setOf(
  "장관 차관 총리 대통령 위원장 의원 교수 판사 검사 변호사 기자 특파원 감독 대표 국장 실장 부장 과장 차장 팀장 소장 원장 총장 시장 군수 지사 대사 사장 회장 이사 박사 선수 대변인 의장 청장 서장 특사 서기장 주석 " +
    "작가 외무상 부상 부부장 부위원장 교사 목사 신부 코치 연구원 비서 비서관 수석 보좌관 이사장 총재 사령관 병장 대위 대령 중령 소령 준장 중장 대장 의사 여사 할머니 할아버지 어르신 선생 선생님 교수님 사장님 대표님 감독님 기사 조교 단장 대주교 추기경 교황 국왕 여왕 왕세자 왕자 공주 황제 간호사 사무국장",
);
/** What stands between a name and its title: 전 장관. */
export const TITLE_PREFIXES: ReadonlySet<string> = setOf("전 현 신임 전임 당시 초대 부 총 명예 수석 선임 책임");
/** Titles of the model that are other words too often. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = setOf(
  "전 현 고 부 상 경 군 양 센터 가드 왕 장 대행 주인 대표단 직원 주민 학생 관계자 당국자 정부관계자 군인 병사 승객 농부 상인 형 동생 아내 부친 모친 피해자 대리 책임자 임원 모델 감사 위원 관리 후보 지도자 마무리 프로듀서 요원 성 성인 공 라마 집사 회계 테러리스트 " +
    "매니저 에디터 트레이너 드라이버 오너 센터장 수사 의무병 반군지도자 주장 조합원 이병 일병 하사 경위 사범 사위 이모 삼촌 조부 형제 자매 누나 언니 오빠 공무원 노동자 경비원 선원 수병",
);

/** Syllables and words that follow a place inside its eojeol: 한국인, 북한군, 미국산, 유럽식. */
export const PLACE_TAILS: ReadonlySet<string> = setOf(
  "군 인 인들 상 산 계 식 행 발 제 측 권 풍 형 내 외 전 팀 어권 령 현지 시장 시민 국민 정부 대표팀 대사관 국적 출신 지역 지사 지점 본사 공장 주재 주민 시민들 국경 총리 대통령 선수 기업 축구 경제 사회 문화 여행 관광 날씨 시간",
);
/** Words that follow a place in a sentence. */
export const PLACE_CONTEXT: ReadonlySet<string> = setOf(
  "축구대표팀 국가대표팀 야구대표팀 출신 공장 조선소 사저 자택 고분 유배 지역 일대 인근 근처 앞바다 청사 공항 국적 시장 군수 시민 주민 정부 총리 대통령 국왕 외교부 외무장관 외교장관 국방장관 대표팀 대사관 대사 해안 해변 시내 도심 공연 원정 농가 산업단지 지점 본사 소재 현지 정상 산골 교외 " +
    "여행 관광 북쪽 남쪽 동쪽 서쪽 북부 남부 동부 서부 북동쪽 남서쪽 앞 특산 사투리 상공 주재 리전 사무소 사업장 캠퍼스 전투 수도 국경 의회 경찰 축제 역사 거리 법인 지사 국제공항 시장은 시장이 유배지 항구 바다",
);
/** Words that follow a firm or body. */
export const FIRM_CONTEXT: ReadonlySet<string> = setOf(
  "그룹 주가 주식 실적 노조 회장 부회장 사장 대표 매출 측 관계자 계열사 본사 자동차 전자 구단 공장 계정 제품",
);

/** Words of contracts: what has no name's context there is a party or a term. */
export const CONTRACT_CONTEXT: RegExp =
  /계약|당사자|갑[은이과의을에]|을[은의]|조항|위약금|손해배상|제\d+조|임대|임차|매도|매수|도급|양도|귀책|이행|약정|라이선스|지급/;
/** Words of texts about software: unknown loan words there are programs. */
export const SOFTWARE_CONTEXT: RegExp =
  /서버|라이브러리|코드|앱[은이을의 ]|파일|설치|버전|패키지|저장소|함수|프로그램|브라우저|프레임워크|오픈소스|플러그인|데이터베이스|컨테이너|그래픽 카드|운영 ?체제|컴파일|스크립트|모듈|배포|API|웹훅|인스턴스|클러스터|프로젝트|도구|모형|지원(?:하|합|되)|설정|연동|편집기|예제|명령|시험했|실행|로그인|알림|계정|캐시|로 작성/;

/** Entities listed as organisations (or places) that texts mean as a product: by key. */
export const PRODUCT_KEYS: ReadonlySet<string> = new Set(
  (
    "python|java|windows|microsoft windows|linux|javascript|github|gitlab|android|firefox|slack|telegram|whatsapp|kakaotalk|kakao pay|naver pay|safari|internet explorer|photoshop|illustrator|gmail|google maps|" +
    "google drive|google play|google docs|app store|youtube|instagram|skype|zoom|excel|word|powerpoint|outlook|macos|ios|ipad|iphone|ubuntu|debian|redis|docker|mysql|postgresql|mongodb|php|ruby|perl|c++|typescript|react|angular|vue|" +
    "node.js|jenkins|apache|nginx|wordpress|wikipedia|chatgpt|gpt|siri|alexa|tiktok|line app|toss|samsung pay|apple pay|playstation|xbox|nintendo switch|steam|visual studio|visual studio code|eclipse|git|bitcoin|ethereum|" +
    "apple music|apple tv|dropbox|evernote|flickr|discord|blogger|clubhouse|disney plus|barbie|champions league|europa league|g20 summit|g8 summit|g7 summit|asem|east asia summit|boao forum|" +
    "netscape|icq|messenger|wechat|weibo|snapchat|pinterest|reddit|linkedin|twitter|threads|google chrome|chrome|edge|opera|playstation store|google search|google translate|google assistant|copilot|gemini|claude"
  ).split("|"),
);

/** Forms of the gazetteer that a reader does not call a name: offices, peoples by trait, food, illnesses, kinds of things. */
export const NOT_NAMES: ReadonlySet<string> = setOf(
  "정부 검찰 경찰 법원 야당 여당 의회 상원 하원 군부 특검 인수위 김치 불고기 비빔밥 소주 막걸리 초밥 스시 라멘 한복 한옥 태권도 씨름 바둑 탈춤 무속 무당 샤머니즘 점자 수화 수어 한자 흑인 백인 원주민 인디언 교포 재외동포 해외동포 탈북자 탈북민 새터민 " +
    "한인 무슬림 적군 계엄 계엄령 비상계엄 내전 냉전 새해 신년 신정 제야 설날 추석 에이즈 대장균 구제역 광우병 나병 한센병 에볼라 사스 메르스 알츠하이머병 파킨슨병 다운증후군 대륙간탄도미사일 대량살상무기 수능 헌법 기본법 특별법 " +
    "주민등록번호 우체국 은하 은하수 빙하기 구석기 신석기 중세 르네상스 계몽주의 종교개혁 고속철도 독립선언 위안부 의병 와이파이 블루투스 스팸 나사 아바타 헌법 선거일 일제 유신 남측 북측 소파 수성 금성 통신 민법상 종합주가지수 스크래치 콜라 아스피린 그록 " +
    "의무병 국어 영문 국보법상 대통령비서실장 국회의원 국회의장 육군 해군 공군 해병대 공사 토지 주체 사도 신도 성경 성서 게이트웨이 이지스함 복음주의 기러기가족 텀블러 스레드 경주마 수도권 세계 유로 달러 엔화 천국 지구 태양계",
);

/** Words that look like surname and given name but are none, where the model's costs do not tell. */
export const NOT_PERSONS: ReadonlySet<string> = setOf(
  "이상 이하 이외 이번 이날 이후 이전 이제 이미 이어 이유 이내 이용 조사 조금 조건 조치 조성 조정 정부 정도 정말 정식 정상 정보 정책 전화 전자 전체 전국 전혀 전문 전부 유지 유일 유의 유효 강한 강화 강조 강제 신사 신규 신청 신고 한편 한국 한때 한참 " +
    "고객 고지 고장 주의 주소 주문 주민 주요 임금 임시 임기 임대 오전 오후 오늘 서면 서로 서명 서류 양측 양국 양도 손해 손님 배상 배송 안내 안전 안정 송금 송달 권리 권한 권고 황금 문의 문서 문제 남성 남북 남측 심사 심각 노력 노동 하나 하루 하자 하지 성립 성능 차례 차이 차량 " +
    "구매 구분 구체 우선 우려 나머지 나중 민간 민사 진행 진술 지난 지난달 지난주 지급 지연 지정 지원 채권 채무 원고 원칙 천재 방법 방식 공급 공동 공무 현재 현장 함께 여부 여전 추가 추진 도달 도입 소송 소재 석방 선고 선택 설정 설치 설명 마련 마찬 길이 연간 연장 위반 위원 표시 표준 명의 명시 기간 기타 기준 " +
    "반대 반영 반면 왕복 금액 금지 금융 제공 제한 제출 제외 모두 모든 국가 국내 어느 어제 은행 편의 용도 예정 예외 경우 경제 봉사 사용 사업 사항 부담 부터 가능 가격 복사 태도 목적 형식 피해 감사 음식 동의 동안 호출 범위 상대 상당 시작 시간 갈등 단체 당사 당시 화면 계약 계속 전임 현직 공동대표 이용자 이용료 " +
    "조사관 신청인 신청서 안내문 전자책 전문가 주식회사 한국어 고객님 여러분 차세대 정상가 이메일 홍보실 기자단 오른쪽 가운데 여성들 조직위",
);

/** Works follow these words, and stand before them: 소설 ‘…’. */
export const WORKS: ReadonlySet<string> = setOf(
  "소설 영화 드라마 시집 노래 앨범 책 저서 연극 뮤지컬 희곡 만화 그림 신곡 곡 에세이 게임 작품 소설집 동화 자서전 다큐멘터리 웹툰 오페라 교향곡 논문 시 신작 장편 단편 예능 시리즈 프로그램 싱글",
);
/** Words behind a foreign name that make its bearer a writer, a composer … */
export const AUTHOR_CONTEXT: ReadonlySet<string> = setOf(
  "소설 연습곡 음악 그림 작품 시 교향곡 협주곡 희곡 오페라 소나타 회고록 생가 소설처럼 발언 연설 생애 저서 전기 부인 아들 딸 영화 노래 골 은퇴",
);
/** Words inside the names of persons abroad. */
export const NAME_PARTICLES: ReadonlySet<string> = setOf(
  "반 판 폰 본 드 데 디 다 두 델 델라 라 르 엘 알 빈 이븐 티 반덴 도스 두스 산",
);
