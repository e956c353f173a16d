/**
 * Korean surnames, one a line: `surname|romanisations`. The romanisations are those people use for themselves, comma-
 * separated and in lower case; the first is the most usual.
 */
export const koreanSurnames: string = `
김|kim,gim
이|lee,yi,rhee,i,ri,rhie,yee
박|park,pak,bak,bahk
최|choi,choe,ch'oe
정|jung,jeong,chung,cheong,joung,chong
강|kang,gang
조|cho,jo,joe
윤|yoon,yun,youn
장|jang,chang
임|lim,im,yim,rim
한|han,hahn
오|oh,o,oe
서|seo,suh,so,sur
신|shin,sin,shinn
권|kwon,gwon,kweon
황|hwang,whang
안|ahn,an
송|song
류|ryu,ryoo,lyu,rhyu
유|yoo,yu,you,ryu
전|jeon,jun,chun,chon,jeun
홍|hong
고|ko,go,koh,goh
문|moon,mun
양|yang,ryang
손|son,sohn
배|bae,pae,bai
백|baek,paik,paek,baik,back
허|heo,hur,huh,her,ho
남|nam
심|shim,sim
노|noh,no,roh,nho
하|ha,hah
곽|kwak,gwak,kwag
성|sung,seong,song
차|cha,tcha
주|joo,ju,chu
우|woo,wu,u
구|koo,ku,gu,goo
나|na,nah,ra
라|ra,la,rah
민|min
진|jin,chin
지|ji,jee,chi,chee
엄|um,eom,uhm,eum
채|chae,chai
원|won
천|cheon,chun,chon
방|bang,pang
공|kong,gong
현|hyun,hyeon
함|ham,hahm
변|byun,byeon,pyon,byon
염|yeom,yum,youm
여|yeo,yuh,yo
추|choo,chu
도|do,doh,to
소|so,soh
석|seok,suk,sok
선|sun,seon,son
설|seol,sul,sol
마|ma,mah
길|gil,kil
연|yeon,yun,youn
위|wi,wee
표|pyo,phyo
명|myung,myeong,myong
기|ki,gi,kee
반|ban,bahn,pan
왕|wang
금|keum,geum,kum
옥|ok,ock
육|yook,yuk,youk
인|in,ihn
맹|maeng
제|je,jae,che
모|mo,moh
탁|tak,tark
국|kook,kuk,guk
어|eo,uh,auh
은|eun,un
편|pyun,pyeon,pyon
용|yong
예|ye,yae
봉|bong,pong
경|kyung,kyeong,gyeong
사|sa
부|boo,bu,pu
가|ka,ga,kah
복|bok,pok
태|tae,tai
목|mok
형|hyung,hyeong
피|pi,phi
두|doo,du,tu
감|kam,gam
음|eum,um
동|dong,tong
온|on
호|ho
범|bum,beom,pom
좌|jwa,joa,chwa
팽|paeng,pang
승|seung,sung
간|kan,gan
상|sang
시|si,shi
갈|kal,gal
단|dan
견|kyun,gyeon,kyon
당|dang
화|hwa
창|chang
빈|bin,been
빙|bing
계|kye,gye
련|ryeon,ryun
리|ri,lee
림|rim
로|ro,roh
남궁|namkung,namgung,namgoong,namkoong
황보|hwangbo
제갈|jegal,chegal
선우|sunwoo,seonu,sonu,sunu
독고|dokgo,tokko,dokko
사공|sagong,sakong
서문|seomun,suhmoon
동방|dongbang
`;

/**
 * Titles and posts that stand beside a name, one a line: `english forms|korean forms`, each side comma-separated and
 * the English in lower case.
 */
export const commonTitles: string = `
president|대통령,회장,총장,사장,주석
vice president|부통령,부사장,부회장
first lady|영부인,퍼스트레이디
president-elect|대통령당선인,당선인
prime minister,premier|총리,수상,국무총리
deputy prime minister|부총리
chancellor|총리,총장
minister|장관,대신
vice minister,deputy minister|차관,부장관
foreign minister|외무장관,외교장관,외무상,외교부장관
defense minister,defence minister|국방장관,국방부장관,방위상
finance minister|재무장관,재무상,재정장관
interior minister|내무장관
justice minister|법무장관,법무부장관
unification minister|통일장관,통일부장관
secretary of state|국무장관
secretary of defense,defense secretary|국방장관
deputy secretary of state|국무부부장관
assistant secretary|차관보
undersecretary|차관
treasury secretary|재무장관
homeland security secretary|국토안보장관
attorney general|법무장관,검찰총장
prosecutor general|검찰총장
chief prosecutor|검사장,수석검사,부장검사
prosecutor|검사
chief of staff|비서실장,참모총장
chief secretary|수석비서관,수석
presidential secretary|비서관
national security adviser,national security advisor|국가안보보좌관,안보보좌관,안보실장
adviser,advisor|고문,보좌관
special adviser|특별보좌관,특보
special envoy|특사,특별대표
special representative|특별대표
envoy|특사,사절
ambassador|대사
consul general|총영사
consul|영사
diplomat|외교관
spokesperson,spokesman,spokeswoman|대변인
deputy spokesperson|부대변인
secretary-general,secretary general|사무총장,총서기
general secretary|총서기,총비서,서기장,사무총장
party secretary|당서기,당비서
director-general|국장,사무총장,총국장
director general|국장,청장
deputy director|부국장,차장,부소장
director|국장,소장,이사,감독,원장
commissioner|청장,위원,집행위원
chairman,chairperson,chairwoman,chair|의장,위원장,회장
vice chairman,vice chair|부의장,부위원장,부회장
speaker|의장,국회의장,하원의장
deputy speaker|부의장
floor leader|원내대표,원내총무
majority leader|다수당대표
minority leader|소수당대표
party leader|당대표,당수,대표
whip|원내수석,원내총무
lawmaker,assemblyman,assemblywoman|의원,국회의원
representative,rep.|하원의원,대표
congressman,congresswoman|하원의원,의원
senator,sen.|상원의원
governor,gov.|주지사,지사,도지사,총재
lieutenant governor|부지사
mayor|시장
deputy mayor|부시장
county governor|군수
district mayor|구청장
councilor,councillor,councilman|시의원,의원
judge|판사,재판관
justice|대법관,재판관
chief justice|대법원장
presiding judge|재판장,부장판사
lawyer,attorney|변호사
police chief|경찰서장,경찰청장
sheriff|보안관
inspector|경감,경위
superintendent|교육감,총경
detective|형사
officer|경관,경찰관,장교
commander|사령관,지휘관
commander-in-chief,commander in chief|총사령관,통수권자
general,gen.|장군,대장
lieutenant general,lt. gen.|중장
major general,maj. gen.|소장
brigadier general,brig. gen.|준장
colonel,col.|대령
lieutenant colonel,lt. col.|중령
major,maj.|소령
captain,capt.|대위,선장,주장,기장
lieutenant,lt.|중위,소위
sergeant,sgt.|하사,병장,중사,상사
corporal,cpl.|상병
private,pvt.|이병,일병
admiral,adm.|제독,해군대장
vice admiral|해군중장
marshal|원수
chief executive officer,chief executive,ceo|최고경영자,대표이사,사장
chief financial officer,cfo|최고재무책임자
chief operating officer,coo|최고운영책임자
chief technology officer,cto|최고기술책임자
executive director|상임이사,전무이사,사무국장
managing director|전무,상무,전무이사
manager|부장,과장,매니저,지배인
general manager|총지배인,본부장,단장
deputy manager|대리,차장
team leader|팀장
founder|창업자,설립자
co-founder|공동창업자,공동설립자
owner|구단주,오너
editor-in-chief,editor in chief|편집장,주필
editor|편집인,에디터
reporter,correspondent|기자,특파원
anchor,anchorman|앵커
professor,prof.|교수
associate professor|부교수
assistant professor|조교수
honorary professor,emeritus professor|명예교수
dean|학장
principal|교장
vice principal|교감
teacher|교사,선생님,선생
doctor,dr.|박사,의사
nurse|간호사
researcher,research fellow|연구원,연구위원
senior researcher|선임연구원,선임연구위원
analyst|애널리스트,연구원
economist|이코노미스트,경제학자
coach,head coach|감독,코치
player|선수
referee|심판
pope|교황
cardinal|추기경
archbishop|대주교
bishop|주교
priest,father|신부
reverend,rev.,pastor|목사
sister|수녀
venerable|스님
rabbi|랍비
ayatollah|아야톨라
imam|이맘
dalai lama|달라이라마
king|국왕,왕
queen|여왕,왕비
prince|왕자
crown prince|왕세자,황태자
princess|공주
emperor|황제,일왕,천황
empress|황후
sultan|술탄
sheikh|셰이크
duke|공작
duchess|공작부인
lord|경
lady|부인
mr.|씨
mrs.|부인,여사
ms.|씨,양
miss|양
sir|경
`;
