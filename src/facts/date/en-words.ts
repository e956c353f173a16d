/** Month names and their abbreviations, in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Weekday names in lower case; the abbreviations count only beside a date. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday mondays mon",
    "tuesday tuesdays tue tues",
    "wednesday wednesdays wed",
    "thursday thursdays thu thur thurs",
    "friday fridays fri",
    "saturday saturdays sat",
    "sunday sundays sun",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Words before which, or after which, May and March are months. */
export const MONTH_CUES: ReadonlySet<string> = new Set(
  "in of since by until till from last next this early late mid during through before after between and to every each on".split(
    " ",
  ),
);

/** Words before a bare figure of four digits that make it a year. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  "in since by until till from of during before after late early mid through year fiscal circa around to and between the summer winter spring autumn fall".split(
    " ",
  ),
);

/** Words before "the 29th" that make it a day of the month. */
export const DAY_CUES: ReadonlySet<string> = new Set("on by until till since from before after through".split(" "));

/** What may follow such a day; a noun makes it the rank of something else. */
export const AFTER_DAY: ReadonlySet<string> = new Set(
  "in at of on with for to and or by from when as after before during were was will are is that the but through until".split(
    " ",
  ),
);
