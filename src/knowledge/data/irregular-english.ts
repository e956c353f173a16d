/** Irregular English forms, `form>dictionary form`: verbs, plurals, comparatives. Regular ones are left to the stemmer. */
export const irregularEnglish: string =
  "was>be were>be been>be is>be are>be had>have has>have did>do done>do went>go gone>go goes>go said>say made>make " +
  "took>take taken>take came>come saw>see seen>see knew>know known>know got>get gotten>get gave>give given>give found>find " +
  "thought>think told>tell became>become left>leave felt>feel brought>bring began>begin begun>begin kept>keep held>hold " +
  "wrote>write written>write stood>stand heard>hear meant>mean met>meet ran>run paid>pay sat>sit spoke>speak spoken>speak " +
  "led>lead grew>grow grown>grow lost>lose fell>fall fallen>fall sent>send built>build understood>understand drew>draw " +
  "drawn>draw broke>break broken>break spent>spend drove>drive driven>drive bought>buy wore>wear worn>wear chose>choose " +
  "chosen>choose sought>seek threw>throw thrown>throw caught>catch dealt>deal won>win rose>rise risen>rise taught>teach " +
  "fought>fight flew>fly flown>fly sold>sell ate>eat eaten>eat slept>sleep shot>shoot sang>sing sung>sing swam>swim " +
  "swum>swim struck>strike stricken>strike stole>steal stolen>steal hid>hide hidden>hide bit>bite bitten>bite blew>blow " +
  "blown>blow froze>freeze frozen>freeze forgot>forget forgotten>forget forgave>forgive forgiven>forgive swore>swear " +
  "sworn>swear tore>tear torn>tear shook>shake shaken>shake woke>wake woken>wake bore>bear borne>bear sank>sink sunk>sink " +
  "drank>drink drunk>drink rang>ring rung>ring sprang>spring sprung>spring hung>hang dug>dig stuck>stick swung>swing " +
  "fled>flee fed>feed bled>bleed bred>breed laid>lay lain>lie lent>lend bent>bend bound>bind wound>wind ground>grind " +
  "slid>slide shone>shine lit>light rode>ride ridden>ride rid>rid undertook>undertake undertaken>undertake " +
  "overcame>overcome withdrew>withdraw withdrawn>withdraw arose>arise arisen>arise foresaw>foresee foreseen>foresee " +
  "undergone>undergo underwent>undergo overthrew>overthrow overthrown>overthrow mistook>mistake mistaken>mistake " +
  "upheld>uphold withheld>withhold sped>speed swept>sweep wept>weep crept>creep leapt>leap dreamt>dream burnt>burn " +
  "learnt>learn spelt>spell spilt>spill spoilt>spoil clung>cling flung>fling stung>sting strove>strive striven>strive " +
  "men>man women>woman children>child feet>foot teeth>tooth geese>goose mice>mouse lives>life wives>wife knives>knife " +
  "leaves>leaf wolves>wolf halves>half shelves>shelf thieves>thief selves>self loaves>loaf people>person " +
  "better>good best>good worse>bad worst>bad indices>index matrices>matrix vertices>vertex analyses>analysis " +
  "crises>crisis theses>thesis bases>basis criteria>criterion phenomena>phenomenon media>medium bacteria>bacterium " +
  "larger>large largest>large bigger>big biggest>big higher>high highest>high lower>low lowest>low older>old oldest>old " +
  "elder>old eldest>old younger>young youngest>young smaller>small smallest>small greater>great greatest>great " +
  "longer>long longest>long shorter>short shortest>short stronger>strong strongest>strong earlier>early earliest>early " +
  "later>late latest>late faster>fast fastest>fast closer>close closest>close wider>wide widest>wide easier>easy " +
  "easiest>easy heavier>heavy heaviest>heavy richer>rich richest>rich poorer>poor poorest>poor tougher>tough deeper>deep " +
  "deepest>deep nearer>near nearest>near going>go used>use using>use movies>movie cookies>cookie quizzes>quiz agreeing>agree seeing>see being>be doing>do " +
  "controlled>control controlling>control cancelled>cancel cancelling>cancel travelled>travel travelling>travel labelled>label " +
  "modelled>model compelled>compel expelled>expel propelled>propel patrolled>patrol enrolled>enrol signalled>signal " +
  "dying>die lying>lie tying>tie dies>die lies>lie ties>tie died>die lied>lie tied>tie";
