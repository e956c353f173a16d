import { stretchBefore } from "./words.ts";

/** How far before a figure the words stand that say from what its days are counted, in UTF-16 units. */
const REACH = 24;

/**
 * What Korean counts days from, right before their figure: 배송 후, 통지를 받은 뒤, 구매일로부터, 받은 날부터. Words of a
 * text's own course are none (이후 25일까지, 그 뒤 25일까지, 오후 3일), and neither are a stretch (3주 뒤 25일까지) and
 * another day (1일로부터 3일까지, 월요일부터 5일까지).
 */
const EVENT_BEFORE =
  /(?:(?:[가-힣)”’] ?이후|[가-힣)”’] ?[후뒤])(?:로|부터)?|[가-힣](?:으)?로부터|[은한된난긴린신른온간] ?날부터|(?:수령|구매|구입|결제|가입|배송|계약|체결|발급|시행|공고|접수|통지|발송|해지|출고|신청|등록|제출|승인|지급|청구|발생|종료|만료|개시|도착|인도|납품|설치|개통|출생|작성|취득|선고|송달|고지)일부터)(?: (?:최대|최장|약|만))? ?$/;
const COURSE_BEFORE =
  /(?:(?:^|[^가-힣])(?:[오향추전직사]후|그 ?(?:이?후|뒤))|(?:^|[^가-힣 ]) ?이후|(?:\d ?(?:[일주년달월분]|시간|개월)|(?:며칠|얼마|잠시|하루|이틀|사흘|나흘|보름|일주일|[한두세] ?달|[한두] ?해)|[몇수] ?[주년달])(?: ?[이]?[후뒤]|로부터|부터)(?:로|부터)?|같은 ?날부터)(?: (?:최대|최장|약|만))? ?$/;

/** Whether the figure at `start` counts on from an event that the words before it name. */
export function isCountedFrom(text: string, start: number): boolean {
  const before = stretchBefore(text, start, REACH);
  return EVENT_BEFORE.test(before) && !COURSE_BEFORE.test(before);
}

/** 배송 후 14일까지: so many days at the most, where a bare 14일까지 is a day of the month. */
export function isCountedUntil(text: string, start: number, end: number): boolean {
  return text.startsWith("까지", end) && isCountedFrom(text, start);
}
