// What this engine says of the characters that daejo decides by, as one line a question. Plain JavaScript, so that every Node runs it.
import { createHash } from "node:crypto";

/** Blocks that Korean, English and their figures are written in, as far as Unicode 15.0 has filled them. */
const BLOCKS = {
  latin: [0x0000, 0x024f],
  "latin, further": [0x1e00, 0x1eff],
  "combining marks": [0x0300, 0x036f],
  greek: [0x0391, 0x03c9],
  cyrillic: [0x0400, 0x04ff],
  punctuation: [0x2000, 0x206f],
  "raised and lowered figures": [0x2070, 0x209c],
  currencies: [0x20a0, 0x20c0],
  "letter-like and number forms": [0x2100, 0x218b],
  "arrows, operators, shapes": [0x2190, 0x2426],
  "enclosed figures, boxes, symbols": [0x2460, 0x27bf],
  "CJK punctuation": [0x3000, 0x303f],
  kana: [0x3041, 0x30ff],
  jamo: [0x1100, 0x11ff],
  "jamo, alone": [0x3131, 0x318e],
  "enclosed CJK, squared units": [0x3200, 0x33ff],
  "ideographs A": [0x3400, 0x4dbf],
  ideographs: [0x4e00, 0x9fff],
  "jamo, further": [0xa960, 0xa97c],
  "Hangul syllables": [0xac00, 0xd7a3],
  "jamo, last": [0xd7b0, 0xd7fb],
  "compatibility ideographs": [0xf900, 0xfad9],
  "full and half width": [0xff01, 0xffee],
};

/** The one letter of these blocks that has changed since: Unicode 16.0 gave it a capital. No Korean or English word holds it. */
const LAMBDA_WITH_STROKE = 0x019b;

/** Every property that a pattern of daejo asks for. */
export const PROPERTIES = [
  ..."L Lu Ll Lt Lo M Mn Me N Nd Sc Cc Cf Co Surrogate Emoji_Presentation Regional_Indicator Script=Common".split(" "),
  ..."Latin Greek Cyrillic Arabic Bengali Devanagari Ethiopic Gujarati Gurmukhi Javanese Kannada"
    .split(" ")
    .map(script),
  ..."Malayalam Myanmar Sinhala Tamil Telugu Thai".split(" ").map(script),
];

function script(name) {
  return `Script=${name}`;
}

const MAPPINGS = {
  NFC: (text) => text.normalize("NFC"),
  NFD: (text) => text.normalize("NFD"),
  NFKC: (text) => text.normalize("NFKC"),
  NFKD: (text) => text.normalize("NFKD"),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
};

/** By block: how many characters have each property, and a hash of which ones; a hash of what each mapping makes of them. */
export function surveyUnicode() {
  const survey = {};
  for (const [block, [first, last]] of Object.entries(BLOCKS)) {
    const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const characters = codes.filter((code) => code !== LAMBDA_WITH_STROKE).map((code) => String.fromCodePoint(code));
    const lines = [];
    for (const property of PROPERTIES) {
      const pattern = new RegExp(`^\\p{${property}}$`, "u");
      const having = characters.filter((character) => pattern.test(character));
      if (having.length > 0) lines.push(`${property}: ${having.length} ${hashOf(having)}`);
    }
    for (const [name, map] of Object.entries(MAPPINGS)) lines.push(`${name}: ${hashOf(characters.map(map))}`);
    survey[block] = lines;
  }
  return survey;
}

function hashOf(texts) {
  const codes = texts.map((text) => Array.from(text, (character) => character.codePointAt(0).toString(16)).join("+"));
  return createHash("sha256").update(codes.join(" ")).digest("hex").slice(0, 12);
}
