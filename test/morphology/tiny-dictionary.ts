import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Debian puts mecab and, in its package mecab-utils, the compiler of dictionaries. */
export const MECAB_FOLDER = "/usr";
const COMPILER = `${MECAB_FOLDER}/lib/mecab/mecab-dict-index`;

export const isMecabInstalled: boolean = existsSync(`${MECAB_FOLDER}/bin/mecab`) && existsSync(COMPILER);

/** Rows as in mecab-ko-dic: surface, contexts, cost; tag, meaning, final consonant, reading, kind, first and last tag, parts. */
const LEXICON = `
러시아,0,0,100,NNP,지명,F,러시아,*,*,*,*
러시,0,0,500,NNG,*,F,러시,*,*,*,*
젤렌스키,0,0,100,NNP,인명,F,젤렌스키,*,*,*,*
공개,0,0,100,NNG,행위,F,공개,*,*,*,*
명,0,0,100,NNBC,*,T,명,*,*,*,*
에서,0,0,-100,JKB,*,F,에서,*,*,*,*
는,0,0,100,JX,*,T,는,*,*,*,*
를,0,0,100,JKO,*,T,를,*,*,*,*
했,0,0,100,XSV+EP,*,T,했,Inflect,XSV,EP,하/XSV/*+았/EP/*
도와,0,0,100,VV+EC,*,F,도와,Inflect,VV,EC,돕/VV/*+아/EC/*
주,0,0,100,VX,*,F,주,*,*,*,*
었,0,0,100,EP,*,T,었,*,*,*,*
다,0,0,100,EF,*,F,다,*,*,*,*
`;

const SOURCES = {
  "lexicon.csv": LEXICON.trimStart(),
  // One context and no costs between words: only those of the words decide.
  "matrix.def": "1 1\n0 0 0\n",
  "char.def": "DEFAULT 0 1 0\nSPACE 0 1 0\nHANGUL 0 1 2\n0x0020 SPACE\n0xAC00..0xD7A3 HANGUL\n",
  "unk.def": ["DEFAULT,0,0,5000,SY", "SPACE,0,0,5000,SP", "HANGUL,0,0,5000,UNKNOWN"]
    .map((row) => `${row},*,*,*,*,*,*,*\n`)
    .join(""),
  dicrc:
    "cost-factor = 800\nbos-feature = BOS/EOS,*,*,*,*,*,*,*\neval-size = 4\nunk-eval-size = 2\nconfig-charset = UTF-8\n",
};

export interface TinyDictionary {
  /** For MECABRC. */
  readonly settings: string;
  readonly remove: () => void;
}

/** Compiles a dictionary of a dozen words. Throws where mecab is not installed. */
export function compileTinyDictionary(): TinyDictionary {
  if (!isMecabInstalled) {
    throw new Error(`There is no ${COMPILER}: run \`apt-get install mecab\`, which brings mecab-utils along.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "daejo-mecab-"));
  const compiled = join(folder, "compiled");
  mkdirSync(compiled);
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, name), text);
  execFileSync(COMPILER, ["-d", folder, "-o", compiled, "-f", "utf8", "-t", "utf8"], { stdio: "pipe" });
  writeFileSync(join(compiled, "dicrc"), SOURCES.dicrc);
  const settings = join(folder, "mecabrc");
  writeFileSync(settings, `dicdir = ${compiled}\n`);
  return { settings, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
