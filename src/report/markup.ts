/** All that XML 1.0 does not count as a character: most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A parser would read a bare carriage return as a line feed, and any white space in an attribute as a space. */
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** A text as the content of an XML or HTML element. What XML cannot hold becomes U+FFFD; all else reads back the same. */
export function escapeContent(text: string): string {
  return replaced(text, /[&<>\r]/g);
}

/** A text as the value of an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return replaced(text, /[&<>"\r\n\t]/g);
}

function replaced(text: string, special: RegExp): string {
  return replaceForbidden(text).replaceAll(special, (sign) => REFERENCES[sign] ?? sign);
}

/** A text with U+FFFD in the place of each character that a document must not hold. */
export function replaceForbidden(text: string): string {
  return text.replaceAll(FORBIDDEN, "\ufffd");
}
