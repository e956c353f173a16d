import { createWordList, createWordTable, pairsOf, skipSpace } from "../words.ts";
import type { ZonePlace } from "./zone.ts";
import { zoneAt } from "./zone.ts";

/** Zones by their Korean names, before a time or in brackets after it. */
const ZONES = pairsOf(
  "한국 KST|우리나라 KST|우리 KST|서울 KST|국내 KST|일본 JST|도쿄 JST|동부 ET|미 동부 ET|미국 동부 ET|미동부 ET|뉴욕 ET|미국 뉴욕 ET|워싱턴 ET|" +
    "중부 CT|미 중부 CT|미국 중부 CT|서부 PT|미 서부 PT|미국 서부 PT|미서부 PT|태평양 PT|중국 UTC+8|베이징 UTC+8|홍콩 HKT|싱가포르 SGT|모스크바 MSK|런던 WET|영국 WET|파리 CET|베를린 CET|독일 CET|프랑스 CET|" +
    "그리니치 GMT|세계 UTC|협정세계 UTC|협정 세계 UTC|국제 UTC",
);
const NAMES = createWordTable(ZONES);

/** The names alone, for what begins like them. */
export const ZONE_NAMES: readonly string[] = ZONES.map(([name]) => name);

/** 한국시간, 그리니치 표준시, 협정세계시. */
const TIME_WORDS = createWordList("시간 시각 표준시 표준시간 평균시 시간대");

/** A zone and its 시간; 현지시간 names none. */
export function koreanZoneAt(text: string, at: number): ZonePlace | undefined {
  const name = NAMES(text, at);
  if (name === undefined) return undefined;
  if (text.startsWith("세계시", name.end - 2)) return { value: name.value, end: name.end + 1 };
  const word = TIME_WORDS(text, skipSpace(text, name.end));
  return word === undefined ? undefined : { value: name.value, end: word.end };
}

/** ` KST`, ` (한국시간)`, ` GMT+9` after a time. */
export function zoneAfter(text: string, at: number): ZonePlace | undefined {
  const place = skipSpace(text, at);
  if (text.charAt(place) !== "(") return zoneAt(text, place);
  const found = koreanZoneAt(text, place + 1) ?? zoneAt(text, place + 1);
  return found !== undefined && text.charAt(found.end) === ")" ? { value: found.value, end: found.end + 1 } : undefined;
}

/** Between a zone and its time: 한국시간 다음 날 오전 5시, 한국시간으로 5일 오전 5시. */
const DAY =
  /(?:시간|시각|표준시)(?: 기준|으로)? (?:(?:다음 ?날|이튿날|전날|같은 날|당일|\d{1,2}일)(?:\([월화수목금토일]\))?) $/;
const LONGEST_ZONE = 12;
const LONGEST_DAY = 24;

/** The zone that stands before the day of the time at `start`. */
export function zoneBeforeDay(text: string, start: number): string | undefined {
  const from = Math.max(0, start - LONGEST_DAY);
  const day = DAY.exec(text.slice(from, start));
  if (day === null) return undefined;
  const word = from + day.index;
  for (let at = Math.max(0, word - LONGEST_ZONE); at < word; at++) {
    const isWordStart = at === 0 || " (,".includes(text.charAt(at - 1));
    const zone = isWordStart ? koreanZoneAt(text, at) : undefined;
    if (zone !== undefined && zone.end > word) return zone.value;
  }
  return undefined;
}

/** What may join a zone to its time: 한국시간으로 오후 3시, 한국시간 기준 오후 3시. */
const BASES = createWordList(" 기준|으로| 기준으로|으로는", "|");

/** Past what joins the zone that ends at `end` to its time. */
export function pastBasis(text: string, end: number): number {
  return skipSpace(text, BASES(text, end)?.end ?? end);
}
