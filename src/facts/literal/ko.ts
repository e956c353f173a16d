import type { Candidate, Numeral, KindReader } from "../numeral.ts";
import { isDigit, isHangulSyllable } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isMonthDay } from "../date/value.ts";
import { createWordList, isOneOf, MIDDLE_DOTS, skipSpace } from "../words.ts";
import { createLiteralReader } from "./reader.ts";

/** What a date with a full stop (6.15 공동선언) must stand before to be an event's name and no decimal. */
const EVENTS = createWordList("남북 공동선언 민주 전쟁 운동 혁명 사태 항쟁 쿠데타 테러 참사 의거 만세 학살 절");

/** What is written right behind the day of an event, besides those: 12·3비상계엄, 6·25라고도. */
const GLUED = createWordList(
  "비상계엄 계엄 사변 사건 광복 군사 참전 세월호 총선 대선 묘지 남침 대책 합의 선언 정신 때 라고 라는",
);

/** Versions, tokens and placeholders as everywhere; 5·18, 3·1절, 6·25 전쟁 name an event. */
export const koreanLiteral: KindReader = createLiteralReader(readEvent);

function smallWhole(text: string, start: number, end: number): number {
  return end - start > 2 ? -1 : Number(text.slice(start, end));
}

/** Month and day with a middle dot. 1·2위 and 3·4분기 only list two figures: there a unit follows. */
function readEvent(text: string, numeral: Numeral): Candidate | undefined {
  const { start, plain } = numeral;
  const dot = digitsEnd(text, start);
  if (text.startsWith("9/11", start)) {
    return { kind: "literal", value: { key: "9·11", type: "identifier" }, start, end: start + 4 };
  }
  const stop = text.charAt(dot) === "." && EVENTS(text, skipSpace(text, digitsEnd(text, dot + 1))) !== undefined;
  const month = stop ? smallWhole(text, start, dot) : plain;
  if (month < 1 || month > 12 || !(stop || isOneOf(text, dot, MIDDLE_DOTS)) || !isDigit(text.charCodeAt(dot + 1)))
    return undefined;
  const end = digitsEnd(text, dot + 1);
  if (end - dot > 3 || !isMonthDay(month, Number(text.slice(dot + 1, end)))) return undefined;
  if (isOneOf(text, end, ".,%~") && isDigit(text.charCodeAt(end + 1))) return undefined;
  const holiday = text.charAt(end) === "절";
  if (isOneOf(text, end, MIDDLE_DOTS)) return undefined;
  if (!holiday && !endsEvent(text, end)) return undefined;
  if (!holiday && isOneOf(text, skipSpace(text, end), "%")) return undefined;
  const key = `${month}·${Number(text.slice(dot + 1, end))}`;
  return { kind: "literal", value: { key, type: "identifier" }, start, end };
}

function endsEvent(text: string, end: number): boolean {
  if (!isHangulSyllable(text.charCodeAt(end)) || isOneOf(text, end, "은이을의과와로에도")) return true;
  return EVENTS(text, end) !== undefined || GLUED(text, end) !== undefined;
}
