import { columnsOf } from "../text/columns.ts";
import { joinsPrevious } from "../text/graphemes.ts";

/**
 * Breaks a text without line breaks into lines of at most so many terminal columns, at spaces where there are any; a
 * word that is wider than a line is broken between two characters. An empty text is one empty line.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const word of text.split(" ")) {
    for (const [index, piece] of pieces(word, columns).entries()) {
      const width = columnsOf(piece);
      if (index === 0 && line !== "" && used + 1 + width <= columns) {
        line += ` ${piece}`;
        used += 1 + width;
        continue;
      }
      if (line !== "") lines.push(line);
      [line, used] = [piece, width];
    }
  }
  return [...lines, line];
}

/** A word cut into pieces that fit a line. */
function pieces(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word];
  const found: string[] = [];
  let [piece, used] = ["", 0];
  for (const character of characters(word)) {
    const width = columnsOf(character);
    if (piece !== "" && used + width > columns) {
      found.push(piece);
      [piece, used] = ["", 0];
    }
    piece += character;
    used += width;
  }
  return [...found, piece];
}

function characters(word: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 1; at <= word.length; at++) {
    if (at < word.length && joinsPrevious(word, at)) continue;
    found.push(word.slice(start, at));
    start = at;
  }
  return found;
}
