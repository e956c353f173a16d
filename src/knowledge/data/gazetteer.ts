/**
 * Names that English and Korean texts share, one name a line: `type: english forms|korean forms`, each side
 * comma-separated; forms may hold spaces.
 *
 * The type is `place`, `organization` or `other` (events, peoples, languages, religions, festivals, treaties). English
 * is in lower case, and demonyms and adjectives are forms of their country. Empty lines and lines starting with `#` are
 * skipped.
 */
export const gazetteer: string = `
# Countries and territories
place: south korea,south korean,republic of korea,rok|한국,대한민국,韓,남한,남조선
place: korea,korean|한국,코리아
place: north korea,north korean,dprk,democratic people's republic of korea|북한,북,北,조선민주주의인민공화국,조선,북측
place: united states,united states of america,u.s.,us,u.s.a.,usa,america,american|미국,미,美,미합중국
place: china,chinese,people's republic of china,prc|중국,中,중화인민공화국
place: japan,japanese|일본,日
place: russia,russian,russian federation|러시아,러,露,러시아연방
place: soviet union,soviet,ussr|소련,소비에트,소비에트연방,蘇
place: united kingdom,uk,u.k.,britain,british,great britain,briton|영국,英,그레이트브리튼
place: england,english|잉글랜드,영국
place: scotland,scottish,scots|스코틀랜드
place: wales,welsh|웨일스,웨일즈
place: northern ireland|북아일랜드
place: ireland,irish|아일랜드
place: france,french|프랑스,佛
place: germany,german,federal republic of germany|독일,獨
place: east germany,east german|동독
place: west germany,west german|서독
place: italy,italian|이탈리아,이태리,伊
place: spain,spanish,spaniard|스페인,에스파냐
place: portugal,portuguese|포르투갈
place: netherlands,dutch,holland|네덜란드
place: belgium,belgian|벨기에
place: luxembourg|룩셈부르크
place: switzerland,swiss|스위스
place: austria,austrian|오스트리아
place: liechtenstein|리히텐슈타인
place: monaco|모나코
place: andorra|안도라
place: san marino|산마리노
place: vatican,vatican city,holy see|바티칸,교황청,바티칸시국
place: malta,maltese|몰타
place: greece,greek|그리스,희랍
place: cyprus,cypriot|키프로스,사이프러스
place: turkey,turkish,turk,turkiye|터키,튀르키예
place: denmark,danish,dane|덴마크
place: sweden,swedish,swede|스웨덴
place: norway,norwegian|노르웨이
place: finland,finnish,finn|핀란드
place: iceland,icelandic,icelander|아이슬란드
place: greenland,greenlander|그린란드
place: faroe islands|페로 제도,페로제도
place: poland,polish|폴란드
place: czech republic,czechia,czech|체코,체코공화국
place: czechoslovakia|체코슬로바키아
place: slovakia,slovak|슬로바키아
place: hungary,hungarian|헝가리
place: romania,romanian|루마니아
place: bulgaria,bulgarian|불가리아
place: albania,albanian|알바니아
place: yugoslavia,yugoslav|유고슬라비아,유고
place: serbia,serbian,serb|세르비아
place: croatia,croatian,croat|크로아티아
place: slovenia,slovenian|슬로베니아
place: bosnia,bosnian,bosnia and herzegovina|보스니아,보스니아 헤르체고비나,보스니아헤르체고비나
place: montenegro,montenegrin|몬테네그로
place: macedonia,macedonian,north macedonia|마케도니아,북마케도니아
place: kosovo,kosovar|코소보
place: estonia,estonian|에스토니아
place: latvia,latvian|라트비아
place: lithuania,lithuanian|리투아니아
place: ukraine,ukrainian|우크라이나
place: belarus,belarusian,belarussian|벨라루스,벨로루시
place: moldova,moldovan|몰도바
place: georgia,georgian|조지아,그루지야
place: armenia,armenian|아르메니아
place: azerbaijan,azerbaijani|아제르바이잔
place: kazakhstan,kazakh|카자흐스탄
place: uzbekistan,uzbek|우즈베키스탄
place: turkmenistan,turkmen|투르크메니스탄
place: kyrgyzstan,kyrgyz|키르기스스탄,키르기즈스탄
place: tajikistan,tajik|타지키스탄
place: mongolia,mongolian,mongol|몽골,몽고
place: taiwan,taiwanese,republic of china|대만,타이완
place: hong kong,hong konger|홍콩
place: macau,macao|마카오
place: tibet,tibetan|티베트,티벳
place: vietnam,vietnamese,viet nam|베트남,월남
place: laos,laotian,lao|라오스
place: cambodia,cambodian|캄보디아
place: thailand,thai|태국,타이
place: myanmar,burma,burmese|미얀마,버마
place: malaysia,malaysian|말레이시아
place: singapore,singaporean|싱가포르,싱가폴
place: indonesia,indonesian|인도네시아,인니
place: philippines,philippine,filipino|필리핀
place: brunei,bruneian|브루나이
place: east timor,timor-leste,timorese|동티모르,티모르
place: india,indian|인도,印
place: pakistan,pakistani|파키스탄
place: bangladesh,bangladeshi|방글라데시
place: sri lanka,sri lankan|스리랑카
place: nepal,nepalese,nepali|네팔
place: bhutan,bhutanese|부탄
place: maldives,maldivian|몰디브
place: afghanistan,afghan|아프가니스탄,아프간
place: iran,iranian,islamic republic of iran|이란
place: persia,persian|페르시아
place: iraq,iraqi|이라크
place: kuwait,kuwaiti|쿠웨이트
place: saudi arabia,saudi,saudi arabian|사우디아라비아,사우디
place: yemen,yemeni|예멘
place: oman,omani|오만
place: united arab emirates,uae,u.a.e.,emirati|아랍에미리트,아랍에미리트연합
place: qatar,qatari|카타르
place: bahrain,bahraini|바레인
place: jordan,jordanian|요르단
place: syria,syrian|시리아
place: lebanon,lebanese|레바논
place: israel,israeli|이스라엘
place: palestine,palestinian|팔레스타인
place: gaza,gaza strip|가자,가자지구,가자 지구
place: west bank|요르단강 서안,서안지구,서안
place: golan heights|골란고원,골란 고원
place: kurdistan,kurdish,kurd|쿠르드,쿠르디스탄,쿠르드족
place: egypt,egyptian|이집트
place: libya,libyan|리비아
place: tunisia,tunisian|튀니지
place: algeria,algerian|알제리
place: morocco,moroccan|모로코
place: western sahara|서사하라
place: mauritania,mauritanian|모리타니,모리타니아
place: sudan,sudanese|수단
place: south sudan|남수단
place: darfur|다르푸르
place: ethiopia,ethiopian|에티오피아,이디오피아
place: eritrea,eritrean|에리트레아
place: djibouti|지부티
place: somalia,somali|소말리아
place: somaliland|소말릴란드
place: kenya,kenyan|케냐
place: uganda,ugandan|우간다
place: tanzania,tanzanian|탄자니아
place: rwanda,rwandan|르완다
place: burundi,burundian|부룬디
place: democratic republic of congo,democratic republic of the congo,drc,dr congo,zaire|콩고민주공화국,민주콩고,DR콩고,자이르
place: congo,congolese,republic of the congo|콩고,콩고공화국
place: gabon,gabonese|가봉
place: equatorial guinea|적도기니,적도 기니
place: cameroon,cameroonian|카메룬
place: central african republic|중앙아프리카공화국
place: chad,chadian|차드
place: niger,nigerien|니제르
place: nigeria,nigerian|나이지리아
place: benin,beninese|베냉
place: togo,togolese|토고
place: ghana,ghanaian|가나
place: ivory coast,cote d'ivoire,ivorian|코트디부아르,아이보리코스트
place: burkina faso|부르키나파소
place: mali,malian|말리
place: senegal,senegalese|세네갈
place: gambia,gambian|감비아
place: guinea,guinean|기니
place: guinea-bissau|기니비사우
place: sierra leone|시에라리온
place: liberia,liberian|라이베리아
place: cape verde,cabo verde|카보베르데
place: sao tome and principe|상투메 프린시페,상투메프린시페
place: angola,angolan|앙골라
place: zambia,zambian|잠비아
place: zimbabwe,zimbabwean|짐바브웨
place: malawi,malawian|말라위
place: mozambique,mozambican|모잠비크
place: botswana|보츠와나
place: namibia,namibian|나미비아
place: south africa,south african|남아프리카공화국,남아공,남아프리카
place: lesotho|레소토
place: eswatini,swaziland|에스와티니,스와질란드
place: madagascar,malagasy|마다가스카르
place: mauritius,mauritian|모리셔스
place: seychelles|세이셸
place: comoros|코모로
place: canada,canadian|캐나다,加
place: mexico,mexican|멕시코
place: guatemala,guatemalan|과테말라
place: belize|벨리즈
place: honduras,honduran|온두라스
place: el salvador,salvadoran|엘살바도르
place: nicaragua,nicaraguan|니카라과
place: costa rica,costa rican|코스타리카
place: panama,panamanian|파나마
place: cuba,cuban|쿠바
place: jamaica,jamaican|자메이카
place: haiti,haitian|아이티
place: dominican republic,dominican|도미니카공화국,도미니카 공화국
place: dominica|도미니카,도미니카연방
place: bahamas,bahamian|바하마
place: barbados,barbadian|바베이도스
place: trinidad and tobago,trinidadian|트리니다드 토바고,트리니다드토바고
place: grenada|그레나다
place: saint lucia,st. lucia|세인트루시아
place: saint vincent and the grenadines|세인트빈센트 그레나딘
place: saint kitts and nevis|세인트키츠 네비스
place: antigua and barbuda|앤티가 바부다
place: puerto rico,puerto rican|푸에르토리코
place: bermuda|버뮤다
place: cayman islands|케이맨 제도,케이맨제도
place: virgin islands|버진아일랜드
place: guantanamo,guantanamo bay|관타나모
place: colombia,colombian|콜롬비아
place: venezuela,venezuelan|베네수엘라
place: ecuador,ecuadorian|에콰도르
place: peru,peruvian|페루
place: bolivia,bolivian|볼리비아
place: chile,chilean|칠레
place: argentina,argentine,argentinian|아르헨티나
place: uruguay,uruguayan|우루과이
place: paraguay,paraguayan|파라과이
place: brazil,brazilian|브라질,伯
place: guyana,guyanese|가이아나
place: suriname|수리남
place: french guiana|프랑스령 기아나
place: falkland islands,falklands|포클랜드,포클랜드 제도
place: australia,australian,aussie|호주,오스트레일리아,濠
place: new zealand,new zealander,kiwi|뉴질랜드
place: papua new guinea|파푸아뉴기니
place: fiji,fijian|피지
place: solomon islands|솔로몬제도,솔로몬 제도
place: vanuatu|바누아투
place: samoa,samoan|사모아
place: american samoa|미국령 사모아,아메리칸사모아
place: tonga,tongan|통가
place: tuvalu|투발루
place: kiribati|키리바시
place: nauru|나우루
place: palau|팔라우
place: micronesia|미크로네시아
place: marshall islands|마셜제도,마셜 제도
place: cook islands|쿡제도,쿡 제도
place: new caledonia|뉴칼레도니아
place: tahiti|타히티
place: french polynesia|프랑스령 폴리네시아
place: guam|괌
place: saipan|사이판
place: gibraltar|지브롤터
place: crimea,crimean|크림반도,크림,크름반도
place: chechnya,chechen|체첸,체첸공화국
place: abkhazia|압하지야
place: south ossetia|남오세티야
place: dagestan|다게스탄
place: siberia,siberian|시베리아
place: bavaria,bavarian|바이에른,바바리아
place: catalonia,catalan|카탈루냐,카탈로니아
place: basque|바스크
place: kashmir,kashmiri|카슈미르
place: punjab|펀자브,펀잡
place: balochistan|발루치스탄
place: aceh|아체

# Continents, regions and seas
place: asia,asian|아시아
place: europe,european|유럽,구주,歐
place: africa,african|아프리카
place: north america,north american|북미,북아메리카
place: south america,south american|남미,남아메리카
place: latin america,latin american|중남미,라틴아메리카,남미
place: central america,central american|중미,중앙아메리카
place: americas|미주,아메리카
place: oceania|오세아니아,대양주
place: antarctica,antarctic|남극,남극대륙
place: arctic|북극
place: north pole|북극,북극점
place: south pole|남극점,남극
place: middle east,mideast,middle eastern|중동
place: near east|근동
place: far east|극동
place: east asia,east asian|동아시아
place: northeast asia,northeast asian|동북아,동북아시아
place: southeast asia,southeast asian|동남아,동남아시아
place: south asia|남아시아,서남아시아
place: central asia|중앙아시아
place: asia-pacific,asia pacific|아시아태평양,아태,아시아·태평양
place: indo-pacific|인도태평양,인도·태평양
place: eastern europe,eastern european|동유럽,동구권
place: western europe,western european|서유럽
place: northern europe|북유럽
place: southern europe|남유럽
place: scandinavia,scandinavian,nordic|스칸디나비아,북유럽
place: balkans,balkan|발칸,발칸반도
place: baltic|발트,발틱
place: caucasus|캅카스,코카서스
place: eurasia,eurasian|유라시아
place: north africa|북아프리카
place: west africa|서아프리카
place: east africa|동아프리카
place: horn of africa|아프리카의 뿔
place: sahel|사헬
place: sahara|사하라,사하라사막
place: gobi,gobi desert|고비사막,고비 사막
place: caribbean|카리브해,카리브
place: mediterranean,mediterranean sea|지중해
place: black sea|흑해
place: caspian,caspian sea|카스피해
place: red sea|홍해
place: dead sea|사해
place: aegean|에게해
place: adriatic|아드리아해
place: baltic sea|발트해
place: north sea|북해
place: arabian sea|아라비아해
place: persian gulf,arabian gulf|페르시아만,걸프,걸프만
place: gulf of mexico|멕시코만
place: gulf of aden|아덴만
place: bay of bengal|벵골만
place: strait of hormuz,hormuz|호르무즈해협,호르무즈
place: strait of malacca,malacca|말라카해협,말라카
place: taiwan strait|대만해협,대만 해협
place: bosphorus,bosporus|보스포루스
place: english channel|영국해협,도버해협,영불해협
place: bering strait,bering sea|베링해협,베링해
place: pacific,pacific ocean|태평양
place: atlantic,atlantic ocean|대서양
place: indian ocean|인도양
place: arctic ocean|북극해
place: antarctic ocean,southern ocean|남극해
place: east sea,sea of japan|동해,일본해
place: yellow sea,west sea|서해,황해
place: south sea|남해
place: east china sea|동중국해
place: south china sea|남중국해
place: south pacific|남태평양
place: sea of okhotsk|오호츠크해
place: korea strait,tsushima strait|대한해협
place: suez canal,suez|수에즈운하,수에즈
place: panama canal|파나마운하
place: korean peninsula|한반도
place: arabian peninsula|아라비아반도
place: iberian peninsula,iberia|이베리아반도,이베리아
place: indochina|인도차이나
place: manchuria,manchurian|만주
place: dokdo,takeshima,liancourt rocks|독도,다케시마,리앙쿠르암
place: senkaku,senkaku islands,diaoyu,diaoyu islands|센카쿠,댜오위다오,센카쿠열도
place: kuril islands,kurils|쿠릴열도,쿠릴
place: northern limit line,nll|북방한계선
place: demilitarized zone,dmz|비무장지대
place: joint security area,jsa|공동경비구역
place: military demarcation line,mdl|군사분계선
place: spratly islands,spratlys|난사군도,스프래틀리
place: paracel islands|시사군도,파라셀
place: sakhalin|사할린
place: kamchatka|캄차카
place: primorsky,maritime province|연해주
place: tsushima|쓰시마,대마도
place: okinawa|오키나와
place: sumatra|수마트라
place: java|자바
place: borneo|보르네오
place: bali|발리
place: mindanao|민다나오
place: luzon|루손
place: cebu|세부
place: boracay|보라카이
place: phuket|푸껫,푸켓
place: jeju,jeju island|제주,제주도
place: ulleungdo,ulleung|울릉도,울릉
place: ganghwa,ganghwado|강화도
place: yeonpyeong,yeonpyeong island|연평도
place: baengnyeong,baengnyeong island|백령도
place: geoje,geoje island|거제,거제도
place: namhae|남해군
place: jindo|진도
place: wando|완도
place: yeongjong,yeongjongdo|영종도
place: nami island,namiseom|남이섬
place: sicily,sicilian|시칠리아
place: sardinia|사르데냐
place: corsica|코르시카
place: crete|크레타
place: canary islands|카나리아제도
place: galapagos|갈라파고스
place: easter island|이스터섬

# Rivers, mountains, lakes and landmarks
place: han river,hangang|한강
place: nakdong river,nakdonggang|낙동강
place: geum river,geumgang|금강
place: yeongsan river|영산강
place: imjin river|임진강
place: bukhan river|북한강
place: daedong river,taedong river|대동강
place: yalu river,yalu,amnok river|압록강
place: tumen river,tumen|두만강
place: cheonggyecheon,cheonggye stream|청계천
place: yangtze,yangtze river|양쯔강,장강,양자강
place: yellow river|황하,황허
place: mekong,mekong river|메콩강,메콩
place: ganges|갠지스강,갠지스
place: indus|인더스강
place: euphrates|유프라테스강,유프라테스
place: tigris|티그리스강,티그리스
place: jordan river|요르단강
place: nile,nile river|나일강
place: amazon|아마존,아마존강
place: mississippi river|미시시피강
place: rhine|라인강
place: danube|다뉴브강,도나우강
place: seine|센강,세느강
place: thames|템스강
place: volga|볼가강
place: amur,heilong river|아무르강,헤이룽강,흑룡강
place: himalayas,himalaya,himalayan|히말라야
place: mount everest,mt. everest,everest|에베레스트,에베레스트산
place: alps,alpine|알프스,알프스산맥
place: andes|안데스,안데스산맥
place: rocky mountains,rockies|로키산맥
place: urals,ural mountains|우랄산맥,우랄
place: mount fuji,mt. fuji|후지산
place: kilimanjaro,mount kilimanjaro|킬리만자로
place: mount paektu,mt. paektu,baekdusan,mount baekdu|백두산
place: hallasan,mount halla,mt. halla|한라산
place: seoraksan,mount seorak,mt. seorak|설악산
place: jirisan,mount jiri,mt. jiri|지리산
place: mount kumgang,mt. kumgang,geumgangsan,mount geumgang|금강산
place: bukhansan,mount bukhan|북한산
place: namsan|남산
place: gwanaksan|관악산
place: taebaek mountains|태백산맥
place: lake baikal,baikal|바이칼호,바이칼
place: lake victoria|빅토리아호
place: great lakes|오대호
place: niagara falls,niagara|나이아가라폭포,나이아가라
place: victoria falls|빅토리아폭포
place: grand canyon|그랜드캐니언
place: yellowstone|옐로스톤
place: yosemite|요세미티
place: great wall,great wall of china|만리장성
place: forbidden city|자금성
place: tiananmen,tiananmen square|톈안먼,천안문,톈안먼광장,천안문광장
place: eiffel tower|에펠탑
place: taj mahal|타지마할
place: angkor wat|앙코르와트
place: statue of liberty|자유의 여신상
place: times square|타임스퀘어,타임스스퀘어
place: central park|센트럴파크
place: wall street|월가,월스트리트
place: silicon valley|실리콘밸리,실리콘 밸리
place: hollywood|할리우드
place: broadway|브로드웨이
place: manhattan|맨해튼
place: brooklyn|브루클린
place: kremlin|크렘린,크렘린궁
place: gyeongbokgung,gyeongbok palace|경복궁
place: changdeokgung,changdeok palace|창덕궁
place: deoksugung,deoksu palace|덕수궁
place: changgyeonggung|창경궁
place: namdaemun,sungnyemun|남대문,숭례문
place: dongdaemun|동대문
place: gwanghwamun|광화문
place: jongmyo|종묘
place: bulguksa|불국사
place: seokguram|석굴암
place: haeinsa|해인사
place: suwon hwaseong,hwaseong fortress|수원화성,수원 화성
place: panmunjom,panmunjeom|판문점
place: myeongdong,myeong-dong|명동
place: insadong,insa-dong|인사동
place: itaewon|이태원
place: hongdae|홍대
place: yeouido,yoido|여의도
place: sinchon|신촌
place: apgujeong|압구정,압구정동
place: jamsil|잠실
place: haeundae|해운대
place: incheon international airport,incheon airport|인천국제공항,인천공항
place: gimpo airport,gimpo international airport|김포공항,김포국제공항
place: gimhae airport,gimhae international airport|김해공항,김해국제공항
place: narita|나리타
place: heathrow|히스로,히드로
place: seoul station|서울역
place: bukchon hanok village,bukchon|북촌,북촌한옥마을
place: lotte world|롯데월드
place: everland|에버랜드
place: disneyland|디즈니랜드

# Korea
place: seoul|서울,서울시,서울특별시
place: busan,pusan|부산,부산시,부산광역시
place: daegu,taegu|대구,대구시,대구광역시
place: incheon,inchon|인천,인천시,인천광역시
place: gwangju,kwangju|광주,광주시,광주광역시
place: daejeon,taejon|대전,대전시,대전광역시
place: ulsan|울산,울산시,울산광역시
place: sejong,sejong city|세종,세종시,세종특별자치시
place: gyeonggi,gyeonggi province,gyeonggi-do|경기도
place: gangwon,gangwon province,gangwon-do|강원,강원도,강원특별자치도
place: north chungcheong,north chungcheong province,chungbuk,chungcheongbuk-do|충북,충청북도
place: south chungcheong,south chungcheong province,chungnam,chungcheongnam-do|충남,충청남도
place: chungcheong|충청,충청도
place: north jeolla,north jeolla province,jeonbuk,jeollabuk-do|전북,전라북도,전북특별자치도
place: south jeolla,south jeolla province,jeonnam,jeollanam-do|전남,전라남도
place: jeolla|전라,전라도
place: honam|호남
place: north gyeongsang,north gyeongsang province,gyeongbuk,gyeongsangbuk-do|경북,경상북도
place: south gyeongsang,south gyeongsang province,gyeongnam,gyeongsangnam-do|경남,경상남도
place: gyeongsang|경상도
place: yeongnam|영남
place: jeju special self-governing province,jeju province|제주특별자치도
place: suwon|수원,수원시
place: seongnam|성남,성남시
place: bundang|분당,분당구
place: pangyo|판교
place: goyang|고양,고양시
place: ilsan|일산
place: yongin|용인,용인시
place: bucheon,puchon|부천,부천시
place: ansan|안산,안산시
place: anyang|안양,안양시
place: gwacheon|과천,과천시
place: gimpo,kimpo|김포,김포시
place: paju|파주,파주시
place: uijeongbu|의정부,의정부시
place: namyangju|남양주,남양주시
place: hwaseong|화성,화성시
place: pyeongtaek|평택,평택시
place: osan|오산,오산시
place: icheon|이천,이천시
place: yeoju|여주,여주시
place: anseong|안성,안성시
place: guri|구리시
place: hanam|하남,하남시
place: gunpo|군포,군포시
place: uiwang|의왕,의왕시
place: siheung|시흥,시흥시
place: gwangmyeong|광명,광명시
place: pocheon|포천,포천시
place: dongducheon|동두천,동두천시
place: gapyeong|가평,가평군
place: yangpyeong|양평,양평군
place: yeoncheon|연천,연천군
place: chuncheon,chunchon|춘천,춘천시
place: wonju|원주,원주시
place: gangneung,kangnung|강릉,강릉시
place: sokcho|속초,속초시
place: donghae|동해시
place: samcheok|삼척,삼척시
place: taebaek|태백,태백시
place: pyeongchang,pyongchang|평창,평창군
place: hongcheon|홍천,홍천군
place: cheorwon|철원,철원군
place: hwacheon|화천,화천군
place: yanggu|양구,양구군
place: inje|인제,인제군
place: jeongseon|정선,정선군
place: yeongwol|영월,영월군
place: cheongju|청주,청주시
place: chungju|충주,충주시
place: jecheon|제천,제천시
place: danyang|단양,단양군
place: cheonan|천안,천안시
place: asan|아산,아산시
place: gongju|공주시
place: boryeong|보령,보령시
place: seosan|서산,서산시
place: dangjin|당진,당진시
place: taean|태안,태안군
place: buyeo|부여군
place: nonsan|논산,논산시
place: jeonju|전주,전주시
place: gunsan,kunsan|군산,군산시
place: iksan|익산,익산시
place: jeongeup|정읍,정읍시
place: namwon|남원,남원시
place: gimje|김제,김제시
place: muju|무주,무주군
place: buan|부안,부안군
place: saemangeum|새만금
place: mokpo|목포,목포시
place: yeosu,yosu|여수,여수시
place: suncheon|순천,순천시
place: gwangyang|광양,광양시
place: naju|나주,나주시
place: damyang|담양,담양군
place: boseong|보성,보성군
place: haenam|해남,해남군
place: goheung|고흥,고흥군
place: muan|무안,무안군
place: pohang|포항,포항시
place: gyeongju,kyongju|경주,경주시
place: gumi,kumi|구미,구미시
place: andong|안동,안동시
place: gimcheon|김천,김천시
place: yeongju|영주,영주시
place: yeongcheon|영천,영천시
place: sangju|상주,상주시
place: mungyeong|문경,문경시
place: gyeongsan|경산,경산시
place: uljin|울진,울진군
place: yeongdeok|영덕,영덕군
place: changwon|창원,창원시
place: masan|마산
place: jinhae|진해
place: jinju|진주시,진주
place: gimhae|김해,김해시
place: yangsan|양산,양산시
place: tongyeong|통영,통영시
place: miryang|밀양,밀양시
place: sacheon|사천,사천시
place: hadong|하동,하동군
place: seogwipo|서귀포,서귀포시
place: gangnam|강남,강남구
place: gangbuk|강북,강북구
place: gangdong|강동,강동구
place: gangseo|강서,강서구
place: seocho|서초,서초구
place: songpa|송파,송파구
place: jongno|종로,종로구
place: yongsan|용산,용산구
place: mapo|마포,마포구
place: yeongdeungpo|영등포,영등포구
place: dongjak|동작구
place: gwanak|관악,관악구
place: guro|구로,구로구
place: geumcheon|금천,금천구
place: yangcheon|양천,양천구
place: seodaemun|서대문,서대문구
place: eunpyeong|은평,은평구
place: nowon|노원,노원구
place: dobong|도봉,도봉구
place: seongbuk|성북,성북구
place: seongdong|성동,성동구
place: jungnang|중랑,중랑구
place: gwangjin|광진,광진구
place: seoul metropolitan area|수도권
place: songdo|송도
place: pyongyang|평양
place: kaesong,gaeseong|개성,개성공단
place: sinuiju|신의주
place: wonsan|원산
place: hamhung|함흥
place: chongjin|청진
place: nampo|남포
place: rason,rajin-sonbong,rajin|나선시,라선,나진,라진,나진선봉
place: sariwon|사리원
place: hyesan|혜산
place: kanggye|강계
place: yongbyon,yongbyun|영변
place: punggye-ri|풍계리
place: tongchang-ri|동창리
place: musudan-ri|무수단리
place: north hamgyong,north hamgyong province|함경북도,함북
place: south hamgyong|함경남도,함남
place: north pyongan|평안북도,평북
place: south pyongan|평안남도,평남
place: hwanghae|황해도
place: ryanggang,yanggang|양강도,량강도
place: jagang,chagang|자강도

# China, Taiwan and Mongolia
place: beijing,peking|베이징,북경
place: shanghai|상하이,상해
place: tianjin|톈진,천진
place: chongqing|충칭,중경
place: guangdong|광둥,광둥성,광동성
place: guangzhou,canton|광저우
place: shenzhen|선전,심천
place: dongguan|둥관
place: foshan|포산
place: zhuhai|주하이
place: fujian|푸젠,푸젠성,복건성
place: fuzhou|푸저우
place: xiamen|샤먼,하문
place: zhejiang|저장성,절강성
place: hangzhou|항저우,항주
place: ningbo|닝보
place: wenzhou|원저우
place: yiwu|이우
place: jiangsu|장쑤,장쑤성,강소성
place: nanjing,nanking|난징,남경
place: suzhou|쑤저우
place: wuxi|우시
place: shandong|산둥,산둥성,산동성
place: qingdao,tsingtao|칭다오,청도
place: yantai|옌타이,연태
place: weihai|웨이하이
place: hebei|허베이,허베이성
place: shijiazhuang|스자좡
place: henan|허난,허난성
place: zhengzhou|정저우
place: hubei|후베이,후베이성
place: wuhan|우한
place: hunan|후난,후난성
place: changsha|창사
place: jiangxi|장시성
place: anhui|안후이,안후이성
place: hefei|허페이
place: shanxi|산시성
place: shaanxi|산시성,섬서성
place: xi'an,xian|시안,서안
place: sichuan|쓰촨,쓰촨성,사천성
place: chengdu|청두,성도
place: yunnan|윈난,윈난성,운남성
place: kunming|쿤밍
place: guizhou|구이저우,구이저우성
place: guangxi|광시,광시좡족자치구
place: hainan|하이난,하이난성,해남도
place: gansu|간쑤,간쑤성
place: lanzhou|란저우
place: qinghai|칭하이,칭하이성
place: ningxia|닝샤
place: xinjiang|신장,신장위구르,신장위구르자치구,신강
place: urumqi|우루무치
place: inner mongolia|네이멍구,내몽골,내몽고
place: lhasa|라싸
place: liaoning|랴오닝,랴오닝성,요녕성
place: shenyang|선양,심양
place: dalian|다롄,대련
place: dandong|단둥,단동
place: jilin|지린,지린성,길림성
place: changchun|창춘,장춘
place: yanbian|옌볜,연변
place: yanji|옌지,연길
place: hunchun|훈춘
place: heilongjiang|헤이룽장,헤이룽장성,흑룡강성
place: harbin|하얼빈
place: taipei|타이베이,타이페이
place: kaohsiung|가오슝
place: taichung|타이중
place: ulaanbaatar,ulan bator|울란바토르

# Japan
place: tokyo|도쿄,동경
place: osaka|오사카
place: kyoto|교토
place: nagoya|나고야
place: yokohama|요코하마
place: kobe|고베
place: sapporo|삿포로
place: fukuoka|후쿠오카
place: hiroshima|히로시마
place: nagasaki|나가사키
place: sendai|센다이
place: nara|나라현
place: kitakyushu|기타큐슈
place: kawasaki|가와사키
place: nikko|닛코
place: hakone|하코네
place: hakodate|하코다테
place: otaru|오타루
place: shibuya|시부야
place: shinjuku|신주쿠
place: ginza|긴자
place: yasukuni,yasukuni shrine|야스쿠니,야스쿠니신사,야스쿠니 신사
place: hokkaido|홋카이도,북해도
place: honshu|혼슈
place: kyushu|규슈,큐슈
place: shikoku|시코쿠
place: aomori|아오모리
place: iwate|이와테
place: miyagi|미야기
place: akita|아키타
place: yamagata|야마가타
place: fukushima|후쿠시마
place: ibaraki|이바라키
place: tochigi|도치기
place: gunma|군마
place: saitama|사이타마
place: chiba|지바,치바
place: kanagawa|가나가와
place: niigata|니가타
place: toyama|도야마
place: ishikawa|이시카와
place: kanazawa|가나자와
place: fukui|후쿠이
place: yamanashi|야마나시
place: nagano|나가노
place: gifu|기후현
place: shizuoka|시즈오카
place: aichi|아이치
place: mie|미에현
place: shiga|시가현
place: hyogo|효고
place: wakayama|와카야마
place: tottori|돗토리
place: shimane|시마네,시마네현
place: okayama|오카야마
place: yamaguchi|야마구치
place: shimonoseki|시모노세키
place: tokushima|도쿠시마
place: kagawa|가가와
place: ehime|에히메
place: kochi|고치현
place: saga|사가현
place: kumamoto|구마모토
place: oita|오이타
place: beppu|벳푸
place: miyazaki|미야자키
place: kagoshima|가고시마
place: naha|나하

# Other Asian cities
place: hanoi|하노이
place: ho chi minh city,saigon|호찌민,호치민,호찌민시,사이공
place: da nang,danang|다낭
place: haiphong|하이퐁
place: vientiane|비엔티안
place: luang prabang|루앙프라방
place: phnom penh|프놈펜
place: siem reap|시엠레아프,시엠립
place: bangkok|방콕
place: chiang mai|치앙마이
place: pattaya|파타야
place: yangon,rangoon|양곤
place: naypyidaw|네피도
place: mandalay|만달레이
place: kuala lumpur|쿠알라룸푸르
place: penang|페낭
place: kota kinabalu|코타키나발루
place: jakarta|자카르타
place: bandung|반둥
place: surabaya|수라바야
place: yogyakarta|욕야카르타,족자카르타
place: manila|마닐라
place: davao|다바오
place: bandar seri begawan|반다르스리브가완
place: dili|딜리
place: new delhi,delhi|뉴델리,델리
place: mumbai,bombay|뭄바이,봄베이
place: kolkata,calcutta|콜카타,캘커타
place: chennai,madras|첸나이,마드라스
place: bangalore,bengaluru|방갈로르,벵갈루루
place: hyderabad|하이데라바드
place: ahmedabad|아마다바드
place: agra|아그라
place: varanasi|바라나시
place: goa|고아
place: gujarat|구자라트
place: kerala|케랄라
place: islamabad|이슬라마바드
place: karachi|카라치
place: lahore|라호르
place: peshawar|페샤와르
place: quetta|퀘타
place: rawalpindi|라왈핀디
place: swat valley|스와트,스와트밸리
place: dhaka|다카
place: chittagong|치타공
place: colombo|콜롬보
place: jaffna|자프나
place: kathmandu,katmandu|카트만두
place: thimphu|팀푸
place: malé|말레
place: kabul|카불
place: kandahar|칸다하르
place: herat|헤라트
place: kunduz|쿤두즈
place: helmand|헬만드
place: waziristan|와지리스탄
place: tehran,teheran|테헤란
place: isfahan|이스파한
place: natanz|나탄즈
place: baghdad|바그다드
place: basra|바스라
place: mosul|모술
place: fallujah|팔루자
place: kirkuk|키르쿠크
place: tikrit|티크리트
place: najaf|나자프
place: karbala|카르발라
place: irbil,erbil|아르빌,에르빌
place: kuwait city|쿠웨이트시티
place: riyadh|리야드
place: mecca|메카
place: medina|메디나
place: jeddah|제다
place: sanaa,sana'a|사나
place: aden|아덴
place: muscat|무스카트
place: abu dhabi|아부다비
place: dubai|두바이
place: doha|도하
place: manama|마나마
place: amman|암만
place: damascus|다마스쿠스
place: aleppo|알레포
place: homs|홈스
place: raqqa|락까,라카
place: beirut|베이루트
place: jerusalem|예루살렘
place: tel aviv|텔아비브
place: haifa|하이파
place: ramallah|라말라
place: bethlehem|베들레헴
place: hebron|헤브론
place: rafah|라파
place: khan younis|칸유니스
place: ankara|앙카라
place: istanbul|이스탄불
place: izmir|이즈미르
place: nicosia|니코시아
place: tbilisi|트빌리시
place: yerevan|예레반
place: baku|바쿠
place: astana,nur-sultan|아스타나,누르술탄
place: almaty|알마티
place: tashkent|타슈켄트
place: samarkand|사마르칸트
place: ashgabat|아시가바트
place: bishkek|비슈케크
place: dushanbe|두샨베

# European cities
place: moscow|모스크바
place: st. petersburg,saint petersburg|상트페테르부르크
place: vladivostok|블라디보스토크,블라디보스톡
place: khabarovsk|하바롭스크
place: irkutsk|이르쿠츠크
place: novosibirsk|노보시비르스크
place: sochi|소치
place: kazan|카잔
place: grozny|그로즈니
place: beslan|베슬란
place: kaliningrad|칼리닌그라드
place: kyiv,kiev|키이우,키예프
place: odesa,odessa|오데사
place: kharkiv,kharkov|하르키우,하리코프
place: lviv|르비우
place: mariupol|마리우폴
place: donetsk|도네츠크
place: luhansk|루한스크
place: kherson|헤르손
place: zaporizhzhia|자포리자
place: bucha|부차
place: bakhmut|바흐무트
place: donbas,donbass|돈바스
place: sevastopol|세바스토폴
place: chernobyl,chornobyl|체르노빌
place: minsk|민스크
place: chisinau|키시너우
place: london|런던
place: manchester|맨체스터
place: liverpool|리버풀
place: birmingham|버밍엄
place: edinburgh|에든버러
place: glasgow|글래스고
place: belfast|벨파스트
place: cardiff|카디프
place: oxford|옥스퍼드
place: cambridge|케임브리지
place: leeds|리즈
place: lockerbie|로커비
place: dublin|더블린
place: paris|파리
place: marseille,marseilles|마르세유
place: lyon|리옹
place: city of nice|니스
place: cannes|칸
place: bordeaux|보르도
place: strasbourg|스트라스부르
place: toulouse|툴루즈
place: versailles|베르사유
place: normandy|노르망디
place: provence|프로방스
place: berlin|베를린
place: munich|뮌헨
place: frankfurt|프랑크푸르트
place: hamburg|함부르크
place: cologne|쾰른
place: dusseldorf|뒤셀도르프
place: stuttgart|슈투트가르트
place: leipzig|라이프치히
place: dresden|드레스덴
place: heidelberg|하이델베르크
place: ramstein|람슈타인
place: rome|로마
place: milan|밀라노
place: naples|나폴리
place: venice|베네치아,베니스
place: florence|피렌체,플로렌스
place: turin|토리노
place: genoa|제노바
place: bologna|볼로냐
place: pisa|피사
place: tuscany|토스카나
place: lampedusa|람페두사
place: madrid|마드리드
place: barcelona|바르셀로나
place: seville|세비야
place: valencia|발렌시아
place: granada|그라나다
place: lisbon|리스본
place: porto|포르투
place: amsterdam|암스테르담
place: rotterdam|로테르담
place: the hague,hague|헤이그
place: brussels|브뤼셀
place: antwerp|앤트워프,안트베르펜
place: luxembourg city|룩셈부르크시티
place: bern|베른
place: zurich|취리히
place: geneva|제네바
place: lausanne|로잔
place: basel|바젤
place: davos|다보스
place: vienna|빈,비엔나
place: salzburg|잘츠부르크
place: athens|아테네
place: thessaloniki|테살로니키
place: copenhagen|코펜하겐
place: stockholm|스톡홀름
place: gothenburg|예테보리
place: oslo|오슬로
place: bergen|베르겐
place: helsinki|헬싱키
place: reykjavik|레이캬비크
place: warsaw|바르샤바
place: krakow|크라쿠프
place: gdansk|그단스크
place: auschwitz|아우슈비츠
place: prague|프라하
place: bratislava|브라티슬라바
place: budapest|부다페스트
place: bucharest|부쿠레슈티
place: sofia|소피아
place: tirana|티라나
place: belgrade|베오그라드
place: zagreb|자그레브
place: dubrovnik|두브로브니크
place: ljubljana|류블랴나
place: sarajevo|사라예보
place: srebrenica|스레브레니차
place: podgorica|포드고리차
place: skopje|스코페
place: pristina|프리슈티나
place: tallinn|탈린
place: riga|리가
place: vilnius|빌뉴스
place: valletta|발레타

# African cities
place: cairo|카이로
place: alexandria|알렉산드리아
place: luxor|룩소르
place: sharm el-sheikh|샤름엘셰이크
place: sinai,sinai peninsula|시나이반도,시나이
place: tripoli|트리폴리
place: benghazi|벵가지
place: misrata|미스라타
place: sirte|시르테
place: tunis|튀니스
place: algiers|알제
place: rabat|라바트
place: casablanca|카사블랑카
place: marrakesh,marrakech|마라케시
place: khartoum|하르툼,카르툼
place: juba|주바
place: addis ababa|아디스아바바
place: tigray|티그라이
place: asmara|아스마라
place: mogadishu|모가디슈
place: nairobi|나이로비
place: mombasa|몸바사
place: kampala|캄팔라
place: entebbe|엔테베
place: dar es salaam|다르에스살람
place: dodoma|도도마
place: zanzibar|잔지바르
place: kigali|키갈리
place: bujumbura|부줌부라
place: kinshasa|킨샤사
place: brazzaville|브라자빌
place: libreville|리브르빌
place: yaounde|야운데
place: bangui|방기
place: n'djamena|은자메나
place: niamey|니아메
place: abuja|아부자
place: lagos|라고스
place: niger delta|니제르델타,니제르 델타
place: accra|아크라
place: abidjan|아비장
place: yamoussoukro|야무수크로
place: ouagadougou|와가두구
place: bamako|바마코
place: timbuktu|팀북투
place: dakar|다카르
place: banjul|반줄
place: conakry|코나크리
place: freetown|프리타운
place: monrovia|몬로비아
place: nouakchott|누악쇼트
place: luanda|루안다
place: lusaka|루사카
place: harare|하라레
place: lilongwe|릴롱궤
place: maputo|마푸투
place: gaborone|가보로네
place: windhoek|빈트후크
place: pretoria|프리토리아
place: johannesburg|요하네스버그
place: cape town|케이프타운
place: durban|더반
place: soweto|소웨토
place: antananarivo|안타나나리보
place: port louis|포트루이스

# American cities
place: washington,washington d.c.,washington dc,d.c.|워싱턴,워싱턴DC,워싱턴 DC
place: new york,new york city,nyc|뉴욕,뉴욕시
place: los angeles,l.a.|로스앤젤레스,LA
place: san francisco|샌프란시스코
place: san diego|샌디에이고
place: san jose|새너제이,산호세
place: oakland|오클랜드
place: sacramento|새크라멘토
place: seattle|시애틀
place: las vegas|라스베이거스,라스베가스
place: phoenix|피닉스
place: salt lake city|솔트레이크시티
place: denver|덴버
place: dallas|댈러스
place: houston|휴스턴
place: austin|오스틴
place: san antonio|샌안토니오
place: uvalde|유밸디
place: new orleans|뉴올리언스
place: chicago|시카고
place: detroit|디트로이트
place: cleveland|클리블랜드
place: cincinnati|신시내티
place: milwaukee|밀워키
place: minneapolis|미니애폴리스
place: st. louis|세인트루이스
place: ferguson|퍼거슨
place: kansas city|캔자스시티
place: memphis|멤피스
place: nashville|내슈빌
place: atlanta|애틀랜타
place: charlotte|샬럿
place: charlottesville|샬러츠빌
place: miami|마이애미
place: orlando|올랜도
place: tampa|탬파
place: baltimore|볼티모어
place: philadelphia|필라델피아
place: pittsburgh|피츠버그
place: boston|보스턴
place: newtown|뉴타운
place: camp david|캠프데이비드
place: honolulu|호놀룰루
place: pearl harbor|진주만
place: anchorage|앵커리지
place: alabama|앨라배마,앨라배마주
place: alaska|알래스카,알래스카주
place: arizona|애리조나,애리조나주
place: arkansas|아칸소,아칸소주
place: california,calif.|캘리포니아,캘리포니아주
place: colorado|콜로라도,콜로라도주
place: connecticut|코네티컷,코네티컷주
place: delaware|델라웨어,델라웨어주
place: florida,fla.|플로리다,플로리다주
place: georgia|조지아주
place: hawaii,hawaiian|하와이,하와이주
place: idaho|아이다호,아이다호주
place: illinois|일리노이,일리노이주
place: indiana|인디애나,인디애나주
place: iowa|아이오와,아이오와주
place: kansas|캔자스,캔자스주
place: kentucky|켄터키,켄터키주
place: louisiana|루이지애나,루이지애나주
place: maine|메인주
place: maryland|메릴랜드,메릴랜드주
place: massachusetts,mass.|매사추세츠,매사추세츠주
place: michigan,mich.|미시간,미시간주
place: minnesota,minn.|미네소타,미네소타주
place: mississippi|미시시피,미시시피주
place: missouri|미주리,미주리주
place: montana|몬태나,몬태나주
place: nebraska|네브래스카,네브래스카주
place: nevada|네바다,네바다주
place: new hampshire,n.h.|뉴햄프셔,뉴햄프셔주
place: new jersey,n.j.|뉴저지,뉴저지주
place: new mexico,n.m.|뉴멕시코,뉴멕시코주
place: new york state,n.y.|뉴욕주
place: north carolina,n.c.|노스캐롤라이나,노스캐롤라이나주
place: north dakota,n.d.|노스다코타,노스다코타주
place: ohio|오하이오,오하이오주
place: oklahoma,okla.|오클라호마,오클라호마주
place: oregon|오리건,오리건주
place: pennsylvania|펜실베이니아,펜실베이니아주
place: rhode island,r.i.|로드아일랜드,로드아일랜드주
place: south carolina,s.c.|사우스캐롤라이나,사우스캐롤라이나주
place: south dakota,s.d.|사우스다코타,사우스다코타주
place: tennessee,tenn.|테네시,테네시주
place: texas,texan|텍사스,텍사스주
place: utah|유타,유타주
place: vermont|버몬트,버몬트주
place: virginia|버지니아,버지니아주
place: washington state|워싱턴주
place: west virginia|웨스트버지니아,웨스트버지니아주
place: wisconsin|위스콘신,위스콘신주
place: wyoming|와이오밍,와이오밍주
place: district of columbia|컬럼비아특별구
place: ottawa|오타와
place: toronto|토론토
place: montreal|몬트리올
place: vancouver|밴쿠버
place: calgary|캘거리
place: edmonton|에드먼턴
place: quebec|퀘벡
place: ontario|온타리오
place: british columbia|브리티시컬럼비아
place: alberta|앨버타
place: mexico city|멕시코시티
place: tijuana|티후아나
place: cancun|칸쿤
place: guadalajara|과달라하라
place: ciudad juarez|시우다드후아레스
place: guatemala city|과테말라시티
place: tegucigalpa|테구시갈파
place: san salvador|산살바도르
place: managua|마나과
place: panama city|파나마시티
place: havana|아바나,하바나
place: kingston|킹스턴
place: port-au-prince|포르토프랭스
place: santo domingo|산토도밍고
place: san juan|산후안
place: nassau|나소
place: bogota|보고타
place: medellin|메데인,메데진
place: caracas|카라카스
place: quito|키토
place: lima|리마
place: cusco,cuzco|쿠스코
place: machu picchu|마추픽추
place: la paz|라파스
place: santiago|산티아고
place: valparaiso|발파라이소
place: buenos aires|부에노스아이레스
place: montevideo|몬테비데오
place: asuncion|아순시온
place: brasilia|브라질리아
place: rio de janeiro,rio|리우데자네이루,리우
place: sao paulo|상파울루
place: porto alegre|포르투알레그리

# Oceanian cities
place: canberra|캔버라
place: sydney|시드니
place: melbourne|멜버른
place: brisbane|브리즈번
place: perth|퍼스
place: adelaide|애들레이드
place: gold coast|골드코스트
place: tasmania|태즈메이니아
place: new south wales|뉴사우스웨일스
place: queensland|퀸즐랜드
place: wellington|웰링턴
place: auckland|오클랜드
place: christchurch|크라이스트처치
place: port moresby|포트모르즈비
place: suva|수바
place: honiara|호니아라

# International organisations
organization: united nations,u.n.,un|유엔,국제연합,UN
organization: un security council,security council,unsc|안전보장이사회,안보리,유엔안보리
organization: un general assembly,united nations general assembly|유엔총회
organization: un secretary-general,united nations secretary-general|유엔사무총장,유엔 사무총장
organization: unesco|유네스코
organization: unicef,united nations children's fund|유니세프,유엔아동기금
organization: unhcr,un high commissioner for refugees|유엔난민기구,유엔난민고등판무관
organization: undp,united nations development programme|유엔개발계획
organization: unep,united nations environment programme|유엔환경계획
organization: world health organization|세계보건기구,WHO
organization: world food programme,world food program,wfp|세계식량계획,WFP
organization: food and agriculture organization,fao|유엔식량농업기구,식량농업기구,FAO
organization: international labor organization,international labour organization,ilo|국제노동기구,ILO
organization: international atomic energy agency,iaea|국제원자력기구,IAEA
organization: international monetary fund,imf|국제통화기금,IMF
organization: world bank|세계은행
organization: world trade organization,wto|세계무역기구,WTO
organization: asian development bank,adb|아시아개발은행,ADB
organization: asian infrastructure investment bank,aiib|아시아인프라투자은행,AIIB
organization: organization for economic cooperation and development,organisation for economic co-operation and development,oecd|경제협력개발기구,OECD
organization: international court of justice,icj|국제사법재판소,ICJ
organization: international criminal court,icc|국제형사재판소,ICC
organization: international civil aviation organization,icao|국제민간항공기구,ICAO
organization: international maritime organization,imo|국제해사기구,IMO
organization: international telecommunication union,itu|국제전기통신연합,ITU
organization: world intellectual property organization,wipo|세계지식재산기구,WIPO
organization: world meteorological organization,wmo|세계기상기구,WMO
organization: intergovernmental panel on climate change,ipcc|기후변화에관한정부간협의체,정부간기후변화협의체,IPCC
organization: international energy agency,iea|국제에너지기구,IEA
organization: interpol|인터폴,국제형사경찰기구
organization: opec,organization of the petroleum exporting countries|석유수출국기구,오펙,OPEC
organization: north atlantic treaty organization,nato|북대서양조약기구,나토,NATO
organization: european union,eu|유럽연합,EU
organization: european commission|유럽집행위원회,유럽연합집행위원회,EU집행위
organization: european parliament|유럽의회
organization: european central bank,ecb|유럽중앙은행,ECB
organization: european court of justice|유럽사법재판소
organization: european court of human rights|유럽인권재판소
organization: eurozone,euro zone|유로존
organization: european space agency,esa|유럽우주국,ESA
organization: organization for security and cooperation in europe,osce|유럽안보협력기구,OSCE
organization: african union|아프리카연합,AU
organization: arab league|아랍연맹
organization: gulf cooperation council,gcc|걸프협력회의,GCC
organization: association of southeast asian nations,asean|동남아시아국가연합,아세안,ASEAN
organization: asia-pacific economic cooperation,apec|아시아태평양경제협력체,에이펙,APEC
organization: organization of american states,oas|미주기구,OAS
organization: shanghai cooperation organization,sco|상하이협력기구,SCO
organization: group of seven,g7,g-7|주요7개국,주요 7개국,G7
organization: group of eight,g8,g-8|주요8개국,주요 8개국,G8
organization: group of twenty,g20,g-20|주요20개국,주요 20개국,G20
organization: brics|브릭스,BRICS
organization: quad|쿼드
organization: commonwealth of nations,british commonwealth|영연방
organization: commonwealth of independent states|독립국가연합
organization: world economic forum|세계경제포럼,다보스포럼
organization: bank for international settlements|국제결제은행,BIS
organization: international committee of the red cross,red cross,icrc|적십자,국제적십자위원회,적십자사
organization: red crescent|적신월사
organization: doctors without borders,medecins sans frontieres,msf|국경없는의사회,국경없는 의사회
organization: amnesty international|국제앰네스티,국제사면위원회,앰네스티
organization: human rights watch|휴먼라이츠워치,휴먼 라이츠 워치
organization: greenpeace|그린피스
organization: oxfam|옥스팜
organization: world vision|월드비전
organization: transparency international|국제투명성기구
organization: reporters without borders|국경없는기자회,국경 없는 기자회
organization: freedom house|프리덤하우스
organization: six-party talks,six party talks|6자회담,6자 회담,육자회담
organization: kedo,korean peninsula energy development organization|한반도에너지개발기구,KEDO

# Korean government and institutions
organization: cheong wa dae,blue house|청와대
organization: presidential office|대통령실,대통령비서실
organization: national assembly|국회
organization: supreme court of korea|대한민국 대법원
organization: constitutional court|헌법재판소,헌재
organization: supreme court|대법원,연방대법원
organization: seoul central district court|서울중앙지법,서울중앙지방법원
organization: seoul high court|서울고법,서울고등법원
organization: supreme prosecutors' office,supreme prosecutors office|대검찰청,대검
organization: seoul central district prosecutors' office|서울중앙지검,서울중앙지방검찰청
organization: national intelligence service,nis|국가정보원,국정원
organization: national security council|국가안전보장회의,국가안보회의,NSC
organization: board of audit and inspection|감사원
organization: national election commission|중앙선거관리위원회,선관위,중앙선관위
organization: national human rights commission|국가인권위원회,인권위
organization: national police agency,korean national police agency|경찰청
organization: ministry of foreign affairs,foreign ministry|외교부,외무부,외무성
organization: ministry of foreign affairs and trade|외교통상부
organization: ministry of unification,unification ministry|통일부
organization: ministry of national defense,defense ministry,defence ministry,ministry of defense,ministry of defence|국방부,방위성,국방성
organization: ministry of justice,justice ministry|법무부,법무성
organization: ministry of finance,finance ministry|재무부,재무성,재정부
organization: ministry of economy and finance|기획재정부,기재부
organization: ministry of strategy and finance|기획재정부,기재부
organization: ministry of education,education ministry|교육부,교육과학기술부
organization: ministry of science and ict|과학기술정보통신부,과기정통부
organization: ministry of the interior and safety,interior ministry,ministry of interior|행정안전부,행안부,내무부
organization: ministry of culture sports and tourism,ministry of culture,culture ministry|문화체육관광부,문체부
organization: ministry of health and welfare,health ministry,ministry of health|보건복지부,복지부,보건부
organization: ministry of agriculture food and rural affairs,agriculture ministry,ministry of agriculture|농림축산식품부,농식품부,농림부
organization: ministry of trade industry and energy,industry ministry|산업통상자원부,산업부
organization: ministry of environment,environment ministry|환경부
organization: ministry of employment and labor,labor ministry,ministry of labor|고용노동부,노동부,고용부
organization: ministry of land infrastructure and transport,land ministry|국토교통부,국토부
organization: ministry of oceans and fisheries|해양수산부,해수부
organization: ministry of gender equality and family|여성가족부,여가부
organization: ministry of smes and startups|중소벤처기업부,중기부
organization: commerce ministry,ministry of commerce|상무부
organization: prime minister's office|국무총리실,총리실,총리관저
organization: financial services commission,fsc|금융위원회,금융위
organization: financial supervisory service,fss|금융감독원,금감원
organization: fair trade commission,ftc|공정거래위원회,공정위
organization: bank of korea,bok|한국은행,한은
organization: national tax service|국세청
organization: korea customs service|관세청
organization: statistics korea,korea national statistical office|통계청
organization: korea meteorological administration,kma|기상청
organization: korean intellectual property office,kipo|특허청
organization: military manpower administration|병무청
organization: cultural heritage administration|문화재청
organization: korea coast guard,coast guard|해양경찰청,해양경찰,해경,해안경비대
organization: national fire agency|소방청
organization: food and drug safety,ministry of food and drug safety|식품의약품안전처,식약처,식품의약품안전청,식약청
organization: korea disease control and prevention agency,kdca|질병관리청,질병관리본부
organization: korea communications commission,kcc|방송통신위원회,방통위
organization: personal information protection commission|개인정보보호위원회,개인정보위
organization: joint chiefs of staff,jcs|합동참모본부,합참
organization: u.s. forces korea,united states forces korea,usfk|주한미군,주한 미군
organization: combined forces command,cfc|한미연합사령부,한미연합사,연합사
organization: united nations command|유엔군사령부,유엔사
organization: truth and reconciliation commission|진실화해위원회,진실·화해위원회,진실과화해위원회
organization: korea development institute,kdi|한국개발연구원,KDI
organization: korea institute for national unification|통일연구원
organization: korea exchange,krx|한국거래소,한국증권거래소
organization: kospi|코스피,종합주가지수
organization: kosdaq|코스닥
organization: korea trade-investment promotion agency,kotra|코트라,대한무역투자진흥공사
organization: korea international trade association,kita|한국무역협회,무역협회
organization: federation of korean industries,fki|전국경제인연합회,전경련
organization: korea chamber of commerce and industry|대한상공회의소,대한상의
organization: korea federation of banks|은행연합회,전국은행연합회
organization: korean confederation of trade unions,kctu|전국민주노동조합총연맹,민주노총
organization: federation of korean trade unions,fktu|한국노동조합총연맹,한국노총
organization: korean teachers and education workers union|전국교직원노동조합,전교조
organization: korea tourism organization,kto|한국관광공사,관광공사
organization: korea electric power corporation,kepco|한국전력,한국전력공사,한전
organization: korea gas corporation,kogas|한국가스공사,가스공사
organization: korea hydro and nuclear power,khnp|한국수력원자력,한수원
organization: korea national oil corporation|한국석유공사,석유공사
organization: korea land and housing corporation|한국토지주택공사,토지주택공사
organization: korea water resources corporation,k-water|한국수자원공사,수자원공사
organization: korea expressway corporation|한국도로공사,도로공사
organization: korail,korea railroad corporation|코레일,한국철도공사
organization: korea post|우정사업본부,우체국
organization: national pension service,nps|국민연금공단,국민연금
organization: national health insurance service|국민건강보험공단,건강보험공단
organization: korea development bank,kdb|한국산업은행,산업은행
organization: export-import bank of korea|한국수출입은행,수출입은행
organization: korea international cooperation agency,koica|한국국제협력단,코이카,KOICA
organization: korea foundation|한국국제교류재단
organization: korean red cross|대한적십자사
organization: korea aerospace research institute|한국항공우주연구원,항우연
organization: korea institute of science and technology,kist|한국과학기술연구원,키스트,KIST
organization: electronics and telecommunications research institute,etri|한국전자통신연구원,ETRI
organization: korea basic science institute|한국기초과학지원연구원
organization: national museum of korea|국립중앙박물관
organization: war memorial of korea|전쟁기념관
organization: national library of korea|국립중앙도서관
organization: seoul metropolitan government|서울시청,서울특별시청
organization: grand national party,gnp|한나라당
organization: saenuri party|새누리당
organization: people power party,ppp|국민의힘
organization: democratic party of korea,dpk|더불어민주당,민주당
organization: uri party|열린우리당
organization: liberty korea party|자유한국당
organization: bareun party|바른정당
organization: justice party|정의당
organization: people's party|국민의당
organization: democratic labor party|민주노동당,민노당
organization: united liberal democrats|자유민주연합,자민련
organization: new politics alliance for democracy|새정치민주연합
organization: workers' party of korea,workers' party|조선노동당,노동당,조선로동당
organization: korean people's army,north korean army|조선인민군,인민군,북한군
organization: national defense commission|국방위원회,국방위
organization: state affairs commission|국무위원회
organization: supreme people's assembly|최고인민회의
organization: committee for the peaceful reunification of the fatherland|조국평화통일위원회,조평통

# Foreign government and parties
organization: white house|백악관
organization: pentagon,department of defense,u.s. defense department|미국방부,펜타곤,미 국방부
organization: state department,department of state,u.s. state department|국무부
organization: treasury department,u.s. treasury|재무부
organization: justice department,department of justice,doj|법무부
organization: department of homeland security,homeland security|국토안보부
organization: department of commerce,commerce department|상무부
organization: department of energy,energy department|에너지부
organization: department of education,education department|교육부
organization: department of agriculture,agriculture department,usda|농무부
organization: labor department,department of labor|노동부
organization: central intelligence agency,cia|중앙정보국,CIA
organization: federal bureau of investigation,fbi|연방수사국,FBI
organization: national security agency,nsa|국가안보국,NSA
organization: federal reserve,fed,federal reserve board|연방준비제도,연준,연방준비제도이사회,연방준비은행
organization: federal open market committee,fomc|연방공개시장위원회,FOMC
organization: securities and exchange commission|증권거래위원회,SEC
organization: federal trade commission|연방거래위원회,FTC
organization: federal communications commission|연방통신위원회,FCC
organization: federal aviation administration,faa|연방항공청,연방항공국,FAA
organization: national transportation safety board,ntsb|국가교통안전위원회,연방교통안전위원회,NTSB
organization: food and drug administration,fda|식품의약국,FDA
organization: centers for disease control and prevention,cdc|질병통제예방센터,CDC
organization: environmental protection agency,epa|환경보호청,환경보호국,EPA
organization: federal emergency management agency,fema|연방재난관리청,FEMA
organization: u.s. geological survey,usgs|미국지질조사국,지질조사국,미 지질조사국
organization: national hurricane center|국립허리케인센터
organization: national institutes of health,nih|국립보건원,NIH
organization: national aeronautics and space administration,nasa|항공우주국,나사,미항공우주국,NASA
organization: u.s. trade representative,ustr|미무역대표부,무역대표부,USTR
organization: internal revenue service,irs|국세청
organization: house of representatives|하원,미하원
organization: capitol hill|미의회,의사당
organization: peace corps|평화봉사단
organization: republican party,gop|공화당
organization: democratic party|민주당
organization: tea party|티파티
organization: labour party,labor party|노동당
organization: conservative party,tories|보수당,토리당
organization: liberal democrats|자유민주당
organization: scottish national party,snp|스코틀랜드국민당
organization: house of commons|하원,영국하원
organization: house of lords|상원,영국상원
organization: downing street|다우닝가
organization: buckingham palace|버킹엄궁,버킹엄
organization: scotland yard|런던경찰청,스코틀랜드야드
organization: mi6|영국비밀정보국,MI6
organization: bank of england|영란은행,잉글랜드은행
organization: bundesbank|분데스방크,독일연방은행
organization: bundestag|연방하원,분데스탁
organization: christian democratic union|기독교민주연합,기독민주당,기민당
organization: social democratic party|사회민주당,사민당
organization: green party|녹색당
organization: socialist party|사회당
organization: elysee,elysee palace|엘리제궁
organization: duma,state duma|두마,국가두마
organization: united russia|통합러시아당
organization: kgb|국가보안위원회,KGB
organization: federal security service,fsb|연방보안국,FSB
organization: gazprom|가스프롬
organization: rosneft|로스네프트
organization: wagner group,wagner|바그너그룹,바그너 그룹
organization: liberal democratic party,ldp|자유민주당,자민당
organization: democratic party of japan,dpj|일본민주당
organization: komeito|공명당
organization: japanese diet|일본의회,일본국회
organization: self-defense forces,self-defense force|자위대
organization: bank of japan,boj|일본은행
organization: communist party of china,chinese communist party,communist party|중국공산당,공산당
organization: politburo|정치국
organization: national people's congress|전국인민대표대회,전인대
organization: state council|국무원
organization: people's liberation army,pla|인민해방군
organization: people's bank of china|인민은행,중국인민은행
organization: kuomintang|국민당
organization: democratic progressive party|민진당,민주진보당
organization: khmer rouge|크메르루주
organization: viet cong,vietcong|베트콩
organization: national league for democracy,nld|민주주의민족동맹
organization: bharatiya janata party,bjp|인도인민당
organization: congress party|국민회의당
organization: tamil tigers,ltte|타밀반군,타밀호랑이,타밀타이거
organization: abu sayyaf|아부사야프
organization: jemaah islamiyah|제마이슬라미야
organization: taliban|탈레반
organization: al-qaida,al-qaeda,al qaeda,al qaida|알카에다,알 카에다
organization: islamic state,isis,isil,daesh|이슬람국가,아이에스,IS
organization: hezbollah,hizbullah|헤즈볼라
organization: hamas|하마스
organization: fatah|파타
organization: palestine liberation organization,plo|팔레스타인해방기구,PLO
organization: palestinian authority|팔레스타인자치정부,팔레스타인 자치정부
organization: likud|리쿠드,리쿠드당
organization: kadima|카디마,카디마당
organization: knesset|크네세트
organization: mossad|모사드
organization: israel defense forces,idf|이스라엘군,이스라엘방위군
organization: muslim brotherhood|무슬림형제단
organization: revolutionary guards,revolutionary guard,irgc|혁명수비대
organization: houthi,houthis|후티,후티반군
organization: baath party,ba'ath party|바트당
organization: kurdistan workers party,kurdistan workers' party,pkk|쿠르드노동자당,PKK
organization: boko haram|보코하람
organization: al-shabaab,al-shabab,al shabaab|알샤바브
organization: african national congress,anc|아프리카민족회의,ANC
organization: farc,revolutionary armed forces of colombia|콜롬비아무장혁명군,무장혁명군
organization: irish republican army,ira|아일랜드공화군,IRA
organization: nazi,nazis,nazi party|나치,나치스
organization: gestapo|게슈타포
organization: ku klux klan,kkk|쿠클럭스클랜,KKK

# News agencies, papers and broadcasters
organization: xinhua,xinhua news agency|신화통신,신화사
organization: associated press,ap|AP통신,AP
organization: reuters|로이터,로이터통신
organization: agence france-presse,afp|AFP통신,AFP
organization: bloomberg|블룸버그,블룸버그통신
organization: kyodo,kyodo news|교도통신
organization: jiji press|지지통신
organization: itar-tass,tass|이타르타스,타스통신
organization: interfax|인테르팍스
organization: yonhap,yonhap news,yonhap news agency|연합뉴스,연합통신
organization: korean central news agency,kcna|조선중앙통신
organization: rodong sinmun|노동신문,로동신문
organization: chosun ilbo|조선일보
organization: joongang ilbo|중앙일보
organization: dong-a ilbo|동아일보
organization: hankyoreh|한겨레,한겨레신문
organization: kyunghyang shinmun|경향신문
organization: hankook ilbo|한국일보
organization: maeil business newspaper|매일경제,매경
organization: korea economic daily|한국경제신문
organization: korea times|코리아타임스
organization: korea herald|코리아헤럴드
organization: ohmynews|오마이뉴스
organization: kbs,korean broadcasting system|한국방송,한국방송공사,KBS
organization: mbc,munhwa broadcasting|문화방송,MBC
organization: sbs|서울방송,SBS
organization: ebs|교육방송,EBS
organization: new york times|뉴욕타임스,뉴욕타임즈
organization: washington post|워싱턴포스트
organization: wall street journal|월스트리트저널
organization: los angeles times|로스앤젤레스타임스,LA타임스
organization: usa today|유에스에이투데이,USA투데이
organization: financial times|파이낸셜타임스
organization: the guardian|가디언
organization: daily telegraph|텔레그래프,데일리텔레그래프
organization: the economist|이코노미스트
organization: newsweek|뉴스위크
organization: time magazine|타임지,타임
organization: forbes|포브스
organization: national geographic|내셔널지오그래픽
organization: le monde|르몽드
organization: le figaro|르피가로
organization: der spiegel|슈피겔
organization: people's daily|인민일보
organization: global times|환구시보,글로벌타임스
organization: yomiuri,yomiuri shimbun|요미우리,요미우리신문
organization: asahi,asahi shimbun|아사히,아사히신문
organization: mainichi|마이니치,마이니치신문
organization: sankei|산케이,산케이신문
organization: nikkei|닛케이,니혼게이자이,일본경제신문,니케이
organization: cnn|시엔엔,CNN
organization: bbc|비비시,BBC
organization: fox news|폭스뉴스
organization: nhk|엔에이치케이,NHK
organization: al-jazeera,al jazeera|알자지라
organization: al-arabiya,al arabiya|알아라비야
organization: voice of america|미국의소리,미국의 소리,VOA
organization: radio free asia|자유아시아방송,RFA

# Companies
organization: samsung,samsung group|삼성,삼성그룹
organization: samsung electronics|삼성전자
organization: samsung sdi|삼성SDI
organization: samsung c&t|삼성물산
organization: samsung heavy industries|삼성중공업
organization: samsung life insurance|삼성생명
organization: samsung biologics|삼성바이오로직스
organization: hyundai,hyundai group|현대,현대그룹
organization: hyundai motor,hyundai motor company|현대자동차,현대차
organization: hyundai heavy industries|현대중공업
organization: hyundai engineering and construction,hyundai e&c|현대건설
organization: hyundai mobis|현대모비스
organization: hyundai asan|현대아산
organization: hyundai merchant marine,hmm|현대상선
organization: kia,kia motors|기아,기아자동차,기아차
organization: lg,lg group|엘지,LG그룹
organization: lg electronics|LG전자,엘지전자
organization: lg chem|LG화학,엘지화학
organization: lg display|LG디스플레이
organization: lg energy solution|LG에너지솔루션
organization: lg uplus|LG유플러스
organization: sk group|SK그룹,에스케이
organization: sk telecom|SK텔레콤
organization: sk hynix,hynix|SK하이닉스,하이닉스,하이닉스반도체
organization: sk innovation|SK이노베이션
organization: lotte,lotte group|롯데,롯데그룹
organization: lotte shopping|롯데쇼핑
organization: hanwha|한화,한화그룹
organization: hanjin,hanjin group|한진,한진그룹
organization: hanjin shipping|한진해운
organization: korean air,korean air lines|대한항공
organization: asiana airlines,asiana|아시아나항공,아시아나
organization: jeju air|제주항공
organization: kumho asiana|금호아시아나
organization: kumho tire|금호타이어
organization: hankook tire|한국타이어
organization: posco|포스코,포항제철
organization: doosan|두산,두산그룹
organization: daewoo|대우,대우그룹
organization: daewoo shipbuilding,daewoo shipbuilding and marine engineering,dsme|대우조선해양,대우조선
organization: daewoo engineering and construction|대우건설
organization: gm korea,gm daewoo|한국지엠,한국GM,GM대우
organization: ssangyong motor,ssangyong|쌍용자동차,쌍용차,쌍용
organization: renault samsung|르노삼성,르노삼성자동차
organization: cj group|CJ그룹,씨제이
organization: cj cheiljedang|CJ제일제당,제일제당
organization: shinsegae|신세계,신세계그룹
organization: e-mart,emart|이마트
organization: homeplus|홈플러스
organization: gs caltex|GS칼텍스
organization: gs engineering and construction|GS건설
organization: s-oil|에쓰오일
organization: kt,korea telecom|케이티,한국통신,KT
organization: naver|네이버
organization: daum|다음커뮤니케이션
organization: kakao|카카오
organization: kakaotalk|카카오톡,카톡
organization: coupang|쿠팡
organization: ncsoft|엔씨소프트
organization: nexon|넥슨
organization: netmarble|넷마블
organization: krafton|크래프톤
organization: celltrion|셀트리온
organization: amorepacific|아모레퍼시픽
organization: nongshim|농심
organization: orion|오리온
organization: hite|하이트,하이트진로
organization: kt&g|케이티앤지,KT&G
organization: kb kookmin bank,kookmin bank|국민은행,KB국민은행
organization: shinhan bank|신한은행
organization: shinhan financial group|신한금융,신한금융지주,신한금융그룹
organization: woori bank|우리은행
organization: hana bank|하나은행
organization: korea exchange bank,keb|외환은행
organization: nonghyup,national agricultural cooperative federation|농협,농협중앙회
organization: industrial bank of korea,ibk|기업은행,중소기업은행
organization: lone star|론스타
organization: mirae asset|미래에셋
organization: hybe|하이브
organization: sm entertainment|SM엔터테인먼트,에스엠
organization: yg entertainment|YG엔터테인먼트
organization: jyp entertainment|JYP엔터테인먼트
organization: google|구글
organization: alphabet inc|알파벳
organization: youtube|유튜브
organization: android|안드로이드
organization: apple|애플
organization: iphone|아이폰
organization: ipad|아이패드
organization: microsoft|마이크로소프트,MS
organization: windows|윈도우,윈도
organization: ibm|아이비엠,IBM
organization: intel|인텔
organization: amd|에이엠디,AMD
organization: nvidia|엔비디아
organization: qualcomm|퀄컴
organization: tsmc|대만반도체,TSMC
organization: foxconn|폭스콘
organization: micron|마이크론
organization: hewlett-packard,hewlett packard|휴렛팩커드,휴렛패커드
organization: dell|델
organization: oracle|오라클
organization: cisco|시스코
organization: adobe|어도비
organization: facebook|페이스북
organization: meta platforms,meta|메타
organization: instagram|인스타그램
organization: whatsapp|왓츠앱
organization: twitter|트위터
organization: tiktok|틱톡
organization: bytedance|바이트댄스
organization: telegram|텔레그램
organization: myspace|마이스페이스
organization: linkedin|링크드인
organization: wikipedia|위키피디아,위키백과
organization: wikileaks|위키리크스
organization: yahoo|야후
organization: ebay|이베이
organization: netflix|넷플릭스
organization: spotify|스포티파이
organization: uber|우버
organization: airbnb|에어비앤비
organization: openai|오픈에이아이,오픈AI
organization: chatgpt|챗지피티,챗GPT
organization: tesla|테슬라
organization: spacex|스페이스엑스,스페이스X
organization: mozilla|모질라
organization: firefox|파이어폭스
organization: linux|리눅스
organization: ubuntu|우분투
organization: github|깃허브
organization: python|파이썬
organization: javascript|자바스크립트
organization: alibaba|알리바바
organization: tencent|텐센트
organization: baidu|바이두
organization: huawei|화웨이
organization: xiaomi|샤오미
organization: lenovo|레노버
organization: petrochina|페트로차이나
organization: toyota|도요타,토요타
organization: honda|혼다
organization: nissan|닛산
organization: mitsubishi|미쓰비시
organization: mitsui|미쓰이
organization: sony|소니
organization: panasonic|파나소닉
organization: toshiba|도시바
organization: hitachi|히타치
organization: sharp corporation|샤프
organization: fujitsu|후지쓰
organization: canon|캐논,캐넌
organization: nikon|니콘
organization: nintendo|닌텐도
organization: softbank|소프트뱅크
organization: japan airlines|일본항공
organization: tokyo electric power,tepco|도쿄전력
organization: nippon steel|신일본제철,신일철,일본제철
organization: nomura|노무라
organization: uniqlo|유니클로
organization: general motors,gm|제너럴모터스,제너럴 모터스,GM
organization: ford motor,ford|포드,포드자동차
organization: chrysler|크라이슬러
organization: general electric|제너럴일렉트릭,제너럴 일렉트릭
organization: boeing|보잉
organization: airbus|에어버스
organization: lockheed martin,lockheed|록히드마틴,록히드 마틴
organization: exxon mobil,exxonmobil|엑손모빌
organization: chevron|셰브론
organization: royal dutch shell,shell|로열더치셸,셸
organization: british petroleum,bp|브리티시페트롤리엄,BP
organization: aramco,saudi aramco|아람코
organization: citigroup,citibank|시티그룹,씨티그룹,씨티은행,시티은행
organization: bank of america|뱅크오브아메리카,BOA
organization: jpmorgan,jp morgan,jpmorgan chase|JP모건,JP모건체이스,제이피모건
organization: goldman sachs|골드만삭스
organization: morgan stanley|모건스탠리
organization: merrill lynch|메릴린치
organization: lehman brothers|리먼브라더스,리먼 브라더스,리먼브러더스
organization: bear stearns|베어스턴스
organization: wells fargo|웰스파고
organization: hsbc|홍콩상하이은행,HSBC
organization: standard chartered|스탠다드차타드
organization: deutsche bank|도이체방크
organization: ubs|유비에스,UBS
organization: credit suisse|크레디트스위스
organization: barclays|바클레이스,바클레이즈
organization: aig|에이아이지,AIG
organization: fannie mae|패니메이
organization: freddie mac|프레디맥
organization: moody's|무디스
organization: standard & poor's,s&p|스탠더드앤드푸어스,S&P
organization: fitch|피치
organization: berkshire hathaway|버크셔해서웨이,버크셔 해서웨이
organization: blackrock|블랙록
organization: nyse,new york stock exchange|뉴욕증권거래소,뉴욕증시
organization: nasdaq|나스닥
organization: dow jones,dow|다우존스,다우
organization: walmart,wal-mart|월마트
organization: costco|코스트코
organization: carrefour|까르푸
organization: tesco|테스코
organization: ikea|이케아
organization: starbucks|스타벅스
organization: mcdonald's|맥도날드,맥도널드
organization: kfc|케이에프씨,KFC
organization: coca-cola,coke|코카콜라
organization: pepsi,pepsico|펩시,펩시코
organization: nestle|네슬레
organization: unilever|유니레버
organization: procter & gamble,p&g|프록터앤드갬블,피앤지,P&G
organization: johnson & johnson|존슨앤드존슨,존슨앤존슨
organization: pfizer|화이자
organization: moderna|모더나
organization: astrazeneca|아스트라제네카
organization: novartis|노바티스
organization: roche|로슈
organization: merck|머크
organization: bayer|바이엘
organization: biontech|바이오엔테크
organization: nike|나이키
organization: adidas|아디다스
organization: louis vuitton|루이비통,루이뷔통
organization: chanel|샤넬
organization: gucci|구찌
organization: volkswagen|폭스바겐,폴크스바겐
organization: bmw|비엠더블유,BMW
organization: mercedes-benz,mercedes|메르세데스벤츠,벤츠,메르세데스
organization: daimler|다임러
organization: audi|아우디
organization: porsche|포르쉐
organization: siemens|지멘스
organization: bosch|보쉬
organization: sap|에스에이피,SAP
organization: renault|르노
organization: peugeot|푸조
organization: fiat|피아트
organization: ferrari|페라리
organization: volvo|볼보
organization: nokia|노키아
organization: ericsson|에릭슨
organization: philips|필립스
organization: asml|에이에스엠엘,ASML
organization: tata|타타,타타그룹
organization: enron|엔론
organization: worldcom|월드컴
organization: at&t|에이티앤티,AT&T
organization: verizon|버라이즌
organization: t-mobile|티모바일,T모바일
organization: motorola|모토로라
organization: blackberry|블랙베리
organization: kodak|코닥
organization: disney,walt disney|디즈니,월트디즈니
organization: pixar|픽사
organization: warner bros,warner brothers|워너브라더스,워너브러더스
organization: time warner|타임워너
organization: news corp|뉴스코프
organization: fedex|페덱스
organization: dhl|디에이치엘,DHL
organization: american airlines|아메리칸항공
organization: united airlines|유나이티드항공
organization: delta air lines|델타항공
organization: air france|에어프랑스
organization: lufthansa|루프트한자
organization: british airways|영국항공,브리티시항공
organization: malaysia airlines|말레이시아항공
organization: singapore airlines|싱가포르항공
organization: hilton|힐튼
organization: marriott|메리어트
organization: visa inc|비자카드
organization: mastercard|마스터카드
organization: american express|아메리칸익스프레스
organization: paypal|페이팔
organization: bitcoin|비트코인

# Universities and research
organization: seoul national university,snu|서울대,서울대학교
organization: yonsei university,yonsei|연세대,연세대학교
organization: korea university|고려대,고려대학교
organization: kaist,korea advanced institute of science and technology|카이스트,한국과학기술원,KAIST
organization: pohang university of science and technology,postech|포스텍,포항공대,포항공과대학교
organization: ewha womans university,ewha|이화여대,이화여자대학교
organization: sogang university|서강대,서강대학교
organization: sungkyunkwan university|성균관대,성균관대학교
organization: hanyang university|한양대,한양대학교
organization: kyung hee university,kyunghee university|경희대,경희대학교
organization: chung-ang university|중앙대,중앙대학교
organization: hankuk university of foreign studies,hufs|한국외대,한국외국어대학교,한국외국어대
organization: dongguk university|동국대,동국대학교
organization: konkuk university|건국대,건국대학교
organization: kookmin university|국민대,국민대학교
organization: inha university|인하대,인하대학교
organization: ajou university|아주대,아주대학교
organization: sejong university|세종대,세종대학교
organization: sookmyung women's university|숙명여대,숙명여자대학교
organization: pusan national university|부산대,부산대학교
organization: kyungpook national university|경북대,경북대학교
organization: chonnam national university|전남대,전남대학교
organization: chungnam national university|충남대,충남대학교
organization: jeju national university|제주대,제주대학교
organization: korea military academy|육군사관학교,육사
organization: kim il sung university|김일성종합대학,김일성대학
organization: harvard,harvard university|하버드,하버드대,하버드대학교
organization: yale,yale university|예일,예일대
organization: princeton,princeton university|프린스턴,프린스턴대
organization: stanford,stanford university|스탠퍼드,스탠퍼드대,스탠포드
organization: columbia university|컬럼비아대,컬럼비아대학교
organization: cornell,cornell university|코넬,코넬대
organization: massachusetts institute of technology,mit|매사추세츠공과대학,매사추세츠공대,MIT
organization: berkeley,uc berkeley|버클리,버클리대
organization: ucla|캘리포니아대학,UCLA
organization: johns hopkins,johns hopkins university|존스홉킨스,존스홉킨스대
organization: georgetown university,georgetown|조지타운대,조지타운
organization: duke university|듀크대
organization: university of chicago|시카고대,시카고대학
organization: virginia tech|버지니아공대,버지니아텍
organization: oxford university,university of oxford|옥스퍼드대,옥스퍼드대학
organization: cambridge university,university of cambridge|케임브리지대,케임브리지대학
organization: london school of economics|런던정경대,런던정치경제대학
organization: imperial college london,imperial college|임페리얼칼리지
organization: university of tokyo|도쿄대,도쿄대학
organization: kyoto university|교토대,교토대학
organization: waseda university,waseda|와세다대,와세다
organization: peking university,beijing university|베이징대,베이징대학,북경대
organization: tsinghua university,tsinghua|칭화대,칭화대학
organization: brookings institution|브루킹스연구소,브루킹스
organization: heritage foundation|헤리티지재단,헤리티지 재단
organization: rand corporation|랜드연구소
organization: center for strategic and international studies,csis|전략국제문제연구소,CSIS
organization: council on foreign relations|외교협회,미국외교협회
organization: international crisis group|국제위기그룹,국제위기감시기구
organization: smithsonian,smithsonian institution|스미스소니언,스미소니언
organization: max planck institute|막스플랑크연구소
organization: cern|유럽입자물리연구소,세른

# Sports bodies and clubs
organization: international olympic committee,ioc|국제올림픽위원회,IOC
organization: korean olympic committee,korean sport and olympic committee|대한체육회,대한올림픽위원회
organization: fifa|국제축구연맹,피파,FIFA
organization: uefa|유럽축구연맹,UEFA
organization: asian football confederation,afc|아시아축구연맹,AFC
organization: korea football association,kfa|대한축구협회,축구협회
organization: k-league,k league|K리그,케이리그
organization: korea baseball organization,kbo|한국야구위원회,KBO
organization: major league baseball,mlb,major league|메이저리그,MLB
organization: national basketball association,nba|미국프로농구,NBA
organization: national football league,nfl|미국프로풋볼,북미프로풋볼,NFL
organization: national hockey league,nhl|북미아이스하키리그,NHL
organization: lpga|미국여자프로골프,LPGA
organization: pga,pga tour|미국프로골프,PGA
organization: world anti-doping agency,wada|세계반도핑기구,WADA
organization: court of arbitration for sport|스포츠중재재판소,CAS
organization: premier league,english premier league|프리미어리그
organization: champions league|챔피언스리그
organization: la liga,primera liga|프리메라리가,라리가
organization: bundesliga|분데스리가
organization: serie a|세리에A,세리에 A
organization: manchester united|맨체스터유나이티드,맨유,맨체스터 유나이티드
organization: manchester city|맨체스터시티,맨시티,맨체스터 시티
organization: chelsea|첼시
organization: arsenal|아스널
organization: tottenham,tottenham hotspur|토트넘,토트넘 홋스퍼
organization: real madrid|레알마드리드,레알 마드리드
organization: bayern munich|바이에른뮌헨,바이에른 뮌헨
organization: ac milan|AC밀란
organization: juventus|유벤투스
organization: paris saint-germain|파리생제르맹,파리 생제르맹
organization: new york yankees,yankees|뉴욕양키스,양키스,뉴욕 양키스
organization: los angeles dodgers,dodgers|LA다저스,다저스,로스앤젤레스 다저스
organization: boston red sox,red sox|보스턴레드삭스,레드삭스
organization: kia tigers|기아타이거즈,KIA타이거즈
organization: lg twins|LG트윈스
organization: doosan bears|두산베어스
organization: lotte giants|롯데자이언츠

# Sports and cultural events
other: olympics,olympic games|올림픽,올림픽대회
other: winter olympics|동계올림픽,동계 올림픽
other: summer olympics|하계올림픽,하계 올림픽
other: paralympics|패럴림픽,장애인올림픽
other: world cup|월드컵
other: asian games|아시안게임,아시아경기대회
other: super bowl|슈퍼볼
other: world series|월드시리즈
other: world baseball classic,wbc|월드베이스볼클래식,WBC
other: wimbledon|윔블던
other: french open|프랑스오픈
other: u.s. open,us open|US오픈,유에스오픈
other: australian open|호주오픈
other: masters tournament|마스터스
other: tour de france|투르드프랑스
other: formula one,formula 1|포뮬러원,포뮬러 원,F1
other: nobel prize,nobel|노벨상,노벨
other: nobel peace prize|노벨평화상,노벨 평화상
other: pulitzer prize,pulitzer|퓰리처상,퓰리처
other: booker prize|부커상
other: academy award,oscars,oscar|아카데미상,오스카,오스카상
other: golden globe|골든글로브
other: grammy|그래미,그래미상
other: emmy|에미상
other: cannes film festival|칸영화제,칸 영화제,칸국제영화제
other: venice film festival|베니스영화제,베네치아영화제
other: berlin film festival|베를린영화제,베를린 영화제
other: busan international film festival,pusan international film festival|부산국제영화제
other: gwangju biennale|광주비엔날레
other: boryeong mud festival|보령머드축제
other: world expo,expo|엑스포,세계박람회
other: eurovision|유로비전

# Religions, peoples and languages
other: christianity,christian|기독교,크리스천,그리스도교
other: catholic,catholicism,roman catholic|가톨릭,천주교,카톨릭
other: protestant,protestantism|개신교,프로테스탄트
other: anglican,anglican church,episcopal|성공회
other: orthodox church,eastern orthodox|정교회,동방정교회
other: presbyterian|장로교,장로회
other: methodist|감리교
other: baptist|침례교
other: lutheran|루터교,루터파
other: mormon|모르몬교,몰몬교
other: jehovah's witnesses|여호와의증인,여호와의 증인
other: unification church|통일교
other: buddhism,buddhist|불교,불교도
other: jogye order|조계종
other: zen|선불교
other: confucianism,confucian|유교
other: taoism,taoist,daoism|도교
other: shinto,shintoism|신토,신도
other: hinduism,hindu|힌두교,힌두교도,힌두
other: sikh,sikhism|시크교,시크교도
other: islam,islamic|이슬람,이슬람교,회교
other: muslim,moslem|무슬림,이슬람교도
other: sunni|수니파,수니
other: shiite,shia,shi'ite|시아파
other: judaism,jewish,jew|유대교,유대인,유태인
other: koran,quran|코란,쿠란
other: torah|토라
other: cheondoism,cheondogyo|천도교
other: won buddhism|원불교
other: falun gong|파룬궁,법륜공
other: arab,arabs|아랍,아랍인
other: slavic,slav|슬라브,슬라브족
other: latino,hispanic|히스패닉,라틴계,라티노
other: african-american,african american|아프리카계,흑인
other: asian-american,asian american|아시아계
other: korean-american,korean american|한국계,재미동포,재미교포,한인
other: ethnic korean,ethnic koreans|조선족,고려인
other: native american,native americans|원주민,인디언
other: caucasian|백인
other: uighur,uyghur|위구르,위구르족
other: han chinese|한족
other: pashtun|파슈툰,파슈툰족
other: tamil|타밀,타밀족
other: rohingya|로힝야,로힝야족
other: hutu|후투,후투족
other: tutsi|투치,투치족
other: maori|마오리,마오리족
other: inuit|이누이트
other: gypsy,roma|집시
other: korean language|한국어,조선어,국어
other: hangul,hangeul,korean alphabet|한글
other: english language,english|영어,영문
other: japanese language,japanese|일본어,일어
other: chinese language,chinese|중국어
other: mandarin chinese,mandarin|표준중국어,만다린,북경어
other: cantonese|광둥어,광동어
other: chinese characters,hanja|한자
other: french language,french|프랑스어,불어
other: german language,german|독일어,독어
other: spanish language,spanish|스페인어,에스파냐어
other: portuguese language,portuguese|포르투갈어
other: italian language,italian|이탈리아어
other: russian language,russian|러시아어,노어
other: arabic|아랍어,아라비아어
other: hebrew|히브리어
other: greek language,greek|그리스어
other: latin|라틴어,라틴
other: turkish language,turkish|터키어,튀르키예어
other: dutch language,dutch|네덜란드어
other: swedish language,swedish|스웨덴어
other: polish language,polish|폴란드어
other: vietnamese language,vietnamese|베트남어
other: thai language,thai|태국어,타이어
other: indonesian language,indonesian|인도네시아어
other: mongolian language,mongolian|몽골어
other: hindi|힌디어
other: urdu|우르두어
other: sanskrit|산스크리트,산스크리트어
other: farsi,persian language|페르시아어
other: swahili|스와힐리어
other: esperanto|에스페란토

# Holidays and festivals
other: lunar new year,seollal,lunar new year's day,chinese new year|설날,설,구정,음력설
other: chuseok,korean thanksgiving|추석,한가위
other: dano|단오
other: new year's day,new year|새해,신정,신년
other: new year's eve|섣달그믐,제야
other: independence movement day,march 1 independence movement|삼일절,3·1절,3·1운동
other: liberation day|광복절
other: constitution day|제헌절
other: national foundation day|개천절
other: hangeul day,hangul day|한글날
other: memorial day|현충일
other: children's day|어린이날
other: parents' day|어버이날
other: teachers' day,teacher's day|스승의날,스승의 날
other: labor day,may day|노동절,근로자의날,메이데이
other: buddha's birthday|부처님오신날,석가탄신일,초파일
other: arbor day|식목일
other: christmas,christmas day|크리스마스,성탄절
other: christmas eve|크리스마스이브,크리스마스 이브
other: thanksgiving,thanksgiving day|추수감사절
other: easter|부활절
other: halloween|핼러윈,할로윈
other: valentine's day|밸런타인데이,발렌타인데이
other: april fools' day,april fool's day|만우절
other: earth day|지구의날,지구의 날
other: women's day,international women's day|여성의날,여성의 날
other: ramadan|라마단
other: eid al-fitr|이드알피트르
other: hajj|하지순례
other: passover|유월절
other: yom kippur|욤키푸르
other: diwali|디왈리
other: carnival|카니발
other: independence day|독립기념일
other: armed forces day|국군의날,국군의 날
other: veterans day|재향군인의날,재향군인의 날
other: arirang|아리랑
other: hallyu,korean wave|한류
other: k-pop,kpop|케이팝,K팝
other: pansori|판소리
other: samulnori|사물놀이

# History, wars, treaties and programmes
other: world war i,first world war,world war one|제1차세계대전,1차세계대전,1차대전
other: world war ii,second world war,world war two|제2차세계대전,2차세계대전,2차대전
other: korean war|한국전쟁,6·25전쟁,육이오
other: vietnam war|베트남전,베트남전쟁,월남전
other: iraq war|이라크전,이라크전쟁
other: gulf war|걸프전,걸프전쟁
other: cold war|냉전
other: civil war|내전,남북전쟁
other: american civil war|남북전쟁,미국남북전쟁
other: pacific war|태평양전쟁
other: russo-japanese war|러일전쟁
other: sino-japanese war|청일전쟁,중일전쟁
other: imjin war|임진왜란
other: french revolution|프랑스혁명,프랑스 혁명
other: industrial revolution|산업혁명
other: cultural revolution|문화대혁명,문화혁명
other: renaissance|르네상스
other: arab spring|아랍의봄,아랍의 봄
other: intifada|인티파다
other: black death|흑사병
other: great depression|대공황
other: roman empire|로마제국
other: ottoman empire,ottoman|오스만제국,오스만
other: british empire|대영제국
other: joseon,chosun dynasty,joseon dynasty|조선,조선왕조,조선시대
other: goryeo,koryo|고려,고려시대
other: silla,shilla|신라
other: baekje,paekche|백제
other: goguryeo,koguryo|고구려
other: balhae|발해
other: gaya|가야
other: gojoseon|고조선
other: korean empire|대한제국
other: ming dynasty|명나라
other: qing dynasty|청나라
other: tang dynasty|당나라
other: han dynasty|한나라
other: song dynasty|송나라
other: yuan dynasty|원나라
other: meiji|메이지
other: japanese colonial rule,japanese occupation|일제강점기,일제
other: gwangju uprising,gwangju democratization movement|광주민주화운동,5·18민주화운동,광주항쟁
other: april 19 revolution|4·19혁명
other: comfort women,comfort woman|위안부
other: september 11 attacks,9/11|9·11테러,9·11
other: kyoto protocol|교토의정서
other: paris agreement|파리협정,파리기후협정
other: geneva convention,geneva conventions|제네바협약,제네바 협약
other: nuclear non-proliferation treaty,nuclear nonproliferation treaty,npt|핵확산금지조약,핵비확산조약,NPT
other: comprehensive nuclear-test-ban treaty,ctbt|포괄적핵실험금지조약,CTBT
other: proliferation security initiative,psi|대량살상무기확산방지구상,PSI
other: weapons of mass destruction,wmd|대량살상무기,대량파괴무기,WMD
other: intercontinental ballistic missile,icbm|대륙간탄도미사일,대륙간탄도탄,ICBM
other: terminal high altitude area defense,thaad|고고도미사일방어체계,사드,THAAD
other: taepodong|대포동
other: nodong,rodong|노동미사일,로동미사일
other: hwasong|화성포
other: unha|은하
other: free trade agreement,fta|자유무역협정,FTA
other: north american free trade agreement,nafta|북미자유무역협정,나프타,NAFTA
other: trans-pacific partnership,tpp|환태평양경제동반자협정,TPP
other: regional comprehensive economic partnership,rcep|역내포괄적경제동반자협정,RCEP
other: doha round|도하라운드
other: uruguay round|우루과이라운드
other: brexit|브렉시트
other: schengen|솅겐,솅겐조약
other: maastricht treaty|마스트리흐트조약
other: lisbon treaty|리스본조약
other: belt and road,belt and road initiative|일대일로
other: sunshine policy|햇볕정책
other: june 15 joint declaration|6·15공동선언,6·15 공동선언
other: panmunjom declaration|판문점선언
other: gross domestic product,gdp|국내총생산,GDP
other: gross national product,gnp|국민총생산,GNP
other: consumer price index,cpi|소비자물가지수,CPI
other: national security law|국가보안법,국보법
other: saemaul movement,saemaul undong|새마을운동
other: hubble,hubble space telescope|허블,허블우주망원경,허블망원경
other: international space station,iss|국제우주정거장
other: apollo|아폴로
other: soyuz|소유스
other: space shuttle discovery,discovery|디스커버리호
other: endeavour,endeavor|엔데버호
other: space shuttle columbia|컬럼비아호
other: space shuttle challenger|챌린저호
other: mars|화성
other: venus|금성
other: jupiter|목성
other: saturn|토성
other: mercury|수성
other: uranus|천왕성
other: neptune|해왕성
other: pluto|명왕성
other: milky way|은하수
other: hurricane katrina,katrina|카트리나
other: covid-19,covid,coronavirus|코로나19,코로나,코로나바이러스
other: severe acute respiratory syndrome,sars|사스,중증급성호흡기증후군
other: middle east respiratory syndrome,mers|메르스,중동호흡기증후군
other: avian influenza,bird flu,avian flu|조류인플루엔자,조류독감,조류 인플루엔자
other: swine flu,h1n1|신종플루,돼지독감,신종인플루엔자
other: foot-and-mouth disease|구제역
other: mad cow disease|광우병
other: african swine fever|아프리카돼지열병
other: ebola|에볼라
other: zika|지카
other: titanic|타이타닉
other: sewol,sewol ferry|세월호
other: cheonan|천안함
`;
