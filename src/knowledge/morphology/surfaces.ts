import { DaejoError } from "../../errors.ts";
import type { Morpheme } from "./morphology.ts";

/** A morpheme as both analysers give it: its letters, and its tag of the set of mecab-ko-dic. */
export type Surface = readonly [text: string, tag: string];

/** No word has as many syllables. In longer runs one analyser takes time that grows with the cube, the other cuts inside a letter. */
const LONGEST_LINE = 100;

const TAGS = /^[A-Z]+(?:\+[A-Z]+)*$/;
/** Where mecab-ko-dic departs from the Sejong set. */
const SEJONG = new Map([
  ["NNBC", "NNB"],
  ["UNKNOWN", "NA"],
  ["UNA", "NA"],
]);

/** An eojeol in pieces that every analyser can read: one, but for runs that are no word. */
export function linesOf(eojeol: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < eojeol.length; start += LONGEST_LINE) {
    lines.push(eojeol.slice(start, start + LONGEST_LINE));
  }
  return lines;
}

/** The morphemes of each eojeol, from the surfaces of all of them in order. `hint` says what to do where the two do not fit. */
export function morphemesOf(eojeols: readonly string[], surfaces: readonly Surface[], hint: string): Morpheme[][] {
  const rest = surfaces.values();
  const readings = eojeols.map((eojeol) => {
    const morphemes: Morpheme[] = [];
    for (let start = 0; start < eojeol.length;) {
      const surface = rest.next().value;
      if (surface === undefined) throw misfit(`stops before the end of "${shorten(eojeol)}"`, hint);
      const [text, tag] = surface;
      if (text === "" || !eojeol.startsWith(text, start)) {
        throw misfit(`has "${shorten(text)}" for "${shorten(eojeol.slice(start))}"`, hint);
      }
      if (!TAGS.test(tag)) throw misfit(`calls "${shorten(text)}" "${shorten(tag)}", which is no Korean tag`, hint);
      morphemes.push({ start, end: start + text.length, tag: sejongTag(tag) });
      start += text.length;
    }
    return morphemes;
  });
  const left = rest.next().value;
  if (left !== undefined) throw misfit(`goes on with "${shorten(left[0])}" behind the last word`, hint);
  return readings;
}

/** For an analyser that is no dependency of daejo, and that the caller asked for without having it. */
export function missingPackage(name: string, cause: unknown): DaejoError {
  return new DaejoError("bad-option", `The package ${name} could not be loaded.`, `Run \`npm install ${name}\`.`, {
    cause,
  });
}

function sejongTag(tag: string): string {
  return tag.includes("+") ? tag.split("+").map(sejongTag).join("+") : (SEJONG.get(tag) ?? tag);
}

function misfit(what: string, hint: string): DaejoError {
  return new DaejoError("bad-option", `What the Korean analyser answers does not fit the text: it ${what}.`, hint);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
