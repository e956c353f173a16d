/**
 * Seats of power and what reporters mean by them, by the keys of their entities: Pyongyang says, 북한은 말했다. From general
 * knowledge; a pair is listed where both are said of one government.
 */
const SEATS: Readonly<Record<string, readonly string[]>> = {
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

/** Whether one of two keys names the seat of the other, or what is governed from there. */
export function areMetonyms(a: string, b: string): boolean {
  return (SEATS[a]?.includes(b) ?? false) || (SEATS[b]?.includes(a) ?? false);
}
