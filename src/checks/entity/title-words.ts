/** What is said of a title: no longer held, held by a dead person, second to it, held for a while, not held yet. */
export const MODIFIERS = ["former", "late", "deputy", "acting", "elect"] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** The English heads of titles, longest first: whatever stands before them (foreign minister) is left aside. */
export const ENGLISH_HEADS = [
  "prime minister",
  "secretary general",
  "president",
  "premier",
  "chancellor",
  "chairman",
  "chairwoman",
  "chairperson",
  "minister",
  "secretary",
  "undersecretary",
  "ambassador",
  "governor",
  "mayor",
  "senator",
  "director",
  "commissioner",
  "speaker",
  "king",
  "queen",
  "prince",
  "general",
  "chief",
  "leader",
] as const;
export type EnglishHead = (typeof ENGLISH_HEADS)[number];

/** A word before a title that modifies it. */
export const ENGLISH_MODIFIER: Readonly<Record<Modifier, RegExp>> = {
  former: /^(?:former|onetime|one-time|erstwhile|ex|ex-.+)$/i,
  late: /^late$/i,
  deputy: /^(?:vice|deputy|assistant|under|undersecretary|associate|vice-.+|deputy-.+)$/i,
  acting: /^(?:acting|interim|caretaker)$/i,
  elect: /^.+-(?:elect|designate)$/i,
};

/** Anything in an English text that may be the reason why the Korean says so. */
export const ENGLISH_TRACE: Readonly<Record<Modifier, RegExp>> = {
  former:
    /(?<!\p{L})(?:former(?:ly)?|ex|onetime|one-time|erstwhile|then|past|previous(?:ly)?|ousted|deposed|toppled|retired|outgoing|late|dead|died|deceased|predecessor|served|resigned|stepped|until|once|historic|first)(?!\p{L})|(?<!\p{L})ex-/iu,
  late: /(?<!\p{L})(?:late|dead|died|dies|death|deceased|killed|assassinat\p{L}+|murdered|slain|passed|funeral|former|founder|founding|memory|memorial|widow|buried|succeed\p{L}*|predecessor)(?!\p{L})/iu,
  deputy:
    /(?<!\p{L})(?:vice|deputy|deputies|assistant|under|undersecretary|associate|number two|no\. ?2|second|second-ranking|permanent|parliamentary|state secretary|minister of state|counselor|co-\p{L}+)(?!\p{L})/iu,
  acting:
    /(?<!\p{L})(?:acting|interim|caretaker|temporar\p{L}+|provisional\p{L}*|transition\p{L}*|in charge|stand-in|substitut\p{L}+|cover)(?!\p{L})/iu,
  elect:
    /elect|(?<!\p{L})(?:designate|designated|nomin\p{L}+|incoming|next|candidate|appoint\p{L}*|named|chosen|picked|select\p{L}*|new|win|won|victory|inaugurat\p{L}+|takes? office|took office|will (?:be|become)|pick|choice|successor|would-be)(?!\p{L})/iu,
};

/** The same in a Korean text. */
export const KOREAN_TRACE: Readonly<Record<Modifier, RegExp>> = {
  former:
    /(?:^|[^가-힣])(?:전|前|옛|구|고|故)(?![가-힣])|(?:^|[^가-힣])전(?:대통령|총리|장관|의장|의원|회장|총재|수상|주석)|전직|전임|前|故|당시|퇴임|퇴진|퇴역|은퇴|사임|사퇴|물러난|물러났|축출|지낸|지냈|역임|예비역|[이였]었?던|했던|출신|작고|타계|별세|사망|이전|재임|시절/u,
  late: /(?:^|[^가-힣])고(?![가-힣])|故|작고|타계|별세|사망|서거|숨진|숨졌|죽은|죽었|죽음|생전|유족|선대|돌아가|피살|암살|살해|(?:^|[^가-힣])전(?![가-힣])/u,
  deputy:
    /(?:^|[^가-힣])부 |부(?:통령|총리|의장|위원장|회장|사장|총재|장관|총장|국장|대표|단장|원장|지사|시장|행장|부장|상|주석|수상|이사장|서기|차관|사령관|청장|본부장|팀장|소장|교장|보좌관|비서)|차관|차장|차석|대리|보좌|전무|상무|이사|참사|공사|대행/u,
  acting: /대행|임시|과도|대리|서리|직무|권한|잠정|비상대책/u,
  elect: /당선|내정|지명|차기|후보|취임|예정|임명|선출|뽑|새 |신임|승리/u,
};

/** Titles whose holders cannot be mistaken for each other. */
export const PLAIN_TITLES = ["대통령", "총리", "수상", "장관", "차관", "대사", "시장", "지사"] as const;
export type PlainTitle = (typeof PLAIN_TITLES)[number];

/** What an English text may call the bearer of such a title. */
export const PLAIN_TITLE_TRACE: Readonly<Record<PlainTitle, RegExp>> = {
  대통령: /president/i,
  총리: /prime[ -]minister|premier|chancellor|taoiseach|(?<!\p{L})PM(?!\p{L})|first minister|chief minister/iu,
  수상: /prime[ -]minister|premier|chancellor|award|win/i,
  장관: /minister|secretary|chancellor|attorney general|cabinet|head of/i,
  차관: /deputy|vice|under|assistant|permanent|state secretary|secretary of state|minister of|loan/i,
  대사: /ambassador|envoy/i,
  시장: /mayor|market|governor/i,
  지사: /governor|premier|chief minister|prefect|branch/i,
};

interface Translation {
  readonly said: RegExp;
  readonly never: readonly PlainTitle[];
}

/** What a Korean text may call the bearer of an English title, and which of the plain titles it cannot be. */
export const TRANSLATIONS: Readonly<Record<EnglishHead, Translation>> = {
  president: {
    said: /대통령|주석|총재|회장|사장|총장|의장|이사장|위원장|행장|원장|대표|총서기|당선|정상|수반|총통|교장/,
    never: ["총리", "수상", "장관", "차관", "대사", "시장", "지사"],
  },
  "prime minister": { said: /총리|수상/, never: ["대통령", "장관", "차관", "대사", "시장", "지사"] },
  premier: { said: /총리|수상|지사/, never: ["대통령", "장관", "차관", "대사", "시장"] },
  minister: { said: /장관|부장|각료|공사|대신|목사|상(?![가-힣])/, never: ["대통령", "차관", "대사", "시장"] },
  secretary: {
    said: /장관|비서|서기|총장|간사|대변인|차관/,
    never: ["대통령", "총리", "수상", "대사", "시장", "지사"],
  },
  "secretary general": { said: /총장|서기|총재/, never: ["대통령", "장관", "차관", "대사", "시장", "지사"] },
  undersecretary: { said: /차관|차장/, never: ["대통령", "총리", "수상", "대사", "시장", "지사"] },
  ambassador: { said: /대사|특사/, never: ["대통령", "총리", "수상", "장관", "차관", "시장", "지사"] },
  governor: { said: /지사|총재|총독|행장|시장|성장/, never: ["대통령", "총리", "수상", "장관", "차관", "대사"] },
  mayor: { said: /시장|구청장|군수/, never: ["대통령", "총리", "수상", "장관", "차관", "대사", "지사"] },
  senator: { said: /의원/, never: ["대통령", "총리", "수상", "장관", "차관", "대사", "시장", "지사"] },
  chancellor: { said: /총리|수상|총장|재무장관/, never: [] },
  chairman: { said: /의장|위원장|회장|이사장|총재|주석|대표/, never: [] },
  chairwoman: { said: /의장|위원장|회장|이사장|총재|대표/, never: [] },
  chairperson: { said: /의장|위원장|회장|이사장|총재|대표/, never: [] },
  director: { said: /국장|청장|원장|소장|관장|단장|감독|이사|부장|팀장|실장|총장|처장/, never: [] },
  commissioner: { said: /청장|위원|국장|총재|판무관/, never: [] },
  speaker: { said: /의장/, never: [] },
  king: { said: /왕/, never: [] },
  queen: { said: /왕/, never: [] },
  prince: { said: /왕자|세자|공$/, never: [] },
  general: { said: /장군|대장|중장|소장|준장|사령관|총장/, never: [] },
  chief: { said: /국장|청장|서장|총장|의장|단장|대표|위원장|사령관|실장|원장/, never: [] },
  leader: { said: /지도자|대표|당수|위원장|의장|총재|주석|대통령|총리|총서기|서기장/, never: [] },
};

/** Korean titles to which 부- makes a second, with the English heads that they stand for. */
export const FIRST_TITLES: Readonly<Partial<Record<EnglishHead, RegExp>>> = {
  president: /^(?:대통령|주석|총재|회장|사장|총장|의장)$/,
  premier: /^(?:총리|수상)$/,
  "prime minister": /^(?:총리|수상)$/,
  chairman: /^(?:의장|위원장|회장|이사장|총재|주석)$/,
  chairwoman: /^(?:의장|위원장|회장|이사장|총재)$/,
  chairperson: /^(?:의장|위원장|회장|이사장|총재)$/,
  minister: /^(?:장관|외무장관|국방장관|재무장관|법무장관|내무장관|외교장관|통일장관|외무상)$/,
  secretary: /^(?:장관|국무장관|국방장관|재무장관)$/,
  "secretary general": /^(?:사무총장|총장)$/,
  governor: /^(?:지사|주지사|총재)$/,
  mayor: /^시장$/,
  ambassador: /^대사$/,
  speaker: /^의장$/,
  director: /^(?:국장|청장|원장|소장)$/,
  commissioner: /^(?:청장|위원장|국장)$/,
};

/** The same titles with what makes them second. */
export const SECOND_TITLES: Readonly<Partial<Record<EnglishHead, RegExp>>> = {
  president: /^(?:부통령|부주석|부총재|부회장|부사장|부총장|부의장)$/,
  premier: /^(?:부총리|부수상)$/,
  "prime minister": /^(?:부총리|부수상)$/,
  chairman: /^(?:부의장|부위원장|부회장|부이사장|부총재|부주석)$/,
  minister: /^(?:차관|외무차관|국방차관|재무차관|법무차관|외교차관|통일차관|부장관|외무부상|부상)$/,
  secretary: /^(?:차관|부장관|국무차관|국방차관|재무차관|차관보)$/,
  "secretary general": /^(?:사무차장|부총장)$/,
  governor: /^(?:부지사|부총재)$/,
  mayor: /^부시장$/,
  speaker: /^부의장$/,
  director: /^(?:부국장|차장|부원장|부소장)$/,
};
