/** A regular expression as its parts. The pattern has been compiled before, so nothing in it is wrong. */
export type Part =
  /** One character: a letter, an escape or a class as it is written; several where any of them may stand there. */
  | { readonly kind: "character"; readonly sources: readonly string[] }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly options: readonly Part[] }
  /** `most` is Infinity where there is no end; `source` is the repetition as it is written. */
  | {
      readonly kind: "repeat";
      readonly body: Part;
      readonly least: number;
      readonly most: number;
      readonly source: string;
    }
  | { readonly kind: "look"; readonly body: Part; readonly isBehind: boolean; readonly source: string }
  /** `^`, `$`, `\b` or `\B`. */
  | { readonly kind: "edge"; readonly sign: string };

export interface Syntax {
  readonly whole: Part;
  /** What is captured, by the number of its group and by its name; 0 is the whole. */
  readonly groups: ReadonlyMap<string, Part>;
}

const EMPTY: Part = { kind: "sequence", parts: [] };
const GROUP = /\((?:\?(?::|<?[=!]|<([^>]*)>))?/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const ESCAPE =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89a-bA-B]..\\u[dD][c-fC-F]..|u....|x..|c.|k<([^>]*)>|([1-9]\d*)|[^])/uy;
const REFERENCE = /\$(?:(\d)|<([^<>]+)>)/y;

/** Reads `source`. With `known`, `$1` and `$<name>` are what another pattern captures, which are some of its characters. */
export function readSyntax(source: string, flags: string, known?: ReadonlyMap<string, Part>): Syntax {
  const groups = new Map<string, Part>();
  let at = 0;
  let opened = 0;

  function take(shape: RegExp): RegExpExecArray | undefined {
    shape.lastIndex = at;
    const match = shape.exec(source) ?? undefined;
    if (match !== undefined) at += match[0].length;
    return match;
  }

  function readChoice(): Part {
    const options = [readSequence()];
    while (source[at] === "|") {
      at += 1;
      options.push(readSequence());
    }
    const [only = EMPTY] = options;
    return options.length === 1 ? only : { kind: "choice", options };
  }

  function readSequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(readRepeated());
    const [only = EMPTY] = parts;
    return parts.length === 1 ? only : { kind: "sequence", parts };
  }

  function readRepeated(): Part {
    const start = at;
    const body = readOne();
    const match = take(QUANTIFIER);
    if (match === undefined) return body;
    const [, sign, low, comma, high] = match;
    const least = Number(low ?? (sign === "+" ? 1 : 0));
    const most = sign === "?" ? 1 : comma === undefined && low !== undefined ? least : Number(high || Infinity);
    return { kind: "repeat", body, least, most, source: source.slice(start, at) };
  }

  function readOne(): Part {
    const start = at;
    const group = take(GROUP);
    if (group !== undefined) return readGroup(group, start);
    const escape = take(ESCAPE);
    if (escape !== undefined) return readEscape(escape);
    const reference = known === undefined ? undefined : take(REFERENCE);
    if (reference !== undefined) return someOf(known?.get(reference[1] ?? reference[2] ?? "") ?? EMPTY);
    if (source[at] === "[") passClass();
    else at += String.fromCodePoint(source.codePointAt(at) ?? 0).length;
    const written = source.slice(start, at);
    return written === "^" || written === "$" ? { kind: "edge", sign: written } : character(written);
  }

  function readGroup([sign, name]: RegExpExecArray, start: number): Part {
    const number = sign === "(" || name !== undefined ? (opened += 1) : undefined;
    const body = readChoice();
    at += 1;
    if (number !== undefined) groups.set(String(number), body);
    if (name !== undefined) groups.set(name, body);
    if (!/[=!]$/.test(sign) || name !== undefined) return body;
    return { kind: "look", body, isBehind: sign.includes("<"), source: source.slice(start, at) };
  }

  function readEscape([sign, name, number]: RegExpExecArray): Part {
    if (sign === "\\b" || sign === "\\B") return { kind: "edge", sign };
    const reference = name ?? number;
    return reference === undefined ? character(sign) : (groups.get(reference) ?? EMPTY);
  }

  /** Classes stand inside classes with the flag v only. */
  function passClass(): void {
    let depth = 0;
    do {
      if (source[at] === "\\") at += 1;
      else if (source[at] === "[" && (depth === 0 || flags.includes("v"))) depth += 1;
      else if (source[at] === "]") depth -= 1;
      at += 1;
    } while (depth > 0);
  }

  const whole = readChoice();
  return { whole, groups: groups.set("0", whole) };
}

function character(source: string): Part {
  return { kind: "character", sources: [source] };
}

/** What was captured is one text, in which no repetition is left: one of the characters stands for it. */
function someOf(captured: Part): Part {
  const one: Part = { kind: "character", sources: [...new Set(charactersOf(captured))] };
  return canBeEmpty(captured) ? { kind: "repeat", body: one, least: 0, most: 1, source: "" } : one;
}

function charactersOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "character":
      return part.sources;
    case "sequence":
      return part.parts.flatMap(charactersOf);
    case "choice":
      return part.options.flatMap(charactersOf);
    case "repeat":
      return charactersOf(part.body);
    default:
      return [];
  }
}

/** Whether a part can be found in an empty text. */
export function canBeEmpty(part: Part): boolean {
  switch (part.kind) {
    case "character":
      return false;
    case "sequence":
      return part.parts.every(canBeEmpty);
    case "choice":
      return part.options.some(canBeEmpty);
    case "repeat":
      return part.least === 0 || canBeEmpty(part.body);
    default:
      return true;
  }
}
