import type { FilePair } from "./expand.ts";
import { groupBy } from "../../checks/group.ts";
import type { NamedPair } from "./named-pairs.ts";

const ESCAPE = /^\\u[\da-f]{4}$/i;

/** 0…1: how much of a text's letters are Hangul; undefined where it has no letters of either script. */
function hangulShare(text: string): number | undefined {
  let [hangul, latin] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    // `\uac00`, as in property files.
    if (code === 0x5c && ESCAPE.test(text.slice(at, at + 6))) {
      code = Number.parseInt(text.slice(at + 2, at + 6), 16);
      at += 5;
    }
    if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  return hangul + latin === 0 ? undefined : hangul / (hangul + latin);
}

/** A syllable here and there, in a name or an example, makes no Korean text. */
const LEAST_HANGUL = 0.02;

/** Whether two texts are in the languages that their sides say: 1 yes, -1 no, 0 where nothing can be said. */
function speakFor(en: string, ko: string): number {
  const [inEn, inKo] = [hangulShare(en), hangulShare(ko)];
  if (inEn === undefined || inKo === undefined) return 0;
  return inKo >= LEAST_HANGUL && inKo > inEn ? 1 : -1;
}

/** So many pairs of a kind are looked into. */
const SAMPLE = 5;

/** What the names say holds where both have a mark; of the others as many must be in their languages as not. */
export async function confirmNamed(
  pairs: readonly NamedPair[],
  read: (path: string) => Promise<string | undefined>,
): Promise<NamedPair[]> {
  const kinds = groupBy(pairs, ({ unmarked, folder, enMark, koMark }) => {
    return unmarked === undefined ? "" : [folder, enMark, koMark].join("\n");
  });
  const confirmed = await Promise.all(
    Array.from(kinds.values(), async (kind) => {
      if (kind[0]?.unmarked === undefined) return kind;
      const votes = await Promise.all(sampleOf(kind).map((pair) => voteOf(pair, read)));
      return votes.reduce((sum, vote) => sum + vote, 0) >= 0 ? kind : [];
    }),
  );
  return confirmed.flat();
}

function sampleOf<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return all.filter((_, index) => index % step === 0).slice(0, SAMPLE);
}

async function voteOf({ en, ko }: FilePair, read: (path: string) => Promise<string | undefined>): Promise<number> {
  const [english, korean] = await Promise.all([read(en), read(ko)]);
  return english === undefined || korean === undefined ? 0 : speakFor(english, korean);
}
