/** Writes src/spans/latin-trigrams.ts from the table of franc-min. Run: `npx tsx corpus/train/latin-trigrams.ts`. */
import { writeFileSync } from "node:fs";
import { data } from "franc-min/data.js";

const HEADER = `/**
 * For each language written in the Latin script, by its ISO 639-3 code, the 300 triples of letters that are most
 * frequent in it, the most frequent first, three characters each. Written by corpus/train/latin-trigrams.ts.
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

const lines = Object.entries(data.Latin ?? {}).map(([language, triples]) => {
  const split = triples.split("|");
  if (split.some((triple) => triple.length !== 3)) throw new Error(`${language} has other than triples.`);
  return `  ${language}: ${JSON.stringify(split.join(""))},\n`;
});
writeFileSync(new URL("../../src/spans/latin-trigrams.ts", import.meta.url), `${HEADER}${lines.join("")}};\n`);
