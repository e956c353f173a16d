/** The names of a table, each with its place in it: words of one entry stand together, entries between bars. */
function numbered(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split("|").flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
  );
}

/** Month names and their abbreviations, in lower case. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
);

/** Weekday names in lower case, and their abbreviations. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  "monday mondays mon|tuesday tuesdays tue tues|wednesday wednesdays wed|thursday thursdays thu thur thurs|friday fridays fri|saturday saturdays sat|sunday sundays sun",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Months that are months in lower case too; the others are words or names of their own (march, may, august, dec). */
export const PLAIN_MONTHS: ReadonlySet<string> = words(
  "january february april june july september october november december",
);

/** Names that are months in lower case after a word of time; mar and sep mean other things there, too. */
export const CUED_MONTHS: ReadonlySet<string> = words("march may august jan feb apr aug sept oct nov dec");

/** Abbreviated weekdays that are no words of their own, as sat, sun, wed and mon are. */
export const PLAIN_SHORT_WEEKDAYS: ReadonlySet<string> = words("tue tues thu thur thurs fri");

/** Words before which, or after which, May and March are months. */
export const MONTH_CUES: ReadonlySet<string> = words(
  "in of since by until till from last next this early late mid during through before after between and to every each any on",
);

/** Words before a month that leave it no other reading, whatever its case. */
export const TIME_CUES: ReadonlySet<string> = words("in since until till last next past early late mid during between");

/** Words before a weekday's abbreviation. */
export const WEEKDAY_CUES: ReadonlySet<string> = words("on by until till since last next this every each");

/** Words before a bare figure of four digits that make it a year. */
export const YEAR_CUES: ReadonlySet<string> = words(
  "in since by until till from of during before after late early mid through year fiscal circa around to and between the summer winter spring autumn fall",
);

/** Words before a year that stands beside no noun: in 1207, since 1066. */
export const OLD_YEAR_CUES: ReadonlySet<string> = words("in since until till year circa");

const BEFORE_YEAR = "in since by until till from during before after year late early mid";

/** Words before a year in words. */
export const SPOKEN_YEAR_CUES: ReadonlySet<string> = words(BEFORE_YEAR);

/** Words before the last two digits of a year: class of '05. */
export const SHORT_YEAR_CUES: ReadonlySet<string> = words(`${BEFORE_YEAR} of class and`);

/** Words before "the 29th" that make it a day of the month. */
export const DAY_CUES: ReadonlySet<string> = words("on by until till since from before after through");

/** What may follow such a day; a noun makes it the rank of something else. */
export const AFTER_DAY: ReadonlySet<string> = words(
  "in at of on with for to and or by from when as after before during were was will are is that the but through until",
);

/** Plural nouns of time that a figure in words counts as a decade: the nineties. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  "thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((name, index): [string, number] => [name, (index + 3) * 10]),
);
