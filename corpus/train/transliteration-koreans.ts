/**
 * Names of Koreans made up from syllables that are usual in given names, spelt as people, the Revised Romanization,
 * McCune–Reischauer and the North do. The collected names have too few of the last two. From general knowledge.
 */
import { createRandom, surnamePairs, type NamePair } from "./transliteration-names.ts";

/** `syllable|people's spellings|Revised Romanization|McCune–Reischauer|North`. */
const SYLLABLES = `
은|eun,un|eun|ŭn|un
영|young,yeong,yung|yeong|yŏng|yong
용|yong,young|yong|yong|yong
훈|hoon,hun|hun|hun|hun
준|joon,jun,june|jun|chun|jun
혁|hyuk,hyeok,hyug|hyeok|hyŏk|hyok
현|hyun,hyeon,hyon|hyeon|hyŏn|hyon
형|hyung,hyeong|hyeong|hyŏng|hyong
석|suk,seok,sok|seok|sŏk|sok
숙|sook,suk|suk|suk|suk
정|jung,jeong,chung,joung|jeong|chŏng|jong
종|jong,chong|jong|chong|jong
중|joong,jung|jung|chung|jung
경|kyung,kyeong,kyong|gyeong|kyŏng|kyong
성|sung,seong|seong|sŏng|song
승|seung,sung|seung|sŭng|sung
송|song|song|song|song
수|soo,su|su|su|su
철|chul,cheol,chol|cheol|ch'ŏl|chol
천|chun,cheon|cheon|ch'ŏn|chon
춘|choon,chun|chun|ch'un|chun
창|chang|chang|ch'ang|chang
진|jin|jin|chin|jin
지|ji,jee|ji|chi|ji
재|jae|jae|chae|jae
제|je,jae|je|che|je
희|hee,hui|hui|hŭi|hui
호|ho|ho|ho|ho
학|hak|hak|hak|hak
규|kyu,gyu|gyu|kyu|gyu
기|ki,gi|gi|ki|gi
길|gil,kil|gil|kil|gil
국|kook,kuk,guk|guk|kuk|guk
근|geun,keun,gun|geun|kŭn|gun
건|gun,keon,geon,kun|geon|kŏn|gon
권|kwon|gwon|kwŏn|gwon
관|kwan|gwan|kwan|gwan
광|kwang|gwang|kwang|gwang
교|kyo|gyo|kyo|gyo
구|koo,ku|gu|ku|gu
나|na|na|na|na
남|nam|nam|nam|nam
다|da|da|ta|da
대|dae|dae|tae|dae
덕|duk,deok|deok|tŏk|dok
도|do|do|to|do
동|dong|dong|tong|dong
두|doo,du|du|tu|du
라|ra|ra|ra|ra
란|ran|ran|ran|ran
령|ryung|ryeong|ryŏng|ryong
룡|ryong|ryong|ryong|ryong
림|rim|rim|rim|rim
만|man|man|man|man
명|myung,myeong,myoung|myeong|myŏng|myong
무|moo,mu|mu|mu|mu
문|moon,mun|mun|mun|mun
미|mi,mee|mi|mi|mi
민|min|min|min|min
배|bae|bae|pae|bae
범|bum,beom|beom|pŏm|bom
병|byung,byeong|byeong|pyŏng|byong
보|bo|bo|po|bo
복|bok|bok|pok|bok
봉|bong|bong|pong|bong
빈|bin,been|bin|pin|bin
상|sang|sang|sang|sang
서|seo,suh|seo|sŏ|so
선|sun,seon|seon|sŏn|son
순|soon,sun|sun|sun|sun
설|seol,sul|seol|sŏl|sol
세|se|se|se|se
소|so|so|so|so
식|sik,shik|sik|sik|sik
신|shin,sin|sin|sin|sin
아|ah,a|a|a|a
안|ahn,an|an|an|an
애|ae|ae|ae|ae
양|yang|yang|yang|yang
연|yeon,yun,youn|yeon|yŏn|yon
열|yeol,yul|yeol|yŏl|yol
예|ye|ye|ye|ye
옥|ok|ok|ok|ok
완|wan|wan|wan|wan
우|woo,wu,u|u|u|u
욱|wook,uk|uk|uk|uk
운|woon,un|un|un|un
웅|woong,ung|ung|ung|ung
원|won,weon|won|wŏn|won
유|yoo,yu|yu|yu|yu
윤|yoon,yun|yun|yun|yun
율|yul,yool|yul|yul|yul
의|ui,eui|ui|ŭi|ui
인|in|in|in|in
일|il|il|il|il
자|ja|ja|cha|ja
주|joo,ju|ju|chu|ju
찬|chan|chan|ch'an|chan
채|chae|chae|ch'ae|chae
초|cho|cho|ch'o|cho
태|tae|tae|t'ae|thae
택|taek,taeg|taek|t'aek|thaek
하|ha|ha|ha|ha
한|han|han|han|han
해|hae|hae|hae|hae
혜|hye,hae|hye|hye|hye
홍|hong|hong|hong|hong
화|hwa|hwa|hwa|hwa
환|hwan|hwan|hwan|hwan
효|hyo|hyo|hyo|hyo
흥|heung|heung|hŭng|hung`;

/** `surname|Revised Romanization|McCune–Reischauer|North|as the North writes it`, where they are not the people's own. */
const SURNAMES = `
김|gim|kim|kim|김
이|i|yi|ri|리
박|bak|pak|pak|박
최|choe|ch'oe|choe|최
정|jeong|chŏng|jong|정
강|gang|kang|kang|강
조|jo|cho|jo|조
윤|yun|yun|yun|윤
장|jang|chang|jang|장
임|im|im|rim|림
한|han|han|han|한
오|o|o|o|오
서|seo|sŏ|so|서
신|sin|sin|sin|신
권|gwon|kwŏn|kwon|권
황|hwang|hwang|hwang|황
안|an|an|an|안
유|yu|yu|ryu|류
전|jeon|chŏn|jon|전
홍|hong|hong|hong|홍
고|go|ko|ko|고
문|mun|mun|mun|문
양|yang|yang|ryang|량
손|son|son|son|손
백|baek|paek|paek|백
허|heo|hŏ|ho|허
노|no|no|ro|로
염|yeom|yŏm|ryom|렴`;

const COUNT = 6000;

export function madeUpKoreans(): readonly NamePair[] {
  const random = createRandom(31);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const own = surnamePairs();
  const surnames = rowsOf(SURNAMES);
  const syllables = rowsOf(SYLLABLES);
  return Array.from({ length: COUNT }, () => {
    const [one, two] = [pick(syllables), pick(syllables)];
    // Half as people spell themselves, the rest by one of the systems.
    const style = pick([0, 0, 0, 1, 2, 3]);
    const spell = (row: readonly string[]): string =>
      style === 0 ? pick((row[1] as string).split(",")) : (row[style + 1] as string);
    const given = [spell(one), spell(two)].join(pick(["-", " ", ""]));
    const family = style === 0 ? pick(own) : undefined;
    const row = pick(surnames);
    const latin = family?.en ?? row[style];
    const hangul = family?.ko ?? (style === 3 && random() < 0.5 ? row[4] : row[0]);
    const en = random() < 0.75 ? `${latin} ${given}` : `${given} ${latin}`;
    return { en, ko: `${hangul}${one[0]}${two[0]}`, source: "koreans", type: "person" };
  });
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

const KOREAN_NAME = /^[가-힣]{3}$/;
const FIRST_SYLLABLE = 0xac00;
/** Vowels and finals of given names: all that such a name could have instead. */
const VOWELS = [0, 4, 6, 8, 13, 18, 20, 1, 5];
const CODAS = [0, 1, 4, 8, 16, 17, 21];
const CHANGED = 1;

/**
 * Korean names that differ from a pair's in one sound of a given name (민호, 민후): no list holds the like often enough, and one sound
 * makes another person. Empty for names that are not Korean.
 */
export function changedKoreans({ ko, source }: NamePair, random: () => number): string[] {
  const isKorean = source === "koreans" || (source === "wikidata-persons" && KOREAN_NAME.test(ko));
  if (!isKorean || !KOREAN_NAME.test(ko)) return [];
  const changed: string[] = [];
  for (let attempt = 0; attempt < 8 && changed.length < CHANGED; attempt++) {
    const place = 1 + Math.floor(random() * 2);
    const index = ko.charCodeAt(place) - FIRST_SYLLABLE;
    const [onset, vowel, coda] = [Math.floor(index / 588), Math.floor((index % 588) / 28), index % 28];
    const isVowel = random() < 0.5;
    const choices = isVowel ? VOWELS : CODAS;
    const other = choices[Math.floor(random() * choices.length)] as number;
    if (other === (isVowel ? vowel : coda)) continue;
    const code = FIRST_SYLLABLE + (onset * 21 + (isVowel ? other : vowel)) * 28 + (isVowel ? coda : other);
    changed.push(ko.slice(0, place) + String.fromCharCode(code) + ko.slice(place + 1));
  }
  return changed;
}
