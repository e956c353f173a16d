/** Writes src/spans/latin-trigrams.ts from the table of franc-min. Run: `npx tsx corpus/train/latin-trigrams.ts`. */
import { writeFileSync } from "node:fs";
import { data } from "franc-min/data.js";

/** The languages that Latin text beside Korean and English is in, as far as franc-min has them. */
const LANGUAGES = "eng spa por fra deu ita nld swe pol ces hun ron hrv tur ind vie tgl swh".split(" ");
/** franc-min lists 300; the rarest tell least. */
const TRIPLES = 250;
/** Of so many in a row the order tells hardly anything; sorted they are shorter when compressed. */
const STEP = 50;

const HEADER = `/**
 * For languages written in the Latin script, by their ISO 639-3 codes, the ${TRIPLES} triples of letters that are most
 * frequent in each: the ${STEP} most frequent ones, the next ${STEP} and so on, parted by "|". In each part they are sorted: "." and a first
 * letter, then two more for every triple that begins with it. Written by corpus/train/latin-trigrams.ts.
 *
 * @license
 * The table comes from franc-min (https://github.com/wooorm/franc), which counted the translations of the Universal
 * Declaration of Human Rights.
 * Copyright (c) 2014 Titus Wormer <tituswormer@gmail.com>
 * Copyright (c) 2008 Kent S Johnson
 * Copyright (c) 2006 Jacob R Rideout <kde@jacobrideout.net>
 * Copyright (c) 2004 Maciej Ceglowski
 * MIT License; its terms are those of the file LICENSE.
 */
export const latinTrigrams: Readonly<Record<string, string>> = {
`;

function packed(triples: readonly string[]): string {
  let text = "";
  let first = "";
  for (const triple of triples.toSorted()) {
    if (triple.charAt(0) !== first) text += `.${triple.charAt(0)}`;
    first = triple.charAt(0);
    text += triple.slice(1);
  }
  return text;
}

const lines = LANGUAGES.map((language) => {
  const triples = data.Latin?.[language]?.split("|").slice(0, TRIPLES) ?? [];
  if (triples.length < TRIPLES) throw new Error(`${language} has too few triples.`);
  if (triples.some((triple) => triple.length !== 3 || /[.|]/.test(triple)))
    throw new Error(`${language} has other than triples.`);
  const parts = Array.from({ length: TRIPLES / STEP }, (_, part) =>
    packed(triples.slice(part * STEP, (part + 1) * STEP)),
  );
  return `  ${language}: ${JSON.stringify(parts.join("|"))},\n`;
});
writeFileSync(new URL("../../src/spans/latin-trigrams.ts", import.meta.url), `${HEADER}${lines.join("")}};\n`);
