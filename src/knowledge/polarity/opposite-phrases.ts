import type { Opposites } from "./opposites.ts";

/** An amount before the word that says which way it went. */
const AMOUNT = "(?=[가-힣])(?<=\\d ?(?:%p?|퍼센트|%?포인트|%포인트|점|원|달러|명|건)[가이]? ?(?:[^\\s.,]{1,6} )?)";
/** What is turned on, between the two words. */
const OBJECT = "(?:(?:the|your|this|that|all|it|them|its|his|her|my|our|an?) (?:[a-zà-ɏ]+ ){0,3})?";

/** Opposites of which English says only in two words which of the two is meant. */
export const OPPOSITE_PHRASES: readonly Opposites[] = [
  [
    {
      en: "turn turns turned turning bear veer",
      phrase: "[a-zà-ɏ]+ (?:[a-zà-ɏ]+ )?left",
      ko: "좌회전|왼쪽으로 (?:꺾|도[세는십]|돌|회전|틀)",
      alike: "좌측|왼쪽으로|좌로",
      isFixed: true,
    },
    {
      en: "turn turns turned turning bear veer",
      phrase: "[a-zà-ɏ]+ (?:[a-zà-ɏ]+ )?right",
      ko: "우회전|오른쪽으로 (?:꺾|도[세는십]|돌|회전|틀)",
      alike: "우측|오른쪽으로|우로",
      isFixed: true,
    },
  ],
  [
    {
      en: "turn turns turned turning switch switches switched switching",
      phrase: `[a-zà-ɏ]+ ${OBJECT}on(?! and| or|\\/)`,
      ko: "(?<![가-힣])[켜켰켤켭]",
      alike: "[켜켰켠켤켭]|활성|작동|가동|틀[어었]|점등",
    },
    {
      en: "turn turns turned turning switch switches switched switching",
      phrase: `[a-zà-ɏ]+ ${OBJECT}off`,
      ko: "(?<![가-힣])(?:끄(?![집덕트])|꺼(?![내낸냈림리])|껐|끈다|끕)",
      alike: "끄|끈|끌|끔|꺼|비활성|중[지단]|해제|차단|잠[그가]|소등",
    },
  ],
  [
    {
      en: "scroll scrolls scrolling swipe drag slide",
      phrase: "[a-zà-ɏ]+ (?:[a-zà-ɏ]+ ){0,2}up",
      ko: "위로|위쪽으로",
      alike: "위|올[려리린]",
      isFixed: true,
    },
    {
      en: "scroll scrolls scrolling swipe drag slide",
      phrase: "[a-zà-ɏ]+ (?:[a-zà-ɏ]+ ){0,2}down",
      ko: "아래로|아래쪽으로|밑으로",
      alike: "아래|밑|내[려리린]",
      isFixed: true,
    },
  ],
  [
    {
      en: "hour hours minute minutes",
      phrase: "[a-zà-ɏ]+ ahead of",
      ko: "(?:시간|분)(?:이나|만큼|가량|정도)? ?(?:더 )?(?:빠[르른]|앞[서선])",
      alike: "빠[르른]|빨[라리]|앞|이르|일찍|먼저|미리|전",
      isFixed: true,
    },
    {
      en: "hour hours minute minutes",
      phrase: "[a-zà-ɏ]+ behind",
      ko: "(?:시간|분)(?:이나|만큼|가량|정도)? ?(?:더 )?(?:늦|느[리린])",
      alike: "늦|느[리린]|뒤|뒤[처쳐]|지연|연착",
      isFixed: true,
    },
  ],
  [
    {
      en: "up",
      phrase: "up (?:by )?(?:about |around |some |nearly |almost )?[$€£₩]?\\d",
      ko: `${AMOUNT}(?:높[은아다았]|상승|증가|늘었|늘어|올랐)`,
      alike: "높|상승|상향|증가|급등|급증|늘|올[랐라]|오[른르]|뛰|뛴|많|↑",
    },
    {
      en: "down",
      phrase: "down (?:by )?(?:about |around |some |nearly |almost )?[$€£₩]?\\d",
      ko: `${AMOUNT}(?:낮[은아다았]|하락|감소|줄었|줄어|떨어|내렸)`,
      alike: "낮|하락|하향|감소|급락|급감|줄|떨어|내[렸린려]|빠[졌진지]|적|↓",
    },
  ],
];
