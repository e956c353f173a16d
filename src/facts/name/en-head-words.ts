/** The words that tell what a name is of: its head, mostly the last word. */

import type { NameType } from "../../knowledge/names.ts";
import { set } from "./en-words.ts";

/** Last words of organizations that make a name of ordinary words before them. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = set(
  "ministry university commission agency authority administration association federation foundation institute",
  "institution corporation corp inc ltd llc plc gmbh co holdings bank airlines airways museum library academy college",
  "hospital embassy consulate council union alliance army navy times post herald newspaper broadcasting entertainment",
  "electronics motors motor pharmaceuticals pharma chemicals steel securities insurance capital partners ventures",
  "logistics shipping construction engineering industries technologies robotics telecom cosmetics foods studios",
  "pictures records labs laboratory laboratories mutual hotel resort restaurant kitchen café cafe bakery orchestra",
  "philharmonic ballet theatre theater church society organization organisation railroad railway railways corps",
  "parliament senate congress secretariat assembly bookstore books publishing press clinic gallery brewery energy",
  "semiconductor semiconductors biologics bio automotive motorcycles airline publishers brothers institut instituto universität telecommunications consulting",
  "tech advisors associates confederation consortium court committee bureau fund exchange fc cf afc",
);

/** Last words of organizations that prove nothing behind ordinary words (Graduate School, Receiving Party, Legal Department). */
export const WEAK_ORGANIZATION_HEADS: ReadonlySet<string> = set(
  "school office department board court committee service services group team company division party league club trust",
  "front movement brotherhood command force forces guard police systems software networks network fund exchange house",
  "news united cabinet solutions media games sports health care financial finance bureau opera staff unit brigade",
  "holding platform store shop market center centre chamber memorial order faculty studio tv radio",
);

/** Before an unknown word these are of a place to stay, eat or play. */
export const ORGANIZATION_PREFIXES: ReadonlySet<string> = set(
  "café cafe hotel restaurant radio team banco banque bistro galerie studio maison casa",
);

/** Behind a possessive these make one name with it (Ms. Kim's Kitchen, St. Mary's Hospital). */
export const POSSESSED_HEADS: ReadonlySet<string> = set(
  "kitchen cafe café diner bakery restaurant bar pub bookstore hospital church cathedral college school deli grill bistro",
  "university union association party federation day palace field stadium house",
);

/** Last words of places that make a name of ordinary words before them. */
export const PLACE_HEADS: ReadonlySet<string> = set(
  "river lake mountain mountains island islands isle sea ocean bay gulf strait straits peninsula valley desert canyon",
  "peak falls beach street road avenue boulevard lane square plaza bridge airport palace castle temple shrine cathedral",
  "pond brook stadium arena hall mosque monastery lighthouse cemetery stupa waterfall pagoda fortress tower",
);

/** Last words of places that prove nothing behind ordinary words (Business Park, Main Building). */
export const WEAK_PLACE_HEADS: ReadonlySet<string> = set(
  "park station port harbor harbour gate market garden gardens zoo county province district prefecture city town village",
  "region territory complex forest line zone heights hills building terminal dam canal reservoir coast",
  "cape drive st ave rd mall campus crossing ridge creek basin plateau pass field highway expressway",
);

/** Centers that are places to go to; others are institutions. */
export const PLACE_CENTERS: ReadonlySet<string> = set(
  "convention exhibition space community sports shopping visitor conference arts trade art town city",
);

/** First words of places, rivers apart: Lake Como, Mount Halla, Fort Liberty. */
export const PLACE_PREFIXES: ReadonlySet<string> = set(
  "lake mount mt cape fort camp port isle gulf bay strait sea san santa saint st el rio los",
);

/** Last words of treaties, prizes, events and the like that make a name of ordinary words before them. */
export const OTHER_HEADS: ReadonlySet<string> = set(
  "act treaty accord accords convention protocol charter prize award awards medal cup championship championships olympics",
  "festival war revolution declaration marathon biennale expo telescope constitution uprising massacre rebellion trophy",
  "open dynasty empire",
);

/** Those that prove nothing behind ordinary words (Service Agreement, Summer Program). */
export const WEAK_OTHER_HEADS: ReadonlySet<string> = set(
  "agreement law code day plan project program programme license licence open tour summit forum mission satellite rocket",
  "series initiative week fair league battle bill scholarship fellowship report ordinance decree concerto symphony",
);

/** Acts and treaties are names in contracts too, and so are ministries: everything else of ordinary words is a defined term there. */
export const STEADY_HEADS: ReadonlySet<string> = set(
  "ministry act treaty convention university prize museum protocol foundation institute association federation consortium",
);

/** Behind these heads `of` may lead on to more of the name. */
export const OPEN_HEADS: ReadonlySet<string> = set(
  "ministry bank university embassy consulate school museum institute court convention prize board house republic council",
  "department association federation foundation society academy college commission committee center centre office agency",
  "organization organisation union bureau act treaty declaration battle war party league church cathedral gulf bay isle sea",
  "strait straits cape lake kingdom state city province library hospital assembly parliament senate association authority",
  "memorial order medal award fund alliance front movement administration confederation friends bureau lord game song",
  "chamber conference network service corporation campaign coalition group hall faculty",
);

/** And behind these `for`, `on`, `in`, `to` or `against`. */
export const WIDE_HEADS: ReadonlySet<string> = set(
  "prize convention act agency center centre institute organization organisation association foundation committee council",
  "commission treaty campaign coalition fund society school office alliance conference network department award bank",
);

/** What a word says as the head of a name. */
export interface Head {
  readonly type: NameType;
  /** Behind ordinary words it proves nothing. */
  readonly isWeak: boolean;
}

const TYPES: readonly (readonly [ReadonlySet<string>, NameType, boolean])[] = [
  [OTHER_HEADS, "other", false],
  [PLACE_HEADS, "place", false],
  [ORGANIZATION_HEADS, "organization", false],
  [WEAK_OTHER_HEADS, "other", true],
  [WEAK_PLACE_HEADS, "place", true],
  [WEAK_ORGANIZATION_HEADS, "organization", true],
];

/** What a word, in lower case, says as the head of a name; undefined where it is none. */
export function headOf(lower: string): Head | undefined {
  for (const [words, type, isWeak] of TYPES) if (words.has(lower)) return { type, isWeak };
  return undefined;
}
