/**
 * Names that stand for each other, by the keys of their entities: a seat of power and what is governed from there (Pyongyang says, 북한은
 * 말했다), a part for the whole (England, 영국). From general
 * knowledge; a pair is listed where both are said of one government.
 */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  england: ["united kingdom", "britain", "great britain"],
  britain: ["united kingdom", "great britain"],
  holland: ["netherlands"],
  islam: ["muslim"],
  pyongyang: ["north korea", "korea"],
  seoul: ["south korea", "korea"],
  washington: ["united states", "u.s.", "america", "white house"],
  "washington, d.c.": ["united states", "u.s.", "america", "white house"],
  "white house": ["united states", "u.s.", "america", "washington"],
  pentagon: ["united states", "u.s.", "america"],
  "capitol hill": ["united states congress", "congress"],
  "blue house": ["south korea", "korea"],
  beijing: ["china"],
  tokyo: ["japan"],
  moscow: ["russia", "soviet union"],
  kremlin: ["russia", "moscow"],
  london: ["united kingdom", "britain", "england"],
  "downing street": ["united kingdom", "britain"],
  paris: ["france"],
  berlin: ["germany"],
  rome: ["italy"],
  madrid: ["spain"],
  brussels: ["european union", "belgium"],
  tehran: ["iran"],
  baghdad: ["iraq"],
  kabul: ["afghanistan"],
  islamabad: ["pakistan"],
  "new delhi": ["india"],
  delhi: ["india"],
  jerusalem: ["israel"],
  "tel aviv": ["israel"],
  damascus: ["syria"],
  ankara: ["turkey"],
  cairo: ["egypt"],
  kyiv: ["ukraine"],
  kiev: ["ukraine"],
  hanoi: ["vietnam"],
  taipei: ["taiwan"],
  canberra: ["australia"],
  ottawa: ["canada"],
  caracas: ["venezuela"],
  havana: ["cuba"],
  vatican: ["holy see", "rome"],
};

/** Whether one of two keys is said for the other. */
export function areMetonyms(a: string, b: string): boolean {
  return (SEATS[a]?.includes(b) ?? false) || (SEATS[b]?.includes(a) ?? false);
}
