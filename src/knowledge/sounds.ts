import { internalError } from "../errors.ts";
import { codaRenderings as CODA, onsetRenderings as ONSET, vowelRenderings as VOWEL } from "./data/renderings.ts";

/** Where in its syllable a jamo stands. */
export type Place = "onset" | "vowel" | "coda";

const USUAL = 0;
const RARE = 0.35;
/** Any vowel may stand for any other, at a price: English spelling hardly fixes them. */
const OTHER_VOWEL = 0.5;

/** Letters of the longest group. */
export const LONGEST_GROUP = 4;

const JAMO: Readonly<Record<Place, readonly string[]>> = {
  onset: Object.keys(ONSET),
  vowel: Object.keys(VOWEL),
  coda: Object.keys(CODA),
};

const PLACES: readonly Place[] = ["onset", "vowel", "coda"];
const TABLES: Readonly<Record<Place, Readonly<Record<string, string>>>> = { onset: ONSET, vowel: VOWEL, coda: CODA };

const groupIds = new Map<string, number>();
const soundIds = new Map<string, number>();
for (const place of PLACES) {
  for (const jamo of JAMO[place]) soundIds.set(place + jamo, soundIds.size);
  for (const groups of Object.values(TABLES[place])) {
    for (const group of groups.split(/[ ;]/)) if (!groupIds.has(group)) groupIds.set(group, groupIds.size);
  }
}
for (const vowel of "aeiouy") if (!groupIds.has(vowel)) groupIds.set(vowel, groupIds.size);

const groupCount = groupIds.size;

/** What each sound costs when a letter group renders it, `sound * groupCount + group`; infinite where none does. */
const costs = new Float64Array(soundIds.size * groupCount).fill(Number.POSITIVE_INFINITY);
for (const place of PLACES) {
  for (const jamo of JAMO[place]) {
    const row = (soundIds.get(place + jamo) as number) * groupCount;
    if (place === "vowel") for (const vowel of "aeiouy") costs[row + (groupIds.get(vowel) as number)] = OTHER_VOWEL;
    const [usual = "", rare = ""] = (TABLES[place][jamo] as string).split(";");
    for (const group of rare.split(" ")) if (group !== "") costs[row + (groupIds.get(group) as number)] = RARE;
    for (const group of usual.split(" ")) costs[row + (groupIds.get(group) as number)] = USUAL;
  }
}

/** The number of a letter group, or -1 for a group that no sound is rendered by. */
export function groupId(group: string): number {
  return groupIds.get(group) ?? -1;
}

/** The number of a jamo at its place in the syllable. */
export function soundId(jamo: string, place: Place): number {
  const id = soundIds.get(place + jamo);
  if (id === undefined) throw internalError(`No sound is listed for ${jamo} as ${place}.`);
  return id;
}

/** What it costs that this group renders this sound; infinite where it never does. */
export function renderingCost(sound: number, group: number): number {
  return costs[sound * groupCount + group] as number;
}
