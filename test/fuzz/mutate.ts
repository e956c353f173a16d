import type { Draw } from "./draw.ts";
import { hostileText } from "./generators/generate.ts";
import { fragment } from "./generators/scanners.ts";
import type { Part } from "./input.ts";
import { mutateJson } from "./mutate-json.ts";

/** A change of a text; `other` is a text that parts may be taken from. */
type Change = (draw: Draw, text: string, other: string) => string;

const CHANGES: readonly Change[] = [
  (draw, text) => without(text, stretch(draw, text)),
  (draw, text) => {
    const [start, end] = stretch(draw, text);
    return text.slice(0, end) + text.slice(start, end).repeat(draw.size(30)) + text.slice(end);
  },
  (draw, text, other) => insert(text, place(draw, text), other.slice(...stretch(draw, other))),
  (draw, text, other) => text.slice(0, place(draw, text)) + other.slice(place(draw, other)),
  (draw, text) => insert(text, place(draw, text), fragment(draw)),
  (draw, text) => insert(text, place(draw, text), hostileText(draw, draw.size(200))),
  (draw, text) => {
    const at = draw.below(text.length + 1);
    return text.slice(0, at) + hostileText(draw, 1) + text.slice(at + 1);
  },
  (draw, text) => text.slice(0, place(draw, text)),
  (draw, text) => text.slice(place(draw, text)),
  (draw, text) => {
    const [start, end] = stretch(draw, text);
    return insert(
      without(text, [start, end]),
      Math.min(place(draw, text), text.length - (end - start)),
      text.slice(start, end),
    );
  },
  (draw, text) => text.replaceAll("\n", draw.pick(["\r\n", "\r", "\u2028", "\n\n", "\n \n", " "])),
  (draw, text) => {
    const digits = [...text.matchAll(/\d+/g)];
    if (digits.length === 0) return text;
    const { 0: found, index } = draw.pick(digits);
    return (
      text.slice(0, index) +
      draw.pick(["0", "1", "13", "32", "99999999999999999999", "-1", "", "1.5"]) +
      text.slice(index + found.length)
    );
  },
  (draw, text) => text.normalize(draw.pick(["NFC", "NFD", "NFKC", "NFKD"])),
  (draw, text) => (draw.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
];

/** A text after one change or a few, of at most `largest` characters. */
export function mutateText(draw: Draw, text: string, other: string, largest: number): string {
  if (/^\s*[[{]/.test(text) && draw.chance(0.6)) {
    const changed = mutateJson(draw, text);
    if (changed !== undefined) return changed.slice(0, largest);
  }
  let changed = text;
  for (let left = draw.size(6); left > 0; left--) changed = draw.pick(CHANGES)(draw, changed, other).slice(0, largest);
  return changed;
}

/** Bytes after a few changes: flipped bits, cut, doubled, spliced. */
function mutateBytes(draw: Draw, bytes: Uint8Array, other: Uint8Array, largest: number): Uint8Array {
  const changed = Array.from(bytes.subarray(0, largest));
  for (let left = draw.size(8); left > 0; left--) {
    const at = draw.below(changed.length + 1);
    const kind = draw.below(5);
    if (kind <= 1 && at < changed.length) changed[at] = (changed[at] as number) ^ (1 << draw.below(8));
    else if (kind === 2) changed.splice(at, draw.size(100));
    else if (kind === 3) changed.splice(at, 0, ...other.subarray(0, draw.size(1000)));
    else changed.splice(at, 0, ...draw.some(8, () => draw.pick([0, 0xff, 0x80, 0x7f, draw.below(256)])));
  }
  return Uint8Array.from(changed.slice(0, largest));
}

export function mutatePart(draw: Draw, part: Part, other: Part, largest: number): Part {
  if (typeof part === "string") return mutateText(draw, part, typeof other === "string" ? other : "", largest);
  return mutateBytes(draw, part, typeof other === "string" ? part : other, largest);
}

/** Half of the places lie at a sign that means something in some format, where a cut is most telling. */
function place(draw: Draw, text: string): number {
  const at = draw.below(text.length + 1);
  if (draw.chance(0.5)) return at;
  const found = text.slice(at, at + 200).search(/[\n<>{}[\]"'|:=,.;#*\s]/);
  return found < 0 ? at : at + found + draw.below(2);
}

function stretch(draw: Draw, text: string): [start: number, end: number] {
  const start = place(draw, text);
  return [start, Math.min(text.length, start + draw.size(Math.max(1, Math.min(text.length, 2000))))];
}

function without(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(0, start) + text.slice(end);
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}
