import type { Candidate, KindReader } from "../numeral.ts";
import { isUpper } from "../../text/characters.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { append, isApostrophe, isLatinEnd, skipSpace, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { holidayValue, isYearOfHoliday, yearBefore } from "./holidays.ts";

/**
 * Names of one holiday stand between two bars; the first is its key. `!`: only with capitals, for names that are
 * words as well. `~`: without a day, which others of that name have too. An apostrophe stands for 's, s' and nothing,
 * a space for a hyphen too; "Day" may follow any name.
 */
const NAMES =
  "new year's day,!new year's|new year's eve,hogmanay|seollal,lunar new year,lunar new year's,chinese new year,chinese new year's,!spring festival|lunar new year's eve|daeboreum|chuseok,mid autumn festival|" +
  "dano,dragon boat festival|chilseok|tomb sweeping day|independence movement day|~arbor day|~children's day|~parent's day|~teacher's day|~memorial day|~constitution day|~liberation day|~armed forces day|" +
  "~national foundation day|hangul day,hangeul day|!white day|buddha's birthday,vesak,buddha day|christmas eve,xmas eve|christmas,xmas|boxing day|!thanksgiving,thanksgiving day|black friday|cyber monday|" +
  "halloween,hallowe'en|valentine's day,saint valentine's day,st. valentine's day|saint patrick's day,st patrick's day,st. patrick's day|mother's day|father's day|~labor day,~labour day,!may day,worker's day,int'l worker's day|" +
  "veteran's day|remembrance day|~independence day|president's day|columbus day|indigenous people's day|martin luther king day,martin luther king's day,martin luther king jr. day,mlk day,mlk jr. day,civil rights day|" +
  "juneteenth|groundhog day|april fool's day,april fools|earth day|earth hour|pi day|boss's day,boss day|women's day|human rights day|cinco de mayo|bastille day|canada day|victoria day|australia day|anzac day|" +
  "commonwealth day|guy fawkes night,bonfire night|!king's day,koningsdag|yuandan|golden week|orthodox easter|orthodox good friday,great friday|great lent|easter monday,easter mon|easter,easter sunday|good friday|" +
  "holy saturday|maundy thursday,covenant thursday,holy thursday|palm sunday,branch sunday|ash wednesday|mardi gras,shrove tuesday,fat tuesday|holy week|pentecost,whit sunday|whit monday,pentecost monday|trinity sunday|" +
  "ascension day|all saint's day|all soul's day|assumption day|feast of the epiphany|ramadan,ramadhan|eid al fitr,eid ul fitr|" +
  "eid al adha,eid ul adha|islamic new year|mawlid|hanukkah,chanukah|passover,pesach|rosh hashanah,jewish new year|yom kippur,!day of atonement|" +
  "sukkot|shavuot|purim|diwali,deepavali|dussehra|!holi|navaratri,navratri|ganesh chaturthi|makar sankranti|!pongal,thai pongal|vaisakhi,baisakhi|" +
  "parsi new year,nowruz|kwanzaa|songkran|winter solstice";

interface Name {
  readonly key: string;
  /** In lower case, its first word included. */
  readonly letters: string;
  readonly isCapital: boolean;
  readonly hasDay: boolean;
}

/** The names by their first words, longer ones first. */
const BY_HEAD = sortNames();

function sortNames(): ReadonlyMap<string, readonly Name[]> {
  const sorted = new Map<string, Name[]>();
  for (const row of NAMES.split("|")) {
    const names = row.split(",");
    const key = (names[0] ?? "").replaceAll(/[!~'.]/g, "").replaceAll(" ", "-");
    for (const marked of names) {
      const letters = marked.replace(/^[!~]/, "");
      const name = { key, letters, isCapital: marked.startsWith("!"), hasDay: !marked.startsWith("~") };
      const head = /^[a-z]+/.exec(letters)?.[0] ?? "";
      append(sorted, head, name);
      // Mothers' Day and Presidents Day begin with another word than Mother's Day.
      if (letters.startsWith("'s", head.length)) append(sorted, `${head}s`, name);
    }
  }
  for (const list of sorted.values()) list.sort((a, b) => b.letters.length - a.letters.length);
  return sorted;
}

/** Christmas, New Year's Eve, Thanksgiving 2026, the 2026 Lunar New Year. */
export const englishHoliday: KindReader = {
  heads: [...BY_HEAD.keys()],
  word: (text, start, end) => {
    const names = BY_HEAD.get(text.slice(start, end).toLowerCase()) ?? [];
    for (const name of names) {
      const nameEnd = name.isCapital && !isCapitalised(text, start) ? -1 : endOfName(text, start, name.letters);
      if (nameEnd >= 0 && !isOtherName(text, start, nameEnd, name)) return holidayAt(text, start, nameEnd, name);
    }
    return undefined;
  },
};

/** Holi, but neither holi nor HOLI. */
function isCapitalised(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at + 1));
}

/** Where a name that begins at `start` ends with its "Day"; -1 if another word stands there. */
function endOfName(text: string, start: number, letters: string): number {
  let at = start;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charAt(i);
    if (letter === "'") {
      at = skipApostrophe(text, at);
      // New Years Eve, Presidents' Day, New Year Day: the s may be missing within the name, or stand before the sign.
      if (i + 2 >= letters.length || letters.charAt(i + 1) !== "s" || text.charAt(at).toLowerCase() === "s") continue;
      i++;
    } else if (letter === " ") {
      at = skipApostrophe(text, at);
      if (text.charCodeAt(at) !== 0x2d && skipSpace(text, at) === at) return -1;
      at++;
    } else {
      if (text.charAt(at).toLowerCase() !== letter) return -1;
      at++;
    }
  }
  return isLatinEnd(text, at) ? withDay(text, at) : -1;
}

function skipApostrophe(text: string, at: number): number {
  return isApostrophe(text, at) ? at + 1 : at;
}

/** Christmas Day, Chinese New Year's Day. */
function withDay(text: string, end: number): number {
  const apostrophe = skipApostrophe(text, end);
  const possessive = apostrophe > end && text.charAt(apostrophe) === "s" ? apostrophe + 1 : end;
  const place = skipSpace(text, possessive);
  return place > possessive && wordAt(text, place) === "day" ? place + 3 : end;
}

/** Christmas Island, Easter eggs, Father Christmas; a New Year's resolution. */
function isOtherName(text: string, start: number, end: number, { letters }: Name): boolean {
  const after = skipSpace(text, text.charCodeAt(end) === 0x2d ? end + 1 : end);
  const next = after === end ? "" : wordAt(text, after);
  if (OTHER_AFTER.has(next)) return true;
  if (letters === "new year's") return next !== "" && !AFTER_NEW_YEAR.has(next);
  return wordBefore(text, skipSpaceBack(text, start)) === "father";
}

const OTHER_AFTER: ReadonlySet<string> = new Set("island islands egg eggs disease".split(" "));
const AFTER_NEW_YEAR: ReadonlySet<string> = new Set(
  "and or in at with is was will we i they he she it the to but".split(" "),
);

function holidayAt(text: string, start: number, end: number, { key, hasDay }: Name): Candidate {
  const behind = yearBehind(text, end);
  if (behind !== undefined) {
    return { kind: "date", value: holidayValue(key, behind.year, hasDay), start, end: behind.end };
  }
  const before = yearBefore(text, start);
  return { kind: "date", value: holidayValue(key, before?.year, hasDay), start: before?.start ?? start, end };
}

/** Chuseok 2026, Christmas of 2026, Easter in 2026. */
function yearBehind(text: string, end: number): { readonly year: number; readonly end: number } | undefined {
  const lead = [" of ", " in ", " "].find((each) => text.startsWith(each, end)) ?? "";
  const at = end + lead.length;
  const year = smallNumberAt(text, at, 4);
  const yearEnd = digitsEnd(text, at);
  if (lead === "" || !isYearOfHoliday(year) || !isLatinEnd(text, yearEnd)) return undefined;
  return { year, end: yearEnd };
}
