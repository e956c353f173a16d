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
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
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
