/** One of two opposite words in both languages. */
export interface Pole {
  /** English words in lower case; `*` stands for any ending. */
  readonly en: string;
  /** Korean stretches, as alternatives of a regular expression. */
  readonly ko: string;
  /** Set where only a phrase means it: a regular expression that begins with one of the English words (`turn` … `left`). */
  readonly phrase?: string;
  /** Further Korean stretches that render it, and prove nothing where they stand for its opposite. */
  readonly alike?: string;
  /** Set for places and sides, which no negation turns into their opposite: not in the north is not in the south. */
  readonly isFixed?: true;
}

/** Two words that are easily taken for each other and mean the contrary. */
export type Opposites = readonly [Pole, Pole];

function opposites(enA: string, koA: string, enB: string, koB: string): Opposites {
  return [
    { en: enA, ko: koA },
    { en: enB, ko: koB },
  ];
}

function sides(enA: string, koA: string, enB: string, koB: string): Opposites {
  return [
    { en: enA, ko: koA, isFixed: true },
    { en: enB, ko: koB, isFixed: true },
  ];
}

/** Parts of the body that Korean writes in one with their side: 왼팔, 오른팔; 오른 alone is also what has risen. */
const LIMBS = "[쪽손발팔눈귀볼뺨편뇌]|다리|무릎|어깨|발목|손목|가슴|주먹|날개|허벅지|엉덩이";
/** What is raised and lowered without a ceremony being held or an order given. */
const SCALES =
  "(?=[올높내낮])(?<=(?:온도|기온|볼륨|음량|소리|밝기|압력|혈압|수위|속도|가격|값|요금|금리|이자율|세율|세금|관세|임금|급여|연봉|등급|기준|한도|목표치?|전망치?|깃발|국기|팔|손)[을를] (?:[^\\s.,]{1,12} ){0,3})";
/**
 * Opposites whose Korean words are told from others by their letters. Left out where a word has too many other meanings
 * (`fall`, `last`, `left` alone are kept only because their Korean counterparts are not).
 */
export const OPPOSITES: readonly Opposites[] = [
  opposites(
    "increas* rise rises rose risen rising grow* grew climb* surg* soar* jump*",
    "증가|상승|급등|급증|늘어|늘었|늘린|늘리|올랐|오르|오른",
    "decreas* fall falls fell fallen falling drop drops dropped dropping declin* plung* shrink* shrank reduc* plummet* tumbl* slump*",
    "감소|하락|급락|급감|줄어|줄었|줄인|줄이|떨어졌|떨어지|내렸|내린",
  ),
  opposites(
    "import imports imported importing importer*",
    "수입(?!원|금|액)",
    "export exports exported exporting exporter*",
    "수출",
  ),
  opposites(
    "buy* bought purchas* acquir*",
    "매수|구매|구입|사들[이여였]|인수",
    "sell* sold sale sales",
    "매도|판매|매각|팔[았아린리고]",
  ),
  opposites(
    "win wins won winning victor*",
    "승리|이겼|이기|우승|승소|당선",
    "lose loses lost losing defeat*",
    "패배|졌다|패했|패소|낙선|패한",
  ),
  opposites("before prior", "이전(?!트)|전에|앞서|직전", "after following", "이후|후에|뒤에|직후"),
  sides(
    "north northern northward northeast* northwest*",
    "북쪽|북부|북동|북서|북측|북위",
    "south southern southward southeast* southwest*",
    "남쪽|남부|남동|남서|남측|남위",
  ),
  sides("east eastern eastward", "(?<![남북])동쪽|동부", "west western westward", "(?<![남북])서쪽|서부|서방"),
  sides("central", "중부", "east eastern", "동부|(?<![남북])동쪽"),
  sides("central", "중부", "west western", "서부|(?<![남북])서쪽"),
  sides("central", "중부", "north northern", "북부|북쪽"),
  sides("central", "중부", "south southern", "남부|남쪽"),
  sides("national nationwide domestic", "국내|전국|국립", "international", "국제|해외"),
  sides("left", `왼(?:${LIMBS})|좌측`, "right", `오른(?:${LIMBS})|우측`),
  opposites("enabl*", "(?<!비)활성화|사용 가능", "disabl*", "비활성화"),
  opposites(
    "open opens opened opening",
    "열기|열린|열려|열었|여는|열어|개방|개장",
    "clos*",
    "닫기|닫힌|닫혀|닫았|닫는|닫아|폐쇄|폐장",
  ),
  opposites(
    "start* begin* began",
    "시작|개시|착수",
    "stop* finish* end ended ending ends terminat*",
    "종료|중단|중지|끝나|끝났|끝낸|끝내|마쳤|마치",
  ),
  opposites("includ* inclus*", "포함|포괄", "exclud* exclus* except*", "제외|배제"),
  opposites(
    "allow* permit*",
    "허용|허가|허락",
    "den* forbid* prohibit* ban banned bans block* disallow*",
    "금지|거부|차단|불허",
  ),
  opposites("accept*", "수락|받아들", "reject* refus* declin*", "거절|거부"),
  opposites("encrypt*", "(?<!복)암호화", "decrypt*", "복호화"),
  opposites("install installs installed installing installation", "설치", "uninstall* remov*", "제거|삭제"),
  sides("upper top", "상단|위쪽|상부|상위", "lower bottom", "하단|아래쪽|하부|하위"),
  opposites("first", "첫 번째|첫째|처음", "last final", "마지막|최종"),
  [
    { en: "add adds added adding", ko: "추가|더하", alike: "더[해한할합]|넣|붙[이여인]|덧|보[태탠]|포함|뿐" },
    { en: "remov* delet* subtract*", ko: "제거|삭제|빼[는고면서야세십]|뺀|뺍니" },
  ],
  opposites("maximum max maximal", "최대", "minimum min minimal", "최소"),
  opposites("strengthen* reinforc*", "강화", "weaken*", "약화"),
  opposites("expan* enlarg*", "확대|확장", "shrink* reduc* curtail*", "축소"),
  opposites("improv* better", "개선|나아졌|향상", "worsen* deteriorat* worse", "악화|나빠"),
  opposites("optimis*", "낙관", "pessimis*", "비관"),
  opposites("surplus", "흑자", "deficit* loss", "적자"),
  opposites("arriv*", "도착", "depart* left leav*", "출발"),
  opposites("deposit*", "입금|예금", "withdraw* withdrew", "출금|인출"),
  opposites("hire hires hired hiring recruit*", "고용|채용", "fire fired fires firing dismiss* laid layoff*", "해고"),
  opposites("upload*", "업로드|올리", "download*", "다운로드|내려받"),
  opposites("input*", "(?<!미)입력", "output*", "출력"),
  opposites("internal inside interior", "내부|안쪽", "external outside exterior", "외부|바깥"),
  opposites(
    "read reads reading",
    "읽기|읽는|읽을|읽어|읽었",
    "write writes writing wrote written",
    "쓰기|쓰는|작성|기록|썼",
  ),
  opposites(
    "synchronous synchronously sync",
    "(?<!비)동기(?:식|적|화|$| )",
    "asynchronous asynchronously async",
    "비동기",
  ),
  opposites("public publicly", "(?<!비)공개", "private secret* privately confidential", "비공개|비밀"),
  opposites("required mandatory compulsory", "필수|의무", "optional voluntary", "선택|임의|자발"),
  opposites("success* succe*", "성공", "fail*", "실패"),
  opposites("support supports supported supporting favor* favour*", "찬성|지지", "oppos* against", "반대"),
  opposites("guilty convict*", "유죄", "innocent acquit*", "무죄"),
  opposites("legal legally lawful*", "(?<!불)합법|적법", "illegal* unlawful*", "불법|위법"),
  opposites("safe safely safety", "안전", "dangerous* unsafe risky", "위험"),
  opposites(
    "conscious",
    "의식이 있|의식을 되찾|의식이 또렷|의식은 있",
    "unconscious*",
    "의식을 잃|의식불명|의식이 없|무의식",
  ),
  opposites("positive* affirmative*", "긍정|양성|양수", "negative*", "부정|음성|음수"),
  opposites("high higher highest", "높[은이아다게고]|고위|최고", "low lower lowest", "낮[은아다게고추]|최저"),
  opposites("more most many", "더 많|많은|많이", "less fewer least few", "더 적|적은|적게"),
  opposites("long longer longest", "긴 |더 길|길게", "short shorter shortest", "짧[은아다게]"),
  opposites("fast faster quick* rapid*", "빠르|빠른|빨리|신속", "slow slower slowly", "느리|느린|천천히"),
  opposites("send sends sent sending sender*", "보내|보낸|보냈|전송|발송|발신|송신", "receiv*", "수신|수령|받았"),
  [
    // 대출 is what the bank does, and what its customer does.
    { en: "lend* lent lender* lessor*", ko: "빌려 ?[주준줬]|대출해 ?[주준줬]|임대", alike: "대출|대여" },
    { en: "borrow* lessee* tenant*", ko: "빌린|빌리|빌렸|차용|임차", alike: "대출|대여" },
  ],
  sides("seller* vendor*", "매도인|판매자|판매인", "buyer* purchaser*", "매수인|구매자|구입자"),
  sides("plaintiff*", "원고", "defendant*", "피고"),
  sides("creditor*", "채권자", "debtor*", "채무자"),
  sides("singular", "단수", "plural", "복수"),
  sides("horizontal*", "가로|수평", "vertical*", "세로|수직"),
  sides("row rows", "(?<![가-힣])행(?:[을이의은에 ,]|$)", "column columns", "(?<![가-힣])열(?:[을이의은에 ,]|$)"),
  opposites("ascending", "오름차순", "descending", "내림차순"),
  opposites("static*", "정적", "dynamic*", "동적"),
  opposites("absolute", "절대", "relative", "상대"),
  opposites("front forward*", "앞쪽|앞으로|전방|전면", "back rear backward*", "뒤쪽|뒤로|후방|후면"),
  opposites("advantage* merit* strength*", "장점|장단점|이점|강점", "disadvantage* drawback* weakness*", "단점|약점"),
  opposites("profit* gain*", "이익|수익|흑자", "loss losses", "손실|손해|적자"),
  opposites("supply supplies", "공급", "demand demands", "수요"),
  opposites("morning am", "아침|오전", "evening night afternoon pm", "저녁|밤|오후"),
  opposites("day daytime", "낮에|주간", "night nighttime", "밤에|야간"),
  opposites("summer", "여름", "winter", "겨울"),
  opposites("hot warm*", "더운|뜨거운|따뜻|더워", "cold cool*", "추운|차가운|추위|추워"),
  opposites(
    "male man men boy* father* son sons husband*",
    "남성|남자|소년|아버지|아들|남편",
    "female woman women girl* mother* daughter* wife wives",
    "여성|여자|소녀|어머니|딸|아내",
  ),
  opposites("remember* recall*", "기억", "forg*", "잊"),
  opposites("attack* offens*", "공격", "defen*", "방어|수비|변호"),
  opposites(
    "raise raises raised raising hike*",
    `인상|${SCALES}(?:올[리려렸린릴]|높[이여였인일])`,
    "cut cuts cutting lower* lowered",
    `인하|${SCALES}(?:내[리려렸린릴]|낮[추춰췄춘출])`,
  ),
  opposites("true", "참(?:[이으인]|$)|사실", "false", "거짓"),
  opposites(
    "connect connects connected connecting",
    "연결(?!.{0,3}(?:해제|끊))",
    "disconnect*",
    "연결.{0,3}(?:해제|끊)|접속을 끊",
  ),
  opposites(
    "lock locks locked locking",
    "잠금(?!.{0,6}(?:해제|풀))|잠그|잠긴|잠겨",
    "unlock*",
    "잠금.{0,6}(?:해제|풀)",
  ),
  opposites("confirm* acknowledg* admit*", "인정|시인|확인", "deny denies denied denying", "부인"),
  opposites("peace*", "평화", "war wars", "전쟁"),
  opposites("majority", "다수|과반", "minority", "소수"),
  opposites("rich wealth*", "부유|부자", "poor poverty", "가난|빈곤"),
  opposites("young younger youngest", "젊[은었]|어린", "old older elder*", "늙|나이 든|노인"),
  opposites("early earlier", "일찍|초기|초반", "late later", "늦|말기|후반"),
];
