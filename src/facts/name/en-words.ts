/** Words by what they say of the names beside them: classes of the language, no names (those are in the gazetteer). */

/** The words of space-separated lists. */
export const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(" ").split(/\s+/));

/** Words that make a name of the ordinary words behind them. */
export const INSTITUTIONAL: ReadonlySet<string> = set(
  "national international royal federal imperial supreme constitutional metropolitan european asian african american united",
  "people's pan-asian eurasian atlantic pacific democratic liberal conservative republican communist socialist labour labor",
  "green progressive nationalist workers' european central provincial presidential world arab islamic christian catholic",
  "buddhist methodist presbyterian protestant anglican orthodox olympic paralympic nobel northern southern eastern western",
);

/** Kinds of works and products that stand beside their name (the film Parasite). */
export const WORK_NOUNS: ReadonlySet<string> = set(
  "film movie novel drama series memoir album song comedy thriller book play musical documentary opera poem sitcom",
  "manga webtoon anime game video sequel trilogy painting sculpture symphony show single hit blockbuster soundtrack",
  "romance satire biopic epic magazine edition adaptation podcast font rocket satellite spacecraft ship ferry",
  "frigate trademark brand language telescope missile app model sedan suv smartphone chip typeface mascot",
);

/** Function words that are surnames as well, before a given name: An Se-young, No Tae-gang. */
export const SURNAMES_TOO: ReadonlySet<string> = set("an so no do on will");

/** Words that number what a company has. */
export const NUMBERED: ReadonlySet<string> = set("flight flights line bus train exit");

/** Before a word of their own these name storms and the like. */
export const EVENT_PREFIXES: ReadonlySet<string> = set("typhoon hurricane cyclone operation");

/** Kinds of one language. */
export const LANGUAGE_KINDS: ReadonlySet<string> = set(
  "simplified traditional brazilian american british classical old middle modern standard mexican",
);

/** Function words that names begin with inside a sentence: the All England Open. */
export const COUNTING: ReadonlySet<string> = set(
  "all first second third one two three four five six seven eight nine ten no last over under beyond up",
);

/** People's callings that stand before a name without an article: historian Gregg Halvorsen. */
export const CALLING: ReadonlySet<string> = set(
  "actor actress singer rapper novelist author writer poet historian physicist chemist economist analyst striker midfielder",
  "defender goalkeeper forward pitcher coach designer founder architect director conductor pianist violinist painter",
  "sculptor activist lawyer attorney lawmaker legislator senator minister president chancellor premier governor mayor judge",
  "justice prosecutor spokesman spokeswoman spokesperson ambassador envoy diplomat general colonel captain professor",
  "scientist researcher biologist engineer astronaut chef leader chairman chairwoman chair chief ceo creator producer",
  "comedian model skater swimmer golfer boxer star player manager photographer journalist reporter editor columnist critic",
  "defector dissident politician candidate rival wife husband son daughter brother sister father mother uncle aunt friend",
  "colleague secretary surgeon doctor nurse teacher student farmer fisherman artist dancer illustrator translator king queen",
  "prince princess emperor pope bishop archbishop cardinal rabbi imam monk partner officer resident user boss captain",
  "maintainer contributor hosts host guest champion sprinter billionaire entrepreneur businessman developer programmer",
);

/** Kinds of companies and the like that stand before their name: miner Kestrel Ridge. */
export const COMPANY_NOUNS: ReadonlySet<string> = set(
  "miner carmaker automaker chipmaker drugmaker retailer startup bank lender airline broadcaster newspaper daily insurer",
  "operator developer manufacturer maker supplier brewer builder shipbuilder steelmaker refiner conglomerate giant firm",
  "company agency label studio club side team rival group subsidiary affiliate publisher thinktank charity band duo trio",
  "party network provider vendor distributor",
);
/** What stands behind the name of a company (Kestrel shares, Kestrel unveiled). */
export const COMPANY_FOLLOWERS: ReadonlySet<string> = set(
  "shares stock executives employees spokesman spokeswoman spokesperson ceo chief chairman founder manager officials plant",
  "factory engineers workers subsidiary said announced reported acquired unveiled launched posted signed",
);

/** Kinds of places that stand beside their name (the city of Suwon). */
export const PLACE_NOUNS: ReadonlySet<string> = set(
  "city town village province region area district county state island port coast capital camp airport border valley suburb",
  "neighborhood neighbourhood resort peninsula prefecture strait river lake mountain",
);

/** What persons and bodies do that are written about, behind their name. */
export const SPEECH_VERBS: ReadonlySet<string> = set(
  "said says told asked added wrote argued denied warned noted declined promised insisted recalled scored won beat lost",
  "resigned testified pleaded apologized praised thanked urged defended rejected criticized criticised was is has had will",
);

/** Marks of technical texts, contracts and screens, by which capitals of ordinary words are judged. */
export const TECHNICAL: ReadonlySet<string> = set(
  "install installed installer server plugin plug-in api json compiler package library tokenizer release bindings database",
  "driver drivers app browser click select software export import repository function version font deploy table runtime",
  "sync upload commit folder sidebar admin console webhook webhooks component compilers input bots gigabytes ram gb",
  "parser command file files folder code default token user users script query cache container cluster config settings",
  "header spreadsheet shortcut keyboard framework bug linux data tab button menu download http memory module open-source interface desktop",
);
/** Words of contracts. */
export const LEGAL: ReadonlySet<string> = set(
  "shall hereby hereto thereof herein hereunder hereof indemnify licensor licensee lessee lessor borrower guarantor",
);

/** Capitalised without being names, or not beginning one. */
export const NEVER: ReadonlySet<string> = set(
  "i january february march april may june july august september october november december",
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays",
  "saturdays sundays dollar dollars euro euros yen yuan pound pounds rupee rupees baht",
  "i'm i've i'd i'll i’m i’ve i’d i’ll a.m. p.m. ok yes notice note warning please dear hello thanks",
  "section clause article chapter annex appendix exhibit schedule figure table paragraph equation listing exit level",
  "ctrl alt shift esc enter cmd backspace celsius fahrenheit majeure covid bc ad ce",
);

/** Acronyms of things and roles, units, currencies and clauses, none of them a name. */
export const ACRONYMS: ReadonlySet<string> = set(
  "api http https json xml html css sql url uri ip tcp udp ssl tls ssh cpu gpu ram rom usb pdf csv gdp gnp cpi ppi vat ceo cfo",
  "cto coo ai ml llm ict it tv pc os ui ux id ids faq diy pr hr rd dna rna mri ct icu dvd cd led lcd oled suv ev evs atm",
  "pin gps vip vr ar iot sdk ide cli gui dns cdn vpn lan wan wifi nfc ram ssd hdd cif fob ddp exw kg km cm mm mb gb tb",
  "krw usd eur jpy cny gbp kst gmt utc est pst mp mps ipo etf esg kpi roi nda mou fta wmd icbm slbm hiv aids covid sars mers",
  "phd mba ba ma md rsvp asap eta am pm ok tba tbd todo cctv ddos sms gmo ngo ngos lng lpg sat gpa esl toefl hbm dram nand",
  "utf ascii png jpeg gif svg mp3 mp4 crud orm jwt oauth rest soap rpc yaml toml env ci cd qa url urls apis pdfs ufo sos gnp",
  "opcon lte csat bmi ecg iv pcr ppe q&a r&d m&a b2b ott dmz dob vod spf uv pm2",
);

/** Words that hold sentences together. */
export const FUNCTION_WORDS: ReadonlySet<string> = set(
  "a an the and or but nor so yet if then of to in on at by for with from as into onto over under about after before since",
  "until till during between among through against within without upon per via despite toward towards near off up down out",
  "this that these those it its he she his her they their them we our us you your who whom whose which what when where why",
  "how is are was were be been being has have had do does did will would can could shall should may might must not no all",
  "any each every both either neither some such other another than while although though because however meanwhile moreover",
  "also only just even still there here again more most many much few several one two three four five six seven eight nine",
  "my me him mine myself ten once according like unlike amid amongst across around behind beyond inside outside above below along whereas whether",
  "former formerly late nearby outgoing incoming veteran today yesterday tomorrow earlier later last next first second",
  "finally instead therefore thus hence furthermore additionally currently recently please let see use set choose",
);

/** Lower-case words inside persons' and places' names. */
export const PARTICLES: ReadonlySet<string> = set(
  "de van von der den del della di da dos du la le al el bin ibn binti ter ten zu abu y e",
);

/** Written with a full stop that ends no sentence. */
export const SHORTENED: ReadonlySet<string> = set(
  "mr mrs ms dr prof rev fr hon gen maj col lt sgt cpl capt cmdr adm gov sen rep pres st mt ft messrs mme no vs inc co ltd corp",
  "jr sr dept univ bros llc approx",
);

/** What stands behind the name of a company, or of a person (Jr.), and belongs to it. */
export const COMPANY_ENDINGS: ReadonlySet<string> = set(
  "ltd inc llc plc corp co gmbh k.k. s.a. n.v. b.v. a.g. l.p. limited jr sr pte pty ag nv bv oy spa kk sas",
);
/** What romanised Korean places end in behind a hyphen, and Japanese temples. */
export const PLACE_SUFFIXES: ReadonlySet<string> = set(
  "gu dong si do gun eup myeon ri ro gil ga san daero cheon gang ji jo ku shi ken cho myon",
);

/** Titles of the list that are far oftener other words. */
export const NO_TITLES: ReadonlySet<string> = set(
  "center guard model agent closer driver student king's party head wife widow son resident witness victim candidate house",
  "company group monitor whip player worker passenger marine idol critic major private engineer artist clerk brother sister",
  "father mother uncle aunt elder leader saint st. spy pilot soldier veteran employee official anchor observer count",
);
/** Last words of titles, whatever ordinary words stand before them (Unification Minister, Vice Chairman). */
export const TITLE_HEADS: ReadonlySet<string> = set(
  "minister secretary president chairman chairwoman chairperson director governor mayor ambassador spokesman spokeswoman",
  "spokesperson commissioner premier chancellor senator representative justice judge professor officer general admiral",
  "king queen prince princess emperor pope bishop archbishop cardinal sultan emir sir dame lord lady prosecutor chair leader",
  "dr mr mrs ms miss sen rep gov gen prof rev lt col capt sgt maj adm hon detective inspector sheriff coach envoy adviser",
);

/** Endings of words for who or what is of a place (Korean, Swiss, Thai). */
export const DEMONYM: RegExp = /(?:an|ese|ish|ch|i|ic|ots|ss|iot|er|ian|se|ai|ek|rk|ne|ole|un)$/;
/** What follows the name of a language. */
export const LANGUAGE_FOLLOWERS: ReadonlySet<string> = set(
  "version versions text texts language translation translations edition support subtitles speaker speakers alphabet grammar",
  "word words sentence sentences dictionary lessons class classes interface characters script keyboard locale spelling",
  "pronunciation term terms course courses",
);
/** What stands in front of the name of a language. */
export const LANGUAGE_LEADS: ReadonlySet<string> = set(
  "speak speaks spoke spoken speaking translate translated into learn learning fluent supports teach teaches",
);
/** Before a figure these are dates. */
export const SHORT_DATES: ReadonlySet<string> = set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun",
);
