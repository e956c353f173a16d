/** Writes src/spans/latin-trigrams.ts from the table of franc-min. Run: `npx tsx corpus/train/latin-trigrams.ts`. */
import { writeFileSync } from "node:fs";
import { data } from "franc-min/data.js";

/** The languages that Latin text beside Korean and English is in, as far as franc-min has them. */
const LANGUAGES = "eng spa por fra deu ita nld swe pol ces hun ron hrv tur ind vie tgl swh".split(" ");
/** franc-min lists 300; the rarest tell least. */
const TRIPLES = 250;

const HEADER = `/**
 * For languages written in the Latin script, by their ISO 639-3 codes, the ${TRIPLES} triples of letters that are most
 * frequent in each, the most frequent first, three characters each. Written by corpus/train/latin-trigrams.ts.
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

const lines = LANGUAGES.map((language) => {
  const triples = data.Latin?.[language]?.split("|").slice(0, TRIPLES) ?? [];
  if (triples.length < TRIPLES) throw new Error(`${language} has too few triples.`);
  if (triples.some((triple) => triple.length !== 3)) throw new Error(`${language} has other than triples.`);
  return `  ${language}: ${JSON.stringify(triples.join(""))},\n`;
});
writeFileSync(new URL("../../src/spans/latin-trigrams.ts", import.meta.url), `${HEADER}${lines.join("")}};\n`);
