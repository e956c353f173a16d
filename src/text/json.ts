/** What a text holds as JSON, or in our own words why it is none: those of the engine differ from one version to the next. */
export type ReadJson = { readonly value: unknown } | { readonly fault: string };

/** Reads JSON; a byte-order mark before it is passed over. A fault says what is wrong and where, in characters from 1. */
export function readJson(text: string): ReadJson {
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { value: JSON.parse(bare) };
  } catch {
    return { fault: faultIn(bare) };
  }
}

/** What is wrong, at which offset. */
interface Fault {
  readonly what: string;
  readonly at: number;
}

function faultIn(json: string): string {
  const { what, at } = findFault(json);
  const lines = json.slice(0, at).split("\n");
  return `${what} at line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`;
}

const WHITE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What a value or a wrong word is made of, so that half of it is not taken for all of it. */
const GOES_ON = /[\w.+-]/;

type Expected = "value" | "value or ]" | "name" | "name or }" | "colon" | "comma" | "end";

const MISSING: Readonly<Record<Expected, string>> = {
  value: "a value is missing",
  "value or ]": 'a value or "]" is missing',
  name: "a name in double quotes is missing",
  "name or }": 'a name in double quotes or "}" is missing',
  colon: "a colon is missing",
  comma: "a comma is missing",
  end: "there is something behind the value",
};

/** Walks over a text that is no JSON up to where it stops being it. No recursion, since what is nested too deeply comes here too. */
function findFault(json: string): Fault {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  for (let at = 0; ;) {
    at = endOf(WHITE, json, at);
    const sign = json[at];
    if (sign === undefined) return expected === "end" ? DEEP : { what: "the text ends too early", at };
    const inner = open.at(-1);
    if (expected === "comma" && sign === ",") {
      expected = inner === "{" ? "name" : "value";
      at++;
    } else if (expected === "colon" && sign === ":") {
      expected = "value";
      at++;
    } else if (closes(sign, inner, expected)) {
      open.pop();
      expected = open.length === 0 ? "end" : "comma";
      at++;
    } else if (expected.startsWith("value") && (sign === "[" || sign === "{")) {
      open.push(sign);
      expected = sign === "[" ? "value or ]" : "name or }";
      at++;
    } else {
      const end = scalarEnd(json, at, expected);
      if (typeof end !== "number") return end;
      expected = expected.startsWith("name") ? "colon" : open.length === 0 ? "end" : "comma";
      at = end;
    }
  }
}

/** Nothing is wrong with the text but that it cannot be read. */
const DEEP: Fault = { what: "it is too deeply nested", at: 0 };

function closes(sign: string, inner: "[" | "{" | undefined, expected: Expected): boolean {
  if (inner === "[") return sign === "]" && (expected === "comma" || expected === "value or ]");
  return inner === "{" && sign === "}" && (expected === "comma" || expected === "name or }");
}

/** Where the string, number or word ends that is expected at a place, or what is wrong with it. */
function scalarEnd(json: string, at: number, expected: Expected): number | Fault {
  const isValue = expected.startsWith("value");
  if (json[at] === '"' && (isValue || expected.startsWith("name"))) return stringEnd(json, at);
  const end = isValue ? Math.max(endOf(NUMBER, json, at), endOf(WORD, json, at)) : at;
  if (end > at && !GOES_ON.test(json[end] ?? "")) return end;
  return { what: MISSING[expected], at };
}

function stringEnd(json: string, start: number): number | Fault {
  for (let at = start + 1; at < json.length; at++) {
    const sign = json[at] as string;
    if (sign === '"') return at + 1;
    if (sign < " ") return { what: "a line break or control character stands in a string", at };
    if (sign !== "\\") continue;
    const end = endOf(ESCAPE, json, at);
    if (end === at) return { what: "a backslash begins no escape", at };
    at = end - 1;
  }
  return { what: "a string does not end", at: start };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a match that begins at a place ends; the place itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
