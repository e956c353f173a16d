import { nearCodes, soundCodesOfLatin, type SoundCode } from "../../knowledge/sound-key.ts";

/** The skeletons that a Hangul spelling of a Latin word may have, and those that lack one of their classes. */
export function codesNear(latin: string): ReadonlySet<SoundCode> {
  // Roh Moo-hyun is 노무현 as often as 로무현.
  const spellings = /^[rl]/i.test(latin) ? [latin, `n${latin.slice(1)}`] : [latin];
  return new Set(spellings.flatMap(soundCodesOfLatin).flatMap(nearCodes));
}
