import type { FactExample } from "../fact-example.ts";

/** Dates that the text gives in full or in part. */
const calendar: readonly FactExample<"date">[] = [
  {
    value: { year: 2026, month: 3, day: 3 },
    texts: [
      "March 3, 2026",
      "March 3 2026",
      "3 March 2026",
      "Mar. 3, 2026",
      "3rd March 2026",
      "March 3rd, 2026",
      "2026-03-03",
      "2026/3/3",
      "2026.3.3",
      "3/3/2026",
      "03-03-2026",
      "3.3.2026",
      "03/Mar/2026",
      "3-Mar-2026",
      "Mar-3-2026",
      "20260303",
      "3/3/26",
      "on «March 3, 2026», in",
      "the «3rd of March 2026»",
      "the «third of March, 2026»",
      "March the third, 2026",
      "March 3, twenty twenty-six",
      "released on «20260303».",
      "march 3, 2026",
    ],
  },
  {
    value: { year: 2026, month: 3, day: 25 },
    texts: ["3/25/2026", "25/3/2026", "25.3.2026", "03-25-26", "25.03.2026"],
  },
  { value: { year: 2026, month: 9, day: 4 }, texts: ["4.9.2026", "04.09.2026"] },
  { value: { year: 2026 }, texts: ["3/4/2026", "12/11/2026"] },
  {
    value: { year: 2026, month: 9, day: 3, weekday: 4 },
    texts: [
      "Thursday, Sept. 3, 2026",
      "Thursday, September 3, 2026",
      "Sept. 3, 2026 (Thursday)",
      "Thu, 3 Sep 2026",
      "September 3, 2026, Thursday",
      "Thursday 3 September 2026",
    ],
  },
  {
    value: { month: 9, day: 3 },
    texts: [
      "Sept. 3",
      "September 3",
      "Sep 3",
      "3 September",
      "the «3rd of September»",
      "on «Sept. 3»",
      "sept-3",
      "Sep/3",
      "3-Sep",
      "3september",
      "september third",
      "third of september",
      "the «third day of September»",
      "We meet on «9/3».",
      "closed until «9/03»",
      "the week of «September 3»",
    ],
  },
  {
    value: { month: 5, day: 18 },
    texts: ["May 18", "18 May", "on «May 18»", "the «18 th of May»", "may 18th", "May eighteenth"],
  },
  {
    value: { month: 5, day: 21 },
    texts: ["May twenty-first", "May twenty one", "on «5/21»", "by «21/5»", "on «21 May»."],
  },
  {
    value: { month: 4, day: 22 },
    texts: ["22april", "22/04", "4/22", "due «04/22» at the latest", "We sail on «4-22»."],
  },
  { value: { year: 2015, month: 4, day: 14 }, texts: ["14th April 15", "April 14, '15", "14 April 2015"] },
  {
    value: { year: 2026, month: 3 },
    texts: [
      "March 2026",
      "March, 2026",
      "March of 2026",
      "in «March 2026»",
      "Mar-2026",
      "2026-03",
      "03/2026",
      "in «march 2026»",
    ],
  },
  { value: { year: 1998, month: 3 }, texts: ["March '98", "March 1998", "Mar. ’98"] },
  { value: { year: 2026, month: 5 }, texts: ["May 2026", "in «may 2026»"] },
  {
    value: { month: 3 },
    texts: ["in «March»", "in any «March» on record", "since «March»", "March", "between «March» and"],
  },
  { value: { month: 5 }, texts: ["in «May»", "by «May»", "May", "in «may»"] },
  { value: { month: 9 }, texts: ["September", "in «September»", "by «Sept.»", "september"] },
  { value: { month: 12 }, texts: ["in «dec»", "until «Dec.»", "every «December»"] },
  {
    value: { month: 3, part: "early" },
    texts: ["early March", "«early march»", "the «beginning of March»", "the «start of March»"],
  },
  { value: { month: 5, part: "mid" }, texts: ["mid-May", "«mid May»", "the «middle of May»"] },
  { value: { month: 6, part: "late" }, texts: ["the «end of June»", "late June", "by the «end of June»."] },
  { value: { year: 2025, part: "late" }, texts: ["late 2025", "the «end of 2025»", "late-2025"] },
  { value: { year: 2019, month: 3, part: "late" }, texts: ["the «end of March 2019»", "late March 2019"] },
  {
    value: { year: 1992 },
    texts: ["in «1992»", "since «1992»", "«1992»", "the «1992» election", "until «1992».", "in «nineteen ninety-two»"],
  },
  { value: { year: 1776 }, texts: ["in «1776»", "since «1776»", "in «1776», the colonies"] },
  { value: { year: 1207 }, texts: ["in «1207»", "In «1207», they crossed the river", "since «1207»."] },
  {
    value: { year: 2018 },
    texts: [
      "from «2018» or later",
      "«2018» or later",
      "the year «2018»",
      "FY «2018»",
      "in «two thousand and eighteen»",
      "since «twenty eighteen»",
    ],
  },
  { value: { year: 2005 }, texts: ["class of «'05»", "the summer camp of «’05»", "since «'05»,"] },
  { value: { year: -300 }, texts: ["300 BC", "300 BCE", "in «300 B.C.», Rome", "in «300 BC»"] },
  { value: { year: 79 }, texts: ["AD «79»", "79 AD", "A.D. «79»", "79 CE"] },
  {
    value: { decade: 1990 },
    texts: [
      "the «1990s»",
      "in the «'90s»",
      "1990s",
      "the «90s»",
      "the «nineties»",
      "in the «nineteen nineties»",
      "the «1990's»",
    ],
  },
  {
    value: { decade: 1990, part: "mid" },
    texts: ["mid-1990s", "the «mid-1990s»", "the «mid '90s»", "in the «mid-nineties»"],
  },
  { value: { decade: 2000, part: "early" }, texts: ["early 2000s", "the «early 2000s»"] },
  {
    value: { century: 21 },
    texts: ["21st century", "the «21st century»", "twenty-first century", "a «21st-century» idea"],
  },
  {
    value: { century: 19, part: "late" },
    texts: ["late 19th century", "the «end of the 19th century»", "«late nineteenth-century» London"],
  },
  {
    value: { quarter: 3 },
    texts: [
      "third quarter",
      "the «third quarter»",
      "3rd quarter",
      "«Q3» revenue",
      "the «3rd qtr»",
      "the «third-quarter» results",
    ],
  },
  {
    value: { quarter: 4, year: 2026 },
    texts: [
      "Q4 2026",
      "in «Q4 2026»,",
      "2026Q4",
      "fourth quarter of 2026",
      "Q4 of 2026",
      "Q4 FY2026",
      "4Q 2026",
      "26Q4",
    ],
  },
  { value: { quarter: 2, part: "late" }, texts: ["late Q2", "the «end of the second quarter»"] },
  {
    value: { half: 1, year: 2026 },
    texts: ["first half of 2026", "H1 2026", "2026H1", "the «first half of 2026» was", "1H 2026"],
  },
  { value: { season: "summer", year: 2026 }, texts: ["the «summer of 2026»", "Summer 2026", "in «summer 2026»"] },
  { value: { season: "autumn", year: 2026 }, texts: ["fall 2026", "the «fall of 2026»", "autumn 2026"] },
  {
    value: { weekday: 1 },
    texts: ["Monday", "on «Monday»", "«Monday»'s", "every «monday»", "Mon", "on «Mon»", "Mondays"],
  },
  { value: { weekday: 2 }, texts: ["on «Tues.»", "Tue.", "by «tuesday»"] },
  { value: { weekday: 7 }, texts: ["Sunday", "on «sunday»", "on «Sun.»"] },
  {
    value: { weekday: 1, part: "morning" },
    texts: ["Monday morning", "«monday morning» at the gate", "Monday in the morning"],
  },
  { value: { weekday: 5, part: "night" }, texts: ["Friday night", "on «Friday nights»"] },
  { value: { weekday: 2, part: "late" }, texts: ["late Tuesday", "said «late Tuesday»."] },
  {
    value: { weekday: 7, month: 5 },
    texts: ["a «Sunday in May»", "the «last Sunday in May»", "first «sunday of may»"],
  },
  {
    value: { day: 29 },
    texts: [
      "on the «29th».",
      "They met on the «29th» in private",
      "until the «29th»",
      "On «29th», we",
      "on the «29 th».",
      "sent for the «29th».",
      "See you on the «29».",
    ],
  },
  { value: { day: 22 }, texts: ["on the «twenty-second».", "by the «22nd»,"] },
  { value: { day: 3, weekday: 1 }, texts: ["Monday the 3rd", "Mon 3rd", "Monday 3rd", "Monday the third"] },
  {
    value: { month: 3, day: 3, weekday: 2 },
    texts: ["Tuesday, March 3", "Tuesday, 3 March", "Tue., March 3", "Tuesday 3/3", "tuesday the 3rd of march"],
  },
  { value: { year: 2026 }, bound: "about", texts: ["around «2026»", "about «2026»"] },
];

/** Dates that are counted from the day of the text. */
const relative: readonly FactExample<"date">[] = [
  {
    value: { relative: { unit: "day", offset: 0 } },
    texts: ["today", "Today", "as of «today»,", "«today»'s world", "the «rest of the day»"],
  },
  { value: { relative: { unit: "day", offset: -1 } }, texts: ["yesterday", "Yesterday", "one day ago", "a day ago"] },
  {
    value: { relative: { unit: "day", offset: 1 } },
    texts: ["tomorrow", "until «tomorrow».", "see you «tmrw»!", "a day from now", "a day hence"],
  },
  {
    value: { relative: { unit: "day", offset: -2 } },
    texts: ["the «day before yesterday»", "two days ago", "2 days ago"],
  },
  {
    value: { relative: { unit: "day", offset: 2 } },
    texts: ["the «day after tomorrow»", "in «2 days' time»", "two days from now", "two days from today"],
  },
  { value: { relative: { unit: "day", offset: 0 }, part: "night" }, texts: ["tonight", "this night"] },
  { value: { relative: { unit: "day", offset: -1 }, part: "night" }, texts: ["last night", "yesterday night"] },
  {
    value: { relative: { unit: "day", offset: 0 }, part: "morning" },
    texts: ["this morning", "«this morning», she", "today in the morning"],
  },
  {
    value: { relative: { unit: "day", offset: 1 }, part: "evening" },
    texts: ["tomorrow evening", "tomorrow in the evening"],
  },
  { value: { relative: { unit: "day", offset: 0 }, part: "late" }, texts: ["later today", "«late today», he"] },
  {
    value: { relative: { unit: "second", offset: 0 } },
    texts: ["right now", "just now", "now", "Can you come «now»?", "I am busy «right now»."],
  },
  {
    value: { relative: { unit: "week", offset: -1 } },
    texts: ["last week", "the «previous week»", "a week ago", "this past week", "the «past week»"],
  },
  {
    value: { relative: { unit: "week", offset: 0 } },
    texts: ["this week", "the «current week»", "the «rest of the week»", "this working week"],
  },
  {
    value: { relative: { unit: "week", offset: 1 } },
    texts: ["next week", "the «coming week»", "the «following week»", "a week from now", "in «a week's time»"],
  },
  {
    value: { relative: { unit: "week", offset: 2 } },
    texts: ["the «week after next»", "two weeks from now", "two weeks hence"],
  },
  {
    value: { relative: { unit: "week", offset: -1 }, part: "late" },
    texts: ["late last week", "the «end of last week»"],
  },
  {
    value: { relative: { unit: "week", offset: 1 }, part: "early" },
    texts: ["early next week", "the «beginning of next week»"],
  },
  { value: { relative: { unit: "weekend", offset: -1 } }, texts: ["last weekend", "this past weekend"] },
  { value: { relative: { unit: "weekend", offset: 0 } }, texts: ["this weekend", "this week-end"] },
  {
    value: { relative: { unit: "month", offset: 0 }, part: "late" },
    texts: ["later this month", "the «end of the month»", "by the «end of this month».", "by «EOM»"],
  },
  { value: { relative: { unit: "month", offset: -6 } }, texts: ["six months ago", "6 months ago"] },
  {
    value: { relative: { unit: "month", offset: 1 }, day: 20 },
    texts: ["the «20th of next month»", "the «20th day of next month»"],
  },
  {
    value: { relative: { unit: "quarter", offset: -1 } },
    texts: ["last quarter", "the «previous quarter»", "a quarter ago"],
  },
  { value: { relative: { unit: "year", offset: 0 } }, texts: ["this year", "the «current year»", "this fiscal year"] },
  {
    value: { relative: { unit: "year", offset: 0 }, part: "late" },
    texts: ["later this year", "the «end of the year»", "late in the year", "by «EOY»"],
  },
  {
    value: { relative: { unit: "day", offset: -1, vague: true } },
    texts: ["a few days ago", "days ago", "It began «several days ago».", "just «days ago»"],
  },
  { value: { relative: { unit: "week", offset: -1, vague: true } }, texts: ["several weeks ago", "some weeks ago"] },
  {
    value: { relative: { unit: "month", offset: -1, vague: true } },
    texts: ["a few months ago", "«months ago», he", "many months ago"],
  },
  { value: { relative: { unit: "year", offset: -1, vague: true } }, texts: ["a few years ago", "years ago"] },
  {
    value: {
      relative: { unit: "year", offset: -2, plus: { unit: "month", offset: -1, plus: { unit: "day", offset: -21 } } },
    },
    texts: ["2 years 1 month 21 days ago", "two years, one month and 21 days ago"],
  },
  {
    value: { relative: { unit: "month", offset: -1, plus: { unit: "day", offset: -21 } } },
    texts: ["1 month and 21 days ago", "a month and 21 days ago"],
  },
  {
    value: { relative: { unit: "hour", offset: -3, plus: { unit: "minute", offset: -30 } } },
    texts: ["3 hours, 30 minutes ago", "three hours and thirty minutes ago"],
  },
  { value: { relative: { unit: "year", offset: -2 } }, texts: ["the «year before last»", "two years ago"] },
  {
    value: { relative: { unit: "year", offset: -2 } },
    bound: "about",
    texts: ["a couple of years ago", "a couple years ago"],
  },
  { value: { relative: { unit: "year", offset: -50 } }, texts: ["fifty years ago", "over «50 years ago»"] },
  { value: { relative: { unit: "decade", offset: -1 } }, texts: ["last decade", "a decade ago", "the «past decade»"] },
  { value: { relative: { unit: "hour", offset: -1 } }, texts: ["an hour ago", "one hour ago"] },
  {
    value: { weekday: 3, relative: { unit: "weekday", offset: -1 } },
    texts: ["last Wednesday", "this past Wednesday"],
  },
  {
    value: { weekday: 5, relative: { unit: "weekday", offset: 1 } },
    texts: ["next Friday", "this coming Friday", "next fri"],
  },
  { value: { weekday: 5, relative: { unit: "weekday", offset: 3 } }, texts: ["three Fridays from now"] },
  {
    value: { weekday: 5, relative: { unit: "week", offset: 0 } },
    texts: ["this Friday", "Friday this week", "Friday of this week"],
  },
  {
    value: { weekday: 3, relative: { unit: "week", offset: -1 } },
    texts: ["Wednesday last week", "last week Wednesday", "Wednesday of last week"],
  },
  {
    value: { weekday: 1, relative: { unit: "weekday", offset: 1 }, part: "afternoon" },
    texts: ["next Monday afternoon"],
  },
  { value: { weekday: 2, relative: { unit: "month", offset: -1 } }, texts: ["first «Tuesday of last month»"] },
  { value: { month: 3, relative: { unit: "month", offset: -1 } }, texts: ["last March"] },
  { value: { month: 6, relative: { unit: "month", offset: 1 } }, texts: ["next June", "next june"] },
  { value: { month: 1, relative: { unit: "month", offset: 0 } }, texts: ["this January"] },
  {
    value: { month: 2, relative: { unit: "year", offset: 1 } },
    texts: ["February next year", "in «February of next year»"],
  },
  { value: { season: "winter", relative: { unit: "season", offset: -1 } }, texts: ["last winter"] },
  { value: { season: "summer", relative: { unit: "season", offset: 0 } }, texts: ["this summer", "This summer"] },
  {
    value: { half: 2, relative: { unit: "year", offset: 0 } },
    texts: ["the «second half of this year»", "second half of the year"],
  },
];

/** The same where the day of the text is known. */
const resolved: readonly FactExample<"date">[] = [
  {
    date: "2026-09-03",
    value: { relative: { unit: "day", offset: -1 }, year: 2026, month: 9, day: 2 },
    texts: ["yesterday"],
  },
  {
    date: "2026-09-03",
    value: { weekday: 3, relative: { unit: "weekday", offset: -1 }, year: 2026, month: 9, day: 2 },
    texts: ["last Wednesday"],
  },
  {
    date: "2026-09-03",
    value: { weekday: 3, relative: { unit: "week", offset: -1 }, year: 2026, month: 8, day: 26 },
    texts: ["Wednesday last week"],
  },
  {
    date: "2026-09-03",
    value: { month: 3, relative: { unit: "month", offset: -1 }, year: 2026 },
    texts: ["last March"],
  },
  {
    date: "2026-11-22",
    value: { month: 11, day: 5, relative: { unit: "month", offset: -1 }, year: 2026 },
    texts: ["last November 5"],
  },
  {
    date: "2026-01-15",
    value: { relative: { unit: "month", offset: -1 }, year: 2025, month: 12 },
    texts: ["last month"],
  },
  { date: "2026-09-03", value: { relative: { unit: "year", offset: -10 }, year: 2016 }, texts: ["ten years ago"] },
  { date: "2026-09-03", value: { weekday: 1, anchor: "2026-09-03" }, texts: ["on «Monday»"] },
  {
    date: "2026-12-20",
    value: { day: 20, relative: { unit: "month", offset: 1 }, year: 2027, month: 1 },
    texts: ["the «20th of next month»"],
  },
];

export const examples: readonly FactExample<"date">[] = [...calendar, ...relative, ...resolved];
