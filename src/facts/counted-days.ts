import { stretchBefore } from "./words.ts";

/** How far before a figure the words stand that say from what its days are counted, in UTF-16 units. */
const REACH = 24;

/**
 * What Korean counts days from, right before their figure: 배송 후, 통지를 받은 뒤, 구매일로부터, 받은 날부터. Words of a
 * text's own course are none (이후 25일까지, 그 뒤 25일까지, 오후 3일), and neither are a stretch (3주 뒤 25일까지) and
 * another day (1일로부터 3일까지, 월요일부터 5일까지).
 */
const EVENT =
  /(?:(?<![가-힣\d]|\d )(?![이사나]틀|.흘|하루|며칠|얼마|[오향추직]후|그 )[가-힣]{2,}(?: ?이?[후뒤](?:로|부터)?|로부터)|(?<!같)[은한된난긴린신른온간] ?날로?부터|[가-힣]{2}(?<![요휴])일부터)(?: (?:최대|최장|약|만))? ?$/;

/** Whether the figure at `start` counts on from an event that the words before it name. */
export function isCountedFrom(text: string, start: number): boolean {
  return EVENT.test(stretchBefore(text, start, REACH));
}

/** 배송 후 14일까지: so many days at the most, where a bare 14일까지 is a day of the month. */
export function isCountedUntil(text: string, start: number, end: number): boolean {
  return text.startsWith("까지", end) && isCountedFrom(text, start);
}
