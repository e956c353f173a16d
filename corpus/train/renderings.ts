/**
 * Latin letter groups that each jamo commonly renders, after the loanword orthography (외래어 표기법), the Revised
 * Romanization, McCune–Reischauer and the spellings people choose for their own names. A group behind `;` is rarer.
 */
export const onsetRenderings: Readonly<Record<string, string>> = {
  ㄱ: "g gg k gh;c",
  ㄲ: "kk gg;k c g",
  ㄴ: "n nn kn gn;l r",
  ㄷ: "d dd t th dh",
  ㄸ: "tt dd;t d",
  ㄹ: "l ll r rr rh wr lh;n",
  ㅁ: "m mm",
  ㅂ: "b bb v p w;f bh",
  ㅃ: "pp bb;b p",
  ㅅ: "s ss sh sch c sc sci th ts sz x;ch z t st",
  ㅆ: "ss s",
  ㅈ: "j z zh g dz dj ds ch ts tz x;s tch y gi",
  ㅉ: "jj tz zz",
  ㅊ: "ch tch cz c ts tz tsch q t z;j s",
  ㅋ: "k c ck kh q ch cc kk x qu;g h",
  ㅌ: "t tt th;d",
  ㅍ: "p f ph pp ff;v b",
  ㅎ: "h j wh gh kh x;f g ch",
};

/** The same of jamo that close a syllable. */
export const codaRenderings: Readonly<Record<string, string>> = {
  ㄱ: "k g c ck ch gh q x gg cc;kg",
  ㄲ: "kk k",
  ㄴ: "n nn ne gn;m ng",
  ㄷ: "d t;th",
  ㄹ: "l ll r le;rl lh",
  ㅁ: "m mm mb;n",
  ㅂ: "p b pp v;f",
  ㅅ: "t tt d th s ts;dt z st",
  ㅆ: "ss s t",
  ㅇ: "ng n nk;nc nj",
  ㅈ: "j t",
  ㅊ: "ch t",
  ㅋ: "k",
  ㅌ: "t",
  ㅎ: "h",
};

/** The same of vowels. */
export const vowelRenderings: Readonly<Record<string, string>> = {
  ㅏ: "a aa ah ar u;o au i e er ow",
  ㅐ: "a ae ai e;ea ay i",
  ㅑ: "ya ia ja yah;a",
  ㅒ: "yae",
  ㅓ: "eo u o er ur ir or ou uh e;a ar au oo i io ea ear",
  ㅔ: "e ee ae ea ei ay ai a eh;ie i ey",
  ㅕ: "yeo yu you yo you;ya ye yun ea yea",
  ㅖ: "ye ie je e ye;yae",
  ㅗ: "o oa ow oh oo au aw or ou oe eau;u ho eo",
  ㅘ: "wa ua oa hua;oi wah",
  ㅙ: "wae oe wai",
  ㅚ: "oe oi eu;we o",
  ㅛ: "yo io jo yoh;eo",
  ㅜ: "u oo ou w ew ue wu;o oe eu wo uh woo",
  ㅝ: "wo weo wa wu we;ua uo wor",
  ㅞ: "we ue;wa",
  ㅟ: "wi ui we y ü;u wee whi ew",
  ㅠ: "yu u ew iu you ju ue;yoo eu",
  ㅡ: "eu u;e o i",
  ㅢ: "ui eui;i",
  ㅣ: "i ee y ie ea e ei ey yi ij;a ui",
};
