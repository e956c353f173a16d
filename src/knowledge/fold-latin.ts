/** Lower case without accents; letters only. */
export function foldLatin(latin: string): string {
  if (/^[a-zA-Z]*$/.test(latin)) return latin.toLowerCase();
  const plain = latin.normalize("NFD").toLowerCase();
  let out = "";
  for (const character of plain) {
    if (character >= "a" && character <= "z") out += character;
    else out += SPELT_OUT[character] ?? "";
  }
  return out;
}

/** Letters that do not come apart into a plain one and a mark. */
export const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "e",
};
